/** What can be done about findings: mend, mend all that is safe, silence with a reason, let speak again. */
import type { Comparison, Edit, Finding, Fix, Subject } from '../../../contract';
import { notify } from '../../../parts/notices';
import { failureFrom } from '../../../shell/failure';
import { apply, change } from '../../../state/commands';
import type { Desk } from '../../../state/desk';
import { undoing } from '../wishes';
import { named } from './named';

const say = (thrown: unknown) => void notify(failureFrom(thrown).message, { kind: 'problem' });

/** Carries out a fix as one step and offers the way back. */
export async function mend(desk: Desk, { label, edits }: Fix): Promise<void> {
  try {
    await apply(desk, edits, { label });
    notify(`Done: ${label}.`, { action: undoing(desk) });
  } catch (thrown) {
    say(thrown);
  }
}

export const safeFix = ({ fixes }: Finding): Fix | undefined =>
  fixes.find(({ caution }) => caution === 'safe');

let bulks = 0;

/** Carries out all safe fixes, each on what the one before left, as one step. */
export async function mendAllSafe(desk: Desk): Promise<void> {
  const tried = new Set<string>();
  const around = {
    gesture: `mend-all-${(bulks += 1)}`,
    label: 'Fix everything that is safe to fix',
  };
  try {
    for (;;) {
      const findings = desk.store.getState().library.view?.findings ?? [];
      const next = findings.find((finding) => safeFix(finding) && !tried.has(named(finding)));
      const fix = next && safeFix(next);
      if (!next || !fix) break;
      tried.add(named(next));
      // Each fix is worked out anew by Rust after the one before, so they go one by one.
      // eslint-disable-next-line no-await-in-loop
      await apply(desk, fix.edits, around);
    }
    if (tried.size > 0) notify(`${tried.size} findings were fixed.`, { action: undoing(desk) });
  } catch (thrown) {
    say(thrown);
  }
}

/** Silences a rule at the place of a finding; answers with the sentence of a refusal. */
export async function silence(
  desk: Desk,
  finding: Finding,
  reason: string,
): Promise<string | null> {
  const { rule, design, place } = finding;
  const { field: _, ...subject } = place;
  try {
    await change(desk, 'exempt', { rule, design, subject: subject satisfies Subject, reason });
    return null;
  } catch (thrown) {
    return failureFrom(thrown).message;
  }
}

export async function letSpeak(desk: Desk, exemption: string): Promise<void> {
  await apply(desk, [{ edit: 'remove_exemption', id: exemption }]).catch(say);
}

export function tryOut(desk: Desk, design: string, edits: Edit[]): Promise<Comparison> {
  return desk.shell.call('try_edits', { design, edits });
}
