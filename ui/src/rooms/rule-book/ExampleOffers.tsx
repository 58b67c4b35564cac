/** An example of the book: its offers line by line, each at its place, and the facts that are set besides. */

interface Line {
  place: string;
  name: string;
  facts: string[];
}

/** `checkout: Journal, journal, $39` is an offer at a place; `practice: licensed = yes; codes = [..]` are facts. */
function read(line: string): Line {
  const at = line.indexOf(': ');
  const place = at < 0 ? '' : line.slice(0, at).trim();
  const rest = line.slice(at < 0 ? 0 : at + 2).trim();
  if (rest.includes(' = ')) {
    return { place, name: '', facts: rest.split('; ').map((fact) => fact.trim()) };
  }
  const [name = '', ...facts] = rest.split(', ');
  return { place, name, facts };
}

export function ExampleOffers({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <ul className="example">
      {lines.map((line, at) => {
        const { place, name, facts } = read(line);
        return (
          // A line may stand there twice, and is known by its place alone.
          // eslint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span className="eyebrow">{place}</span>
            <span>
              {name !== '' && <strong>{name}</strong>}
              {facts.length > 0 && (
                <span className="soft">
                  {name !== '' && ' · '}
                  {facts.join(' · ')}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
