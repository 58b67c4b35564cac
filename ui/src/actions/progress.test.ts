/** What takes long says where it is, can be stopped, and takes its word back when it is done. */
import { expect, test } from 'vitest';
import { notices } from '../parts/notices';
import { fakeShell } from '../shell/fake';
import { createDesk } from '../state/desk';
import type { Contract } from '../contract';
import { withProgress } from './progress';

const shown = () => notices.getState().map(({ text }) => text);

test('a_notice_follows_the_work_offers_to_stop_it_and_goes_when_it_is_done', async () => {
  const shell = fakeShell<Contract>({ stop: () => ({}) });
  const desk = createDesk(shell);
  const work: { finish?: (word: string) => void } = {};
  const task = () => new Promise<string>((finish) => Object.assign(work, { finish }));
  const running = withProgress(desk, 'Drawing page', task);
  expect(shown()).toEqual([]);
  shell.send('progress', [0, 3]);
  shell.send('progress', ['one', 3]);
  shell.send('progress', [1, 3]);
  expect(shown()).toEqual(['Drawing page 2 of 3…']);
  notices.getState()[0]?.action?.perform();
  expect(shell.asked).toEqual([{ command: 'stop', args: {} }]);
  work.finish?.('done');
  expect(await running).toBe('done');
  expect(shown()).toEqual([]);
  shell.send('progress', [2, 3]);
  expect(shown()).toEqual([]);
});
