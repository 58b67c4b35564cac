/** The conversation with the frame that plays the mockup: what it says, what it is asked, and where it was before a change. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Journey } from '../../contract';
import { comeInSight } from './come-in-sight';
import {
  buyerOf,
  playing,
  readStep,
  readTold,
  type Step,
  type Told,
  type Wish,
} from './frame-message';

export interface Mockup {
  frame: RefObject<HTMLIFrameElement | null>;
  /** The page shown; an older one while somebody writes on it. */
  address: string;
  /** Whether that page is still on its way. */
  isOpening: boolean;
  /** Whether it is kept as it is. */
  isHeld: boolean;
  /** Where the buyer stands; nothing before the first page is there. */
  step: Step | null;
  ask: (wish: Wish) => void;
  /** Plays a journey of the list to its end. */
  play: (journey: Journey) => void;
  /** Brings the frame in sight where it is not. */
  show: () => void;
  /** Keeps the page as it is while somebody writes on it, or lets it follow again. */
  hold: (isHeld: boolean) => void;
}

export interface Hearing {
  /** What is asked of every new page, before the buyer is brought back to where they stood. */
  greeting: () => readonly Wish[];
  /** Gets whatever the frame tells besides where the buyer stands. */
  hear: (told: Told) => void;
}

interface Before {
  step: Step | null;
  top: number;
}

/** `wanted` is the page to show; when it changes, the buyer is brought back to where they stood. */
export function useMockup(wanted: string, hearing: Hearing): Mockup {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isHeld, hold] = useState(false);
  const [address, setAddress] = useState(wanted);
  if (!isHeld && address !== wanted) setAddress(wanted);
  const [arrived, setArrived] = useState<string | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const last = useRef<Before>({ step: null, top: 0 });
  const isNew = useRef(true);
  const shown = useRef(address);
  const latest = useRef(hearing);

  useEffect(() => {
    latest.current = hearing;
  });
  useEffect(() => {
    if (shown.current !== address) isNew.current = true;
    shown.current = address;
  }, [address]);

  const ask = useCallback((wish: Wish) => {
    // The frame has no origin of its own to name.
    frame.current?.contentWindow?.postMessage(wish, '*');
  }, []);

  useEffect(() => {
    const begin = () => {
      isNew.current = false;
      setArrived(shown.current);
      latest.current.greeting().forEach(ask);
      const { step: before, top } = last.current;
      // A buyer who only just came stands there already.
      if (before && (before.stage !== 'sales_page' || buyerOf(before))) {
        const { stage, answers, segments, payment, placement } = before;
        ask({ type: 'play', answers, segments, payment, stage });
        if (placement !== null) ask({ type: 'goto', stage, placement });
      }
      if (top > 0) ask({ type: 'scroll', top });
    };
    const hear = (event: MessageEvent) => {
      if (event.source === null || event.source !== frame.current?.contentWindow) return;
      const stands = readStep(event.data);
      if (stands) {
        if (isNew.current) {
          const isBack = last.current.step !== null;
          begin();
          // Where the buyer is on their way back, the first page is only passed.
          if (isBack) return;
        }
        last.current = { ...last.current, step: stands };
        setStep(stands);
        return;
      }
      const told = readTold(event.data);
      if (!told) return;
      if (told.type === 'at') last.current.top = told.top;
      else latest.current.hear(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [ask]);

  const play = useCallback((journey: Journey) => ask(playing(journey, 'end')), [ask]);
  const show = useCallback(() => {
    // The device around it stands where the frame, drawn smaller, is seen.
    if (frame.current?.parentElement) comeInSight(frame.current.parentElement);
  }, []);
  return { frame, address, isOpening: arrived !== address, isHeld, step, ask, play, show, hold };
}
