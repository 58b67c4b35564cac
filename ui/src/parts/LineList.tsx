/** A list kept line by line: each can be reworded, moved and taken out, and a new one is typed below. */
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './IconButton';
import { TextField } from './TextField';
import type { Commit } from './useDraft';
import './line-list.css';

interface Props {
  label: string;
  /** What one line is called, such as "Line". */
  one: string;
  help?: string;
  value: readonly string[];
  onCommit: (lines: string[]) => Commit;
}

export function LineList({ label, one, help, value, onCommit }: Props) {
  const id = useId();
  const swap = (at: number, other: number) => {
    const lines = [...value];
    const [line] = lines.splice(at, 1);
    if (line === undefined) return;
    lines.splice(other, 0, line);
    void onCommit(lines);
  };
  return (
    <div className="line-list" role="group" aria-labelledby={id}>
      <span className="field-label" id={id}>
        {label}
      </span>
      {value.length > 0 && (
        <ol>
          {value.map((line, at) => (
            // A line is known by its place alone.
            // eslint-disable-next-line react/no-array-index-key
            <li key={at}>
              <TextField
                label={`${one} ${at + 1}`}
                hideLabel
                value={line}
                onCommit={(text) =>
                  onCommit(
                    text.trim() === ''
                      ? value.toSpliced(at, 1)
                      : value.toSpliced(at, 1, text.trim()),
                  )
                }
              />
              <IconButton
                label={`Move “${line}” up`}
                icon={ArrowUp}
                isDisabled={at === 0}
                onPress={() => swap(at, at - 1)}
              />
              <IconButton
                label={`Move “${line}” down`}
                icon={ArrowDown}
                isDisabled={at === value.length - 1}
                onPress={() => swap(at, at + 1)}
              />
              <IconButton
                label={`Take out “${line}”`}
                icon={X}
                onPress={() => void onCommit(value.toSpliced(at, 1))}
              />
            </li>
          ))}
        </ol>
      )}
      <TextField
        label={`Add a ${one.toLocaleLowerCase()}`}
        hideLabel
        placeholder={`Add a ${one.toLocaleLowerCase()}…`}
        help={help}
        value=""
        onCommit={(text) => (text.trim() === '' ? undefined : onCommit([...value, text.trim()]))}
      />
    </div>
  );
}
