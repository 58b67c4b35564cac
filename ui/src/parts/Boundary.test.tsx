/** What is left of the window when a part of it fails. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Boundary } from './Boundary';

test('a_fault_is_told_and_the_part_can_be_shown_again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Part() {
    if (broken) throw new Error('no page to show');
    return <p>The preview</p>;
  }
  render(
    <Boundary name="the preview">
      <Part />
    </Boundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('no page to show');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));
  screen.getByText('The preview');
});
