/** Which of the things a fix changes are words to be read first. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Edit } from '../../../contract';
import { fakeDesk } from '../../../testing/fakeDesk';
import { ids } from '../../../testing/full-board';
import { renderRoom } from '../../../testing/renderRoom';
import { NewWords } from './NewWords';

test('texts_are_said_and_names_of_kinds_are_not', async () => {
  const { desk } = await fakeDesk();
  const edits: Edit[] = [
    { edit: 'change_offer', id: ids.reset, set: { field: 'kind', value: 'clinical_service' } },
    {
      edit: 'change_offer',
      id: ids.reset,
      set: { field: 'benefit_line', value: 'Ten calm minutes' },
    },
    { edit: 'change_practice', set: { field: 'about', value: 'I listen first.' } },
    { edit: 'change_design', id: ids.design, set: { field: 'audience', value: 'New leaders' } },
  ];
  renderRoom(desk, <NewWords edits={edits} />);
  const said = screen.getAllByText(/^“.*”$/).map((words) => words.textContent);
  expect(said).toEqual(['“Ten calm minutes”', '“I listen first.”', '“New leaders”']);
});
