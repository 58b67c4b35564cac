/** A group of facts under a heading, with a plain sentence on what they are for. */
import { useId, type ReactNode } from 'react';
import './fact-group.css';

interface Props {
  title: string;
  about?: string;
  /** The level of its heading in the page. */
  level?: 2 | 3;
  children: ReactNode;
}

export function FactGroup({ title, about, level = 3, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="facts" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {about !== undefined && <p className="soft">{about}</p>}
      <div className="facts-fields">{children}</div>
    </section>
  );
}
