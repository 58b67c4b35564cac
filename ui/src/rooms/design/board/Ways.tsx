/** Lines from an answer to what it leads to: whole after a yes, broken after a no, each with its word. */
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Trigger } from '../../../contract';
import { useDeskState } from '../../../state/DeskProvider';
import type { LibraryState } from '../../../state/library';
import { rows, viewOf } from '../slices';
import { drawn, type Box, type Drawn, type Way } from './ways';

function answerOf(trigger: Trigger): { answer: Way['answer']; from: string } | null {
  if (trigger.on === 'after_yes') return { answer: 'yes', from: trigger.placement };
  if (trigger.on === 'after_no') return { answer: 'no', from: trigger.placement };
  return null;
}

/** All ways in one word, and what else moves cards about, so that lines are laid anew only when they must. */
function layout(library: LibraryState): string {
  return rows(library)
    .map(({ id, stage, trigger }) => {
      const way = answerOf(trigger);
      const words = viewOf(library, id)?.trigger.length ?? 0;
      return `${id} ${stage} ${words} ${way ? `${way.answer} ${way.from}` : ''}`;
    })
    .join('|');
}

export const Ways = memo(function Ways() {
  const picture = useRef<SVGSVGElement>(null);
  const laid = useDeskState(({ library }) => layout(library));
  const [lines, setLines] = useState<{ all: Drawn[]; width: number; height: number }>();

  useLayoutEffect(() => {
    const paper = picture.current?.parentElement;
    if (!paper) return undefined;
    const ways = laid.split('|').flatMap((line): Way[] => {
      const [to = '', , , answer, from] = line.split(' ');
      return (answer === 'yes' || answer === 'no') && from ? [{ from, to, answer }] : [];
    });
    const lay = () => setLines(ways.length > 0 ? measured(paper, ways) : undefined);
    lay();
    if (ways.length === 0) return undefined;
    const watch = new ResizeObserver(lay);
    watch.observe(paper);
    // The cards of a list come a moment after the list; their coming is seen by its growth.
    paper.querySelectorAll('.stage-cards, .main-card').forEach((part) => watch.observe(part));
    return () => watch.disconnect();
  }, [laid]);

  return (
    // The words of each trigger stand on its card; the picture says nothing more.
    <svg ref={picture} className="ways" aria-hidden width={lines?.width} height={lines?.height}>
      {lines?.all.map(({ key, answer, path, word, arrow }) => (
        <g key={key} className={`way way-${answer}`}>
          <path className="way-line" d={path} />
          <path className="way-arrow" d={arrow} />
          <text x={word.x} y={word.y}>
            {answer}
          </text>
        </g>
      ))}
    </svg>
  );
});

function measured(paper: HTMLElement, ways: readonly Way[]) {
  const origin = paper.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  const boxOf = (id: string): Box | undefined => {
    const known = boxes.get(id);
    const card = known ? null : paper.querySelector(`[data-card="${CSS.escape(id)}"]`);
    if (!card) return known;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const box = {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    };
    boxes.set(id, box);
    return box;
  };
  const lanes = new Map<number, number>();
  const all = ways.flatMap((way) => {
    const from = boxOf(way.from);
    const to = boxOf(way.to);
    if (!from || !to) return [];
    const lane = lanes.get(from.right) ?? 0;
    if (to.left <= from.right) lanes.set(from.right, lane + 1);
    return [drawn(way, from, to, lane % 3)];
  });
  return { all, width: paper.scrollWidth, height: paper.scrollHeight };
}
