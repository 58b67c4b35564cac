/** Decides whether a key press belongs to the field it was typed into or to an action. */
import { isCombination } from '../parts/keys';

const fieldTypes = 'input:not([type=checkbox], [type=radio], [type=range], [type=button])';
const typingPlaces = `${fieldTypes}, textarea, select, [contenteditable]:not([contenteditable=false])`;

/** Combinations every text field answers itself. */
const ownedByFields = new Set(['mod+a', 'mod+c', 'mod+v', 'mod+x', 'mod+shift+v', 'mod+backspace']);
const undoing = new Set(['mod+z', 'mod+shift+z', 'mod+y']);

/** Whether the element under the keys keeps this combination for itself. */
export function keptByField(target: EventTarget | null, combination: string): boolean {
  if (!(target instanceof Element)) return false;
  // A dialog or the palette in front of the desk: the desk behind it does not move.
  if (target.closest('[data-keys=own]')) return true;
  const field = target.closest(typingPlaces);
  if (!field) return false;
  if (!isCombination(combination)) return true;
  if (ownedByFields.has(combination)) return true;
  // Undo belongs to the typing while there is some; a field with nothing unsaved lets the design undo.
  if (undoing.has(combination)) return field.getAttribute('data-draft') !== 'clean';
  return /^(alt|mod)\+(shift\+)?(arrow|home|end|backspace|delete|enter)/.test(combination);
}
