// Finds elements by a path of roles and accessible names; both are computed by axe-core, as the standards say.
// Gives null while axe-core is not in the page.
const [what, path] = arguments;
if (!window.axe) return null;

const { aria, dom, text } = window.axe.commons;
const clean = (words) => words.replace(/\s+/g, ' ').trim();
const nameOf = (element) => clean(text.accessibleText(element));

const inside = (scope, [role, wanted]) => {
  const known = [...scope.querySelectorAll('*')]
    .filter((element) => aria.getRole(element) === role && dom.isVisibleToScreenReaders(element))
    .map((element) => [element, nameOf(element)]);
  if (wanted === '') return known.map(([element]) => element);
  const whole = known.filter(([, name]) => name === wanted);
  const begun = wanted.endsWith('…') ? known.filter(([, name]) => name.startsWith(wanted.slice(0, -1))) : [];
  return (whole.length > 0 ? whole : begun).map(([element]) => element);
};

window.axe.setup(document.documentElement);
try {
  const found = path.reduce(
    (scopes, step) => [...new Set(scopes.flatMap((scope) => inside(scope, step)))],
    [document.documentElement],
  );
  if (what === 'names') return found.map(nameOf);
  if (what === 'text') return found.map((element) => clean(element.innerText)).join('\n');
  return found;
} finally {
  window.axe.teardown();
}
