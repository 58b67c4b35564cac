/** The conversation between the preview and its frame: what is believed, what is asked, what is shown. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { apply } from '../../state/commands';
import { faults } from '../../testing/axe';
import { journeys } from '../../testing/confidence';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import { devices, fitted } from './devices';
import { readStep, type Step } from './frame-message';
import Preview from './Preview';

const first = { type: 'step', stage: 'sales_page', answers: [], today: 40_000, later: 0 };

async function setUp() {
  const faked = await fakeDesk();
  const rendered = renderRoom(faked.desk, <Preview />);
  const frame = screen.getByTitle<HTMLIFrameElement>('Preview of Confidence Reset');
  const heard: unknown[] = [];
  /** The window in the frame; a new page may bring a new one here. */
  const inside = (): Window => {
    const page = frame.contentWindow;
    if (!page) throw new Error('The frame holds no page.');
    if (!vi.isMockFunction(page.postMessage)) {
      vi.spyOn(page, 'postMessage').mockImplementation((wish: unknown) => void heard.push(wish));
    }
    return page;
  };
  inside();
  const say = (data: unknown, source?: Window) =>
    act(() => {
      const message = { data, source: source ?? inside(), origin: 'null' };
      window.dispatchEvent(new MessageEvent('message', message));
    });
  await screen.findByRole('option', { name: /^No to 90-Day Confidence Journal, no/ });
  return { ...faked, ...rendered, frame, heard, say };
}

test('the_frame_may_run_its_own_program_and_nothing_else', async () => {
  const { frame } = await setUp();
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
  expect(frame.getAttribute('src')).toBe('mockup://localhost/design/first?rev=1');
});

test('the_page_and_the_receipt_follow_the_buyer', async () => {
  const { say } = await setUp();
  say({
    ...first,
    stage: 'one_click',
    placement: 'step-up',
    answers: [['bump', 'yes']],
    today: 43_900,
  });
  expect(screen.getByRole('status').textContent).toBe(
    'After payment · 12 weeks with one-to-one calls',
  );
  const receipt = screen.getByRole('region', { name: 'Receipt so far' });
  expect(within(receipt).getByText('$439')).toBeDefined();
  expect(within(receipt).getByText('90-Day Confidence Journal')).toBeDefined();
});

test('a_message_from_anyone_else_is_not_heard', async () => {
  const { say } = await setUp();
  say(first);
  say({ ...first, today: 1 }, window);
  expect(
    within(screen.getByRole('region', { name: 'Receipt so far' })).queryByText('$0.01'),
  ).toBeNull();
});

test('back_and_start_again_are_asked_of_the_frame', async () => {
  const { say, heard } = await setUp();
  expect(screen.getByRole('button', { name: 'Back' })).toHaveProperty('disabled', true);
  say({ ...first, stage: 'checkout' });
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(heard).toEqual([{ type: 'back' }, { type: 'restart' }]);
});

test('a_way_of_the_list_is_played', async () => {
  const { heard } = await setUp();
  await userEvent.click(
    screen.getByRole('option', { name: /^Yes to 90-Day Confidence Journal, yes/ }),
  );
  expect(heard).toEqual([
    {
      type: 'play',
      answers: [
        ['bump', 'yes'],
        ['step-up', 'yes'],
      ],
      segments: [],
      stage: 'end',
    },
  ]);
});

test('after_a_change_the_buyer_stands_where_they_stood', async () => {
  const { desk, say, heard, frame } = await setUp();
  say({
    ...first,
    stage: 'one_click',
    placement: 'step-up',
    answers: [['bump', 'yes']],
    today: 43_900,
  });
  await act(() =>
    apply(desk, [{ edit: 'change_offer', id: 'journal', set: { field: 'name', value: 'Diary' } }]),
  );
  expect(frame.getAttribute('src')).toBe('mockup://localhost/design/first?rev=2');
  say(first);
  expect(heard).toEqual([
    { type: 'play', answers: [['bump', 'yes']], segments: [], stage: 'one_click' },
    { type: 'goto', stage: 'one_click', placement: 'step-up' },
  ]);
});

test('ways_are_narrowed_to_yes_or_no_to_everything', async () => {
  await setUp();
  expect(screen.getAllByRole('option')).toHaveLength(journeys.journeys.length);
  await userEvent.click(screen.getByRole('button', { name: /^Show|Every way/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Declines everything' }));
  const ways = screen.getByRole('listbox', { name: 'Ways through' });
  expect(
    within(ways)
      .getAllByRole('option')
      .map((way) => way.textContent),
  ).toEqual([expect.stringContaining('No to 90-Day Confidence Journal, no to 12 weeks')]);
});

describe('a message of the frame', () => {
  test.each<[string, unknown]>([
    ['no object', 'step'],
    ['another type', { ...first, type: 'leap' }],
    ['a stage that is none', { ...first, stage: 'attic' }],
    ['an amount that is no whole number', { ...first, today: 1.5 }],
    ['an amount in words', { ...first, later: '0' }],
    ['an answer that is neither', { ...first, answers: [['bump', 'maybe']] }],
    [
      'answers without end',
      { ...first, answers: Array.from({ length: 201 }, () => ['bump', 'no']) },
    ],
    ['a placement that is no text', { ...first, placement: {} }],
  ])('with %s is not believed', (_, raw) => {
    expect(readStep(raw)).toBeNull();
  });

  test('of the right shape is read as it is', () => {
    const step: Step = {
      stage: 'sales_page',
      answers: [],
      today: 40_000,
      later: 0,
      placement: null,
    };
    expect(readStep(first)).toEqual(step);
  });
});

test('a_wide_screen_is_drawn_smaller_and_a_phone_is_not_stretched', () => {
  expect(fitted(devices.desktop, { width: 640, height: 500 })).toEqual({
    scale: 0.5,
    height: 1000,
  });
  expect(fitted(devices.phone, { width: 640, height: 900 })).toEqual({ scale: 1, height: 844 });
});

test('axe_finds_nothing', async () => {
  const { container, say } = await setUp();
  say(first);
  expect(await faults(container)).toEqual([]);
});
