/** The words a fix writes, to be read before they stand on a page. */
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

export function NewWords({ edits }: { edits: readonly Edit[] }) {
  const library = useDeskState((state) => state.library);
  const words = edits.flatMap((edit) => {
    const [was, will] = copies(library, edit) ?? [];
    if (!will) return [];
    return parts.map((part) => (was?.[part] === will[part] ? '' : will[part])).filter(Boolean);
  });
  if (words.length === 0) return null;
  return (
    <>
      <h5>Reads then</h5>
      {words.map((text) => (
        <p key={text}>“{text}”</p>
      ))}
    </>
  );
}
