/** What can be done about findings: looked at first, fixed, all mended at once, silenced with a reason. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../App';
import type { Contract, DesignView, Finding } from '../../../contract';
import type { Answers } from '../../../shell/fake';
import { notices } from '../../../parts/notices';
import { createDesk } from '../../../state/desk';
import { concernsOf } from '../../../testing/concerns';
import { fakeDesk } from '../../../testing/fakeDesk';
import { declineFinding, ids, priceFinding, records, usd, view } from '../../../testing/full-board';

beforeEach(() => notices.setState([], true));

async function setUp(answers: Answers<Contract> = {}, more: Partial<DesignView> = {}) {
  const faked = await fakeDesk({
    snapshot: { records, revision: 7 },
    view: { ...view, concerns: concernsOf(more.findings ?? view.findings), ...more },
    answers: { rule_book: () => ({ rules: [] }), ...answers },
  });
  render(<App desk={createDesk(faked.shell)} />);
  await userEvent.click(await screen.findByRole('tab', { name: /^Findings/ }));
  return faked;
}

/** The same rule at another place. */
const noWords: Finding = {
  ...declineFinding,
  place: { what: 'placement', id: ids.gentler, field: 'copy' },
  what: '“12 weeks in a group” has no words for a no.',
};

const current = () => document.querySelector('.finding[aria-current="true"]')?.textContent ?? '';

const price = { name: priceFinding.what };
const openPrice = () => userEvent.click(screen.getByRole('button', { name: /costs a tenth/ }));

test('the_weightiest_finding_is_open_and_advice_is_folded', async () => {
  await setUp();
  screen.getByRole('article', { name: declineFinding.what });
  expect(screen.queryByRole('article', price)).toBeNull();
  const advice = screen.getByRole('button', { name: '1 piece of advice' });
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
  within(look).getByText('Per 100 buyers');
  within(look).getByText('2.3 h, as before');
  expect(edits()).toEqual([]);
  await userEvent.click(within(look).getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(edits()).toEqual(priceFinding.fixes[0]?.edits));
});

test('the_words_a_fix_writes_in_the_practice_are_read_before_they_stand_there', async () => {
  const words = 'I have taught since 2012. I know anxious evenings, and what helps on them.';
  const edits = [
    { edit: 'change_practice', set: { field: 'about', value: words } } as const,
    { edit: 'reword_outcome', id: 'calm', words: 'calmer evenings' } as const,
  ];
  const about: Finding = {
    ...priceFinding,
    place: { what: 'practice', field: 'brand.about' },
    fixes: [{ label: 'Put calmer words in their place', caution: 'ask', edits: [...edits] }],
  };
  await setUp(
    { try_edits: () => ({ before: view, after: view, labels: [] }) },
    { findings: [about] },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Put calmer words in their place…' }));
  const look = await screen.findByRole('region', { name: /^What changes/ });
  within(look).getByText(`“${words}”`);
  within(look).getByText('“calmer evenings”');
});

test('a_finding_on_the_practice_is_silenced_for_the_practice', async () => {
  const exempt = vi.fn(() => Promise.reject({ code: 'refused', message: 'Only a test.' }));
  const about: Finding = { ...priceFinding, place: { what: 'practice', field: 'brand.about' } };
  await setUp({ exempt }, { findings: [about] });
  const open = screen.getByRole('article', price);
  await userEvent.click(within(open).getByRole('button', { name: 'Not here, because…' }));
  await userEvent.keyboard('It quotes a book.');
  await userEvent.click(within(open).getByRole('button', { name: 'Silence it here' }));
  await within(open).findByText('Only a test.');
  expect(exempt.mock.calls[0]).toEqual([
    {
      rule: 'bump-price-high',
      design: ids.design,
      subject: { what: 'practice' },
      reason: 'It quotes a book.',
    },
  ]);
});

test('a_safe_fix_runs_at_once_and_offers_the_way_back', async () => {
  const { edits } = await setUp();
  await userEvent.click(screen.getByRole('button', { name: 'Write “No thanks”' }));
  await screen.findByText('Done: Write “No thanks”.');
  expect(edits()).toEqual(declineFinding.fixes[0]?.edits);
  screen.getByRole('button', { name: 'Undo' });
});

test('everything_safe_is_shown_first_and_then_mended_as_one_step', async () => {
  const findings = [declineFinding, noWords];
  const fixes = findings.flatMap((finding) => finding.fixes);
  const comparison = {
    before: { ...view, findings, concerns: concernsOf(findings) },
    after: { ...view, findings: [], concerns: [] },
    labels: [],
  };
  const safe = vi.fn(() => ({ fixes, comparison }));
  const { edits, shell } = await setUp({ safe_fixes: safe }, { findings });
  await userEvent.click(screen.getByRole('button', { name: 'Mend all 2 safe ones…' }));
  const look = await screen.findByRole('region', { name: 'What changes: Mend all that is safe' });
  expect(await within(look).findAllByText('Write “No thanks”')).toHaveLength(2);
  within(look).getByText(noWords.what);
  within(look).getByText('$447.80, as before');
  expect(edits()).toEqual([]);
  await userEvent.click(within(look).getByRole('button', { name: 'Apply' }));
  await screen.findByText('2 findings were mended.');
  const applied = shell.asked.filter(({ command }) => command === 'apply');
  expect(applied).toHaveLength(1);
  expect(edits()).toEqual(fixes.flatMap((fix) => fix.edits));
});

test('one_concern_at_several_places_is_told_once_and_opens_place_by_place', async () => {
  await setUp({}, { findings: [declineFinding, noWords, priceFinding] });
  const told = screen.getByRole('article', { name: 'The rule decline-missing' });
  within(told).getByText('at 2 places');
  expect(within(told).getAllByText(declineFinding.why)).toHaveLength(1);
  within(told).getByRole('region', { name: declineFinding.what });
  expect(within(told).getAllByRole('button', { name: 'Write “No thanks”' })).toHaveLength(1);
  await userEvent.click(within(told).getByRole('button', { name: /in a group.*no words/ }));
  within(told).getByRole('region', { name: noWords.what });
  expect(within(told).queryByRole('region', { name: declineFinding.what })).toBeNull();
  await openPrice();
  const line = screen.getByRole('button', { name: /The rule decline-missing.*at 2 places/ });
  expect(line.getAttribute('aria-expanded')).toBe('false');
});

test('a_card_bears_one_mark_with_its_worst_weight_and_how_many_there_are', async () => {
  const here = [declineFinding, { ...priceFinding, place: declineFinding.place }];
  await setUp({}, { findings: here });
  const mark = screen.getByRole('button', {
    name: 'Findings on 12 weeks with one-to-one calls: 1 error, 1 warning',
  });
  expect(mark.querySelectorAll('.severity')).toHaveLength(1);
  expect(mark.textContent).toBe('2Error');
  await userEvent.click(mark);
  const sheet = await screen.findByRole('dialog');
  within(sheet).getByRole('article', { name: declineFinding.what });
  within(sheet).getByRole('button', { name: /costs a tenth/ });
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

test('what_law_asks_is_silenced_only_after_a_second_question', async () => {
  const exempt = vi.fn(() => Promise.reject({ code: 'refused', message: 'Only a test.' }));
  const findings = [declineFinding];
  await setUp({ exempt }, { findings, concerns: concernsOf(findings, { asks_twice: true }) });
  await userEvent.click(screen.getByRole('button', { name: 'Not here, because…' }));
  await userEvent.keyboard('A lawyer looked at it.');
  await userEvent.click(screen.getByRole('button', { name: 'Silence it here' }));
  const question = screen.getByText(/speaks of law or of a professional code/);
  expect(question.getAttribute('role')).toBe('alert');
  expect(exempt).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Silence it all the same' }));
  await waitFor(() => expect(exempt).toHaveBeenCalledOnce());
});

test('f8_walks_through_the_findings_in_the_order_they_are_told', async () => {
  await setUp({}, { findings: [declineFinding, priceFinding, noWords] });
  await userEvent.keyboard('{F8}');
  expect(current()).toContain(declineFinding.what);
  await userEvent.keyboard('{F8}');
  expect(current()).toContain(noWords.to_do);
  await userEvent.keyboard('{F8}');
  expect(current()).toContain(priceFinding.what);
});
