/** Room for something wide or long; where it does not fit, it scrolls, and the keyboard can reach it to do so. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import './scroll-room.css';

interface Props {
  /** What is in it, for assistive technology. */
  label: string;
  /** Whether it may be no higher than half a screen. */
  isLow?: boolean;
  children: ReactNode;
}

export function ScrollRoom({ label, isLow = false, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return undefined;
    const measure = () => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      setTooLarge(scrollWidth > clientWidth || scrollHeight > clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const part of element.children) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={room}
      className={isLow ? 'scroll-room scroll-room-low' : 'scroll-room'}
      role="group"
      aria-label={label}
      // What scrolls must be within reach of the keyboard.
      // oxlint-disable-next-line no-noninteractive-tabindex
      tabIndex={isTooLarge ? 0 : undefined}
    >
      {children}
    </div>
  );
}
