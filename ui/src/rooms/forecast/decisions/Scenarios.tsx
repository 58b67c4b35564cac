/** Three cases side by side: careful, likely, hopeful. */
import { memo } from 'react';
import type { Scenario, Told } from '../../../contract';
import { ScrollRoom } from '../../../parts/ScrollRoom';

const rows: readonly { title: string; pick: (scenario: Scenario) => Told }[] = [
  { title: 'Buyers a month', pick: ({ buyers }) => buyers },
  { title: 'Revenue', pick: ({ revenue }) => revenue },
  { title: 'Take-home', pick: ({ take_home }) => take_home },
  { title: 'Hours a week', pick: ({ hours }) => hours },
];

export const Scenarios = memo(function Scenarios({
  scenarios,
}: {
  scenarios: readonly Scenario[];
}) {
  return (
    <>
      <ScrollRoom label="Three cases, scrolled">
        <table className="decision-table decision-cases">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Figure</span>
              </th>
              {scenarios.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, pick }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {scenarios.map((scenario) => (
                  <td key={scenario.name} className="figure">
                    {pick(scenario).text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRoom>
      <dl className="decision-meant">
        {scenarios.map(({ name, sentence }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </>
  );
});
