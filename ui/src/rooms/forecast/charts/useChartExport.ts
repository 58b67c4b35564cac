/** The ways a chart leaves the program: as text on the clipboard, or as a file where the user says. */
import { useMemo, type RefObject } from 'react';
import type { Design } from '../../../contract';
import { notify } from '../../../parts/notices';
import { failureFrom } from '../../../shell/failure';
import { useDesk } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { onPaper, png } from './picture';
import { csv, tabbed, type ChartTable } from './table';

/** S1 asks for it wherever a figure leaves the program. */
const note = 'Illustrative, not a promise.';

/** What a chart shows now. */
export interface Shown {
  title: string;
  sentence: string;
  table: ChartTable;
}

export interface Ways {
  copy: () => void;
  csv: () => void;
  png: () => void;
  pdf: () => void;
}

/** The same ways as long as the chart is the same; each takes what is shown when it is gone. */
export function useChartExport(
  shown: RefObject<Shown>,
  find: () => Promise<SVGSVGElement | null>,
): Ways {
  const { shell, store } = useDesk();
  return useMemo(() => {
    const design = (): Design => {
      const found = designOnScreen(store.getState().library);
      if (!found) throw new Error('There is no design on screen.');
      return found;
    };
    const named = () => `${design().name}, ${shown.current.title.toLocaleLowerCase()}`;
    const drawing = async () => {
      const chart = await find();
      if (!chart) throw new Error('The chart is not drawn just now.');
      return chart;
    };
    const write = async (form: 'csv' | 'png', bytes: Uint8Array) => {
      const { path } = await shell.call('export_chart', { name: named(), form, bytes: [...bytes] });
      return `Written to ${path}`;
    };
    return {
      copy: () =>
        void telling(async () => {
          const { title, table } = shown.current;
          await navigator.clipboard.writeText(tabbed(named(), table, note));
          return `“${title}” is on the clipboard.`;
        }),
      // The mark in front tells a spreadsheet that the text is UTF-8.
      csv: () =>
        void telling(() =>
          write('csv', new TextEncoder().encode(`\uFEFF${csv(shown.current.table, note)}`)),
        ),
      png: () => void telling(async () => write('png', await png(await drawing(), named(), note))),
      pdf: () =>
        void telling(async () => {
          const { title, sentence, table } = shown.current;
          const { path } = await shell.call('export_sheet', {
            design: design().id,
            title,
            sentence,
            drawing: onPaper(await drawing()),
            columns: [...table.columns],
            rows: table.rows.map((row) => [...row]),
          });
          return `Written to ${path}`;
        }),
    };
  }, [shell, store, shown, find]);
}

/** Carries a way out and says how it ended. */
async function telling(way: () => Promise<string>): Promise<void> {
  try {
    notify(await way());
  } catch (thrown) {
    const failure = failureFrom(thrown);
    if (failure.code !== 'cancelled') notify(failure.message, { kind: 'problem' });
  }
}
