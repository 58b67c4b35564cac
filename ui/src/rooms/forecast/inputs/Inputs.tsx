/** What the forecast rests on, to be moved: who comes, who buys, what they add, and what happens afterwards. */
import { memo } from 'react';
import type { Design, Edit, Input, InputOf } from '../../../contract';
import { Disclosure } from '../../../parts/Disclosure';
import { Fact } from '../../../parts/Fact';
import { useWidth } from '../../../parts/frame/useWidth';
import { useFold } from '../../../parts/useFold';
import { nameOf } from '../beliefs';
import { Goal } from './Goal';
import { ShareSlider } from './ShareSlider';
import { Traffic } from './Traffic';

interface Props {
  design: Design;
  inputs: readonly Input[];
  tryOut: (edit: Edit | null) => void;
}

const groups: readonly { title: string; kinds: readonly InputOf['kind'][] }[] = [
  { title: 'Who buys', kinds: ['main', 'source'] },
  { title: 'Who takes an extra', kinds: ['take', 'friction'] },
  { title: 'Afterwards', kinds: ['refunds', 'unpaid', 'leaving'] },
];

/** The facts of a design that a slider keeps; a take rate is kept by its card. */
function factOf({ kind }: InputOf): readonly string[] {
  if (kind === 'main') return ['main_seen'];
  if (kind === 'friction') return ['friction'];
  return kind === 'refunds' ? ['afterwards'] : [];
}

/** The facts that are kept here. */
const facts = ['sources', 'main_seen', 'friction', 'afterwards', 'goal'];

/** Beside the figures where there is room; otherwise folded above them. */
export const Inputs = memo(function Inputs(props: Props) {
  const isNarrow = useWidth() === 'narrow';
  const fold = useFold({ of: 'design', facts, matters: !isNarrow });
  return (
    <aside className="forecast-side" aria-label="What it rests on">
      {isNarrow ? (
        <Disclosure {...fold} level={2} title="What it rests on">
          {fold.isOpen && (
            <div className="forecast-folded">
              <Beliefs {...props} />
            </div>
          )}
        </Disclosure>
      ) : (
        <>
          <h2>What it rests on</h2>
          <Beliefs {...props} />
        </>
      )}
    </aside>
  );
});

function Beliefs({ design, inputs, tryOut }: Props) {
  return (
    <>
      <p className="soft forecast-small">
        Move a slider and see. The shaded part is where the share lies in nine of ten cases.
      </p>
      <Traffic design={design} />
      {groups.map(({ title, kinds }) => {
        const some = inputs.filter(({ of }) => kinds.includes(of.kind));
        if (some.length === 0) return null;
        const id = `forecast-${kinds[0]}`;
        return (
          <section key={title} className="forecast-inputs" aria-labelledby={id}>
            <h3 id={id}>{title}</h3>
            {some.map((input) => (
              <Fact key={nameOf(input.of)} of="design" name={factOf(input.of)}>
                <ShareSlider design={design.id} input={input} tryOut={tryOut} />
              </Fact>
            ))}
          </section>
        );
      })}
      <Goal design={design} />
    </>
  );
}
