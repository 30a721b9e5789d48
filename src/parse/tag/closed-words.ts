import {auxiliaries, closed, lemmas} from '../../rules/grammar/closed.js';
import {shaped, shapes, symbols} from '../../rules/grammar/shapes.js';
import {FORM, numberOf, TAG} from '../../layers/words.js';
import type {Description} from './entry.js';
import {pairsOf, setOf, listedWords} from './word-list.js';

const numbersOf = (tags: string): readonly number[] => tags.split(' ').map((name) => numberOf(TAG, name));
const bitsOf = (tags: readonly number[]): number => tags.reduce((bits, t) => bits | (1 << t), 0);

const classes = new Map<string, readonly number[]>();
for (const {tags, words} of closed) {
  const numbers = numbersOf(tags);
  for (const w of listedWords(words)) if (!classes.has(w)) classes.set(w, numbers);
}
const forms = new Map<string, {readonly form: number; readonly verb: string}>();
for (const {form, words} of auxiliaries)
  for (const [word, verb] of pairsOf(words)) forms.set(word, {form: FORM[form], verb});
const LEMMAS = pairsOf(lemmas);
const SYMBOLS = setOf(symbols);
const SHAPES = shapes.map(({tags, shape}) => ({tags: numbersOf(tags), shape}));

/** What is known of a word of the closed classes, of a mark, or of what is no word of the language; null of all others. */
export function describeClosed(lower: string): Description | null {
  const tags = classes.get(lower);
  if (tags) {
    const lemma = LEMMAS.get(lower) ?? lower;
    const {form = FORM.none, verb = lemma} = forms.get(lower) ?? {};
    return {...certain(lower, tags), form, verb, noun: lemma};
  }
  if (!/[\p{L}\p{N}]/u.test(lower)) {
    const tag = SYMBOLS.has(lower) || !/\p{P}/u.test(lower) ? TAG.SYM : TAG.PUNCT;
    return {...certain(lower, [tag]), can: (1 << tag) | (1 << TAG.SYM)};
  }
  if (!shaped.test(lower)) return null;
  const shape = SHAPES.find((s) => s.shape.test(lower));
  return shape ? {...certain(lower, shape.tags), closed: shape.tags[0] !== TAG.PROPN} : null;
}

const certain = (lower: string, tags: readonly number[]): Description => ({
  lower,
  tag: tags[0]!,
  can: bitsOf(tags),
  named: tags[0]!,
  closed: true,
  listed: true,
});
