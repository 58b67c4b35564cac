/** The program's face: one desk, its actions, and the window that shows what is open. */
import { useEffect, useMemo } from 'react';
import { ActionPalette } from './actions/ActionPalette';
import { ActionsProvider, usePerform } from './actions/ActionsProvider';
import { catalogueActions } from './actions/catalogue-actions';
import { designActions } from './actions/design-actions';
import { editActions } from './actions/edit-actions';
import { fileActions } from './actions/file-actions';
import { KeyHelp } from './actions/KeyHelp';
import { Registry } from './actions/registry';
import { placeActions, roomActions, viewActions } from './actions/view-actions';
import { Boundary } from './parts/Boundary';
import { flushDrafts } from './parts/drafts';
import { notify } from './parts/notices';
import { dropped } from './parts/dropped';
import { Notices } from './parts/Notices';
import { designRooms, libraryRooms } from './rooms/rooms';
import { TroubleDialog } from './rooms/rescue/TroubleDialog';
import type { Failure } from './shell/failure';
import { failureFrom } from './shell/failure';
import { closeWindow, openBy } from './state/commands';
import { DeskProvider, useDesk, useDeskState } from './state/DeskProvider';
import type { Desk } from './state/desk';
import { useFacts } from './state/useFacts';
import { useTheme } from './state/useTheme';
import { DeleteDesign } from './window/DeleteDesign';
import { Opening } from './window/Opening';
import { RecentLibraries } from './window/RecentLibraries';
import { Window } from './window/Window';

/** The ways to rooms that exist. */
const ways = [
  ...placeActions.filter(({ id }) => id === 'go-to-designs' || id.slice(6) in libraryRooms),
  ...roomActions.filter(({ id }) => id.slice(5) in designRooms),
];

export function App({ desk }: { desk: Desk }) {
  const registry = useMemo(
    () =>
      new Registry([
        ...ways,
        ...designActions,
        ...catalogueActions,
        ...editActions,
        ...fileActions,
        ...viewActions,
      ]),
    [],
  );
  return (
    <DeskProvider desk={desk}>
      <ActionsProvider registry={registry} onFailure={showFailure}>
        <Boundary name="this window">
          <OpenWindow />
        </Boundary>
        <Facts />
        <NativeMenu registry={registry} />
        <Arrivals />
        <Closing />
        <ActionPalette />
        <KeyHelp />
        <RecentLibraries />
        <TroubleDialog />
        <DeleteDesign />
        <Notices />
      </ActionsProvider>
    </DeskProvider>
  );
}

function showFailure(failure: Failure): void {
  // A dialog that was closed without an answer needs no word.
  if (failure.code !== 'cancelled') notify(failure.message, { kind: 'problem' });
}

function Facts() {
  useFacts();
  return null;
}

function OpenWindow() {
  useTheme();
  const phase = useDeskState((state) => state.library.phase);
  const said = useDeskState((state) => state.library.notices);
  useEffect(() => said.forEach((sentence) => notify(sentence)), [said]);
  return phase === 'ready' ? <Window /> : <Opening />;
}

/** Performs what was chosen in the native menu. */
function NativeMenu({ registry }: { registry: Registry }) {
  const { shell } = useDesk();
  const perform = usePerform();
  useEffect(
    () =>
      shell.onEvent('action', (id) => {
        const action = typeof id === 'string' ? registry.byId(id) : undefined;
        if (action) void perform(action);
      }),
    [shell, registry, perform],
  );
  return null;
}

/** The field for a picture at a place of the window, told in pixels of the page. */
function fieldUnder(at: unknown): Element | null {
  if (!Array.isArray(at) || !at.every((one) => typeof one === 'number')) return null;
  const [x = 0, y = 0] = at;
  return document.elementFromPoint(x, y)?.closest('[data-takes-picture]') ?? null;
}

/** Opens what was dropped on the window or handed to the program; a picture goes into the field it was dropped on. */
function Arrivals() {
  const desk = useDesk();
  useEffect(
    () =>
      desk.shell.onEvent('arrived', (at) => {
        const field = fieldUnder(at);
        if (field) {
          field.dispatchEvent(new Event(dropped));
          return;
        }
        openBy(desk, 'open_arrived', {}).catch((thrown: unknown) =>
          showFailure(failureFrom(thrown)),
        );
      }),
    [desk],
  );
  return null;
}

/** Keeps what was just typed before the window closes; it stays open once where something could not be kept. */
function Closing() {
  const desk = useDesk();
  useEffect(() => {
    let warned = '';
    return desk.shell.onEvent('closing', () => {
      void flushDrafts().then((refused) => {
        const sentence = refused.join(' ');
        const may = sentence === '' || sentence === warned;
        warned = sentence;
        if (!may) notify(`${sentence} Close once more to leave without it.`, { kind: 'problem' });
        return closeWindow(desk, may);
      });
    });
  }, [desk]);
  return null;
}
