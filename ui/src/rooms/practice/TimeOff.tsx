/** The weeks of a year in which nothing is delivered. */
import type { Practice } from '../../contract';
import { spoken } from '../../parts/spoken';
import { TagPicker } from '../../parts/TagPicker';
import { PracticeFact } from './PracticeFact';
import { usePracticeEdit } from './usePracticeEdit';

const day = new Intl.DateTimeFormat(spoken, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const week = 7 * 24 * 60 * 60 * 1000;

/** The Monday of the first week of a year: the one that holds the fourth of January. */
function firstMonday(year: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * (week / 7);
}

/** The weeks by their number, with the day they begin on this year. */
export function weeksOf(year: number) {
  const first = firstMonday(year);
  return Array.from({ length: 53 }, (_, at) => ({
    id: String(at + 1),
    label: `Week ${at + 1}`,
    detail: `begins about ${day.format(first + at * week)}`,
  }));
}

/** Those of the year in which the program was started. */
const weeks = weeksOf(new Date().getFullYear());

export function TimeOff({ practice }: { practice: Practice }) {
  const edit = usePracticeEdit();
  return (
    <PracticeFact name="weeks_off" wide>
      <TagPicker
        label="Weeks off, every year"
        help="Calendar weeks without sessions, calls or groups. What falls in them waits for the week after."
        none="None: every week is a working week."
        addLabel="Add a week"
        choices={weeks}
        value={practice.weeks_off.map(String)}
        onCommit={(chosen) =>
          edit.keep({
            field: 'weeks_off',
            value: chosen.map(Number).toSorted((one, other) => one - other),
          })
        }
      />
    </PracticeFact>
  );
}
