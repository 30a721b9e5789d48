import {tokensIn} from './zones.js';
import type {Attributed} from '../layers/article.js';
import {wordClasses} from '../rules/words/classes.js';
import {keyOf, keysIn} from './propositions.js';

const {self: SELF, 'he-or-she': HE_OR_SHE} = wordClasses;

/**
 * For each statement a word for who makes it: the last of the name in apposition, else of the first name, else the mention's. A pronoun's is that of the
 * one before, and of "he" or "she" that of the last one with a name.
 */
export function speakersOf(article: Attributed): readonly (string | null)[] {
  const speakers: (string | null)[] = [];
  let before: string | null = null;
  let person: string | null = null;
  for (const {mention, continues} of article.statements) {
    const words = mention ? tokensIn(article, mention) : [];
    const [first] = words;
    if (first && (words.length > 1 || !SELF.has(first.lower))) {
      // the coach, Leif Anker
      const apposed = words.findIndex((t, i) => t.capital && keyOf(t) !== '' && words[i - 1]?.kind === 'mark');
      const from = apposed > 0 ? apposed : words.findIndex((t) => t.capital && keyOf(t) !== '');
      const to = words.findIndex((t, i) => i > from && !t.capital);
      before = words.at(from < 0 || to < 0 ? -1 : to - 1)!.lower;
      if (apposed > 0 || (keyOf(first) !== '' && from >= 0)) person = before;
      speakers.push(before);
    } else if (first) speakers.push(HE_OR_SHE.has(first.lower) ? person : before);
    else speakers.push(continues === null ? null : (speakers[continues] ?? null));
  }
  return speakers;
}

/** For each speaker the key words of all that names them: "army spokesman Pavel Rusk" is of the army. */
export function keysOfSpeakers(
  article: Attributed,
  speakers: readonly (string | null)[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [i, {mention}] of article.statements.entries()) {
    const by = speakers[i] ?? null;
    if (by === null || !mention) continue;
    const keys = found.get(by) ?? new Set();
    for (const key of keysIn(article, mention)) keys.add(key);
    found.set(by, keys);
  }
  return found;
}
