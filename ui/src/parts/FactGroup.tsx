/** A group of facts under a heading, with a plain sentence on what they are for. */
import { useId, type ReactNode } from 'react';
import './fact-group.css';

interface Props {
  title: string;
  about?: string;
  children: ReactNode;
}

export function FactGroup({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className="facts" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {about !== undefined && <p className="soft">{about}</p>}
      <div className="facts-fields">{children}</div>
    </section>
  );
}
