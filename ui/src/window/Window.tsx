/** The main window: what is open in its frame, with the way to everything else. */
import { Suspense, useMemo } from 'react';
import { ActionButton } from '../actions/ActionButton';
import { useActions, usePerform } from '../actions/ActionsProvider';
import { labelOf } from '../actions/action';
import { newDesignAction, newFromTemplateAction } from '../actions/design-actions';
import { redoAction, undoAction } from '../actions/edit-actions';
import { inspectorAction, paletteAction, placeActions, roomActions } from '../actions/view-actions';
import { Boundary } from '../parts/Boundary';
import { EmptyState } from '../parts/EmptyState';
import { Frame } from '../parts/frame/Frame';
import { designRooms, libraryRooms } from '../rooms/rooms';
import { DesignStrip } from '../rooms/design/strip/DesignStrip';
import { useWidth } from '../parts/frame/useWidth';
import { useDesk, useDeskState } from '../state/DeskProvider';
import { designOnScreen } from '../state/library';
import { AfterPaint } from './AfterPaint';
import { DesignsInRail } from './DesignsInRail';
import { DesignTitle } from './DesignTitle';
import { Painted } from './Painted';
import { SavedWord } from './SavedWord';

export function Window() {
  const { store } = useDesk();
  const width = useWidth();
  const place = useDeskState((state) => state.place);
  const hasDesign = useDeskState((state) => designOnScreen(state.library) !== null);
  const isNew = useDeskState((state) => state.library.designs.size === 0);
  const wanted = useDeskState((state) => state.room);
  const railOpen = useDeskState((state) => state.railOpen);
  const inspectorOpen = useDeskState((state) => state.inspectorOpen);
  const inspectorHidden = useDeskState((state) => state.inspectorHidden) && width !== 'narrow';
  const file = useDeskState((state) => state.library.file);
  const places = usePlaces(place);
  const onDesigns = place === 'designs';
  const current = designRooms[wanted] ? wanted : 'design';
  const room = onDesigns
    ? hasDesign
      ? designRooms[current]
      : isNew
        ? libraryRooms.start
        : undefined
    : libraryRooms[place];
  const rooms = useRooms(onDesigns && hasDesign ? current : null);
  const placeLabel = places.find((one) => one.isCurrent)?.label;
  return (
    <Frame
      libraryTitle="Offerwright"
      places={places}
      railFooter={<p className="soft rail-file">{file}</p>}
      title={onDesigns && hasDesign ? <DesignTitle /> : (room?.title ?? placeLabel)}
      saved={<SavedWord />}
      rooms={rooms}
      tools={
        <>
          <ActionButton action={undoAction} iconOnly />
          <ActionButton action={redoAction} iconOnly />
          <ActionButton action={paletteAction} iconOnly />
          {room?.Inspector && width !== 'narrow' && (
            <ActionButton action={inspectorAction} iconOnly />
          )}
        </>
      }
      inspector={
        room?.Inspector && !inspectorHidden ? (
          <Boundary name="the inspector">
            <Suspense fallback={<div aria-busy="true" />}>
              <AfterPaint>
                <room.Inspector />
              </AfterPaint>
            </Suspense>
          </Boundary>
        ) : undefined
      }
      inspectorLabel={room?.inspectorLabel}
      strip={onDesigns && hasDesign ? <DesignStrip /> : undefined}
      railOpen={railOpen}
      onRailOpen={(open) => store.setState({ railOpen: open })}
      inspectorOpen={inspectorOpen}
      onInspectorOpen={(open) => store.setState({ inspectorOpen: open })}
    >
      <Boundary key={`${place} ${current}`} name="this room">
        <Suspense fallback={<div aria-busy="true" />}>
          {room ? <room.Centre /> : <NoDesigns />}
          <Painted />
        </Suspense>
      </Boundary>
    </Frame>
  );
}

/** What stands in the middle when there are designs but none is open. */
function NoDesigns() {
  return (
    <EmptyState
      title="No design is open"
      actions={
        <>
          <ActionButton action={newFromTemplateAction} kind="primary" />
          <ActionButton action={newDesignAction} />
        </>
      }
    >
      A design is one main offer with what you offer around it, from the sales page to the
      follow-up.
    </EmptyState>
  );
}

function usePlaces(place: string) {
  const actions = useActions();
  const perform = usePerform();
  return useMemo(
    () =>
      placeActions.flatMap((action) => {
        if (!action.icon || !actions.includes(action)) return [];
        const id = action.id.replace('go-to-', '');
        return [
          {
            id,
            label: String(action.label),
            icon: action.icon,
            isCurrent: id === place,
            onOpen: () => void perform(action),
            children: id === 'designs' ? <DesignsInRail /> : undefined,
          },
        ];
      }),
    [actions, perform, place],
  );
}

function useRooms(current: string | null) {
  const { store } = useDesk();
  const actions = useActions();
  const perform = usePerform();
  if (current === null) return [];
  return roomActions
    .filter((action) => actions.includes(action))
    .map((action) => ({
      id: action.id,
      label: labelOf(action, store.getState()),
      isCurrent: action.id === `open-${current}`,
      onOpen: () => void perform(action),
    }));
}
