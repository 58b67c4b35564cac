/** Who the practitioner is: name, professions, licence, codes, and the time that is free. */
import type { Practice, Profession } from '../../contract';
import { CheckboxGroup } from '../../parts/CheckboxGroup';
import type { Choice } from '../../parts/choice';
import { FactGroup } from '../../parts/FactGroup';
import { NumberField } from '../../parts/NumberField';
import { Switch } from '../../parts/Switch';
import { TagPicker } from '../../parts/TagPicker';
import { TextField } from '../../parts/TextField';
import { usePracticeEdit } from './usePracticeEdit';

const professions: readonly Choice<Profession>[] = [
  { id: 'coach', label: 'Coaching' },
  { id: 'therapist', label: 'Therapy or counselling' },
  { id: 'course_creator', label: 'Courses' },
];

/** Bodies whose codes practitioners often follow; any other is as good. */
const codes = ['ICF', 'EMCC', 'AC', 'BACP', 'UKCP', 'HCPC', 'ACA', 'APA', 'NASW', 'AAMFT', 'NBCC'];

/** A choice for each word, those already chosen included. */
function words(usual: readonly string[], chosen: readonly string[]): Choice[] {
  return [...new Set([...usual, ...chosen])].map((id) => ({ id, label: id }));
}

export function WhoYouAre({ practice }: { practice: Practice }) {
  const edit = usePracticeEdit();
  const addTo = (field: 'codes' | 'licence_regions') => (word: string) =>
    edit.keep({ field, value: [...practice[field], word] });
  return (
    <>
      <FactGroup
        level={2}
        title="Who you are"
        about="The rule book follows it: a therapist’s extras are held to a therapist’s code."
      >
        <div className="fact-wide">
          <TextField
            label="Name of your practice"
            help="Buyers see it at the top of your pages."
            value={practice.name}
            onCommit={(value) => edit.keep({ field: 'name', value })}
          />
        </div>
        <CheckboxGroup
          label="What you do"
          choices={professions}
          value={practice.professions}
          onCommit={(value) => edit.tell({ field: 'professions', value })}
        />
        <div className="practice-licence">
          <Switch
            isOn={practice.licensed}
            onCommit={(value) => edit.tell({ field: 'licensed', value })}
          >
            I am licensed or registered
          </Switch>
          {practice.licensed && (
            <TagPicker
              label="Where your licence holds"
              none="Nowhere named yet."
              addLabel="Add a place"
              choices={words([], practice.licence_regions)}
              value={practice.licence_regions}
              onCommit={(value) => edit.keep({ field: 'licence_regions', value })}
              onNew={addTo('licence_regions')}
            />
          )}
        </div>
        <div className="fact-wide">
          <TagPicker
            label="Professional codes you follow"
            none="None named."
            addLabel="Add a code"
            choices={words(codes, practice.codes)}
            value={practice.codes}
            onCommit={(value) => edit.keep({ field: 'codes', value })}
            onNew={addTo('codes')}
          />
        </div>
      </FactGroup>
      <FactGroup
        level={2}
        title="Your time"
        about="Every design is held against these hours, so that a good month does not become a bad one."
      >
        <NumberField
          label="Hours a week for sessions, calls and groups"
          unit="hours"
          value={practice.weekly_minutes / 60}
          min={0}
          max={168}
          step={0.5}
          format={{ maximumFractionDigits: 2 }}
          onCommit={(hours) =>
            edit.tell({ field: 'weekly_minutes', value: Math.round((hours ?? 0) * 60) })
          }
        />
      </FactGroup>
    </>
  );
}
