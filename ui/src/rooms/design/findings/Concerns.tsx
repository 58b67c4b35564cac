/** Concerns one below the other, at most one of them open. */
import { useEffect, useRef } from 'react';
import { ConcernItem } from './ConcernItem';
import type { Told } from './told';
import './findings.css';

interface Props {
  told: readonly Told[];
  /** The finding that is open, by its name. */
  open: string | null;
  /** The finding that was gone to, by its name. */
  current?: string | null;
  onOpen: (name: string) => void;
}

const has = ({ findings }: Told, name: string | null) =>
  name !== null && findings.some((finding) => finding.name === name);

export function Concerns({ told, open, current = null, onOpen }: Props) {
  return (
    <ul className="findings-rows">
      {told.map((one) => (
        <Row
          key={one.concern.rule}
          told={one}
          open={has(one, open) ? open : null}
          isCurrent={has(one, current)}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  told: Told;
  open: string | null;
  isCurrent: boolean;
  onOpen: (name: string) => void;
}

function Row({ told, open, isCurrent, onOpen }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row}>
      <ConcernItem {...told} open={open} isCurrent={isCurrent} onOpen={onOpen} />
    </li>
  );
}
