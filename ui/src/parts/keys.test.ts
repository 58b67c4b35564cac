/** How key presses are read and combinations are written on either kind of machine. */
import { expect, test } from 'vitest';
import { announced, pressed, spelled, written } from './keys';

const stroke = (key: string, held: string[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

test('the_same_combination_has_one_spelling', () => {
  expect(spelled('Shift+Mod+Z')).toBe('mod+shift+z');
  expect(() => spelled('mod+shift')).toThrow('name no key');
});

test('mod_is_command_on_a_mac_and_control_elsewhere', () => {
  expect(pressed(stroke('z', ['ctrl']), false)).toBe('mod+z');
  expect(pressed(stroke('z', ['meta']), true)).toBe('mod+z');
  expect(pressed(stroke('z', ['ctrl']), true)).toBe('ctrl+z');
});

test('shift_counts_for_letters_and_named_keys_but_not_for_signs', () => {
  expect(pressed(stroke('Z', ['ctrl', 'shift']), false)).toBe('mod+shift+z');
  expect(pressed(stroke('?', ['shift']), false)).toBe('?');
  expect(pressed(stroke('ArrowUp', ['alt', 'shift']), false)).toBe('alt+shift+arrowup');
});

test('people_and_assistive_technology_read_it_their_own_way', () => {
  expect(written('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
  expect(written('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(announced('mod+k', false)).toBe('Control+K');
});
