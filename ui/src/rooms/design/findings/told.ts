/** Concerns with the findings they tell, in the order in which Rust tells them. */
import type { Concern, DesignView, Finding } from '../../../contract';
import { allNamed, type Named } from './named';

export interface Told {
  concern: Concern;
  /** Those of its findings that are told here, gravest first. */
  findings: readonly Named[];
}

const every = () => true;

/** The concerns of a view, each with those of its findings that are wanted; without any it is left out. */
export function toldOf(view: DesignView, isWanted: (finding: Finding) => boolean = every): Told[] {
  const all = allNamed(view.findings);
  return view.concerns.flatMap((concern) => {
    const findings = concern.findings
      .flatMap((index) => all[index] ?? [])
      .filter(({ finding }) => isWanted(finding));
    return findings.length === 0 ? [] : [{ concern, findings }];
  });
}

/** Every finding in the order in which it is told. */
export function inOrder(view: DesignView): Named[] {
  return toldOf(view).flatMap(({ findings }) => findings);
}

/** The concern that tells a finding. */
export function concernOf(view: DesignView | null, { rule }: Finding): Concern | undefined {
  return view?.concerns.find((concern) => concern.rule === rule);
}
