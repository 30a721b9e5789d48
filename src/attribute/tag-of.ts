import {contentWords} from '../rules/attribution/words.js';
import {predicativePasts} from '../rules/grammar/clause-words.js';
import {FLAGS, FORM, TAG, type Words} from '../layers/words.js';
import {weekdays} from '../rules/words/time.js';
import {namingVerbs, verbEndings} from '../rules/words/grammar.js';
import type {Tag, VerbForm, WordEntry} from './word.js';

/** Goes along the words of a sentence and gives each the tag that attribution reads it by. */
export interface Reader {
  /** Goes on to the word that ends where a token does, or before. */
  moveTo(end: number): void;
  tag(word: WordEntry): Tag;
  /** Of the verb there. */
  form(word: WordEntry): VerbForm | null;
}

export function readerOf(words: Words): Reader {
  let at = 0;
  return {
    moveTo(end) {
      while (at + 1 < words.length && words.end[at + 1]! <= end) at++;
    },
    tag: (word) => tagOf(words, at, word),
    form: (word) => formOf(words.form[at]!, words.lower[at]!, word),
  };
}

/** "denied" is a past here wherever it can be one: clauses tell what it is. */
function formOf(form: number, lower: string, word: WordEntry): VerbForm {
  if (form === FORM.participle)
    return word.form === 'past' || (word.form === null && isRegular(lower)) ? 'past' : 'part';
  return FORMS[form] ?? word.form ?? 'base';
}

const [PAST] = verbEndings;

const isRegular = (lower: string): boolean => lower.endsWith(PAST.ending);

const FORMS: Readonly<Record<number, VerbForm>> = {
  [FORM.base]: 'base',
  [FORM.s]: 's',
  [FORM.past]: 'past',
  [FORM.ing]: 'ing',
};

function tagOf(words: Words, at: number, {closed, isTime}: WordEntry): Tag {
  const {tag, lemma, lower} = words;
  const own = tag[at]!;
  if (own === TAG.PROPN) return isTime ? 'time' : 'name';
  // "called this untrue", "called that absurd"
  if (own === TAG.PRON && (closed === 'det' || (closed === 'that' && isCalled(words, at)))) return 'pron';
  // "has not yet confirmed"; but "has yet to confirm" is a chain of its own
  if (closed !== null) return own === TAG.ADV && isAdverb(words, at, closed) ? 'adv' : closed;
  if (lower[at] === "'s")
    return own === TAG.PART ? 'genitive' : own === TAG.PRON ? 'pron' : lemma[at] === 'have' ? 'have' : 'be';
  if ((own === TAG.VERB && isModifier(words, at)) || own === TAG.ADJ) return 'adj';
  return TAGS[own] ?? 'mark';
}

/** "called that absurd", "described that as “rot”", "called that a lie", not "wrote that such a plan was absurd". */
const isCalled = ({tag, lower, lemma, quotation}: Words, at: number): boolean =>
  (tag[at + 1] === TAG.ADJ && CLOSES.has(tag[at + 2] ?? TAG.PUNCT)) ||
  (tag[at - 1] === TAG.VERB &&
    namingVerbs.has(lemma[at - 1]!) &&
    (tag[at + 1] === TAG.DET || lower[at + 1] === contentWords.as || (quotation[at + 1] ?? -1) >= 0));

const CLOSES: ReadonlySet<number> = new Set([TAG.PUNCT, TAG.CCONJ]);

/** Function words that are adverbs in some sentences: "at least nine", "has not yet". */
const ADVERBIAL: ReadonlySet<Tag> = new Set<Tag>(['prep', 'cc', 'det']);

/** "has since denied", but "said so". */
const isAdverb = ({tag}: Words, at: number, closed: Tag): boolean =>
  (ADVERBIAL.has(closed) && tag[at + 1] !== TAG.PART) || (closed === 'sub' && tag[at - 1] === TAG.AUX);

const TAGS: Readonly<Record<number, Tag>> = {
  [TAG.ADP]: 'prep',
  [TAG.ADV]: 'adv',
  [TAG.AUX]: 'modal',
  [TAG.CCONJ]: 'cc',
  [TAG.DET]: 'det',
  [TAG.INTJ]: 'adv',
  [TAG.NOUN]: 'noun',
  [TAG.NUM]: 'num',
  [TAG.PART]: 'adv',
  [TAG.PRON]: 'pron',
  [TAG.SCONJ]: 'sub',
  [TAG.VERB]: 'verb',
};

/** "the alleged deal", "his leaked letter": a participle that belongs to a noun. */
function isModifier({tag, form, flags, lower}: Words, at: number): boolean {
  if (form[at] !== FORM.past && form[at] !== FORM.participle && form[at] !== FORM.ing) return false;
  let next = at + 1;
  while (tag[next] === TAG.VERB && form[next] !== FORM.base && form[next] !== FORM.s) next++; // the alleged teenaged prodigy
  const nominal =
    NOMINAL.has(tag[next] ?? TAG.X) ||
    (tag[next] === TAG.PROPN && (flags[at]! & FLAGS.capital) === 0 && !DAYS.has(lower[next]!)); // some said Monday
  // "from publicly disclosed files"
  const before = tag[at - 1] === TAG.ADV && tag[at - 2] === TAG.ADP ? TAG.ADJ : tag[at - 1];
  if (!nominal || !BEFORE_MODIFIER.has(before ?? TAG.X)) return false;
  // "many said Ivo Marr would win", "four in ten said clerks lied"
  return !(predicativePasts.has(lower[at]!) && (before === TAG.NUM || before === TAG.ADJ));
}

const DAYS: ReadonlySet<string> = new Set(weekdays);

const NOMINAL: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJ, TAG.NUM, TAG.SYM]);
const BEFORE_MODIFIER: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NUM, TAG.PART]);
