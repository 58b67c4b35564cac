/** What is known about the picked card or the design, and what the rule book finds. */
import { Tabs } from '../../../parts/Tabs';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { FindingsList } from '../findings/FindingsList';
import { setBoard } from '../wishes';
import { AboutDesign } from './AboutDesign';
import { AboutMain } from './AboutMain';
import { AboutPlacement } from './AboutPlacement';
import './inspector.css';

export default function Inspector() {
  const desk = useDesk();
  const side = useDeskState(({ board }) => board.side);
  const count = useDeskState(({ library }) => library.view?.concerns.length ?? 0);
  const picked = useDeskState(({ selected, library }) => {
    if (selected?.what === 'main') return 'main';
    return selected?.what === 'placement' && library.placements.has(selected.id)
      ? selected.id
      : null;
  });
  const about = picked === null ? 'Design' : picked === 'main' ? 'Main offer' : 'Card';
  return (
    <div className="inspector">
      <Tabs
        label="Inspector"
        chosen={side}
        onChoose={(chosen) => setBoard(desk, { side: chosen })}
        tabs={[
          { id: 'about', label: about, content: <About picked={picked} /> },
          {
            id: 'findings',
            label: count === 0 ? 'Findings' : `Findings (${count})`,
            content: <FindingsList />,
          },
        ]}
      />
    </div>
  );
}

function About({ picked }: { picked: string | null }) {
  if (picked === null) return <AboutDesign />;
  return picked === 'main' ? <AboutMain /> : <AboutPlacement key={picked} id={picked} />;
}
