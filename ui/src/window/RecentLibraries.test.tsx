/** How libraries opened lately are found again. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ActionPalette } from '../actions/ActionPalette';
import { Registry } from '../actions/registry';
import { snapshotOf } from '../testing/confidence';
import { fakeDesk } from '../testing/fakeDesk';
import { renderRoom } from '../testing/renderRoom';
import { RecentLibraries } from './RecentLibraries';

test('the_palette_opens_a_library_opened_lately', async () => {
  const { desk, shell } = await fakeDesk({
    snapshot: { recent: ['/home/ada/Last year.offerwright', '/home/ada/Older.offerwright'] },
    answers: { open_recent: () => snapshotOf() },
    state: { paletteOpen: true, place: 'catalogue' },
  });
  const both = (
    <>
      <RecentLibraries />
      <ActionPalette />
    </>
  );
  renderRoom(desk, both, new Registry());
  await userEvent.type(await screen.findByRole('combobox'), 'older{Enter}');
  await vi.waitFor(() =>
    expect(shell.asked).toContainEqual({ command: 'open_recent', args: { index: 1 } }),
  );
  await vi.waitFor(() => expect(desk.store.getState().place).toBe('designs'));
});
