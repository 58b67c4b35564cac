/** How the frame is found by landmark and folds when the window is small. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Layers } from 'lucide-react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Frame } from './Frame';

let rem = 80;
beforeEach(() => {
  rem = 80;
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: rem >= Number(/([\d.]+)rem/.exec(query)?.[1]),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

const open = vi.fn();
function Window() {
  const [rail, setRail] = useState(false);
  const [inspector, setInspector] = useState(false);
  return (
    <Frame
      libraryTitle="Offerwright"
      places={[{ id: 'designs', label: 'Designs', icon: Layers, isCurrent: true, onOpen: open }]}
      title="Confidence Reset"
      rooms={[
        { id: 'design', label: 'Design', isCurrent: true, onOpen: open },
        { id: 'preview', label: 'Preview', isCurrent: false, onOpen: open },
      ]}
      tools={null}
      inspector={<p>Two findings</p>}
      strip={<p>$447</p>}
      railOpen={rail}
      onRailOpen={setRail}
      inspectorOpen={inspector}
      onInspectorOpen={setInspector}
    >
      The board
    </Frame>
  );
}

test('every_side_is_a_landmark_with_a_name', () => {
  render(<Window />);
  screen.getByRole('navigation', { name: 'Library' });
  screen.getByRole('navigation', { name: 'Rooms' });
  screen.getByRole('banner');
  screen.getByRole('main');
  screen.getByRole('complementary', { name: 'Inspector' });
  screen.getByRole('contentinfo', { name: 'Money and hours' });
  screen.getByRole('heading', { level: 1, name: 'Confidence Reset' });
});

test('the_skip_link_leads_to_the_desk', async () => {
  render(<Window />);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Skip to the desk');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('a_middling_window_keeps_the_places_as_named_icons', () => {
  rem = 64;
  render(<Window />);
  screen.getByRole('button', { name: 'Designs' });
  screen.getByRole('complementary', { name: 'Inspector' });
});

test('a_small_window_keeps_both_sides_in_drawers_and_the_rooms_in_a_menu', async () => {
  rem = 40;
  render(<Window />);
  expect(screen.queryByRole('complementary')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Inspector' }));
  screen.getByRole('dialog', { name: 'Inspector' });
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Library' }));
  await userEvent.click(screen.getByRole('button', { name: 'Designs' }));
  expect(open).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Room: Design' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Preview' }));
  expect(open).toHaveBeenCalledTimes(2);
});
