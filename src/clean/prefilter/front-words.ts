import {type PhraseTree, parsePhrase, type WordClasses, wordsOf} from '../../language/phrase.js';

/** The first two runs of letters and digits of a line, or only the first if any run can follow it. */
export type FrontWords = readonly string[];

/** All the ways in which a line that starts with one of the phrases can begin; null if it can begin with any word. */
export function frontWordsOf(phrases: readonly string[], classes: WordClasses): readonly FrontWords[] | null {
  const fronts = phrases
    .flatMap((p) => beginnings(parsePhrase(p), classes))
    .map((b) => b.words.slice(0, LONGEST_IN_WORDS));
  return fronts.every((f) => f.length > 0) ? fronts : null;
}

const LONGEST_IN_WORDS = 2;

/** Open: the words of the next part continue it. */
interface Beginning {
  readonly words: readonly string[];
  readonly open: boolean;
}

const EMPTY: Beginning = {words: [], open: true};
const UNKNOWN: Beginning = {words: [], open: false};

function beginnings(tree: PhraseTree, classes: WordClasses): readonly Beginning[] {
  switch (tree.kind) {
    case 'word':
      return [ofWord(tree.text)];
    case 'class':
      return [...wordsOf(tree.name, classes)].map((w) => (w.includes('*') ? UNKNOWN : ofWord(w)));
    case 'evidence':
      return beginnings(tree.part, classes);
    case 'optional':
      return [...beginnings(tree.part, classes), EMPTY];
    case 'choice':
      return tree.options.flatMap((o) => beginnings(o, classes));
    case 'sequence':
      return tree.parts.reduce((all, part) => follow(all, part, classes), [EMPTY]);
    default:
      return [UNKNOWN];
  }
}

/** Continues each open, short beginning with each beginning of the part. */
function follow(all: readonly Beginning[], part: PhraseTree, classes: WordClasses): Beginning[] {
  const isDone = (b: Beginning) => !b.open || b.words.length >= LONGEST_IN_WORDS;
  if (all.every(isDone)) return [...all];
  const next = beginnings(part, classes);
  return all.flatMap((b) =>
    isDone(b) ? [b] : next.map((n) => ({words: [...b.words, ...n.words].slice(0, LONGEST_IN_WORDS), open: n.open})),
  );
}

/** "don't" is two runs: don, t. A mark is none. */
const ofWord = (word: string): Beginning => ({words: word.toLowerCase().match(/[a-z0-9]+/g) ?? [], open: true});
