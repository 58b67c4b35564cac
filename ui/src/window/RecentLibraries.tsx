/** Puts the libraries opened lately among the actions, each by its name. */
import { FolderClock } from 'lucide-react';
import { useMemo } from 'react';
import type { Action } from '../actions/action';
import { useAddActions } from '../actions/ActionsProvider';
import { openAnother } from '../actions/file-actions';
import { useDeskState } from '../state/DeskProvider';

export function RecentLibraries() {
  const recent = useDeskState((state) => state.library.recent);
  const actions = useMemo(
    () =>
      recent.map((path, index): Action => ({
        id: `open-recent-${index}`,
        label: `Open ${path.split(/[\\/]/).at(-1) ?? path} again (${path})`,
        section: 'File',
        icon: FolderClock,
        perform: (desk) => openAnother(desk, 'open_recent', { index }),
      })),
    [recent],
  );
  useAddActions(actions);
  return null;
}
