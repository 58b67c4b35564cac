/** The library at the left: the places one can go to, and under a place what it holds. */
import type { Icon } from '../icon';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { TooltipTrigger } from 'react-aria-components/Tooltip';
import { Tooltip } from '../Tooltip';
import './rail.css';

export interface RailPlace {
  id: string;
  label: string;
  icon: Icon;
  isCurrent: boolean;
  onOpen: () => void;
  /** What the place holds, such as the names of the designs. */
  children?: ReactNode;
}

interface Props {
  title: string;
  places: readonly RailPlace[];
  /** Icons only, with their names as tooltips. */
  compact?: boolean;
  footer?: ReactNode;
}

export function Rail({ title, places, compact = false, footer }: Props) {
  return (
    <div className={compact ? 'rail rail-compact' : 'rail'}>
      {!compact && <p className="rail-title title">{title}</p>}
      <ul className="rail-places">
        {places.map((place) => (
          <li key={place.id}>
            <PlaceButton place={place} compact={compact} />
            {!compact && place.children}
          </li>
        ))}
      </ul>
      {!compact && footer !== undefined && <div className="rail-footer">{footer}</div>}
    </div>
  );
}

function PlaceButton({ place, compact }: { place: RailPlace; compact: boolean }) {
  const { label, icon: Picture, isCurrent, onOpen } = place;
  const button = (
    <Button
      className="rail-place"
      onPress={onOpen}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={compact ? label : undefined}
    >
      <Picture size="1.125rem" strokeWidth={1.75} aria-hidden />
      {!compact && label}
    </Button>
  );
  if (!compact) return button;
  return (
    <TooltipTrigger delay={300}>
      {button}
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}

interface ItemProps {
  children: ReactNode;
  isCurrent?: boolean;
  onOpen: () => void;
}

/** The items under a place of the rail. */
export function RailItems({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="rail-items" aria-label={label}>
      {children}
    </ul>
  );
}

/** One item under a place of the rail, such as a design. */
export function RailItem({ children, isCurrent = false, onOpen }: ItemProps) {
  return (
    <li>
      <Button className="rail-item" onPress={onOpen} aria-current={isCurrent ? 'true' : undefined}>
        <span>{children}</span>
      </Button>
    </li>
  );
}
