/** The flow map in words, for those who read or hear it rather than see it. */
import { Disclosure } from '../../../parts/Disclosure';
import { stageWords } from '../words';
import type { Flow, Leg } from './flow';

const ways: Record<Leg['kind'], string> = {
  all: 'everyone goes on to',
  yes: 'after a yes:',
  no: 'after a no:',
  some: 'some go on to',
};

export function FlowWords({ flow }: { flow: Flow }) {
  const stops = new Map(flow.stops.map((stop) => [stop.id, stop]));
  return (
    <section className="flow-words" aria-label="The flow in words">
      <Disclosure title="The flow in words" level={2}>
        <ol>
          {flow.stops.map(({ id, name, stage, price, taken }) => (
            <li key={id}>
              <strong>{name}</strong>
              {stage && `, ${stageWords[stage]}`}
              {price && `, ${price}`}
              {taken && `; ${taken}`}
              <ul>
                {flow.legs
                  .filter((leg) => leg.from === id)
                  .map((leg) => (
                    <li key={leg.to}>
                      {ways[leg.kind]} {stops.get(leg.to)?.name}
                      {stops.get(leg.to)?.met && ` (${stops.get(leg.to)?.met} of buyers)`}
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
