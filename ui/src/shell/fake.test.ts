/** Shows how tests talk to the fake shell and what a refusal looks like. */
import { expect, test, vi } from 'vitest';
import { Failure } from './failure';
import { fakeShell } from './fake';

interface Small {
  greet: { args: { name: string }; reply: { greeting: string } };
}

test('a_taught_command_answers_and_is_remembered', async () => {
  const shell = fakeShell<Small>({ greet: ({ name }) => ({ greeting: `Good morning, ${name}` }) });
  expect(await shell.call('greet', { name: 'Ada' })).toEqual({ greeting: 'Good morning, Ada' });
  expect(shell.asked).toEqual([{ command: 'greet', args: { name: 'Ada' } }]);
});

test('a_refusal_keeps_its_code_and_sentence', async () => {
  const refusal = { code: 'refused', message: 'The name is too long.', detail: { cap: 200 } };
  const shell = fakeShell<Small>({ greet: () => Promise.reject(refusal) });
  const failure = await shell.call('greet', { name: 'Ada' }).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject(refusal);
});

test('an_event_is_heard_until_the_ear_is_closed', () => {
  const shell = fakeShell<Small>();
  const hear = vi.fn();
  const stop = shell.onEvent('changed', hear);
  shell.send('changed', 1);
  stop();
  shell.send('changed', 2);
  expect(hear.mock.calls).toEqual([[1]]);
});
