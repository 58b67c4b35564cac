/** Who the practitioner is: name, professions, licence, codes, and the time that is free. */
import type { Practice, Profession } from '../../contract';
import { CheckboxGroup } from '../../parts/CheckboxGroup';
import type { Choice } from '../../parts/choice';
import { FactGroup } from '../../parts/FactGroup';
import { NumberField } from '../../parts/NumberField';
import { Switch } from '../../parts/Switch';
import { TagPicker } from '../../parts/TagPicker';
import { TextField } from '../../parts/TextField';
import { PracticeFact } from './PracticeFact';
import { TimeOff } from './TimeOff';
import { usePracticeEdit } from './usePracticeEdit';

const professions: readonly Choice<Profession>[] = [
  { id: 'coach', label: 'Coaching' },
  { id: 'therapist', label: 'Therapy or counselling' },
  { id: 'course_creator', label: 'Courses' },
];

/** Bodies whose codes the rule book knows; any other is as good. */
const codes = ['APA', 'ACA', 'NBCC', 'NASW', 'AAMFT', 'CAMFT', 'BACP', 'HCPC', 'ICF'];

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
        <PracticeFact name="name" wide>
          <TextField
            label="Name of your practice"
            help="Buyers see it at the top of your pages."
            value={practice.name}
            onCommit={(value) => edit.keep({ field: 'name', value })}
          />
        </PracticeFact>
        <PracticeFact name="professions">
          <CheckboxGroup
            label="What you do"
            choices={professions}
            value={practice.professions}
            onCommit={(value) => edit.tell({ field: 'professions', value })}
          />
        </PracticeFact>
        <div className="practice-licence">
          <PracticeFact name={practice.licensed ? 'licensed' : ['licensed', 'licence_regions']}>
            <Switch
              isOn={practice.licensed}
              onCommit={(value) => edit.tell({ field: 'licensed', value })}
            >
              I am licensed or registered
            </Switch>
          </PracticeFact>
          {practice.licensed && (
            <PracticeFact name="licence_regions">
              <TagPicker
                label="Where your licence holds"
                none="Nowhere named yet."
                addLabel="Add a place"
                choices={words([], practice.licence_regions)}
                value={practice.licence_regions}
                onCommit={(value) => edit.keep({ field: 'licence_regions', value })}
                onNew={addTo('licence_regions')}
              />
            </PracticeFact>
          )}
          {practice.professions.includes('therapist') && (
            <PracticeFact name="courses_apart">
              <Switch
                isOn={practice.courses_apart}
                onCommit={(value) => edit.keep({ field: 'courses_apart', value })}
              >
                My courses have a site and a login apart from therapy
              </Switch>
            </PracticeFact>
          )}
        </div>
        <PracticeFact name="codes" wide>
          <TagPicker
            label="Professional codes you follow"
            help="The rule book holds you to what you name here, and to no other code."
            none="None named."
            addLabel="Add a code"
            choices={words(codes, practice.codes)}
            value={practice.codes}
            onCommit={(value) => edit.keep({ field: 'codes', value })}
            onNew={addTo('codes')}
          />
        </PracticeFact>
      </FactGroup>
      <FactGroup
        level={2}
        title="Your time"
        about="Every design is held against these hours, so that a good month does not become a bad one."
      >
        <PracticeFact name="weekly_minutes">
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
        </PracticeFact>
        <TimeOff practice={practice} />
      </FactGroup>
    </>
  );
}
