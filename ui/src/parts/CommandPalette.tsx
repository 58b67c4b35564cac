/** Every action by its name: a few letters, the arrows, Enter. */
import { Fragment, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Search } from 'lucide-react';
import { fuzzy } from './fuzzy';
import { KeyHint } from './KeyHint';
import './dialog.css';
import './command-palette.css';

export interface Command {
  id: string;
  label: string;
  section: string;
  keys?: string | undefined;
  enabled: boolean;
  perform: () => void;
}

interface Found extends Command {
  score: number;
  places: number[];
}

/** The commands that match, those that can be done first; without words all of them, in their order. */
export function findCommands(commands: readonly Command[], wanted: string): Found[] {
  const found = commands.flatMap((command) => {
    const match = fuzzy(wanted, command.label);
    return match ? [{ ...command, ...match }] : [];
  });
  if (wanted.trim() === '') return found;
  return found.toSorted((a, b) => Number(b.enabled) - Number(a.enabled) || b.score - a.score);
}

interface Props {
  commands: readonly Command[];
  onClose: () => void;
}

export function CommandPalette({ commands, onClose }: Props) {
  return (
    <ModalOverlay
      className="veil veil-palette"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      data-keys="own"
    >
      <Modal className="palette">
        <Dialog aria-label="All actions" className="palette-sheet">
          <PaletteList commands={commands} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteList({ commands, onClose }: Props) {
  const listId = useId();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = findCommands(commands, wanted);
  const chosen = found[Math.min(at, found.length - 1)];
  const inSections = wanted.trim() === '';
  const idOf = (command: Command) => `${listId}-${command.id}`;

  const activeId = chosen && idOf(chosen);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const perform = (command: Command | undefined) => {
    if (!command?.enabled) return;
    onClose();
    command.perform();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + 8, last),
      PageUp: Math.max(at - 8, 0),
    };
    const next = steps[event.key];
    if (next !== undefined) setAt(Math.max(next, 0));
    else if (event.key === 'Enter') perform(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="palette-field">
        <Search size="1.125rem" aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label="Find an action"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={activeId}
          placeholder="Find an action"
          autoComplete="off"
          spellCheck={false}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the palette was opened to type into it
          autoFocus
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label="Actions" className="palette-list">
        {found.map((command, place) => (
          <Fragment key={command.id}>
            {inSections && command.section !== found[place - 1]?.section && (
              <div role="presentation" className="eyebrow list-heading">
                {command.section}
              </div>
            )}
            {/* The keys are those of the field above, which names this row as its active one. */}
            {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
            <div
              role="option"
              id={idOf(command)}
              className="palette-item"
              aria-selected={command === chosen}
              aria-disabled={!command.enabled}
              onPointerMove={() => setAt(place)}
              onClick={() => perform(command)}
            >
              <span className="palette-words">
                <Marked text={command.label} places={command.places} />
              </span>
              {!inSections && <span className="palette-section">{command.section}</span>}
              {command.keys !== undefined && <KeyHint keys={command.keys} />}
            </div>
          </Fragment>
        ))}
      </div>
      <p role="status" className={found.length === 0 ? 'palette-none' : 'visually-hidden'}>
        {found.length === 0
          ? `Nothing is called “${wanted.trim()}”.`
          : found.length === 1
            ? '1 action'
            : `${found.length} actions`}
      </p>
    </>
  );
}

/** The label with the letters that matched set apart. */
function Marked({ text, places }: { text: string; places: readonly number[] }) {
  return [...text].map((letter, at) =>
    // A letter has no identity beyond its place.
    // eslint-disable-next-line react/no-array-index-key
    places.includes(at) ? <b key={at}>{letter}</b> : letter,
  );
}
