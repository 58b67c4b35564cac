/** One fact in its place; when it is looked for, its first control gets the keyboard and a quiet mark until it is left. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Sought } from '../state/desk';
import { useSought } from '../state/useSought';
import './fact.css';

interface Props {
  of: Sought['of'];
  /** The fact's name in the contract; several where one control keeps several. */
  name: string | readonly string[];
  /** Takes the whole width where facts stand in two columns. */
  wide?: boolean;
  children: ReactNode;
}

export function Fact({ of, name, wide = false, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isSought = useSought(of, name);
  const [isFound, setFound] = useState(false);
  useEffect(() => {
    if (!isSought || !place.current) return;
    setFound(true);
    // No further than needed: what lies around the scrolled sheet must not move along.
    place.current.scrollIntoView({ block: 'nearest' });
    firstControl(place.current)?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <div
      ref={place}
      className={wide ? 'fact fact-wide' : 'fact'}
      data-found={isFound || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFound(false);
      }}
    >
      {children}
    </div>
  );
}

/** The first control that people use; neither those hidden from them nor the small crosses of tags. */
function firstControl(place: HTMLElement): HTMLElement | undefined {
  const controls = place.querySelectorAll<HTMLElement>(
    'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [role="spinbutton"]',
  );
  return [...controls].find((one) => !one.closest('[aria-hidden="true"], [role="row"]'));
}
