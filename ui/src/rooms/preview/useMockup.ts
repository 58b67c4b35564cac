/** The conversation with the frame that plays the mockup: what it says, what it is asked, and where it was before a change. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Journey } from '../../contract';
import { playing, readStep, type Step, type Wish } from './frame-message';

export interface Mockup {
  frame: RefObject<HTMLIFrameElement | null>;
  /** Where the buyer stands; nothing before the first page is there. */
  step: Step | null;
  ask: (wish: Wish) => void;
  /** Plays a journey of the list to its end. */
  play: (journey: Journey) => void;
}

/** `address` is the page shown; when it changes, the buyer is brought back to where they stood. */
export function useMockup(address: string): Mockup {
  const frame = useRef<HTMLIFrameElement>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [segments, setSegments] = useState<readonly string[]>([]);
  const before = useRef<{ step: Step; segments: readonly string[] } | null>(null);
  const shown = useRef(address);

  const ask = useCallback((wish: Wish) => {
    // The frame has no origin of its own to name.
    frame.current?.contentWindow?.postMessage(wish, '*');
  }, []);

  useEffect(() => {
    if (shown.current !== address) {
      before.current = step === null ? before.current : { step, segments };
      shown.current = address;
    }
  }, [address, step, segments]);

  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.source === null || event.source !== frame.current?.contentWindow) return;
      const told = readStep(event.data);
      if (!told) return;
      const again = before.current;
      before.current = null;
      if (again && (again.step.stage !== told.stage || again.step.answers.length > 0)) {
        const { stage, answers, placement } = again.step;
        ask({ type: 'play', answers, segments: again.segments, stage });
        if (placement !== null) ask({ type: 'goto', stage, placement });
      }
      setStep(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [ask]);

  const play = useCallback(
    (journey: Journey) => {
      const wish = playing(journey, 'end');
      if (wish.type === 'play') setSegments(wish.segments);
      ask(wish);
    },
    [ask],
  );
  return { frame, step, ask, play };
}
