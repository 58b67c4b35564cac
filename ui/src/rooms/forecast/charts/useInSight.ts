/** Whether something is in sight or soon will be, so that what nobody sees need not be drawn anew. */
import { useEffect, useState, type RefObject } from 'react';

const canTell = typeof IntersectionObserver !== 'undefined';

export function useInSight(place: RefObject<HTMLElement | null>): boolean {
  const [isInSight, setInSight] = useState(!canTell);
  useEffect(() => {
    if (!canTell || !place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: '120px 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isInSight;
}
