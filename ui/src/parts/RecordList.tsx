/** A list of things with facts of their own: each stands in a frame, and the first line of a new one is typed below. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';
import { TextField } from './TextField';
import type { Commit } from './useDraft';
import './record-list.css';

/** Changes some facts of one, or makes them from what they are when the turn of the change comes. */
export type SetSome<T> = (more: Partial<T> | ((item: T) => Partial<T>)) => Commit;

interface Props<T> {
  /** What one of them is called, such as "testimonial". */
  one: string;
  /** What stands where there are none yet. */
  none?: string;
  help?: string;
  value: readonly T[];
  /** How people tell one from the others. */
  nameOf: (item: T) => string;
  /** Gets how the list is to change; it is worked out when its turn comes. */
  onChange: (make: (items: readonly T[]) => T[], part: string) => Commit;
  /** A new one from what was typed. */
  fresh: (typed: string) => T;
  /** Draws the facts of one; `set` changes some of them. */
  children: (item: T, set: SetSome<T>) => ReactNode;
}

export function RecordList<T>(props: Props<T>) {
  const { one, none, help, value, nameOf, onChange, fresh, children } = props;
  const change =
    (at: number): SetSome<T> =>
    (more) =>
      onChange(
        (items) =>
          items.map((item, place) =>
            place === at ? { ...item, ...(typeof more === 'function' ? more(item) : more) } : item,
          ),
        `${at} ${Object.keys(more).join(' ')}`,
      );
  return (
    <div className="record-list">
      {value.length === 0 && none !== undefined && <p className="soft">{none}</p>}
      {value.map((item, at) => {
        const name = `${capital(one)} ${at + 1}: ${nameOf(item)}`;
        return (
          // One is known by its place alone.
          // eslint-disable-next-line react/no-array-index-key
          <div key={at} className="record" role="group" aria-label={name}>
            <div className="record-head">
              <span className="record-name">{nameOf(item)}</span>
              <IconButton
                label={`Take out ${one} ${at + 1}`}
                icon={X}
                onPress={() =>
                  void onChange((items) => items.filter((_, place) => place !== at), `less ${at}`)
                }
              />
            </div>
            {children(item, change(at))}
          </div>
        );
      })}
      <TextField
        label={`Add a ${one}`}
        hideLabel
        placeholder={`Add a ${one}…`}
        help={help}
        value=""
        onCommit={(typed) =>
          typed.trim() === ''
            ? undefined
            : onChange((items) => [...items, fresh(typed.trim())], `more ${value.length}`)
        }
      />
    </div>
  );
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
