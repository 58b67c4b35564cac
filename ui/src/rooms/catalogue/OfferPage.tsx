/** What the offer's page shows besides its words: a picture, and the questions buyers ask. */
import { memo } from 'react';
import type { Offer, Question } from '../../contract';
import { FactGroup } from '../../parts/FactGroup';
import { PictureField } from '../../parts/PictureField';
import { RecordList } from '../../parts/RecordList';
import { TextField } from '../../parts/TextField';
import { usePictures } from '../../state/usePictures';
import { OfferFact } from './OfferFact';
import { sameFacts } from './sameFacts';
import { useOfferEdit } from './useOfferEdit';

export const OfferPage = memo(
  function OfferPage({ offer }: { offer: Offer }) {
    const { keep, alter } = useOfferEdit(offer);
    const pictures = usePictures();
    return (
      <FactGroup title="What its page shows">
        <OfferFact name="picture" wide>
          <PictureField
            {...pictures}
            label="Picture"
            help="A PNG, JPEG, WebP or GIF file; it is scaled, and nothing a camera wrote beside it is kept. Or drop one here."
            value={offer.picture}
            onCommit={(value) => keep({ field: 'picture', value })}
          />
        </OfferFact>
        <OfferFact name="questions" wide>
          <RecordList<Question>
            one="question"
            help="What buyers ask before they buy; the answer comes next."
            value={offer.questions}
            nameOf={({ question }) => question}
            fresh={(question) => ({ question, answer: '' })}
            onChange={(make, part) => alter('questions', make, `questions ${part}`)}
          >
            {(asked, set) => (
              <>
                <TextField
                  label="The question"
                  value={asked.question}
                  onCommit={(question) => set({ question })}
                />
                <TextField
                  label="The answer"
                  lines={2}
                  value={asked.answer}
                  onCommit={(answer) => set({ answer })}
                />
              </>
            )}
          </RecordList>
        </OfferFact>
      </FactGroup>
    );
  },
  sameFacts('picture', 'questions'),
);
