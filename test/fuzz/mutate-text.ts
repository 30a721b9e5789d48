import {CONTENTS, CUES, GLUE, LINES, MARKS, ODDITIES, SUBJECTS} from '../laws/vocabulary.js';
import type {Corpus} from './corpus.js';
import {cutPoint, UNITS, unitsOf} from './pieces.js';
import type {Random} from './random.js';

/** No input grows longer than this. Long texts are measured separately. */
const MOST = 30_000;

/** Changes a text in one way. */
type Mutation = (text: string, random: Random, corpus: Corpus) => string;

const MARK = /["“”‘’«»„]|''|``/g;

const hostile = (random: Random): string =>
  random.pick(
    [CUES, SUBJECTS, CONTENTS, GLUE, ODDITIES, LINES, MARKS.map((m) => m[random.below(2)]!)].map(random.pick),
  );

const mutations: readonly Mutation[] = [
  // Pieces deleted, repeated, moved.
  (text, random) => onUnits(text, random, (units, at, end) => units.splice(at, end - at)),
  (text, random) => onUnits(text, random, (units, at, end) => units.splice(at, 0, ...units.slice(at, end))),
  (text, random) =>
    onUnits(text, random, (units, at, end) => {
      const moved = units.splice(at, end - at);
      units.splice(random.below(units.length + 1), 0, ...moved);
    }),
  (text, random) =>
    onUnits(text, random, (units, at) =>
      units.splice(at, 0, ...Array.from({length: random.few(40)}, () => units[at]!)),
    ),
  // Pieces of other texts, and characters known to break things.
  (text, random, corpus) => insert(text, random, random.pick(corpus.examples)),
  (text, random, corpus) => insert(text, random, random.pick(unitsOf(random.pick(corpus.articles), random))),
  (text, random) => insert(text, random, hostile(random)),
  (text, random) => insert(text, random, hostile(random)),
  (text, random) =>
    text.slice(0, random.below(text.length + 1)) + hostile(random) + text.slice(random.below(text.length + 1)),
  (text, random, corpus) => {
    const other = random.pick(random.once(2) ? corpus.examples : corpus.articles);
    return text.slice(0, cutPoint(text, random)) + other.slice(cutPoint(other, random));
  },
  // Cut short anywhere.
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  // Quotation marks replaced, unpaired, or put around anything.
  (text, random) => {
    const [open, close] = random.pick(MARKS);
    let opens = false;
    return text.replace(MARK, () => {
      opens = !opens;
      return opens ? open : close;
    });
  },
  (text, random) => onMarks(text, random, () => ''),
  (text, random) => onMarks(text, random, () => random.pick(MARKS)[random.below(2)]!),
  (text, random) => {
    const [open, close] = random.pick(MARKS);
    return onUnits(text, random, (units, at, end) => {
      const deep = random.few(30);
      units.splice(at, end - at, open.repeat(deep) + units.slice(at, end).join('') + close.repeat(deep));
    });
  },
  // Other line ends, or none.
  (text, random) =>
    text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028', '\x85', ' ', '', '\n\n', '\n \n', '\v', '\f'])),
  (text, random) => text.replace(/[^\n]{30,60} /g, (line) => (random.once(8) ? line : `${line.trimEnd()}\n`)),
  (text, random) =>
    text.replace(/ /g, (space) =>
      random.once(6) ? random.pick(['\u00a0', '\t', '  ', '\x85', '\u2009', '\n']) : space,
    ),
  // Words in upper or lower case, and stray characters.
  (text, random) => onUnits(text, random, (units, at) => units.splice(at, 1, units[at]!.toUpperCase())),
  (text, random) => onUnits(text, random, (units, at) => units.splice(at, 1, units[at]!.toLowerCase())),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(ODDITIES) + text.slice(at + random.few(3));
  },
  (text, random) =>
    text.replaceAll(
      random.pick(['.', ',', 'said', ' that', 'a', "'", '’', '-', '\n\n']),
      random.pick(['', ' ', '.', ',', ':', '—', '"', '’', '?', 'said ']),
    ),
];

/** A text from the corpus, broken in one or several ways. */
export function makeText(random: Random, corpus: Corpus): string {
  let text = random.once(3)
    ? random.pick(corpus.articles)
    : Array.from({length: random.few(6)}, () => random.pick(corpus.examples)).join(
        random.pick([' ', '\n\n', '\n', '']),
      );
  for (let times = random.few(8); times > 0; times--)
    text = random.pick(mutations)(text, random, corpus).slice(0, MOST);
  return text;
}

function insert(text: string, random: Random, piece: string): string {
  const at = cutPoint(text, random);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Changes a run of pieces of one size. */
function onUnits(text: string, random: Random, change: (units: string[], at: number, end: number) => void): string {
  const units = [...unitsOf(text, random)];
  if (units.length === 0) return text;
  const at = random.below(units.length);
  change(units, at, Math.min(units.length, at + random.few(UNITS)));
  return units.join('');
}

function onMarks(text: string, random: Random, change: () => string): string {
  const inSo = random.few(6);
  return text.replace(MARK, (mark) => (random.once(inSo) ? change() : mark));
}
