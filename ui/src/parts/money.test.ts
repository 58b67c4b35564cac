/** How amounts are written. */
import { expect, test } from 'vitest';
import { moneyText } from './money';

test('whole_amounts_are_written_without_zeros', () => {
  const written = [3900, 120_000, 3950].map((minor) => moneyText({ minor, currency: 'USD' }, 'en'));
  expect(written).toEqual(['$39', '$1,200', '$39.50']);
});

test('every_currency_has_its_own_smallest_unit', () => {
  expect(moneyText({ minor: 3900, currency: 'JPY' }, 'en')).toBe('¥3,900');
  expect(moneyText({ minor: 1234, currency: 'BHD' }, 'en')).toContain('1.234');
  expect(moneyText({ minor: -3900, currency: 'EUR' }, 'de')).toContain('39');
});
