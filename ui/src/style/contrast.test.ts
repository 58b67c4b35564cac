/** Proves that every pair of colours that carries text or an edge is readable by day and by night. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/style/tokens.css', 'utf8');
const pair = /--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/g;
const colours = new Map(
  [...css.matchAll(pair)].map(([, name, day, night]) => [name ?? '', { day, night }] as const),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, theme: 'day' | 'night'): string {
  const found = colours.get(name)?.[theme];
  if (found === undefined) throw new Error(`There is no colour named ${name}.`);
  return found;
}

const grounds = ['desk', 'paper', 'sheet', 'well', 'hover', 'chosen'];
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'error', 'warning', 'advice', 'good'];
const relations = ['main-offer', 'cross-sell', 'upsell', 'downsell', 'bundle'];

const readable: [string, string][] = [
  ...grounds.flatMap((ground) => texts.map((text): [string, string] => [text, ground])),
  ...['paper', 'sheet', 'well'].flatMap((ground) =>
    relations.map((text): [string, string] => [text, ground]),
  ),
  ...['error', 'warning', 'advice'].flatMap((kind): [string, string][] => [
    [kind, `${kind}-wash`],
    ['ink', `${kind}-wash`],
    ['ink-soft', `${kind}-wash`],
  ]),
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-hover'],
  ['on-accent', 'error'],
  ['on-accent', 'error-fill-hover'],
];

const visible: [string, string][] = grounds.flatMap((ground): [string, string][] => [
  ['line-firm', ground],
  ['focus', ground],
]);

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  test.each(readable)('%s is readable on %s', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(visible)('%s can be told from %s', (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
