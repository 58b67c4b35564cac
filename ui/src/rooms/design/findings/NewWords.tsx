/** The words a fix writes, of copy and of any text by itself, to be read before they stand on a page. */
import type { Copy, Edit } from '../../../contract';
import { useDeskState } from '../../../state/DeskProvider';
import type { LibraryState } from '../../../state/library';

const parts = ['headline', 'body', 'accept_label', 'decline_label'] as const;

/** The copy as it stands and as an edit writes it; none where it writes no copy. */
function copies(library: LibraryState, edit: Edit): [Copy | undefined, Copy] | null {
  if (edit.edit === 'change_placement' && edit.set.field === 'copy') {
    return [library.placements.get(edit.id)?.copy, edit.set.value];
  }
  if (edit.edit === 'change_design' && edit.set.field === 'main_copy') {
    return [library.designs.get(edit.id)?.main_copy, edit.set.value];
  }
  return null;
}

/** The facts that are words a buyer reads, and no names of anything else. */
const texts = new Set([
  'name',
  'problem',
  'benefit_line',
  'audience',
  'bundle_reason',
  'seats_reason',
  'brand_name',
  'person',
  'about',
]);

/** The text that an edit puts in the place of another; none where it changes something else. */
function text(edit: Edit): string {
  if (edit.edit === 'reword_outcome') return edit.words;
  if (!('set' in edit)) return '';
  const { field, value } = edit.set;
  return texts.has(field) && typeof value === 'string' ? value : '';
}

export function NewWords({ edits }: { edits: readonly Edit[] }) {
  const library = useDeskState((state) => state.library);
  const words = edits.flatMap((edit) => {
    const [was, will] = copies(library, edit) ?? [];
    if (!will) return [text(edit)].filter(Boolean);
    return parts.map((part) => (was?.[part] === will[part] ? '' : will[part])).filter(Boolean);
  });
  if (words.length === 0) return null;
  return (
    <>
      <h5>Reads then</h5>
      {words.map((said) => (
        <p key={said}>“{said}”</p>
      ))}
    </>
  );
}
