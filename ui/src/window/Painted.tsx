/** Marks the moment at which the first room has been painted, for whoever measures the start of the program. */
import { useEffect } from 'react';

const mark = 'painted';

export function Painted() {
  useEffect(() => {
    if (performance.getEntriesByName(mark).length > 0) return;
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(mark)));
  }, []);
  return null;
}
