/** Memberships, licences and titles that pages may name, each with its number and how long it holds. */
import type { Credential, Practice } from '../../contract';
import { DateField } from '../../parts/DateField';
import { FactGroup } from '../../parts/FactGroup';
import { RecordList } from '../../parts/RecordList';
import { TextField } from '../../parts/TextField';
import { PracticeFact } from './PracticeFact';
import { usePracticeEdit } from './usePracticeEdit';

export function Credentials({ practice }: { practice: Practice }) {
  const { alter } = usePracticeEdit();
  return (
    <FactGroup
      level={2}
      title="Memberships and titles"
      about="What your pages may name after your name, and until when it holds."
    >
      <PracticeFact name="credentials" wide>
        <RecordList<Credential>
          one="credential"
          help="As your pages name it, such as “LPC” or “BACP”."
          value={practice.credentials}
          nameOf={({ title }) => title}
          fresh={(title) => ({ title, number: '', until: null })}
          onChange={(make, part) => alter('credentials', make, part)}
        >
          {(credential, set) => (
            <div className="record-pair">
              <TextField
                label="Title"
                value={credential.title}
                onCommit={(title) => set({ title: title.trim() })}
              />
              <TextField
                label="Number"
                help="As the register has it."
                value={credential.number}
                onCommit={(number) => set({ number })}
              />
              <DateField
                label="Valid until"
                help="Empty where it does not end."
                value={credential.until}
                onCommit={(until) => set({ until })}
                onClear={() => set({ until: null })}
              />
            </div>
          )}
        </RecordList>
      </PracticeFact>
    </FactGroup>
  );
}
