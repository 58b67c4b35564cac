/** The board: six stages from left to right, the cards a buyer meets there, and the ways between them. */
import { type KeyboardEvent } from 'react';
import { useDesk } from '../../../state/DeskProvider';
import { select } from '../select';
import { duplicate, setBoard } from '../wishes';
import { stages } from '../words';
import { MainCard } from './MainCard';
import { StageColumn } from './StageColumn';
import { Ways } from './Ways';
import './board.css';

export function Board() {
  const desk = useDesk();

  /** Copy and paste of cards: what is marked as text stays with the text. */
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : event.key;
    const target = event.target as Element;
    const card = target.closest('[data-card]')?.getAttribute('data-card');
    const stage = stages.find(
      (one) => one === target.closest('[data-stage]')?.getAttribute('data-stage'),
    );
    if (key === 'Escape') select(desk, null);
    else if (!event.ctrlKey && !event.metaKey) return;
    else if (key === 'c' && card && card !== 'main' && String(window.getSelection()) === '') {
      setBoard(desk, { copied: card });
    } else if (key === 'v' && stage) {
      const { copied } = desk.store.getState().board;
      if (copied) void duplicate(desk, copied, stage);
    } else return;
    event.preventDefault();
  };

  return (
    // The keys are shortcuts; everything they do stands in the menu of each card as well.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="board-room" onKeyDown={onKeyDown}>
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
