/** Asks json-rules-engine the conditions in asked.json of the facts there; prints the hits and how long each round took. */

import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Engine } from 'json-rules-engine';

const ROUNDS = 30;
const { rules, facts } = JSON.parse(readFileSync('asked.json', 'utf8'));
const engine = new Engine();
rules.forEach((conditions, rule) => engine.addRule({ conditions, event: { type: 'hit', params: { rule } } }));

async function round() {
  const hits = [];
  for (const [extra, known] of facts.entries()) {
    const { events } = await engine.run(known);
    hits.push(...events.map(({ params }) => [params.rule, extra]));
  }
  return hits;
}

let hits = await round();
const rounds = [];
for (let turn = 0; turn < ROUNDS; turn += 1) {
  const start = performance.now();
  hits = await round();
  rounds.push(performance.now() - start);
}
process.stdout.write(JSON.stringify({ hits, rounds }));
