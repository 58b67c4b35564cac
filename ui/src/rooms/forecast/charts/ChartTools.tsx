/** What can be done with a chart: read it as a table, take it elsewhere. */
import { Ellipsis, Table2 } from 'lucide-react';
import { memo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { IconButton } from '../../../parts/IconButton';
import { Menu } from '../../../parts/Menu';
import type { Ways } from './useChartExport';

interface Props {
  title: string;
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  ways: Ways;
}

export const ChartTools = memo(function ChartTools({ title, isTable, onTable, ways }: Props) {
  return (
    <div className="chart-tools">
      <ToggleButton
        className="button button-quiet button-small chart-toggle"
        isSelected={isTable}
        onChange={onTable}
        aria-label={`“${title}” as a table`}
      >
        <Table2 size="1rem" aria-hidden />
        As a table
      </ToggleButton>
      <Menu
        label={`Take “${title}” elsewhere`}
        trigger={<IconButton label={`Take “${title}” elsewhere`} icon={Ellipsis} />}
        groups={[
          {
            entries: [
              { id: 'copy', label: 'Copy as text', perform: ways.copy },
              { id: 'csv', label: 'Export as CSV…', perform: ways.csv },
              { id: 'png', label: 'Export as PNG…', perform: ways.png },
              { id: 'pdf', label: 'Export as a PDF page…', perform: ways.pdf },
            ],
          },
        ]}
      />
    </div>
  );
});
