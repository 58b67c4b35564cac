/** What can be done about findings: looked at first, fixed, fixed all at once, silenced with a reason. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../App';
import type { Applied, Apply, Contract, DesignView } from '../../../contract';
import type { Answers } from '../../../shell/fake';
import { notices } from '../../../parts/notices';
import { createDesk } from '../../../state/desk';
import { fakeDesk } from '../../../testing/fakeDesk';
import { declineFinding, ids, priceFinding, records, usd, view } from '../../../testing/full-board';

beforeEach(() => notices.setState([], true));

async function setUp(answers: Answers<Contract> = {}, more: Partial<DesignView> = {}) {
  const faked = await fakeDesk({
    snapshot: { records, revision: 7 },
    view: { ...view, ...more },
    answers: { rule_book: () => ({ rules: [] }), ...answers },
  });
  render(<App desk={createDesk(faked.shell)} />);
  await userEvent.click(await screen.findByRole('tab', { name: /^Findings/ }));
  return faked;
}

const price = { name: priceFinding.what };
const openPrice = () => userEvent.click(screen.getByRole('button', { name: /costs a tenth/ }));

test('the_weightiest_finding_is_open_and_advice_is_folded', async () => {
  await setUp();
  screen.getByRole('article', { name: declineFinding.what });
  expect(screen.queryByRole('article', price)).toBeNull();
  const advice = screen.getByRole('button', { name: 'Advice (1)' });
  expect(advice.getAttribute('aria-expanded')).toBe('false');
});

test('a_fix_that_asks_shows_before_and_after_first', async () => {
  const { forecast } = view;
  if (!forecast) throw new Error('The example has a forecast.');
  const after: DesignView = {
    ...view,
    findings: [declineFinding],
    forecast: { ...forecast, average_order: { fraction: '44580', rounded: usd(445.8) } },
  };
  const { edits } = await setUp({
    try_edits: () => ({ before: view, after, labels: ['Change the price'] }),
  });
  await openPrice();
  await userEvent.click(screen.getByRole('button', { name: 'Set its price here to $29…' }));
  const look = await screen.findByRole('region', { name: /^What changes/ });
  await within(look).findByText(/costs a tenth/);
  within(look).getByText('$445.80');
  within(look).getByText(/as before/);
  expect(edits()).toEqual([]);
  await userEvent.click(within(look).getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(edits()).toEqual(priceFinding.fixes[0]?.edits));
});

test('a_safe_fix_runs_at_once_and_offers_the_way_back', async () => {
  const { edits } = await setUp();
  await userEvent.click(screen.getByRole('button', { name: 'Write “No thanks”' }));
  await screen.findByText('Done: Write “No thanks”.');
  expect(edits()).toEqual(declineFinding.fixes[0]?.edits);
  screen.getByRole('button', { name: 'Undo' });
});

test('all_safe_fixes_run_as_one_step_each_on_what_the_one_before_left', async () => {
  const other = {
    ...declineFinding,
    place: { what: 'placement', id: ids.gentler, field: 'copy' } as const,
    what: '“12 weeks in a group” has no words for a no.',
  };
  const left = [[other], []];
  const apply = vi.fn<(asked: Apply) => Applied>(() => ({
    revision: 10 - left.length,
    records: [],
    history: { undo: null, redo: null },
    view: { ...view, revision: 10 - left.length, findings: left.shift() ?? [] },
    made: null,
  }));
  await setUp({ apply }, { findings: [declineFinding, other] });
  await userEvent.click(screen.getByRole('button', { name: 'Fix all 2 safe ones' }));
  await screen.findByText('2 findings were fixed.');
  const gestures = apply.mock.calls.map(([asked]) => asked.gesture);
  expect(gestures).toHaveLength(2);
  expect(new Set(gestures).size).toBe(1);
  expect(gestures[0]).not.toBeNull();
  screen.getByText(/Nothing to mend/);
});

test('a_finding_is_silenced_only_with_a_reason', async () => {
  const exempt = vi.fn(() => Promise.reject({ code: 'refused', message: 'Write a reason.' }));
  await setUp({ exempt });
  await openPrice();
  const open = screen.getByRole('article', price);
  await userEvent.click(within(open).getByRole('button', { name: 'Not here, because…' }));
  const silence = within(open).getByRole('button', { name: 'Silence it here' });
  expect(silence).toHaveProperty('disabled', true);
  await userEvent.keyboard('It is a printed book.');
  await userEvent.click(silence);
  await within(open).findByText('Write a reason.');
  expect(exempt.mock.calls[0]).toEqual([
    {
      rule: 'bump-price-high',
      design: ids.design,
      subject: { what: 'placement', id: ids.bump },
      reason: 'It is a printed book.',
    },
  ]);
});

test('what_is_silenced_is_listed_with_its_reason_and_may_speak_again', async () => {
  const reason = 'It is a printed book.';
  const { edits } = await setUp(
    {},
    { findings: [], silenced: [{ finding: priceFinding, exemption: 'e-1', reason }] },
  );
  screen.getByText(/Nothing to mend/);
  await userEvent.click(screen.getByRole('button', { name: 'Silenced with a reason (1)' }));
  screen.getByText(`“${reason}”`);
  await userEvent.click(screen.getByRole('button', { name: 'Let it speak again' }));
  await waitFor(() => expect(edits()).toEqual([{ edit: 'remove_exemption', id: 'e-1' }]));
});
