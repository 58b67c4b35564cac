/** The actions that hand a design on: its pages as one file, on paper, as pictures, and its flow map. */
import { FileDown, FileImage, FileText, Printer, Workflow } from 'lucide-react';
import type { Contract, MapKind, OneWay } from '../contract';
import { notify } from '../parts/notices';
import { watching } from '../state/commands';
import { withProgress } from './progress';
import type { Desk, DeskState } from '../state/desk';
import { designOnScreen } from '../state/library';
import type { Action } from './action';

const enabled = ({ library }: DeskState) => designOnScreen(library) !== null;
const told = ({ path }: Contract['export_pdf']['reply']) => void notify(`Written to ${path}`);

/** The design on screen on the way last walked; without one, every extra is taken. */
function way(desk: Desk): OneWay | null {
  const design = watching(desk);
  const { walked } = desk.store.getState();
  return design === null
    ? null
    : { design, buyer: walked?.design === design ? walked.buyer : null };
}

/** The screen the pages are drawn for as pictures. */
const width = 1280;

function exportMap(kind: MapKind, label: string): Action {
  return {
    id: `export-map-${kind}`,
    label,
    section: 'File',
    icon: Workflow,
    enabled,
    async perform(desk) {
      const design = watching(desk);
      if (design) told(await desk.shell.call('export_map', { design, kind }));
    },
  };
}

export const mapActions: readonly Action[] = [
  exportMap('svg', 'Export the flow map as a drawing (SVG)…'),
  exportMap('png', 'Export the flow map as a picture (PNG)…'),
];

export const pageActions: readonly Action[] = [
  {
    id: 'export-html',
    label: 'Export the preview as one HTML file…',
    section: 'File',
    icon: FileDown,
    enabled,
    async perform(desk) {
      const design = watching(desk);
      if (design) told(await desk.shell.call('export_html', { design }));
    },
  },
  {
    id: 'export-pdf',
    label: 'Export the whole way as a PDF…',
    section: 'File',
    icon: FileText,
    enabled,
    async perform(desk) {
      const asked = way(desk);
      if (asked) told(await desk.shell.call('export_pdf', asked));
    },
  },
  {
    id: 'export-pictures',
    label: 'Export every page as a picture…',
    section: 'File',
    icon: FileImage,
    enabled,
    async perform(desk) {
      const asked = way(desk);
      if (!asked) return;
      const { folder, done, of } = await withProgress(desk, 'Drawing page', () =>
        desk.shell.call('export_pictures', { way: asked, width }),
      );
      const how =
        done < of ? `Stopped after ${done} of ${of} pages, written` : `${of} pages written`;
      notify(`${how} to ${folder}`);
    },
  },
  {
    id: 'print-pages',
    label: 'Print the whole way…',
    section: 'File',
    keys: ['mod+p'],
    icon: Printer,
    enabled,
    async perform(desk) {
      const asked = way(desk);
      if (!asked) return;
      const { printed } = await desk.shell.call('print_pages', asked);
      if (printed) notify('Handed to the printer.');
    },
  },
];
