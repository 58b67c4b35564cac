/** Changes one fact of an offer at a time. */
import type { Edit, Offer, OfferField } from '../../contract';
import type { Refused } from '../../parts/useDraft';
import { useAlter, type Altering } from '../../state/useAlter';
import { useApply, useBurst } from '../../state/useApply';

export interface OfferEdit extends Altering<Offer> {
  /** For fields: answers with the sentence of a refusal. */
  keep: (set: OfferField) => Promise<void | Refused>;
  /** For switches, lists and steps: quick changes of one fact count as one. */
  tell: (set: OfferField) => void;
}

export function useOfferEdit({ id }: Offer): OfferEdit {
  const { keep, tell } = useApply();
  const burst = useBurst();
  const edit = (set: OfferField): Edit => ({ edit: 'change_offer', id, set });
  const altering = useAlter<Offer>(
    id,
    ({ offers }) => offers.get(id),
    (field, value) => edit({ field, value } as OfferField),
  );
  return {
    ...altering,
    keep: (set) => keep(edit(set)),
    tell: (set) => void tell(edit(set), { gesture: burst(`${id} ${set.field}`) }),
  };
}
