/** The figures of a chart as a table. */
import { ScrollRoom } from '../../../parts/ScrollRoom';
import type { ChartTable } from './table';

export function TableTwin({ label, table }: { label: string; table: ChartTable }) {
  return (
    <ScrollRoom label={`${label}, scrolled`} isLow>
      <table className="chart-table" aria-label={label}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // Rows are known by their place: two offers may share a name.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={table.columns[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[column]} className="figure">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRoom>
  );
}
