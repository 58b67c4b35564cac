/** How much of the free hours an average working week takes. */
import { Meter } from 'react-aria-components/Meter';
import { Label } from 'react-aria-components/Label';
import type { Hours } from '../../../contract';

const million = 1_000_000;

export function Gauge({ hours: { working, free, used } }: { hours: Hours }) {
  if (used === null) return null;
  const share = used / million;
  const state = share > 1 ? 'over' : share > 0.85 ? 'near' : 'well';
  const words = `${working.text} of ${free.text}`;
  return (
    <Meter className="gauge" value={Math.min(share, 1)} maxValue={1} valueLabel={words}>
      <Label className="gauge-label">Delivery in a working week</Label>
      <span className="figure gauge-words">{words}</span>
      <span className={`gauge-bar gauge-${state}`} aria-hidden>
        <span className="gauge-fill" style={{ width: `${Math.min(share, 1) * 100}%` }} />
      </span>
    </Meter>
  );
}
