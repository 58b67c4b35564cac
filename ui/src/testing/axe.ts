/** Asks axe what is wrong with a page of a test; colours are proved elsewhere, as nothing is painted here. */
import { run } from 'axe-core';

/** What axe finds, each in a line; empty where all is well. */
export async function faults(page: Element): Promise<string[]> {
  const { violations } = await run(page, {
    // A frame from elsewhere is not ours to look into.
    iframes: false,
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
