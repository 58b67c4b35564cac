/** A box that a buyer may tick: whether it is there, and how it starts. */
import type { ConsentBox } from '../../../contract';
import type { Choice } from '../../../parts/choice';
import type { FieldWords } from '../../../parts/Field';
import { Select } from '../../../parts/Select';
import type { Commit } from '../../../parts/useDraft';

const boxes: readonly Choice<ConsentBox>[] = [
  { id: 'absent', label: 'There is no such box' },
  { id: 'empty', label: 'It starts empty' },
  { id: 'ticked', label: 'It starts ticked' },
  { id: 'bundled', label: 'It is part of another consent', detail: 'Such as the terms' },
];

interface Props extends FieldWords {
  value: ConsentBox;
  onCommit: (box: ConsentBox) => Commit;
}

export function ConsentBoxField(props: Props) {
  return <Select {...props} choices={boxes} />;
}
