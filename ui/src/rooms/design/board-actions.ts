/** The actions of the design room; they are there while it is open. */
import {
  ClipboardPaste,
  Columns3,
  Copy,
  ListChecks,
  MoveDown,
  MoveUp,
  PackagePlus,
  Trash2,
  Workflow,
} from 'lucide-react';
import type { Action } from '../../actions/action';
import type { Desk, DeskState } from '../../state/desk';
import { cardOf } from './findings/place';
import { inOrder } from './findings/told';
import { select, showInspector } from './select';
import { duplicate, setBoard, takeOut } from './wishes';

const picked = ({ selected }: DeskState) => (selected?.what === 'placement' ? selected.id : null);
const findings = ({ library }: DeskState) => (library.view ? inOrder(library.view) : []);

/** The stage a wish without a place is about: that of the picked card, else the checkout. */
function stageOf(state: DeskState) {
  const id = picked(state);
  return (id && state.library.placements.get(id)?.stage) || 'checkout';
}

function goToFinding(desk: Desk, step: 1 | -1): void {
  const state = desk.store.getState();
  const all = findings(state);
  const at = all.findIndex(({ name }) => name === state.board.finding);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
  const found = all[next];
  if (!found) return;
  const card = cardOf(state.library, found.finding.place);
  select(desk, card?.what === 'offer' ? state.selected : (card ?? state.selected), 'findings');
  setBoard(desk, { finding: found.name });
  showInspector(desk);
}

export const boardActions: readonly Action[] = [
  {
    id: 'toggle-map',
    label: ({ board }) => (board.view === 'board' ? 'Show the flow map' : 'Show the board'),
    section: 'View',
    keys: ['mod+m'],
    icon: Workflow,
    perform: (desk) =>
      setBoard(desk, { view: desk.store.getState().board.view === 'board' ? 'map' : 'board' }),
  },
  {
    id: 'add-extra',
    label: 'Add an extra…',
    section: 'Design',
    keys: ['mod+e'],
    icon: PackagePlus,
    perform(desk) {
      setBoard(desk, { view: 'board', adding: stageOf(desk.store.getState()) });
    },
  },
  {
    id: 'take-out-selected',
    label: 'Take the picked card out',
    section: 'Design',
    icon: Trash2,
    enabled: (state) => picked(state) !== null,
    async perform(desk) {
      const id = picked(desk.store.getState());
      if (id) await takeOut(desk, id);
    },
  },
  {
    id: 'copy-selected',
    label: 'Copy the picked card',
    section: 'Edit',
    icon: Copy,
    enabled: (state) => picked(state) !== null,
    perform: (desk) => setBoard(desk, { copied: picked(desk.store.getState()) }),
  },
  {
    id: 'paste-card',
    label: 'Paste the copied card',
    section: 'Edit',
    icon: ClipboardPaste,
    enabled: ({ board }) => board.copied !== null,
    async perform(desk) {
      const state = desk.store.getState();
      if (state.board.copied) await duplicate(desk, state.board.copied, stageOf(state));
    },
  },
  {
    id: 'show-findings',
    label: 'Show the findings',
    section: 'Design',
    icon: ListChecks,
    perform: (desk) => showFindings(desk),
  },
  {
    id: 'next-finding',
    label: 'Next finding',
    section: 'Design',
    keys: ['f8'],
    icon: MoveDown,
    enabled: (state) => findings(state).length > 0,
    perform: (desk) => goToFinding(desk, 1),
  },
  {
    id: 'previous-finding',
    label: 'Previous finding',
    section: 'Design',
    keys: ['shift+f8'],
    icon: MoveUp,
    enabled: (state) => findings(state).length > 0,
    perform: (desk) => goToFinding(desk, -1),
  },
  {
    id: 'show-design-facts',
    label: 'Show what the design is for',
    section: 'Design',
    icon: Columns3,
    perform(desk) {
      select(desk, null);
      showInspector(desk);
    },
  },
];

/** Turns the inspector to the findings, wherever it is. */
export function showFindings(desk: Desk): void {
  select(desk, desk.store.getState().selected, 'findings');
  showInspector(desk);
}
