/** Does the latest of several things after so many frames, so that what comes meanwhile can be drawn together with it. */
import { useCallback, useEffect, useRef } from 'react';

export interface Frames {
  /** Puts a task in place of the one that waits; after one frame it is drawn with the next. */
  after: (frames: number, task: () => void) => void;
  /** Lets the one that waits go. */
  cancel: () => void;
}

export function useFrames(): Frames {
  const waiting = useRef(0);
  const cancel = useCallback(() => cancelAnimationFrame(waiting.current), []);
  const after = useCallback(
    (frames: number, task: () => void) => {
      cancel();
      const count = (left: number) => {
        waiting.current = requestAnimationFrame(() => (left > 1 ? count(left - 1) : task()));
      };
      count(frames);
    },
    [cancel],
  );
  useEffect(() => cancel, [cancel]);
  return { after, cancel };
}
