/** Puts a room on the page of a test, with the desk and the actions around it. */
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ActionsProvider } from '../actions/ActionsProvider';
import { Registry } from '../actions/registry';
import { notify } from '../parts/notices';
import type { Desk } from '../state/desk';
import { DeskProvider } from '../state/DeskProvider';

export function renderRoom(desk: Desk, room: ReactElement, registry = new Registry()) {
  return render(
    <DeskProvider desk={desk}>
      <ActionsProvider
        registry={registry}
        onFailure={(failure) => notify(failure.message, { kind: 'problem' })}
      >
        {room}
      </ActionsProvider>
    </DeskProvider>,
  );
}
