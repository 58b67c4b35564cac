/** What comes a moment after the room, once that has been painted: nobody waits for the room because of it. */
import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { useFrames } from '../parts/useFrames';

export function AfterPaint({ children }: { children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  const { after } = useFrames();
  useEffect(() => after(2, () => startTransition(() => setPainted(true))), [after]);
  return painted ? children : <div aria-busy="true" />;
}
