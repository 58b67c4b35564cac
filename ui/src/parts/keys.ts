/** Reads, compares and writes key combinations such as `mod+shift+z`. */

export interface KeyStroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const modifiers = new Set(['mod', 'ctrl', 'alt', 'shift']);

/** Whether this machine writes ⌘ where others write Ctrl. */
export const onMac = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

/** Brings a combination into one spelling, modifiers first in a fixed order. */
export function spelled(combination: string): string {
  const parts = combination.toLowerCase().split('+');
  const key = parts.find((part) => !modifiers.has(part));
  if (key === undefined) throw new Error(`The keys "${combination}" name no key.`);
  return [...[...modifiers].filter((modifier) => parts.includes(modifier)), key].join('+');
}

/** The combination a key press makes. */
export function pressed(stroke: KeyStroke, mac = onMac): string {
  const key = stroke.key === ' ' ? 'space' : stroke.key.toLowerCase();
  const parts: string[] = [];
  if (mac ? stroke.metaKey : stroke.ctrlKey) parts.push('mod');
  if (mac ? stroke.ctrlKey : stroke.metaKey) parts.push('ctrl');
  if (stroke.altKey) parts.push('alt');
  // A sign such as "?" already carries its shift; a letter or a named key does not.
  const signed = key.length === 1 && key.toUpperCase() === key;
  if (stroke.shiftKey && !signed) parts.push('shift');
  return [...parts, key].join('+');
}

/** Whether it is more than a plain key: a modifier with a key, or a function key. */
export function isCombination(combination: string): boolean {
  return /^(mod|ctrl|alt)\+/.test(combination) || /^f\d+$/.test(combination);
}

const names: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  space: 'Space',
};

/** How a combination is written for people, key by key. */
export function written(combination: string, mac = onMac): string[] {
  const signs: Record<string, string> = mac
    ? { mod: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧' }
    : { mod: 'Ctrl', ctrl: 'Super', alt: 'Alt', shift: 'Shift' };
  return spelled(combination)
    .split('+')
    .map((part) => signs[part] ?? names[part] ?? part.toUpperCase());
}

/** How a combination is told to assistive technology (`aria-keyshortcuts`). */
export function announced(combination: string, mac = onMac): string {
  const signs: Record<string, string> = {
    mod: mac ? 'Meta' : 'Control',
    ctrl: mac ? 'Control' : 'Meta',
    alt: 'Alt',
    shift: 'Shift',
  };
  return spelled(combination)
    .split('+')
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
