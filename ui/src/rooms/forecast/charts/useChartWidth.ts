/** How wide a chart may be, in pixels; as wide as a sheet of paper where nothing is laid out. */
import { useLayoutEffect, useState, type RefObject } from 'react';

const usual = 640;

export function useChartWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => {
      const found = Math.floor(element.clientWidth);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
