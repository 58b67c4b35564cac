/** What can be written on a page itself: which facts are texts, what they hold, and the edit that changes one. */
import type { Edit, Finding } from '../../contract';
import { placementsOf, type LibraryState } from '../../state/library';
import type { Spot } from './frame-message';

type Kind = 'practice' | 'design' | 'offer' | 'placement' | 'outcome';

interface Writable {
  label: string;
  /** Whether it may hold more than one line. */
  lines?: boolean;
}

/** The texts of each kind of record; a star stands for a place in a list. */
const writable: Record<Kind, Record<string, Writable>> = {
  practice: {
    'brand.name': { label: 'Name over your pages' },
    'brand.person': { label: 'Your name' },
    'brand.about': { label: 'About you', lines: true },
  },
  design: {
    'main_copy.headline': { label: 'Headline of the sales page' },
    'main_copy.body': { label: 'Words under the headline', lines: true },
    'main_copy.accept_label': { label: 'Words on the main button' },
    audience: { label: 'For whom it is', lines: true },
    'checkout.order_button': { label: 'Words on the order button' },
    'checkout.next_step': { label: 'What happens next', lines: true },
    'checkout.refund_line': { label: 'Words on refunds', lines: true },
  },
  offer: {
    name: { label: 'Name of the offer' },
    problem: { label: 'The problem it solves', lines: true },
    benefit_line: { label: 'What it is good for', lines: true },
    audience: { label: 'For whom it is', lines: true },
    bundle_reason: { label: 'Why these belong together', lines: true },
    seats_reason: { label: 'Why seats are limited' },
    'claims.typical_result': { label: 'What one can expect', lines: true },
    'claims.proof': { label: 'What this rests on' },
    'inside.*': { label: 'A line of what is inside' },
    'questions.*.question': { label: 'A question' },
    'questions.*.answer': { label: 'Its answer', lines: true },
  },
  placement: {
    'copy.headline': { label: 'Headline of the extra' },
    'copy.body': { label: 'Words about the extra', lines: true },
    'copy.accept_label': { label: 'Words of the yes' },
    'copy.decline_label': { label: 'Words of the no' },
    'asks_for.*': { label: 'What the buyer fills in' },
  },
  outcome: { words: { label: 'The result in the client’s words' } },
};

/** A record as the page names it, if this design shows it. */
function shown(
  library: LibraryState,
  record: string,
): { kind: Kind; id: string; value: object } | null {
  const [kind = '', id = ''] = record.split(':');
  const design = library.designs.get(library.watching ?? '');
  if (!design) return null;
  const placements = placementsOf(library, design.id);
  const offers = new Set([design.main, ...placements.map(({ offer }) => offer)]);
  [...offers].forEach((one) =>
    library.offers.get(one ?? '')?.contains.forEach((part) => offers.add(part)),
  );
  switch (kind) {
    case 'practice':
      return library.practice && { kind, id, value: library.practice };
    case 'design':
      return { kind, id: design.id, value: design };
    case 'placement': {
      const value = placements.find((one) => one.id === id);
      return value ? { kind, id, value } : null;
    }
    case 'offer': {
      const value = offers.has(id) ? library.offers.get(id) : undefined;
      return value ? { kind, id, value } : null;
    }
    case 'outcome': {
      const value = library.outcomes.get(id);
      const isMeant = [...offers].some((one) =>
        library.offers.get(one ?? '')?.outcomes.includes(id),
      );
      return value && isMeant ? { kind, id, value } : null;
    }
    default:
      return null;
  }
}

const part = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string, unknown>)[step]
    : undefined;

/** A copy in which one part, found step by step, is another. */
function withPart(value: unknown, [step, ...steps]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  const next = withPart(part(value, step), steps, text);
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (String(at) === step ? next : one));
  return { ...(value as object), [step]: next };
}

export interface Text extends Writable {
  text: string;
}

/** The text a spot shows; nothing where it is none that can be written, or not of the design on screen. */
export function textAt(library: LibraryState, { record, field }: Spot): Text | null {
  const found = shown(library, record);
  const known = found && writable[found.kind][field.replaceAll(/\.\d+(?=\.|$)/g, '.*')];
  if (!found || !known) return null;
  const text = field.split('.').reduce<unknown>(part, found.value);
  return typeof text === 'string' ? { ...known, text } : null;
}

/** The edit that makes a spot say something else; nothing where it cannot. */
export function writing(library: LibraryState, spot: Spot, text: string): Edit | null {
  const found = shown(library, spot.record);
  if (!found || textAt(library, spot) === null) return null;
  const [field = '', ...steps] = spot.field.split('.');
  const value = withPart(part(found.value, field), steps, text);
  const set = { field, value };
  switch (found.kind) {
    case 'practice':
      return { edit: 'change_practice', set } as Edit;
    case 'outcome':
      return { edit: 'reword_outcome', id: found.id, words: text };
    case 'design':
    case 'offer':
    case 'placement':
      return { edit: `change_${found.kind}`, id: found.id, set } as Edit;
  }
}

/** Where a fact that is no text is changed, told as the place of a finding. */
export function placeOf(
  library: LibraryState,
  { record, field }: Spot,
): Pick<Finding, 'place' | 'design'> | null {
  const found = shown(library, record);
  const design = library.watching;
  const [fact = ''] = field.split('.');
  if (!found || design === null) return null;
  switch (found.kind) {
    case 'offer':
    case 'placement':
      return { design, place: { what: found.kind, id: found.id, field: fact } };
    case 'practice':
      return { design, place: { what: 'practice', field } };
    case 'design':
      return { design, place: { what: 'design', id: found.id, field: fact } };
    case 'outcome':
      return null;
  }
}
