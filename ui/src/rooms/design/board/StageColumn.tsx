/** One stage of the board: its cards in order, where they can be dropped, and the way to add one. */
import { memo, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { GridList } from 'react-aria-components/GridList';
import {
  DropIndicator,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components/useDragAndDrop';
import type { Stage } from '../../../contract';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { select } from '../select';
import { idsAt, nameAt, split } from '../slices';
import { moveBeside, moveToEnd } from '../wishes';
import { stageHints, stageWords } from '../words';
import { AddExtra } from './AddExtra';
import { CardItem } from './CardItem';
import { Marks } from './Marks';
import { Refusal } from './Refusal';

/** What a dragged card says of itself; only cards of this board say it. */
const cardType = 'offerwright-placement';

interface Props {
  stage: Stage;
  /** What stands above the cards, such as the main offer. */
  children?: ReactNode;
}

export const StageColumn = memo(function StageColumn({ stage, children }: Props) {
  const desk = useDesk();
  const ids = useDeskState(useMemo(() => idsAt(stage), [stage]));
  const items = useMemo(() => split(ids).map((id) => ({ id })), [ids]);
  const chosen = useDeskState(({ selected }) =>
    selected?.what === 'placement' && ids.includes(selected.id) ? selected.id : null,
  );
  const chosenKeys = useMemo(() => (chosen === null ? [] : [chosen]), [chosen]);
  const column = useRef<HTMLElement>(null);
  const { dragAndDropHooks } = useCards(stage, column);
  const isEmpty = items.length === 0 && children === undefined;
  return (
    <section
      ref={column}
      className="stage"
      data-stage={stage}
      data-empty={isEmpty || undefined}
      aria-label={stageWords[stage]}
    >
      <header className="stage-head">
        <h2>{stageWords[stage]}</h2>
        <p>{stageHints[stage]}</p>
        <Marks pin={pins[stage]} about={stageWords[stage]} />
      </header>
      {children}
      <GridList
        aria-label={`Cards at the stage ${stageWords[stage]}`}
        className="stage-cards"
        items={items}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosenKeys}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          if (id !== undefined) select(desk, { what: 'placement', id: String(id) });
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => (
          <p className="stage-empty">{children ? 'Nothing else here' : 'Nothing here'}</p>
        )}
      >
        {({ id }) => <CardItem id={id} />}
      </GridList>
      <Refusal card={stage} />
      <AddExtra stage={stage} />
    </section>
  );
});

const pin = (id: Stage) => ({ what: 'stage', id }) as const;
const pins = {
  sales_page: pin('sales_page'),
  cart: pin('cart'),
  checkout: pin('checkout'),
  one_click: pin('one_click'),
  thank_you: pin('thank_you'),
  follow_up: pin('follow_up'),
} as const;

/** Picking up, carrying and dropping cards, by mouse and by keyboard. */
function useCards(stage: Stage, column: RefObject<HTMLElement | null>) {
  const desk = useDesk();
  return useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [cardType]: String(key),
        'text/plain': nameAt(desk.store.getState().library, String(key)),
      })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onDropEnter: () => column.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    async onInsert({ items, target }) {
      for (const id of await dropped(items)) {
        if (target.dropPosition === 'on') continue;
        await moveBeside(desk, id, stage, String(target.key), target.dropPosition);
      }
    },
    async onRootDrop({ items }) {
      for (const id of await dropped(items)) await moveToEnd(desk, id, stage);
    },
    onReorder({ keys, target }) {
      const [id] = keys;
      if (id === undefined || target.dropPosition === 'on') return;
      void moveBeside(desk, String(id), stage, String(target.key), target.dropPosition);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
  });
}

type Dropped = Parameters<typeof isTextDropItem>[0];

function dropped(items: readonly Dropped[]): Promise<string[]> {
  return Promise.all(items.filter(isTextDropItem).map((item) => item.getText(cardType)));
}
