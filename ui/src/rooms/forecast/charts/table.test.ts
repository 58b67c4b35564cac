/** Tables on their way out of the program. */
import { expect, test } from 'vitest';
import { csv, tabbed } from './table';

const note = 'Illustrative, not a promise.';

test('cells_with_commas_quotes_and_breaks_are_quoted', () => {
  const table = { columns: ['Part', 'Amount'], rows: [['He said "yes",\nat once', '$1,200']] };
  expect(csv(table, note)).toBe(
    'Part,Amount\r\n"He said ""yes"",\nat once","$1,200"\r\n"Illustrative, not a promise."\r\n',
  );
});

test('no_cell_is_taken_for_a_formula', () => {
  const rows = [['=1+1'], ['+cmd'], ['@sum'], ['-cmd|x'], ['-5 %'], ['−$200']];
  const lines = csv({ columns: ['x'], rows }, note)
    .split('\r\n')
    .slice(1, 7);
  expect(lines).toEqual(["'=1+1", "'+cmd", "'@sum", "'-cmd|x", '-5 %', '−$200']);
});

test('tabs_and_breaks_in_a_name_do_not_make_columns', () => {
  const table = { columns: ['a', 'b'], rows: [['one\ttwo', 'x\ny']] };
  expect(tabbed('T', table, note)).toBe(`T\na\tb\none two\tx y\n${note}`);
});
