/** An example of the book: its offers line by line, each at its place, and the facts that are set besides. */

import { read } from './example';

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
