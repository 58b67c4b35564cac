/** What to bear in mind about a forecast, said calmly, and that it is no promise. */
import { Info } from 'lucide-react';
import { memo } from 'react';

interface Props {
  cautions: readonly string[];
  note: string;
}

export const Cautions = memo(function Cautions({ cautions, note }: Props) {
  return (
    <section className="cautions" aria-label="To bear in mind">
      <p className="cautions-note">{note}</p>
      {cautions.length > 0 && (
        <ul>
          {cautions.map((sentence) => (
            <li key={sentence}>
              <Info size="1rem" aria-hidden />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
