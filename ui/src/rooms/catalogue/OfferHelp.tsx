/** How the offer helps: the results it supports, the problem it solves, and what is inside. */
import { memo } from 'react';
import type { Offer } from '../../contract';
import { LineList } from '../../parts/LineList';
import { TagPicker } from '../../parts/TagPicker';
import { TextField } from '../../parts/TextField';
import { failureFrom } from '../../shell/failure';
import { change, watching } from '../../state/commands';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { FactGroup } from '../../parts/FactGroup';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferHelp = memo(
  function OfferHelp({ offer }: { offer: Offer }) {
    const desk = useDesk();
    const edit = useOfferEdit(offer);
    const outcomes = useDeskState((state) => state.library.outcomes);
    const addOutcome = async (name: string) => {
      try {
        const made = await change(desk, 'add_outcome', { name, watching: watching(desk) });
        if (made?.kind !== 'outcome') return undefined;
        return await edit.keep({ field: 'outcomes', value: [...offer.outcomes, made.id] });
      } catch (thrown) {
        return { refused: failureFrom(thrown).message };
      }
    };
    return (
      <FactGroup
        title="How it helps"
        about="Extras sell well, and fairly, when they serve the result the client came for."
      >
        <OfferFact name="outcomes" wide>
          <TagPicker
            label="Results it supports"
            help="Choose one, or write a new one as a client would say it."
            none="None yet."
            addLabel="Add a result"
            choices={[...outcomes.values()].map(({ id, words }) => ({ id, label: words }))}
            value={offer.outcomes}
            onCommit={(value) => edit.keep({ field: 'outcomes', value })}
            onNew={addOutcome}
          />
        </OfferFact>
        <OfferFact name="benefit_line" wide>
          <TextField
            label="Benefit line"
            help="How it helps, in one line a buyer reads."
            value={offer.benefit_line}
            onCommit={(value) => edit.keep({ field: 'benefit_line', value })}
          />
        </OfferFact>
        <OfferFact name="problem" wide>
          <TextField
            label="Problem it solves"
            lines={2}
            value={offer.problem}
            onCommit={(value) => edit.keep({ field: 'problem', value })}
          />
        </OfferFact>
        <OfferFact name="inside" wide>
          <LineList
            label="What is inside"
            one="Line"
            value={offer.inside}
            onCommit={(value) => edit.keep({ field: 'inside', value })}
          />
        </OfferFact>
      </FactGroup>
    );
  },
  sameFacts('outcomes', 'benefit_line', 'problem', 'inside'),
);
