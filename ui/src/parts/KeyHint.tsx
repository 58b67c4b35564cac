/** A key combination as people know it, one cap per key. */
import { written } from './keys';
import './key-hint.css';

export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="key-hint">
      {written(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
