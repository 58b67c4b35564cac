/** Finds what people mean by a few letters: every letter in order, word beginnings and runs first. */

export interface Match {
  /** Higher is better. */
  score: number;
  /** Places of the matched letters in the text. */
  places: number[];
}

/** Letters without case and accents, one for one with those of `text`. */
function plain(text: string): string[] {
  return [...text].map((letter) => letter.normalize('NFD').charAt(0).toLocaleLowerCase());
}

/** The best match of `wanted` in `text`, or nothing if a letter is missing. Spaces divide words to be found anywhere. */
export function fuzzy(wanted: string, text: string): Match | null {
  const letters = plain(text);
  const total: Match = { score: 0, places: [] };
  for (const word of wanted.trim().split(/\s+/).filter(Boolean)) {
    const match = findWord(plain(word), letters);
    if (!match) return null;
    total.score += match.score;
    total.places.push(...match.places);
  }
  // Of two equal matches the shorter text is meant.
  total.score -= letters.length / 100;
  return total;
}

function findWord(word: string[], letters: string[]): Match | null {
  let best: Match | null = null;
  for (let start = 0; start < letters.length; start += 1) {
    if (letters[start] !== word[0]) continue;
    const match = followFrom(start, word, letters);
    if (match && (!best || match.score > best.score)) best = match;
  }
  return best;
}

function followFrom(start: number, word: string[], letters: string[]): Match | null {
  const places: number[] = [];
  let score = 0;
  let at = start;
  for (const letter of word) {
    while (at < letters.length && letters[at] !== letter) at += 1;
    if (at >= letters.length) return null;
    const follows = places.at(-1) === at - 1;
    const begins = at === 0 || /[\s\-–—:/(“"]/.test(letters[at - 1] ?? '');
    score += follows ? 5 : begins ? 4 : 1;
    if (begins && places.length === 0) score += 3;
    places.push(at);
    at += 1;
  }
  return { score, places };
}
