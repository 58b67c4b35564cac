/** Concerns for tests: findings grouped by rule as Rust groups them, in the order in which they come. */
import type { Concern, DesignView, Finding } from '../contract';

export function concernsOf(findings: readonly Finding[], more: Partial<Concern> = {}): Concern[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => ({
    rule,
    title: `The rule ${rule}`,
    severity: findings.find((finding) => finding.rule === rule)?.severity ?? 'advice',
    asks_twice: false,
    findings: findings.flatMap((finding, index) => (finding.rule === rule ? [index] : [])),
    ...more,
  }));
}

/** Whether the concerns of a view tell its own findings, rather than those of the view it was made from. */
export function tells({ concerns, findings }: DesignView): boolean {
  const told = concerns.flatMap(({ rule, findings: at }) =>
    at.map((index) => findings[index]?.rule === rule),
  );
  return told.length === findings.length && told.every(Boolean);
}
