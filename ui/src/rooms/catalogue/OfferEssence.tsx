/** What the offer is: its name, its category, what sort of thing is delivered, and for whom. */
import { memo, useMemo } from 'react';
import type { Kind, Offer } from '../../contract';
import type { Choice } from '../../parts/choice';
import { ComboBox } from '../../parts/ComboBox';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useDeskState } from '../../state/DeskProvider';
import { FactGroup } from '../../parts/FactGroup';
import { categoriesOf } from './offer-list';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

const kinds: readonly Choice<Kind>[] = [
  { id: 'live_service', label: 'Time with you', detail: 'Sessions, calls, live groups' },
  { id: 'clinical_service', label: 'Clinical care', detail: 'Therapy by a licensed practitioner' },
  {
    id: 'digital_content',
    label: 'Something to use alone',
    detail: 'A workbook, recording or course',
  },
  { id: 'digital_service', label: 'A service online', detail: 'An app or tool that goes on' },
  {
    id: 'physical_good',
    label: 'A thing that is shipped',
    detail: 'A printed journal, a card deck',
  },
  { id: 'membership', label: 'Membership', detail: 'Belonging to a group or community' },
];

export const OfferEssence = memo(
  function OfferEssence({ offer }: { offer: Offer }) {
    const edit = useOfferEdit(offer);
    const usual = useDeskState((state) => state.library.categories);
    // As one text, so that other changes of the catalogue leave this group at rest.
    const named = useDeskState((state) => categoriesOf(state.library.offers.values()).join('\n'));
    const categories = useMemo(
      () =>
        [...new Set([...named.split('\n'), ...usual])]
          .filter((id) => id !== '')
          .map((id) => ({ id, label: id })),
      [named, usual],
    );
    return (
      <FactGroup title="What it is">
        <OfferFact name="name" wide>
          <TextField
            label="Name"
            value={offer.name}
            isRequired
            onCommit={(value) => edit.keep({ field: 'name', value })}
          />
        </OfferFact>
        <OfferFact name="category">
          <ComboBox
            label="Category"
            help="In your words. Two offers of one category compete rather than complete each other."
            choices={categories}
            value={offer.category}
            onCommit={(value) => edit.keep({ field: 'category', value })}
          />
        </OfferFact>
        <OfferFact name="kind">
          <Select
            label="What is delivered"
            choices={kinds}
            value={offer.kind}
            onCommit={(value) => edit.tell({ field: 'kind', value })}
          />
        </OfferFact>
        <OfferFact name="audience" wide>
          <TextField
            label="For whom"
            lines={2}
            value={offer.audience}
            onCommit={(value) => edit.keep({ field: 'audience', value })}
          />
        </OfferFact>
      </FactGroup>
    );
  },
  sameFacts('name', 'category', 'kind', 'audience'),
);
