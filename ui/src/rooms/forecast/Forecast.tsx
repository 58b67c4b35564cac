/** The forecast: what it rests on at one side, to be moved; what to expect and what to decide at the other. */
import { useState } from 'react';
import type { Design } from '../../contract';
import { Tabs } from '../../parts/Tabs';
import { useDeskState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { useEndOfSearch } from '../../state/useSought';
import { Decide } from './decisions/Decide';
import { Expect } from './Expect';
import { Inputs } from './inputs/Inputs';
import { useOutlook } from './useOutlook';
import './forecast.css';

export default function Forecast() {
  const design = useDeskState((state) => designOnScreen(state.library));
  return design ? <OfDesign key={design.id} design={design} /> : null;
}

type View = 'expect' | 'decide';

function OfDesign({ design }: { design: Design }) {
  const { outlook, whyNot, tried, tryOut } = useOutlook(design.id);
  const [view, setView] = useState<View>('expect');
  return (
    <div className="forecast">
      <Inputs design={design} inputs={outlook?.inputs ?? none} tryOut={tryOut} />
      <div className="forecast-main">
        {whyNot !== null && <p className="forecast-why">{whyNot}</p>}
        {outlook && (
          <Tabs<View>
            label="Forecast"
            chosen={view}
            onChoose={setView}
            tabs={[
              {
                id: 'expect',
                label: 'What to expect',
                content: <Expect design={design} outlook={outlook} />,
              },
              {
                id: 'decide',
                label: 'What to decide',
                content: <Decide design={design} outlook={outlook} tried={tried} />,
              },
            ]}
          />
        )}
      </div>
      {(outlook ?? whyNot) !== null && <SearchEnds />}
    </div>
  );
}

/** Once everything is drawn, what was looked for has been found or is not here. */
function SearchEnds() {
  useEndOfSearch('design');
  return null;
}

const none: [] = [];
