import {tagByEnding, tagsOf} from '../../language/compromise.js';
import {nameTags} from '../../rules/words/compromise-tags.js';
import {articles, subjectPronouns} from '../../rules/words/grammar.js';
import {possessiveDeterminers} from '../../rules/words/function-words.js';
import {nameParticles, neverNames} from '../../rules/words/names.js';
import {organisationNouns} from '../../rules/words/organisations.js';
import {roles} from '../../rules/words/roles.js';
import {honorifics, ranks} from '../../rules/words/titles.js';
import {capitalisedTags} from '../../rules/words/casing.js';
import {initialsWithoutStops} from '../../rules/words/characters.js';
import type {Edit} from './reading.js';

/*
 * Copy that was sent in capitals, as wires once did, is read in ordinary case: a sentence begins with a capital, and so do
 * names: words that are known as such, that stand behind a title or another name, or that are on no list of the language's
 * words and behind no article. A wrong guess costs little, as the spans lead to the words as they stand.
 */

/** The whole text in ordinary case; nothing if it is written in it already. */
export function inOrdinaryCase(text: string): Edit[] {
  if (!isInCapitals(text)) return [];
  const read = recased(text);
  return read.length === text.length ? [{start: 0, end: text.length, text: read}] : [];
}

const SAMPLE_IN_CHARACTERS = 160;

/** Whether a text may be all capitals, by a few of its letters. */
export function mayBeInCapitals(text: string): boolean {
  const last = Math.max(0, text.length - SAMPLE_IN_CHARACTERS);
  return [last >> 2, last >> 1].every((at) => shareOfCapitals(text.slice(at, at + SAMPLE_IN_CHARACTERS)) > 0.8);
}

const SHORTEST_IN_LETTERS = 60;

const isInCapitals = (text: string): boolean =>
  shareOfCapitals(text) > 0.9 && text.replace(/\P{L}/gu, '').length >= SHORTEST_IN_LETTERS;

function shareOfCapitals(text: string): number {
  let small = 0;
  let capital = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) small++;
    else if (unit >= 65 && unit <= 90) capital++;
  }
  return capital / Math.max(1, small + capital);
}

const setOf = (...lists: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));
const TITLES = setOf(honorifics, ranks);
const BEFORE_NOUN = setOf(articles, possessiveDeterminers);
const COMMON = setOf(roles, organisationNouns, neverNames, nameParticles, ranks, honorifics);
/** What a name can stand before: "the Tarn council". */
const NOUNS = setOf(roles, organisationNouns);
const PRONOUNS = setOf(subjectPronouns);
const CAPITALISED = setOf(capitalisedTags);
const NAME = setOf(nameTags.first, nameTags.person, nameTags.place, nameTags.organisation);
const FIRST = setOf(nameTags.first);
const FUNCTION = setOf(nameTags.function, nameTags.past, nameTags.present);

const has = (lower: string, tags: ReadonlySet<string>): boolean => tagsOf(lower).some((tag) => tags.has(tag));

/** A word on a list, or the plural of one. */
const isListed = (lower: string): boolean =>
  COMMON.has(lower) ||
  tagsOf(lower).length > 0 ||
  (lower.endsWith('s') && lower.length > 3 && isListed(lower.slice(0, -1)));

const isKnown = (lower: string): boolean => isListed(lower) || tagByEnding(lower) !== null;

const WORD = /[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*/gu;
/** “TARN, May 3 (NORPRESS) --” stays as it is. */
const DATELINE = /^[^\n]{2,60}?\s(?:--|—|–)\s/gmu;

function recased(text: string): string {
  const datelines = Array.from(text.matchAll(DATELINE), ({0: words, index}) => index + words.length);
  const words = Array.from(text.matchAll(WORD), ({0: word, index}) => ({word, lower: word.toLowerCase(), at: index}));
  const names = namesAmong(text, words);
  const starts = lineStarts(text);
  const out: string[] = [];
  let at = 0;
  let line = 0;
  words.forEach(({word, lower, at: start}, i) => {
    while (line < datelines.length && datelines[line]! <= start) line++;
    const inDateline = line < datelines.length && text.lastIndexOf('\n', datelines[line]! - 1) < start;
    out.push(text.slice(at, start));
    const capital = names[i] || beginsSentence(text, start) || starts.has(start);
    out.push(inDateline || isInitials(lower) ? word : capital ? capitalised(word, lower) : lower);
    at = start + word.length;
  });
  return out.join('') + text.slice(at);
}

/** Where lines begin with their first word, but for those that go on where the word did not fit into the line before. */
function lineStarts(text: string): ReadonlySet<number> {
  const lines = Array.from(text.matchAll(/\S[^\r\n]*/g), ({0: words, index}) => ({
    start: index,
    end: index + words.trimEnd().length,
    first: /^\S+/.exec(words)?.[0].length ?? 0,
  }));
  const width = lines.reduce((most, {start, end}) => Math.max(most, end - start), 0);
  const goesOn = (i: number): boolean => {
    const [before, line] = [lines[i - 1], lines[i]!];
    if (before === undefined || width > WIDEST_IN_CHARACTERS) return false;
    const isFull = before.end - before.start + 1 + line.first > width;
    return isFull && (text.slice(before.end, line.start).match(/\n|\r(?!\n)/g)?.length ?? 0) < 2;
  };
  return new Set(lines.flatMap(({start}, i) => (goesOn(i) ? [] : [start])));
}

const WIDEST_IN_CHARACTERS = 110;

/** "u.s", "bbc" */
const isInitials = (lower: string): boolean =>
  /^(?:\p{L}\.)+\p{L}?$/u.test(lower) || (initialsWithoutStops.test(lower) && !isKnown(lower));

/** "O'Brien", but "Tarn's" */
const capitalised = (word: string, lower: string): string =>
  /^\p{L}['’]\p{L}{2}/u.test(word) ? word.slice(0, 3) + lower.slice(3) : word.slice(0, 1) + lower.slice(1);

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["”’')]*\s+|^["“‘'(]|(?:\n|[.!?:,]["”]?\s+)["“‘'(]+)$/u.test(text.slice(Math.max(0, at - 8), at));

interface Word {
  readonly lower: string;
  readonly at: number;
}

/** For each word whether it is a name, or part of one. */
function namesAmong(text: string, words: readonly Word[]): readonly boolean[] {
  const sure = new Set<string>();
  const names: boolean[] = [];
  let behindArticle = false; // and at most words that are known
  words.forEach((word, i) => {
    const lower = stemOf(word);
    const before = words[i - 1];
    const joined = before !== undefined && /^\.?\s+$/.test(text.slice(before.at + before.lower.length, word.at));
    behindArticle =
      joined &&
      (BEFORE_NOUN.has(before.lower) || (behindArticle && names[i - 1] === false && !has(before.lower, FUNCTION)));
    const title = joined ? before.lower : '';
    const first = has(title, FIRST) || sure.has(title);
    const isPart = (first || TITLES.has(title)) && !has(lower, FUNCTION) && (first || !isListed(lower));
    if (isPart || has(lower, NAME)) {
      sure.add(lower);
      names.push(true);
    } else {
      const modifies = NOUNS.has(words[i + 1]?.lower ?? '');
      const unknown = !isKnown(lower) && (!behindArticle || modifies);
      names.push(unknown || has(lower, CAPITALISED) || (lower.length === 1 && PRONOUNS.has(lower)));
    }
  });
  return words.map(
    (word, i) => names[i]! || sure.has(stemOf(word)) || (TITLES.has(stemOf(word)) && names[i + 1] === true),
  );
}

const stemOf = ({lower}: Word): string => lower.replace(/['’]s$/, '');
