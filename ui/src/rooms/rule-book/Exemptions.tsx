/** Where a rule is silenced with a reason, in every design of the library, and the way to let it speak again. */
import { useMemo } from 'react';
import type { Exemption } from '../../contract';
import { Button } from '../../parts/Button';
import { dayText } from '../../parts/day';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { letSpeak } from '../design/findings/mending';
import { placeName } from '../design/findings/place';

export function Exemptions({ rule }: { rule: string }) {
  const all = useDeskState((state) => state.library.exemptions);
  const here = useMemo(
    () => [...all.values()].filter((exemption) => exemption.rule === rule),
    [all, rule],
  );
  if (here.length === 0) return null;
  return (
    <section className="rule-now" aria-label="Where it is silenced">
      <p className="soft">Silenced with a reason:</p>
      <ul>
        {here.map((exemption) => (
          <li key={exemption.id}>
            <One exemption={exemption} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ exemption }: { exemption: Exemption }) {
  const desk = useDesk();
  const { id, subject, reason, written } = exemption;
  const place = useDeskState(({ library }) => placeName(library, subject));
  const design = useDeskState(({ library }) => library.designs.get(exemption.design)?.name ?? '');
  const isIdle = useDeskState(({ library }) =>
    Boolean(library.view?.unused_exemptions.some((unused) => unused.exemption === id)),
  );
  return (
    <>
      <span>
        “{reason}”
        <span className="rule-where">
          {place} in “{design}”{written !== null && `, ${dayText(written)}`}
          {isIdle && '. It silences nothing any more'}
        </span>
      </span>
      <Button
        kind="quiet"
        size="small"
        aria-label={`Let it speak again: ${place} in “${design}”`}
        onPress={() => void letSpeak(desk, id)}
      >
        Let it speak again
      </Button>
    </>
  );
}
