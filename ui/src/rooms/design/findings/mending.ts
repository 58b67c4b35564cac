/** What can be done about findings: mend, mend all that is safe, silence with a reason, let speak again. */
import type { Comparison, Edit, Finding, Fix, Subject } from '../../../contract';
import { notify } from '../../../parts/notices';
import { failureFrom } from '../../../shell/failure';
import { apply, change } from '../../../state/commands';
import type { Desk } from '../../../state/desk';
import { sayWithUndo } from '../wishes';

const say = (thrown: unknown) => void notify(failureFrom(thrown).message, { kind: 'problem' });

/** Carries out a fix as one step and offers the way back. */
export async function mend(desk: Desk, { label, edits }: Fix): Promise<void> {
  try {
    await apply(desk, edits, { label });
    sayWithUndo(desk, `Done: ${label}.`);
  } catch (thrown) {
    say(thrown);
  }
}

export const safeFix = ({ fixes }: Finding): Fix | undefined =>
  fixes.find(({ caution }) => caution === 'safe');

/** Carries out fixes that build on each other as one step and offers the way back. */
export async function mendAll(desk: Desk, fixes: readonly Fix[]): Promise<void> {
  const edits = fixes.flatMap((fix) => fix.edits);
  try {
    await apply(desk, edits, { label: 'Mend everything that is safe to mend' });
    const many = fixes.length === 1 ? 'One finding was' : `${fixes.length} findings were`;
    sayWithUndo(desk, `${many} mended.`);
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
