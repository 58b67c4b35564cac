/** An example of the book: its offers line by line, each at its place. */

export function ExampleOffers({ text }: { text: string }) {
  return (
    <ul className="example">
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [place = '', ...rest] = line.split(': ');
          const [name = '', ...facts] = rest.join(': ').split(', ');
          return (
            <li key={line}>
              <span className="eyebrow">{place.trim()}</span>
              <span>
                <strong>{name}</strong>
                {facts.length > 0 && <span className="soft"> · {facts.join(' · ')}</span>}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
