/** What stands where nothing is yet: what belongs here, and the first step. */
import type { Icon } from './icon';
import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  title: string;
  children?: ReactNode;
  icon?: Icon;
  actions?: ReactNode;
}

export function EmptyState({ title, children, icon: Picture, actions }: Props) {
  return (
    <div className="empty">
      {Picture && <Picture size="1.75rem" strokeWidth={1.25} aria-hidden />}
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
