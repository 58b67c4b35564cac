/** The flow map in words, for those who read or hear it rather than see it. */
import type { FlowMap, LegKind } from '../../../contract';
import { Disclosure } from '../../../parts/Disclosure';
import { stageWords } from '../words';

const ways: Record<LegKind, string> = {
  all: 'everyone goes on to',
  yes: 'after a yes:',
  no: 'after a no:',
  some: 'some go on to',
};

export function FlowWords({ flow: { stops, legs } }: { flow: FlowMap }) {
  return (
    <section className="flow-words" aria-label="The flow in words">
      <Disclosure title="The flow in words" level={2}>
        <ol>
          {stops.map(({ placement, name, stage, price, taken }, at) => (
            <li key={placement ?? name}>
              <strong>{name}</strong>
              {stage && `, ${stageWords[stage]}`}
              {price && `, ${price}`}
              {taken && `; ${taken}`}
              <ul>
                {legs
                  .filter(({ from }) => from === at)
                  .map(({ to, kind, met }) => (
                    <li key={to}>
                      {ways[kind]} {stops[to]?.name}
                      {met && ` (${met} of buyers)`}
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
