/** A partner's share is a fact of the source: of everything, or of the main offer alone. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { TrafficSource } from '../../../contract';
import { PartnerShare } from './PartnerShare';

const source: TrafficSource = {
  name: 'partner',
  visits: 100,
  cost: null,
  warm: true,
  rate: null,
  seen: null,
  commission: null,
};

const share = () => screen.getByRole('textbox', { name: 'A partner’s share' });

test('a_share_that_is_typed_is_of_everything_first', async () => {
  const set = vi.fn();
  render(<PartnerShare source={source} set={set} />);
  await userEvent.type(share(), '30{Enter}');
  expect(set).toHaveBeenLastCalledWith({ commission: { share: 300_000, of: 'whole_order' } });
  expect(screen.queryByText('The share is of')).toBeNull();
});

test('a_share_can_be_of_the_main_offer_alone_and_taken_back', async () => {
  const set = vi.fn();
  const shared: TrafficSource = { ...source, commission: { share: 300_000, of: 'whole_order' } };
  render(<PartnerShare source={shared} set={set} />);
  await userEvent.click(screen.getByRole('button', { name: /The share is of/ }));
  await userEvent.click(screen.getByRole('option', { name: 'The main offer alone' }));
  expect(set).toHaveBeenLastCalledWith({ commission: { share: 300_000, of: 'main_offer' } });
  await userEvent.clear(share());
  await userEvent.keyboard('{Enter}');
  expect(set).toHaveBeenLastCalledWith({ commission: null });
});
