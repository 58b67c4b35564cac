/** A colour, picked from the machine's own chooser or written as `#2f5d50`. */
import { useId } from 'react';
import type { Colour } from '../contract';
import { TextField } from './TextField';
import type { Commit } from './useDraft';
import './colour-field.css';

interface Props {
  label: string;
  help?: string;
  value: Colour;
  /** Gets a written colour; may refuse with a sentence. */
  onCommit: (colour: Colour) => Commit;
  /** Gets every colour passed over while choosing. */
  onSlide: (colour: Colour) => void;
}

export function ColourField({ label, help, value, onCommit, onSlide }: Props) {
  const id = useId();
  return (
    <div className="colour-field">
      <input
        type="color"
        id={id}
        aria-label={`Choose: ${label.toLocaleLowerCase()}`}
        value={value}
        onChange={(event) => onSlide(event.currentTarget.value)}
      />
      <TextField
        label={label}
        help={help}
        value={value}
        onCommit={(text) => onCommit(text.trim().toLowerCase())}
      />
    </div>
  );
}
