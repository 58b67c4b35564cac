/** Some of the facts around the payment, under a small heading. */
import { useId, type ReactNode } from 'react';

export function PaymentPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="about-part" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {children}
    </section>
  );
}
