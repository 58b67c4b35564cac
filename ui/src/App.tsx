/** The window: what is open in its frame, with every action at hand. */
import { useMemo } from 'react';
import { ActionButton } from './actions/ActionButton';
import { ActionPalette } from './actions/ActionPalette';
import { ActionsProvider, usePerform } from './actions/ActionsProvider';
import { labelOf } from './actions/action';
import { KeyHelp } from './actions/KeyHelp';
import { Registry } from './actions/registry';
import { paletteAction, placeActions, viewActions } from './actions/view-actions';
import { Boundary } from './parts/Boundary';
import { Frame } from './parts/frame/Frame';
import { notify } from './parts/notices';
import { Notices } from './parts/Notices';
import { DeskProvider, useDesk, useDeskState } from './state/DeskProvider';
import type { Desk } from './state/desk';
import { useTheme } from './state/useTheme';

export function App({ desk }: { desk: Desk }) {
  const registry = useMemo(() => new Registry(viewActions), []);
  return (
    <DeskProvider desk={desk}>
      <ActionsProvider registry={registry} onFailure={showFailure}>
        <Boundary name="this window">
          <Window />
        </Boundary>
        <ActionPalette />
        <KeyHelp />
        <Notices />
      </ActionsProvider>
    </DeskProvider>
  );
}

function showFailure(failure: Error): void {
  notify(failure.message, { kind: 'problem' });
}

function Window() {
  useTheme();
  const { store } = useDesk();
  const state = useDeskState((all) => all);
  const perform = usePerform();
  const places = placeActions.flatMap((action) =>
    action.icon
      ? [
          {
            id: action.id,
            label: labelOf(action, state),
            icon: action.icon,
            isCurrent: action.id === `go-to-${state.place}`,
            onOpen: () => void perform(action),
          },
        ]
      : [],
  );
  const current = places.find((place) => place.isCurrent);
  return (
    <Frame
      libraryTitle="Offerwright"
      places={places}
      title={current?.label}
      rooms={[]}
      tools={<ActionButton action={paletteAction} iconOnly />}
      railOpen={state.railOpen}
      onRailOpen={(railOpen) => store.setState({ railOpen })}
      inspectorOpen={state.inspectorOpen}
      onInspectorOpen={(inspectorOpen) => store.setState({ inspectorOpen })}
    >
      {null}
    </Frame>
  );
}
