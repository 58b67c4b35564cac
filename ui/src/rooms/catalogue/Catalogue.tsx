/** The catalogue: everything the practitioner sells, and the results clients want. */
import { useState } from 'react';
import { Tabs } from '../../parts/Tabs';
import { useDeskState } from '../../state/DeskProvider';
import { OfferShelf } from './OfferShelf';
import { OutcomeList } from './OutcomeList';
import './catalogue.css';

type View = 'offers' | 'outcomes';

export default function Catalogue() {
  const [view, setView] = useState<View>('offers');
  const offers = useDeskState((state) => state.library.offers.size);
  const outcomes = useDeskState((state) => state.library.outcomes.size);
  return (
    <div className="catalogue">
      <Tabs<View>
        label="The catalogue"
        chosen={view}
        onChoose={setView}
        tabs={[
          { id: 'offers', label: `Offers (${offers})`, content: <OfferShelf /> },
          { id: 'outcomes', label: `Results (${outcomes})`, content: <OutcomeList /> },
        ]}
      />
    </div>
  );
}
