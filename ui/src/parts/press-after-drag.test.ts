/** The press after a drag: given back where the engine swallows it, and not given twice where it does not. */
import { afterEach, expect, test, vi } from 'vitest';
import { keepPressAfterDrag } from './press-after-drag';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

function setUp() {
  const button = document.createElement('button');
  document.body.append(button);
  const pressed = vi.fn();
  button.addEventListener('pointerdown', pressed);
  stops.push(keepPressAfterDrag(window), () => button.remove());
  const send = (event: Event) => button.dispatchEvent(event);
  return { pressed, send };
}
const bubbles = { bubbles: true };

test('a_press_swallowed_after_a_drag_is_given_back_once', () => {
  const { pressed, send } = setUp();
  send(new Event('dragend', bubbles));
  send(new MouseEvent('mousedown', { ...bubbles, buttons: 1 }));
  expect(pressed).toHaveBeenCalledTimes(1);
  send(new MouseEvent('mousedown', { ...bubbles, buttons: 1 }));
  expect(pressed).toHaveBeenCalledTimes(1);
});

test('a_press_that_came_by_itself_is_not_given_again', () => {
  const { pressed, send } = setUp();
  send(new Event('dragend', bubbles));
  send(new PointerEvent('pointerdown', bubbles));
  send(new MouseEvent('mousedown', bubbles));
  expect(pressed).toHaveBeenCalledTimes(1);
});
