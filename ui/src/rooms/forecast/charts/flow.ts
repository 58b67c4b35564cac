/** Buyers on their way through the extras, as stops and streams of a drawing. */
import type { Attach, Band, Figure } from '../../../contract';

export type Answer = 'buyers' | 'yes' | 'no' | 'passed';

export interface Stop {
  name: string;
  answer: Answer;
  /** How many buyers a month, as people read it. */
  text: string;
  /** More to be said of it. */
  more?: string;
  /** The place of the extra that is answered here. */
  extra?: number;
}

export interface Stream {
  source: number;
  target: number;
  value: number;
  answer: Answer;
  text: string;
}

export interface Flow {
  nodes: Stop[];
  links: Stream[];
}

/** What buyers do at a stop. */
export const answerWords: Record<Answer, string> = {
  buyers: 'buyers',
  yes: 'take it',
  no: 'say no',
  passed: 'not asked',
};

/** A band as words say it. */
export const within = ({ low, high }: Band) => `${low.text} – ${high.text}`;

/** All buyers come to every extra; there they take it, say no or are not asked, and go on together. */
export function flowOf(extras: readonly Attach[], buyers: Figure['mean']): Flow {
  const all = buyers?.text ?? '';
  const nodes: Stop[] = [{ name: 'Buyers', answer: 'buyers', text: all }];
  const links: Stream[] = [];
  let from = 0;
  extras.forEach((extra, at) => {
    const parts = [
      { answer: 'yes', told: extra.taken },
      { answer: 'no', told: extra.declined },
      { answer: 'passed', told: extra.passed },
    ] as const;
    const some = parts.filter(({ told }) => told.value > 0);
    if (some.length === 0) return;
    const isLast = at === extras.length - 1;
    const first = nodes.length;
    for (const { answer, told } of some) {
      nodes.push({
        name: `${extra.title}: ${answerWords[answer]}`,
        answer,
        text: told.text,
        extra: at,
        ...(answer === 'yes' && {
          more: `${extra.attach_rate.text} of all buyers, ${within(extra.attach_band)}`,
        }),
      });
    }
    const on = nodes.length;
    if (!isLast) nodes.push({ name: 'All buyers', answer: 'buyers', text: all });
    some.forEach(({ answer, told }, place) => {
      const stream = { value: told.value, answer, text: told.text };
      links.push({ source: from, target: first + place, ...stream });
      if (!isLast) links.push({ source: first + place, target: on, ...stream });
    });
    from = on;
  });
  return { nodes, links };
}
