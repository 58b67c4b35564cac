/** Some facts of the inspector under one small heading. */
import { useId, type ReactNode } from 'react';

export function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="about-group" aria-labelledby={id}>
      <h3 id={id} className="eyebrow">
        {title}
      </h3>
      {children}
    </section>
  );
}
