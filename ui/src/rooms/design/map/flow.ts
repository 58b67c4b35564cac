/** The design as a graph: stage by stage from the main offer to the receipt, with the share of buyers on every leg. */
import type { Stage } from '../../../contract';
import { shareText } from '../../../parts/share';
import { designOnScreen, type LibraryState } from '../../../state/library';
import { nameAt, rows, takeOf, viewOf } from '../slices';
import { relationWords, stages } from '../words';

/** One stop of the way. */
export interface Stop {
  id: string;
  kind: 'main' | 'placement' | 'receipt';
  stage: Stage | null;
  name: string;
  price: string;
  relation: string;
  /** What those who come here do, in a few words. */
  taken: string;
  /** The share of buyers who come here; empty without a forecast. */
  met: string;
  column: number;
  row: number;
}

export interface Leg {
  from: string;
  to: string;
  kind: 'all' | 'yes' | 'no' | 'some';
  label: string;
}

export interface Flow {
  stops: Stop[];
  legs: Leg[];
}

export function flowOf(library: LibraryState): Flow {
  const placements = rows(library);
  const used = stages.filter(
    (stage) => stage === 'sales_page' || placements.some((one) => one.stage === stage),
  );
  const filled = new Map<number, number>([[0, 1]]);
  const stops = placements.map(({ id, stage, relation }): Stop => {
    const column = used.indexOf(stage);
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    const take = takeOf(library, id);
    const { plain, trade } = relationWords[relation];
    return {
      id,
      kind: 'placement',
      stage,
      name: nameAt(library, id),
      price: viewOf(library, id)?.price ?? '',
      relation: `${plain} (${trade})`,
      taken: take ? `${shareText(take.attach_rate.millionths)} of buyers take it` : '',
      met: take ? shareText(take.met.millionths) : '',
      column,
      row,
    };
  });
  const legs = legsOf(library);
  const last = stops.find(({ id }) => id === legs.at(-1)?.from);
  const receipt = { ...receiptStop(library, used.length), row: last?.row ?? 0 };
  return { stops: [mainStop(library), ...stops, receipt], legs };
}

const plain = { price: '', relation: '', met: '', row: 0 };

function mainStop(library: LibraryState): Stop {
  const main = designOnScreen(library)?.main;
  const rate = library.view?.forecast?.main_rate;
  return {
    ...plain,
    id: 'main',
    kind: 'main',
    stage: 'sales_page',
    name: (main && library.offers.get(main)?.name) ?? 'No main offer yet',
    price: library.view?.main_price ?? '',
    taken: rate === undefined ? '' : `${shareText(rate)} of visitors buy`,
    column: 0,
  };
}

function receiptStop(library: LibraryState, column: number): Stop {
  const journeys = library.view?.forecast?.journeys;
  return {
    ...plain,
    id: 'receipt',
    kind: 'receipt',
    stage: null,
    name: 'Receipt',
    taken: journeys === undefined ? '' : `${journeys} ways to get here`,
    column,
  };
}

/** The legs: along those everybody meets, and aside to those an answer or a condition leads to. */
function legsOf(library: LibraryState): Leg[] {
  const legs: Leg[] = [];
  let spine = 'main';
  const add = (from: string, to: string, kind: Leg['kind']) => {
    const met = takeOf(library, to)?.met.millionths;
    legs.push({ from, to, kind, label: met === undefined ? kind : `${kind} · ${shareText(met)}` });
  };
  for (const { id, trigger } of rows(library)) {
    if (trigger.on === 'after_yes') add(trigger.placement, id, 'yes');
    else if (trigger.on === 'after_no') add(trigger.placement, id, 'no');
    else if (trigger.on === 'when') add(spine, id, 'some');
    else {
      add(spine, id, 'all');
      spine = id;
    }
  }
  add(spine, 'receipt', 'all');
  return legs;
}
