/** The board: six stages from left to right, the cards a buyer meets there, and the ways between them. */
import { type KeyboardEvent } from 'react';
import { useDesk } from '../../../state/DeskProvider';
import { select } from '../select';
import type { Desk } from '../../../state/desk';
import { duplicate, setBoard, takeOut } from '../wishes';
import { stages } from '../words';
import { MainCard } from './MainCard';
import { StageColumn } from './StageColumn';
import { Ways } from './Ways';
import './board.css';

export function Board() {
  const desk = useDesk();

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    // What lies over the board has keys of its own. Lists keep keys to themselves, so they are caught on the way down.
    if (event.defaultPrevented || !event.currentTarget.contains(target)) return;
    if (doKey(desk, target, event)) event.preventDefault();
  };

  return (
    // The keys are shortcuts; everything they do stands in the menu of each card as well.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="board-room" onKeyDownCapture={onKeyDown}>
      <div className="board">
        <Ways />
        {stages.map((stage) => (
          <StageColumn key={stage} stage={stage}>
            {stage === 'sales_page' ? mainCard : undefined}
          </StageColumn>
        ))}
      </div>
    </div>
  );
}

const mainCard = <MainCard />;

const under = (target: Element, name: string) =>
  target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;

/** Lets go, copies, pastes and takes out; answers whether the key meant any of it. */
function doKey(desk: Desk, target: Element, event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey;
  const key = `${held ? 'mod+' : ''}${event.key.toLowerCase()}`;
  const found = under(target, 'card');
  const card = found === 'main' ? null : found;
  if (key === 'escape') select(desk, null);
  else if (key === 'delete' && card) void takeOut(desk, card);
  else if (key === 'mod+c' && card && String(window.getSelection()) === '') {
    // What is marked as text stays with the text.
    setBoard(desk, { copied: card });
  } else if (key === 'mod+v') {
    const { copied } = desk.store.getState().board;
    const stage = stages.find((one) => one === under(target, 'stage'));
    if (!copied || !stage) return false;
    void duplicate(desk, copied, stage);
  } else return false;
  return true;
}
