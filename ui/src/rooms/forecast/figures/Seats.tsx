/** What is left of offers that have seats. */
import { memo } from 'react';
import type { Seats as SeatsLeft } from '../../../contract';

export const Seats = memo(function Seats({ seats }: { seats: readonly SeatsLeft[] }) {
  if (seats.length === 0) return null;
  return (
    <section className="seats" aria-labelledby="forecast-seats">
      <h3 id="forecast-seats">Seats</h3>
      <ul>
        {seats.map(({ offer, name, sentence }) => (
          <li key={offer}>
            <strong>{name}</strong> <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
});
