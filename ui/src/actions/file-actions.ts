/** The actions that read and write files; Rust asks where. */
import { BookCopy, FileInput, FileOutput, FolderOpen, LibraryBig } from 'lucide-react';
import type { Contract } from '../contract';
import { notify } from '../parts/notices';
import { change, openBy, watching } from '../state/commands';
import type { Desk, DeskState } from '../state/desk';
import type { Action } from './action';
import { mapActions, pageActions } from './page-actions';

const ready = ({ library }: DeskState) => library.phase === 'ready';
const told = ({ path }: { path: string }) => void notify(`Written to ${path}`);

type Opening = 'open_library' | 'new_library' | 'open_recent';

/** Opens another library and shows its designs. */
export async function openAnother<K extends Opening>(
  desk: Desk,
  command: K,
  args: Contract[K]['args'],
): Promise<void> {
  await openBy(desk, command, args);
  desk.store.setState({ selected: null, place: 'designs', room: 'design' });
}

export const newLibraryAction: Action = {
  id: 'new-library',
  label: 'New library…',
  section: 'File',
  icon: LibraryBig,
  perform: (desk) => openAnother(desk, 'new_library', {}),
};

export const openLibraryAction: Action = {
  id: 'open-library',
  label: 'Open library…',
  section: 'File',
  keys: ['mod+o'],
  icon: FolderOpen,
  perform: (desk) => openAnother(desk, 'open_library', {}),
};

export const fileActions: readonly Action[] = [
  newLibraryAction,
  openLibraryAction,
  {
    id: 'save-copy',
    label: 'Keep a copy of the library…',
    section: 'File',
    icon: BookCopy,
    enabled: ready,
    async perform(desk) {
      told(await desk.shell.call('save_copy', {}));
    },
  },
  {
    id: 'export-json',
    label: 'Export the library as JSON…',
    section: 'File',
    icon: FileOutput,
    enabled: ready,
    async perform(desk) {
      told(await desk.shell.call('export_json', {}));
    },
  },
  {
    id: 'import-json',
    label: 'Import from JSON…',
    section: 'File',
    icon: FileInput,
    enabled: ready,
    async perform(desk) {
      await change(desk, 'import_json', { watching: watching(desk) });
      notify('Imported. Undo takes it back.');
    },
  },
  ...pageActions,
  ...mapActions,
];
