/** What is played is brought in sight, and nothing moves under somebody who sees it. */
import { afterEach, expect, test, vi } from 'vitest';
import { comeInSight } from './come-in-sight';

afterEach(() => document.body.replaceChildren());

/** Puts an element of 400 pixels into a room that shows 300 of a window's height, from 50 on. */
function standing(top: number) {
  const room = document.createElement('div');
  room.style.overflowY = 'auto';
  const element = document.createElement('div');
  room.append(element);
  document.body.append(room);
  room.getBoundingClientRect = () => new DOMRect(0, 50, 600, 300);
  element.getBoundingClientRect = () => new DOMRect(0, top, 600, 400);
  const scrolled = vi.spyOn(element, 'scrollIntoView');
  comeInSight(element);
  return scrolled;
}

test.each([-500, -340, 300, 700])('at_%d_it_is_out_of_sight_and_comes', (top) => {
  expect(standing(top)).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
});

test.each([-200, 50, 200])('at_%d_it_is_seen_and_stays', (top) => {
  expect(standing(top)).not.toHaveBeenCalled();
});
