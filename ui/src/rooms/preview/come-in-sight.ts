/** Brings what has just changed where it can be seen. */

/** How much of it must be seen for it to stay where it is. */
const enough = 1 / 4;

/** Scrolls to an element of which next to nothing is seen; any other is left where it is. */
export function comeInSight(element: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  let [from, to] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const edge = around.getBoundingClientRect();
    from = Math.max(from, edge.top);
    to = Math.min(to, edge.bottom);
  }
  if (to - from < height * enough) element.scrollIntoView({ block: 'nearest' });
}
