/** What a page hears from the app besides playing: nothing that has not exactly the right shape. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../src-tauri/core/src/mockup/player');
const load = createRequire(import.meta.url);
load(`${folder}/way.js`);
load(`${folder}/attend.js`);
const { readWish } = (
  globalThis as unknown as { OfferwrightPlayer: { readWish: (raw: unknown) => unknown } }
).OfferwrightPlayer;

const mark = { records: ['design'], field: null, weight: 'error', label: 'Error: ticked' };

describe('a wish of the app', () => {
  it.each([
    { type: 'writing', on: true },
    {
      type: 'write',
      record: 'design',
      field: 'audience',
      text: '',
      label: 'For whom',
      lines: true,
    },
    { type: 'refused', message: 'Too long.' },
    { type: 'marks', marks: [mark] },
    { type: 'look', at: 0 },
    { type: 'scroll', top: 40 },
  ])('of the kind $type is heard as it is', (wish) => {
    expect(readWish(wish)).toEqual(wish);
  });

  it.each<[string, unknown]>([
    ['no object', 'writing'],
    ['a kind that is none', { type: 'apply' }],
    ['a switch that is no switch', { type: 'writing', on: 1 }],
    [
      'a text that is too long',
      { type: 'write', record: 'a', field: 'b', text: 'x'.repeat(5001), label: '' },
    ],
    ['a mark of no weight', { type: 'marks', marks: [{ ...mark, weight: 'loud' }] }],
    ['marks without end', { type: 'marks', marks: Array.from({ length: 501 }, () => mark) }],
    ['a place below nought', { type: 'look', at: -1 }],
    ['a way down that is no number', { type: 'scroll', top: '40' }],
  ])('with %s is not', (_, raw) => {
    expect(readWish(raw)).toBeNull();
  });
});
