/** Words of others that the offer's page shows, each with who said it and under which circumstances. */
import type { Author, Offer, Testimonial } from '../../contract';
import type { Choice } from '../../parts/choice';
import { RecordList } from '../../parts/RecordList';
import { Select } from '../../parts/Select';
import { Switch } from '../../parts/Switch';
import { TextField } from '../../parts/TextField';
import type { Commit } from '../../parts/useDraft';
import { useOfferEdit } from './useOfferEdit';

const authors: readonly Choice<Author>[] = [
  { id: 'unknown', label: 'Not known' },
  {
    id: 'customer',
    label: 'A customer',
    detail: 'Bought a course or a book; was never a client in care',
  },
  { id: 'current_client', label: 'A client now' },
  { id: 'former_client', label: 'A client once' },
  { id: 'colleague', label: 'A colleague who knows the work' },
  { id: 'own', label: 'Myself, my staff or my family' },
];

const fresh = (words: string): Testimonial => ({
  words,
  name: '',
  author: 'unknown',
  source: '',
  incentive: '',
  disclosed: false,
  consent: false,
});

export function Testimonials({ offer }: { offer: Offer }) {
  const { alter } = useOfferEdit(offer);
  return (
    <RecordList<Testimonial>
      one="testimonial"
      help="Paste the words; who said them is asked next."
      value={offer.claims.testimonials}
      nameOf={({ name, words }) => name || words}
      fresh={fresh}
      onChange={(make, part) =>
        alter(
          'claims',
          (claims) => ({ ...claims, testimonials: make(claims.testimonials) }),
          `testimonials ${part}`,
        )
      }
    >
      {(said, set) => <Facts said={said} set={set} />}
    </RecordList>
  );
}

interface FactsProps {
  said: Testimonial;
  set: (more: Partial<Testimonial>) => Commit;
}

function Facts({ said, set }: FactsProps) {
  return (
    <>
      <TextField
        label="The words"
        lines={2}
        value={said.words}
        onCommit={(words) => set({ words })}
      />
      <div className="record-pair">
        <TextField
          label="Who says it"
          help="As the page shows it."
          value={said.name}
          onCommit={(name) => set({ name })}
        />
        <Select
          label="To you this is"
          choices={authors}
          value={said.author}
          onCommit={(author) => set({ author })}
        />
        <TextField
          label="Where the original can be seen"
          placeholder="e-mail of 3 May"
          value={said.source}
          onCommit={(source) => set({ source })}
        />
        <TextField
          label="What was given for it"
          help="Empty for nothing."
          value={said.incentive}
          onCommit={(incentive) => set({ incentive })}
        />
      </div>
      <Switch isOn={said.consent} onCommit={(consent) => set({ consent })}>
        Consent to show it is on file
      </Switch>
      <Switch isOn={said.disclosed} onCommit={(disclosed) => set({ disclosed })}>
        The page says of the tie, or of what was given
      </Switch>
    </>
  );
}
