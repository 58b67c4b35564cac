/** One threshold: the number that holds, the book's own beside it, and the way back to that. */
import { useRef } from 'react';
import type { BookSettings, Threshold } from '../../../contract';
import { Button } from '../../../parts/Button';
import { NumberField } from '../../../parts/NumberField';
import { typingOf, valueText } from './threshold';

/** The largest number a threshold takes. */
const most = 1_000_000_000;

interface Props {
  threshold: Threshold;
  currency: string;
  /** What is set where the settings are changed. */
  own: BookSettings;
  /** What the library sets, where the settings are those of a design. */
  library: BookSettings | null;
  /** Gets the new number, or nothing to go back. */
  onCommit: (value: number | null) => void;
}

export function ThresholdField({ threshold, currency, own, library, onCommit }: Props) {
  const { key, name, unit, origin } = threshold;
  const place = useRef<HTMLDivElement>(null);
  const set = own.thresholds[key];
  const inherited = library?.thresholds[key];
  const typing = typingOf(unit, currency);
  const value = set ?? inherited ?? threshold.default;
  const words = [`The book’s own is ${valueText(threshold.default, unit, currency)} (${origin}).`];
  if (inherited !== undefined) {
    words.push(`Your library’s is ${valueText(inherited, unit, currency)}.`);
  }
  const back = inherited === undefined ? 'Back to the book’s' : 'Back to the library’s';
  return (
    <div ref={place} className="setting">
      <NumberField
        label={name}
        help={words.join(' ')}
        value={value / typing.scale}
        min={0}
        max={most / typing.scale}
        step={typing.step}
        format={typing.format}
        {...(typing.unit === undefined ? {} : { unit: typing.unit })}
        onCommit={(typed) => onCommit(typed === null ? null : Math.round(typed * typing.scale))}
      />
      {set !== undefined && (
        <Button
          kind="quiet"
          size="small"
          aria-label={`${back}: ${name}`}
          onPress={() => {
            // The button goes with the setting; without this the keyboard would be nowhere.
            place.current?.querySelector('input')?.focus();
            onCommit(null);
          }}
        >
          {back}
        </Button>
      )}
    </div>
  );
}
