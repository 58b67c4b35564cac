/** Proves that no room paints another: every class is styled in one room only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function classesOf(folder: string): Set<string> {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const text = sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const selectors = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/[^{}]+(?=\{)/g) ?? [];
  // What a selector begins with is what it paints under; a part inside is the room's own business.
  const roots = selectors
    .flatMap((selector) => selector.split(','))
    .map((selector) => /^\s*\.([a-z][\w-]*)/.exec(selector)?.[1]);
  return new Set(roots.filter((root) => root !== undefined));
}

const rooms = readdirSync('src/rooms', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, classes: classesOf(join('src/rooms', name)) }));

test('a_class_of_one_room_is_styled_there_alone', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { name, classes } of rooms) {
    for (const one of classes) {
      const owner = owners.get(one);
      if (owner !== undefined) shared.push(`.${one} in ${owner} and ${name}`);
      owners.set(one, name);
    }
  }
  expect(shared).toEqual([]);
});
