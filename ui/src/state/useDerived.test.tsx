/** What is derived: newer than the screen or not shown, the same words the same objects, and nothing without a question. */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Contract, DecisionsTold } from '../contract';
import type { Answers } from '../shell/fake';
import { fakeDesk } from '../testing/fakeDesk';
import { decisions } from '../testing/outlook';
import { DeskProvider } from './DeskProvider';
import { useDerived } from './useDerived';

async function setUp(design: string | null, decide: Answers<Contract>['decisions'], rest = 0) {
  const { desk, shell } = await fakeDesk({ answers: { decisions: decide } });
  const asked = () => shell.asked.filter(({ command }) => command === 'decisions').length;
  const hook = renderHook(
    ({ of, isHeld = false }: { of: string | null; isHeld?: boolean }) =>
      useDerived('decisions', of === null ? null : { design: of, edits: [] }, { rest, isHeld }),
    {
      initialProps: { of: design } as { of: string | null; isHeld?: boolean },
      wrapper: ({ children }: { children: ReactNode }) => (
        <DeskProvider desk={desk}>{children}</DeskProvider>
      ),
    },
  );
  const change = () =>
    act(() =>
      desk.store.setState(({ library }) => ({
        library: { ...library, revision: library.revision + 1 },
      })),
    );
  return { ...hook, desk, asked, change };
}

const told = (revision: number): DecisionsTold => ({ revision, decisions, why_not: null });

test('every_change_of_the_library_asks_anew_and_what_says_the_same_stays_the_same', async () => {
  let answers = 0;
  const { result, asked, change } = await setUp('first', () => {
    answers += 1;
    return structuredClone(told(99 + answers));
  });
  await waitFor(() => expect(result.current.told?.revision).toBe(100));
  const before = result.current.told?.decisions;
  change();
  await waitFor(() => expect(result.current.told?.revision).toBe(101));
  expect(result.current.told?.decisions).toBe(before);
  expect(asked()).toBe(2);
});

test('an_answer_older_than_the_screen_is_dropped', async () => {
  const waiting: ((told: DecisionsTold) => void)[] = [];
  const { result, desk, change } = await setUp(
    'first',
    () => new Promise<DecisionsTold>((go) => waiting.push(go)),
  );
  const { revision } = desk.store.getState().library;
  change();
  await waitFor(() => expect(waiting).toHaveLength(2));
  await act(async () => waiting[1]?.(told(revision)));
  expect(result.current.told).toBeNull();
});

test('a_failure_is_its_sentence_and_no_answer', async () => {
  const { result } = await setUp('first', () => {
    throw { code: 'failed', message: 'There is no such design.', detail: null };
  });
  await waitFor(() => expect(result.current.problem).toBe('There is no such design.'));
  expect(result.current.told).toBeNull();
});

test('without_a_question_nothing_is_asked_and_the_same_question_is_asked_once', async () => {
  const { asked, rerender, result } = await setUp(null, () => told(99));
  expect(asked()).toBe(0);
  rerender({ of: 'first' });
  await waitFor(() => expect(result.current.told).not.toBeNull());
  rerender({ of: 'first' });
  expect(asked()).toBe(1);
  rerender({ of: null });
  await waitFor(() => expect(result.current.told).toBeNull());
});

test('what_waits_for_rest_is_asked_once_for_many_quick_changes', async () => {
  const { asked, change, result } = await setUp('first', () => told(99), 30);
  change();
  change();
  change();
  await waitFor(() => expect(result.current.told).not.toBeNull());
  expect(asked()).toBe(1);
});

test('what_is_held_stays_as_it_is_and_is_asked_once_it_is_let_go', async () => {
  const { asked, change, rerender, result } = await setUp('first', () => told(99));
  await waitFor(() => expect(result.current.told).not.toBeNull());
  rerender({ of: 'first', isHeld: true });
  change();
  change();
  expect(asked()).toBe(1);
  expect(result.current.told).not.toBeNull();
  rerender({ of: 'first', isHeld: false });
  await waitFor(() => expect(asked()).toBe(2));
});
