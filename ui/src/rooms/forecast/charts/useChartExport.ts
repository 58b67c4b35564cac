/** The ways a chart leaves the program: as text on the clipboard, or as a file where the user says. */
import { notify } from '../../../parts/notices';
import { failureFrom } from '../../../shell/failure';
import { useDesk } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { png } from './picture';
import { csv, tabbed, type ChartTable } from './table';

/** S1 asks for it wherever a figure leaves the program. */
const note = 'Illustrative, not a promise.';

interface Ways {
  copy: () => void;
  csv: () => void;
  png: () => void;
}

export function useChartExport(
  title: string,
  table: ChartTable,
  find: () => Promise<SVGSVGElement | null>,
): Ways {
  const { shell, store } = useDesk();
  const named = () => {
    const design = designOnScreen(store.getState().library);
    return design ? `${design.name}, ${title.toLocaleLowerCase()}` : title;
  };
  const write = async (form: 'csv' | 'png', bytes: Uint8Array) => {
    const { path } = await shell.call('export_chart', {
      name: named(),
      form,
      bytes: [...bytes],
    });
    return `Written to ${path}`;
  };
  return {
    copy: () =>
      void telling(async () => {
        await navigator.clipboard.writeText(tabbed(named(), table, note));
        return `“${title}” is on the clipboard.`;
      }),
    // The mark in front tells a spreadsheet that the text is UTF-8.
    csv: () =>
      void telling(() => write('csv', new TextEncoder().encode(`\uFEFF${csv(table, note)}`))),
    png: () =>
      void telling(async () => {
        const chart = await find();
        if (!chart) throw new Error('The chart is not drawn just now.');
        return write('png', await png(chart, named(), note));
      }),
  };
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
