/** The main offer as this design presents it: its price here and the words of its sales page. */
import { useDeskState } from '../../../state/DeskProvider';
import { designOnScreen } from '../../../state/library';
import { useEndOfSearch } from '../../../state/useSought';
import { ChooseMain } from '../ChooseMain';
import { CopyFields } from './CopyFields';
import { DesignDeadline } from './DesignDeadline';
import { DesignFact } from './DesignFact';
import { Group } from './Group';
import { InCatalogue } from './InCatalogue';
import { PriceHere } from './PriceHere';
import { useDesignEdits } from './useEdits';

export function AboutMain() {
  const design = useDeskState(({ library }) => designOnScreen(library));
  const offer = useDeskState(({ library }) => library.offers.get(design?.main ?? ''));
  const { keep } = useDesignEdits(design?.id ?? '');
  useEndOfSearch('design');
  if (!design) return null;
  if (!offer) {
    return (
      <div className="about">
        <p className="soft">There is no main offer yet.</p>
        <ChooseMain button="Choose the main offer" kind="primary" />
      </div>
    );
  }
  return (
    <div className="about">
      <header className="about-head">
        <p className="eyebrow">Main offer on the sales page</p>
        <h2>{offer.name}</h2>
        <div className="about-row">
          <ChooseMain button="Replace" kind="plain" />
          <InCatalogue offer={offer.id} />
        </div>
      </header>
      <Group title="Price here">
        <DesignFact name="main_price">
          <PriceHere
            name={offer.name}
            here={design.main_price}
            usual={offer.price}
            currency={design.currency}
            onCommit={(value) => keep({ field: 'main_price', value })}
          />
        </DesignFact>
      </Group>
      <Group title="Words on the sales page">
        <DesignFact name="main_copy">
          <CopyFields
            copy={design.main_copy}
            hasNo={false}
            onCommit={(value) => keep({ field: 'main_copy', value })}
          />
        </DesignFact>
      </Group>
      <DesignDeadline id={design.id} />
      {offer.inside.length > 0 && (
        <Group title="What is inside">
          <ul className="about-list">
            {offer.inside.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Group>
      )}
    </div>
  );
}
