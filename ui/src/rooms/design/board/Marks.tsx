/** How many findings are pinned here, by weight; a press shows them beside the card. */
import { memo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Popover } from '../../../parts/Popover';
import { SeverityMark } from '../../../parts/SeverityMark';
import { useDeskState } from '../../../state/DeskProvider';
import { FindingItem } from '../findings/FindingItem';
import { named } from '../findings/named';
import { marksAt, nameOf, speaksOf, type Pin } from '../slices';

interface Props {
  pin: Pin;
  /** What the findings are about, for those who hear it. */
  about: string;
}

const weights = ['error', 'warning', 'advice'] as const;

export const Marks = memo(
  function Marks({ pin, about }: Props) {
    const marks = useDeskState(({ library }) => marksAt(library, pin));
    if (marks === '') return null;
    const counts = marks.split(' ').map(Number);
    const label = `Findings on ${about}`;
    const trigger = (
      <Button className="marks" aria-label={`${label}: ${spoken(counts)}`}>
        {weights.map((severity, at) => {
          const count = counts[at] ?? 0;
          return count > 0 && <SeverityMark key={severity} severity={severity} count={count} />;
        })}
      </Button>
    );
    return (
      <Popover label={label} trigger={trigger} size="wide" placement="right top">
        <Pinned pin={pin} />
      </Popover>
    );
  },
  (before, now) => before.about === now.about && nameOf(before.pin) === nameOf(now.pin),
);

function Pinned({ pin }: { pin: Pin }) {
  const library = useDeskState((state) => state.library);
  const all = library.view?.findings.filter((finding) => speaksOf(library, pin, finding)) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const names = all.map(named);
  const open = chosen !== null && names.includes(chosen) ? chosen : names[0];
  return (
    <ul className="findings-rows">
      {all.map((finding) => {
        const name = named(finding);
        return (
          <li key={name}>
            <FindingItem finding={finding} isOpen={name === open} onOpen={setChosen} />
          </li>
        );
      })}
    </ul>
  );
}

const words = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['piece of advice', 'pieces of advice'],
] as const;

function spoken(counts: readonly number[]): string {
  return counts
    .flatMap((count, at) => {
      const [one, many] = words[at] ?? ['', ''];
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    })
    .join(', ');
}
