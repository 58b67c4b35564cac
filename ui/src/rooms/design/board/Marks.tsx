/** The one mark of a card: its worst weight and how many findings are pinned here; a press shows them beside it. */
import { memo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Finding } from '../../../contract';
import { Popover } from '../../../parts/Popover';
import { SeverityMark } from '../../../parts/SeverityMark';
import { useDeskState } from '../../../state/DeskProvider';
import { Concerns } from '../findings/Concerns';
import { inOrder, toldOf } from '../findings/told';
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
    const worst = weights.find((_, at) => (counts[at] ?? 0) > 0) ?? 'advice';
    const label = `Findings on ${about}`;
    const trigger = (
      <Button className="marks" aria-label={`${label}: ${spoken(counts)}`}>
        <SeverityMark severity={worst} count={counts.reduce((sum, count) => sum + count, 0)} />
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
  const [chosen, setChosen] = useState<string | null>(null);
  if (!library.view) return null;
  const isHere = (finding: Finding) => speaksOf(library, pin, finding);
  const names = inOrder(library.view)
    .filter(({ finding }) => isHere(finding))
    .map(({ name }) => name);
  const open = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? null);
  return <Concerns told={toldOf(library.view, isHere)} open={open} onOpen={setChosen} />;
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
