/** The forecast: what it rests on at one side, to be moved; what to expect and what to decide at the other. */
import { memo, useMemo, useState } from 'react';
import type { Design } from '../../contract';
import { Tabs } from '../../parts/Tabs';
import { useDeskState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { useEndOfSearch } from '../../state/useSought';
import { Decide } from './decisions/Decide';
import { Expect } from './Expect';
import { Inputs } from './inputs/Inputs';
import { OutlookContext } from './OutlookContext';
import { useOutlook } from './useOutlook';
import './forecast.css';

export default function Forecast() {
  const design = useDeskState((state) => designOnScreen(state.library));
  return design ? <OfDesign key={design.id} design={design} /> : null;
}

function OfDesign({ design }: { design: Design }) {
  const { outlook, whyNot, tried, tryOut } = useOutlook(design.id);
  const expected = useMemo(() => outlook && { outlook, tried }, [outlook, tried]);
  return (
    <div className="forecast">
      <Inputs design={design} inputs={outlook?.inputs ?? none} tryOut={tryOut} />
      <div className="forecast-main">
        {whyNot !== null && <p className="forecast-why">{whyNot}</p>}
        {expected && (
          <OutlookContext value={expected}>
            <Views design={design} />
          </OutlookContext>
        )}
      </div>
      {(outlook ?? whyNot) !== null && <SearchEnds />}
    </div>
  );
}

type View = 'expect' | 'decide';

const Views = memo(function Views({ design }: { design: Design }) {
  const [view, setView] = useState<View>('expect');
  return (
    <Tabs<View>
      label="Forecast"
      chosen={view}
      onChoose={setView}
      tabs={[
        { id: 'expect', label: 'What to expect', content: <Expect design={design} /> },
        { id: 'decide', label: 'What to decide', content: <Decide design={design} /> },
      ]}
    />
  );
});

/** Once everything is drawn, what was looked for has been found or is not here. */
function SearchEnds() {
  useEndOfSearch('design');
  return null;
}

const none: [] = [];
