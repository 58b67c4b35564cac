/** What an average order is made of: the main offer, and what each extra adds. */
import { memo, useMemo } from 'react';
import type { WaterfallStep } from '../../../contract';
import { Waterfall, type Step } from './Waterfall';

interface Props {
  waterfall: readonly WaterfallStep[];
  sentence: string;
  currency: string;
}

export const OrderParts = memo(function OrderParts({ waterfall, sentence, currency }: Props) {
  const [steps, table] = useMemo(() => {
    const parts = waterfall.map(({ title, amount, reaches, placement }): Step => ({
      name: title,
      from: reaches.value - amount.value,
      to: reaches.value,
      text: placement === null ? amount.text : signed(amount.text),
      kind: placement === null ? 'whole' : amount.value < 0 ? 'less' : 'more',
      reaches: reaches.text,
    }));
    const last = waterfall.at(-1);
    const all: Step[] = last
      ? [
          ...parts,
          {
            name: 'Average order',
            from: 0,
            to: last.reaches.value,
            text: last.reaches.text,
            kind: 'whole',
            reaches: last.reaches.text,
          },
        ]
      : [];
    return [
      all,
      {
        columns: ['Part', 'Adds', 'Order comes to'],
        rows: waterfall.map(({ title, amount, reaches }) => [title, amount.text, reaches.text]),
      },
    ];
  }, [waterfall]);
  return (
    <Waterfall
      title="What an average order is made of"
      sentence={sentence}
      steps={steps}
      table={table}
      currency={currency}
    />
  );
});

/** An amount that adds, with its sign. */
export function signed(text: string): string {
  return text.startsWith('−') || text.startsWith('-') ? text : `+${text}`;
}
