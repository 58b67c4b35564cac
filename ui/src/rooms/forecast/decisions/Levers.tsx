/** What small changes bring: one more hour, ten more visitors, another price. */
import { memo } from 'react';
import type { Lever } from '../../../contract';
import { signed } from '../charts/OrderParts';

export const Levers = memo(function Levers({ levers }: { levers: readonly Lever[] }) {
  return (
    <dl className="levers">
      {levers.map(({ title, take_home, sentence }) => (
        <div key={title} className="lever">
          <dt>{title}</dt>
          <dd>
            {take_home && (
              <span className="figure lever-figure">
                {take_home.value > 0 ? signed(take_home.text) : take_home.text}
              </span>
            )}
            <span className="decision-says">{sentence}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
});
