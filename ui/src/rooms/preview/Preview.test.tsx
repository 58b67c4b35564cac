/** The conversation between the preview and its frame: what is believed, what is asked, what is shown. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Action } from '../../actions/action';
import { Registry } from '../../actions/registry';
import type { Contract } from '../../contract';
import { flushDrafts } from '../../parts/drafts';
import type { Answers } from '../../shell/fake';
import { apply } from '../../state/commands';
import { faults } from '../../testing/axe';
import { journeys } from '../../testing/confidence';
import { fakeDesk } from '../../testing/fakeDesk';
import { renderRoom } from '../../testing/renderRoom';
import { devices, fitted } from './devices';
import { readStep, readTold, type Step } from './frame-message';
import Preview from './Preview';

const billOf = (today: number, later = 0) => ({ today, later, discount: 0, tax: 0 });
const listed = { way: null, coupon: false };
const first = {
  type: 'step',
  stage: 'sales_page',
  first: true,
  answers: [],
  segments: [],
  payment: listed,
  today: 40_000,
  later: 0,
  bill: billOf(40_000),
};
/** What every new page is asked before anything else. */
const greeting = [
  { type: 'writing', on: false },
  { type: 'marks', marks: [] },
];

interface Setting {
  registry?: Registry;
  answers?: Answers<Contract>;
}

async function setUp({ registry, answers }: Setting = {}) {
  const faked = await fakeDesk(answers && { answers });
  const rendered = renderRoom(faked.desk, <Preview />, registry);
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
  heard.length = 0;
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
    bill: billOf(43_900),
  });
  expect(screen.getByRole('button', { name: /After payment · 12 weeks/ })).toBeDefined();
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
  say({ ...first, stage: 'checkout', first: false });
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(heard.slice(greeting.length)).toEqual([{ type: 'back' }, { type: 'restart' }]);
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
      payment: listed,
      stage: 'end',
    },
  ]);
});

test('a_way_chosen_where_the_pages_are_out_of_sight_brings_them_there_but_arrow_keys_do_not', async () => {
  const { frame, heard } = await setUp();
  const device = frame.parentElement as HTMLElement;
  device.getBoundingClientRect = () => new DOMRect(0, -600, 400, 500);
  const scrolled = vi.spyOn(device, 'scrollIntoView');
  await userEvent.click(
    screen.getByRole('option', { name: /^Yes to 90-Day Confidence Journal, yes/ }),
  );
  expect(scrolled).toHaveBeenCalledOnce();
  await userEvent.keyboard('{ArrowUp}');
  expect(heard).toHaveLength(2);
  expect(scrolled).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Enter}');
  expect(scrolled).toHaveBeenCalledTimes(2);
});

test('a_way_says_what_renews_after_it', async () => {
  const [alone, ...others] = journeys.journeys;
  if (!alone) throw new Error('The example has ways.');
  const renewal = { offer: 'journal', every: 'month', after_trial_days: null } as const;
  const renewals = [{ ...renewal, amount: { minor: 1900, currency: 'USD' as const } }];
  const renewed = { ...alone, receipt: { ...alone.receipt, renewals } };
  const list = { ...journeys, journeys: [renewed, ...others] };
  await setUp({ answers: { journeys: () => list } });
  expect(screen.getByText('$400, then $19 every month')).toBeDefined();
  expect(screen.getByText('$300 + $600 later')).toBeDefined();
});

test('after_a_change_the_buyer_stands_where_they_stood', async () => {
  const { desk, say, heard, frame } = await setUp();
  say({
    ...first,
    stage: 'one_click',
    placement: 'step-up',
    answers: [['bump', 'yes']],
    today: 43_900,
    bill: billOf(43_900),
  });
  await act(() =>
    apply(desk, [{ edit: 'change_offer', id: 'journal', set: { field: 'name', value: 'Diary' } }]),
  );
  expect(frame.getAttribute('src')).toBe('mockup://localhost/design/first?rev=2');
  say(first);
  expect(heard.slice(-2 - greeting.length)).toEqual([
    ...greeting,
    {
      type: 'play',
      answers: [['bump', 'yes']],
      segments: [],
      payment: listed,
      stage: 'one_click',
    },
    { type: 'goto', stage: 'one_click', placement: 'step-up' },
  ]);
});

test('after_an_edit_a_buyer_is_who_they_were_and_pays_as_they_chose', async () => {
  const { desk, say, heard } = await setUp();
  const chosen = { segments: ['returning'], payment: { way: 0, coupon: true } };
  say(first);
  say({ ...first, ...chosen });
  await act(() =>
    apply(desk, [{ edit: 'change_offer', id: 'journal', set: { field: 'name', value: 'Diary' } }]),
  );
  say(first);
  expect(heard.at(-1)).toEqual({ type: 'play', answers: [], ...chosen, stage: 'sales_page' });
});

test('what_is_handed_on_is_the_way_last_walked_with_who_the_buyer_is_and_how_they_pay', async () => {
  const { desk, say } = await setUp();
  say(first);
  expect(desk.store.getState().walked).toBeNull();
  const payment = { way: 0, coupon: true };
  say({ ...first, answers: [['bump', 'yes']], segments: ['returning'], payment });
  expect(desk.store.getState().walked).toEqual({
    design: 'first',
    buyer: { answers: [{ placement: 'bump', yes: true }], segments: ['returning'], payment },
  });
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
    ['segments that are no list', { ...first, segments: 'new' }],
    ['a payment that is none', { ...first, payment: { way: -1, coupon: false } }],
    ['a first that is neither', { ...first, first: 1 }],
    ['a bill that is none', { ...first, bill: { today: 1 } }],
    ['a persona that is none', { ...first, persona: 'all' }],
  ])('with %s is not believed', (_, raw) => {
    expect(readStep(raw)).toBeNull();
  });

  test('of the right shape is read as it is', () => {
    const step: Step = {
      stage: 'sales_page',
      first: true,
      answers: [],
      segments: [],
      payment: listed,
      today: 40_000,
      later: 0,
      placement: null,
      bill: billOf(40_000),
      persona: null,
    };
    expect(readStep(first)).toEqual(step);
  });
});

const who = () => screen.getByRole('button', { name: /Who walks/ }).textContent;

test('who_walks_is_named_as_long_as_they_answer_just_so', async () => {
  const { say } = await setUp();
  say({ ...first, persona: 1 });
  const named = who();
  expect(named).not.toContain('Walk as');
  say({ ...first, persona: 0 });
  expect(who()).not.toBe(named);
  say(first);
  expect(who()).toContain('Walk as');
});

describe('what else the frame tells', () => {
  test.each<[string, unknown]>([
    ['a spot without a field', { type: 'spot', record: 'design' }],
    ['a record that is no text', { type: 'written', record: {}, field: 'name', text: 'x' }],
    [
      'a text without end',
      { type: 'written', record: 'design', field: 'audience', text: 'x'.repeat(5001) },
    ],
    ['a place below nought', { type: 'marked', at: -1 }],
    ['an edit of its own making', { type: 'apply', edits: [] }],
    ['a wish of the room', { type: 'write', record: 'design', field: 'audience', text: '' }],
  ])('%s is not believed', (_, raw) => {
    expect(readTold(raw)).toBeNull();
  });
});

describe('writing on the page', () => {
  const headline = { record: 'design', field: 'main_copy.headline' };

  test('a_text_is_written_where_it_stands_and_the_page_waits_until_it_is_done', async () => {
    const { say, heard, frame, edits, desk } = await setUp();
    say(first);
    await userEvent.click(screen.getByRole('button', { name: 'Write on the page' }));
    expect(heard.at(-1)).toEqual({ type: 'writing', on: true });
    say({ type: 'spot', ...headline });
    const before = desk.store.getState().library.designs.get('first')?.main_copy.headline;
    expect(heard.at(-1)).toMatchObject({ type: 'write', ...headline, text: before });
    await act(() =>
      apply(desk, [
        { edit: 'change_offer', id: 'journal', set: { field: 'name', value: 'Diary' } },
      ]),
    );
    expect(frame.getAttribute('src')).toContain('rev=1');
    say({ type: 'written', ...headline, text: 'Speak up.' });
    await vi.waitFor(() => expect(frame.getAttribute('src')).toContain('rev=3'));
    const [last] = edits().slice(-1);
    expect(last).toMatchObject({ edit: 'change_design', id: 'first', set: { field: 'main_copy' } });
    expect(desk.store.getState().library.designs.get('first')?.main_copy.headline).toBe(
      'Speak up.',
    );
  });

  test('what_is_typed_is_kept_on_a_pause_as_one_step_and_leaving_puts_back_what_was', async () => {
    const { say, edits, desk, shell } = await setUp();
    const now = () => desk.store.getState().library.designs.get('first')?.main_copy.headline;
    const before = now();
    say(first);
    say({ type: 'spot', ...headline });
    say({ type: 'typed', ...headline, text: 'Sp' });
    say({ type: 'typed', ...headline, text: 'Speak' });
    expect(edits()).toEqual([]);
    await vi.waitFor(() => expect(now()).toBe('Speak'), { timeout: 3000 });
    say({ type: 'left', ...headline });
    await vi.waitFor(() => expect(now()).toBe(before));
    const gestures = shell.asked.flatMap(({ command, args }) =>
      command === 'apply' ? [(args as { gesture: string | null }).gesture] : [],
    );
    expect(gestures).toHaveLength(2);
    expect(gestures[0]).not.toBeNull();
    expect(gestures[1]).toBe(gestures[0]);
  });

  test('what_is_typed_is_kept_before_a_command', async () => {
    const { say, desk } = await setUp();
    say(first);
    say({ type: 'spot', ...headline });
    say({ type: 'typed', ...headline, text: 'Speak' });
    expect(await flushDrafts()).toEqual([]);
    expect(desk.store.getState().library.designs.get('first')?.main_copy.headline).toBe('Speak');
  });

  test('a_text_nobody_was_asked_to_write_is_not_heard', async () => {
    const { say, edits } = await setUp();
    say(first);
    say({ type: 'written', ...headline, text: 'Taken over' });
    say({ type: 'spot', ...headline });
    say({ type: 'written', record: 'design', field: 'audience', text: 'Taken over' });
    await act(async () => undefined);
    expect(edits()).toEqual([]);
  });

  test('a_text_left_as_it_was_changes_nothing', async () => {
    const { say, edits } = await setUp();
    say(first);
    say({ type: 'spot', ...headline });
    say({ type: 'left', ...headline });
    expect(edits()).toEqual([]);
  });

  test('a_refusal_is_said_where_one_writes', async () => {
    const { say, heard, shell } = await setUp();
    say(first);
    vi.spyOn(shell, 'call').mockRejectedValueOnce({
      code: 'refused',
      message: 'The headline is too long.',
    });
    say({ type: 'spot', ...headline });
    say({ type: 'written', ...headline, text: 'x'.repeat(300) });
    await vi.waitFor(() =>
      expect(heard.at(-1)).toEqual({ type: 'refused', message: 'The headline is too long.' }),
    );
  });

  test.each([
    ['a fact that is no text', { record: 'offer:reset', field: 'kind' }],
    ['an offer this design does not show', { record: 'offer:stranger', field: 'name' }],
    ['a record that is none', { record: '__proto__', field: 'name' }],
    ['a path that leads nowhere', { record: 'offer:reset', field: 'inside.99' }],
    ['the way to a prototype', { record: 'design', field: 'main_copy.__proto__' }],
  ])('%s is not written', async (_, spot) => {
    const { say, edits } = await setUp();
    say(first);
    say({ type: 'spot', ...spot });
    say({ type: 'written', ...spot, text: 'x' });
    await act(async () => undefined);
    expect(edits()).toEqual([]);
  });

  test('a_fact_that_is_no_text_leads_to_its_field', async () => {
    const { say, desk } = await setUp();
    say(first);
    say({ type: 'spot', record: 'offer:reset', field: 'price' });
    expect(desk.store.getState()).toMatchObject({
      place: 'catalogue',
      selected: { what: 'offer', id: 'reset' },
      sought: { of: 'offer', fact: 'price' },
    });
  });
});

test('keys_for_steps_back_reach_the_app_from_a_page_and_others_do_not', async () => {
  const undo = vi.fn();
  const open = vi.fn();
  const actions: Action[] = [
    { id: 'undo', label: 'Undo', section: 'Edit', keys: ['mod+z'], perform: undo },
    { id: 'open', label: 'Open', section: 'File', keys: ['mod+o'], perform: open },
  ];
  const { say } = await setUp({ registry: new Registry(actions) });
  const keys = { type: 'keys', ctrl: true, meta: false, shift: false };
  say({ ...keys, key: 'o' });
  say({ ...keys, key: 'z', ctrl: false });
  say({ ...keys, key: 'Delete' });
  await act(async () => undefined);
  expect(undo).not.toHaveBeenCalled();
  say({ ...keys, key: 'z' });
  await vi.waitFor(() => expect(undo).toHaveBeenCalledOnce());
  expect(open).not.toHaveBeenCalled();
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
