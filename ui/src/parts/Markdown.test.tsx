/** What a page of Markdown may and may not become. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Markdown } from './Markdown';

test('headings_lists_and_emphasis_become_elements', () => {
  const { container } = render(
    <Markdown level={3} text={'# Why\n\nIt *matters* **much**.\n\n- one\n- two with `max`'} />,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Why' })).toBeDefined();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'one',
    'two with max',
  ]);
  expect(container.querySelector('em')?.textContent).toBe('matters');
});

test('html_stays_words_and_links_lead_nowhere', () => {
  const text =
    'Hello <img src=x onerror="alert(1)"> [here](javascript:alert(1)).\n\n<script>alert(1)</script>';
  const { container } = render(<Markdown text={text} />);
  expect(container.querySelector('img, script, a')).toBeNull();
  expect(container.textContent).toContain('<script>alert(1)</script>');
  expect(container.textContent).toContain('here');
});

test('a_fence_of_a_known_language_is_drawn_its_own_way', () => {
  const { container } = render(
    <Markdown
      text={'```offers\nmain: Reset\n```\n\n```\nplain\n```'}
      fences={{ offers: (drawn) => <b>{drawn}</b> }}
    />,
  );
  expect(container.querySelector('b')?.textContent).toBe('main: Reset');
  expect(container.querySelector('pre')?.textContent).toBe('plain');
});
