/** What each extra is worth: the design with it against the design without it. */
import { memo } from 'react';
import type { Worth } from '../../../contract';
import { ScrollRoom } from '../../../parts/ScrollRoom';

export const WorthTable = memo(function WorthTable({ worth }: { worth: readonly Worth[] }) {
  if (worth.length === 0) {
    return (
      <p className="soft">
        There is no extra yet. Place one on the board, and see here what it is worth.
      </p>
    );
  }
  return (
    <ScrollRoom label="What each extra is worth, scrolled">
      <table className="decision-table decision-worth">
        <thead>
          <tr>
            <th scope="col">Extra</th>
            <th scope="col">A month more</th>
            <th scope="col">Hours a week</th>
            <th scope="col">For each hour</th>
            <th scope="col">Findings</th>
          </tr>
        </thead>
        <tbody>
          {worth.map((one) => (
            <tr key={one.placement}>
              <th scope="row">
                {one.title}
                <span className="decision-says">{one.sentence}</span>
              </th>
              <td className="figure">{one.take_home.text}</td>
              <td className="figure">{one.hours.text}</td>
              <td className="figure">{one.per_hour?.text ?? 'takes no time'}</td>
              <td className="figure">
                {one.findings_with === one.findings_without
                  ? one.findings_with
                  : `${one.findings_with}, without it ${one.findings_without}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRoom>
  );
});
