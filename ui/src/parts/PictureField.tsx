/** A picture: chosen from a file or dropped here, shown, described, taken away again. */
import { ImagePlus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { dropped } from './dropped';
import type { Picture } from '../contract';
import { Button } from './Button';
import { TextField } from './TextField';
import type { Commit, Refused } from './useDraft';
import './picture-field.css';

/** Brings a picture, or the sentence that says why there is none; nothing where the person changed their mind. */
export type Bring = () => Promise<Picture | Refused | null>;

interface Props {
  label: string;
  help?: string;
  value: Picture | null;
  /** Asks for a file. */
  choose: Bring;
  /** Takes the file that was dropped. */
  take: Bring;
  /** May refuse with a sentence. */
  onCommit: (picture: Picture | null) => Commit;
}

export function PictureField({ label, help, value, choose, take, onCommit }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (bring: Bring) => {
    setBusy(true);
    setProblem(null);
    const brought = await bring();
    const answer =
      brought === null || 'refused' in brought
        ? brought
        : await onCommit({ ...brought, shows: value?.shows ?? '' });
    setProblem(answer?.refused ?? null);
    setBusy(false);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const node = place.current;
    const hear = () => void latest.current(take);
    node?.addEventListener(dropped, hear);
    return () => node?.removeEventListener(dropped, hear);
  }, [take]);
  return (
    <div ref={place} className="picture-field" role="group" aria-labelledby={id} data-takes-picture>
      <span className="field-label" id={id}>
        {label}
      </span>
      <div className="picture-field-row">
        {value ? (
          <img
            className="picture-field-shown"
            src={`data:${value.media};base64,${value.data}`}
            alt={value.shows || `${label}, as buyers see it`}
          />
        ) : (
          <span className="picture-field-empty" aria-hidden>
            <ImagePlus size="1.5rem" strokeWidth={1.5} />
          </span>
        )}
        <div className="picture-field-ways">
          <Button size="small" isDisabled={isBusy} onPress={() => void keep(choose)}>
            {value ? 'Choose another…' : 'Choose a picture…'}
          </Button>
          {value && (
            <Button kind="quiet" size="small" onPress={() => void onCommit(null)}>
              Take it away
            </Button>
          )}
          <span className="field-help">{help ?? 'Or drop a file here.'}</span>
        </div>
      </div>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {value && (
        <TextField
          label={`${label}: what it shows`}
          help="Read to those who cannot see it; empty where it only decorates."
          value={value.shows}
          onCommit={(shows) => onCommit({ ...value, shows })}
        />
      )}
    </div>
  );
}
