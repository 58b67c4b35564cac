/** Several things out of a list as removable tags, with a line to add more. */
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { X } from 'lucide-react';
import type { Choice } from './choice';
import { ComboBox } from './ComboBox';
import type { Commit } from './useDraft';
import './tag-picker.css';

interface Props {
  label: string;
  help?: string;
  choices: readonly Choice[];
  /** The ids chosen, in order. */
  value: readonly string[];
  onCommit: (ids: string[]) => Commit;
  /** What the line for more is called, such as "Add a result". */
  addLabel: string;
  /** Takes words that are on no list; without it only listed things can be added. */
  onNew?: (words: string) => Commit;
  /** What stands where nothing is chosen yet. */
  none: string;
}

export function TagPicker({ label, help, choices, value, onCommit, addLabel, onNew, none }: Props) {
  const chosen = value.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  return (
    <div className="tag-picker">
      <TagGroup
        className="field"
        onRemove={(keys) => void onCommit(value.filter((id) => !keys.has(id)))}
      >
        <Label className="field-label">{label}</Label>
        <TagList
          className="tags"
          items={chosen}
          renderEmptyState={() => <span className="soft">{none}</span>}
        >
          {(choice) => (
            <Tag id={choice.id} textValue={choice.label} className="tag">
              {choice.label}
              <Button slot="remove" className="tag-remove">
                <X size="0.875rem" aria-hidden />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <ComboBox
        label={addLabel}
        hideLabel
        placeholder={`${addLabel}…`}
        help={help}
        choices={choices.filter((choice) => !value.includes(choice.id))}
        value=""
        onCommit={(text, id) => {
          if (id !== null) return onCommit([...value, id]);
          if (text.trim() === '' || chosen.some((choice) => choice.label === text.trim()))
            return undefined;
          return onNew ? onNew(text.trim()) : { refused: 'Choose one from the list.' };
        }}
      />
    </div>
  );
}
