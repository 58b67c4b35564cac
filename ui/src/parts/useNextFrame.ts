/** Does the latest of several things with the next frame, so that what comes meanwhile is drawn together with it. */
import { useCallback, useEffect, useRef } from 'react';

export interface NextFrame {
  /** Puts a task in place of the one that waits. */
  ask: (task: () => void) => void;
  /** Lets the one that waits go. */
  cancel: () => void;
}

export function useNextFrame(): NextFrame {
  const waiting = useRef(0);
  const cancel = useCallback(() => cancelAnimationFrame(waiting.current), []);
  const ask = useCallback(
    (task: () => void) => {
      cancel();
      waiting.current = requestAnimationFrame(task);
    },
    [cancel],
  );
  useEffect(() => cancel, [cancel]);
  return { ask, cancel };
}
