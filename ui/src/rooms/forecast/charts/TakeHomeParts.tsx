/** From what a month's orders bring to what is left of them. */
import { memo, useMemo } from 'react';
import type { Outlook } from '../../../contract';
import { Waterfall, type Step } from './Waterfall';

interface Props {
  parts: Outlook['take_home'];
  sentence: string;
  currency: string;
}

export const TakeHomeParts = memo(function TakeHomeParts({ parts, sentence, currency }: Props) {
  const [steps, table] = useMemo(() => {
    const all = parts.map(({ title, amount }, at) => {
      const isWhole = at === 0 || at === parts.length - 1;
      const before = parts.slice(0, at).reduce((sum, part) => sum + part.amount.value, 0);
      const kind: Step['kind'] = isWhole ? 'whole' : amount.value < 0 ? 'less' : 'more';
      return {
        name: title,
        from: isWhole ? 0 : before,
        to: isWhole ? amount.value : before + amount.value,
        text: amount.text,
        kind,
        reaches: '',
        value: amount.value,
      };
    });
    // A part that is nothing here would only be an empty line; the table has it.
    const drawn = all.filter(({ kind, value }) => kind === 'whole' || value !== 0);
    return [
      drawn,
      { columns: ['Part', 'Amount'], rows: parts.map(({ title, amount }) => [title, amount.text]) },
    ];
  }, [parts]);
  return (
    <Waterfall
      title="From revenue to take-home"
      sentence={sentence}
      steps={steps}
      table={table}
      currency={currency}
    />
  );
});
