/** What comes a moment after the room, once that has been painted: nobody waits for the room because of it. */
import { startTransition, useEffect, useState, type ReactNode } from 'react';

export function AfterPaint({ children }: { children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    });
    return () => cancelAnimationFrame(next);
  }, []);
  return painted ? children : <div aria-busy="true" />;
}
