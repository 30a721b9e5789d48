import type {ClausedSentence, Phrase as NounPhrase} from '../../layers/parsed.js';
import {conjunctsOf} from '../../parse/readers.js';
import type {Entity} from '../cast/entity.js';
import {isPlural, words} from '../word/lexicon.js';
import type {Scene} from './scene.js';

/** Those whom the narrator names or describes together, in a list or by a plural; where that stands. */
export interface Together {
  /** The bearer of each name, null for a member that is only described. */
  readonly members: readonly (Entity | null)[];
  /** Each member, as a range of tokens. */
  readonly ranges: readonly {readonly from: number; readonly to: number}[];
  /** The noun of each member, in lower case: "unions" in "nine farmers' unions". */
  readonly nouns: readonly string[];
  /** What they are called before they are named: "brothers" in "the brothers Ian and Peter Vance". */
  readonly called: string | null;
}

/** Groups of the narrator's sentences before a token, nearest first, subjects before others; then those of the lede. */
export function* together(scene: Scene, token: number, reach: number): Generator<Together> {
  const {tokens, article} = scene;
  const last = tokens[token]!.sentence;
  for (let s = last; s >= 0; s--) {
    if (last - s > reach && article.sentences[s]!.paragraph > scene.lede) continue;
    if (article.sentences[s]!.paragraph < scene.lede) return;
    const range = article.sentences[s]!.tokens;
    let first = range.start;
    while (first < range.end && (tokens[first]!.quotation !== null || tokens[first]!.kind !== 'word')) first++;
    const sentence = first < range.end ? article.grammar.at(tokens[first]!.start) : null;
    if (!sentence) continue;
    const heads = sentence.phrases.filter((p) => p.role !== 'conjunct' && !p.isTime);
    const before = heads.filter((p) => sentence.words.start[p.start]! < tokens[token]!.start);
    const bySubject = [...before].sort((a, b) => Number(b.role === 'subject') - Number(a.role === 'subject'));
    for (const phrase of bySubject) {
      const found = groupAt(scene, sentence, phrase);
      if (found) yield found;
    }
  }
}

/** "Laura Finch and her husband Peter Dunmore", "nine unions and two churches", "twelve parents"; null for one. */
function groupAt(scene: Scene, sentence: ClausedSentence, phrase: NounPhrase): Together | null {
  const {role, of} = phrase;
  const own = conjunctsOf(phrase, sentence);
  // "Ana Ruiz, Peter Lee and Jo Cole" is a list of three
  const list = own.length > 1 && role === 'apposition' && of?.kind === 'name' ? [of, ...own] : [...own];
  // "Two nurses at Arden, Ana Ruiz and Peter Lee": no list of three
  const inner = list.length > own.length && bearerOf(scene, sentence, of!)?.kind !== 'person';
  if (inner && own.every((p) => bearerOf(scene, sentence, p)?.kind === 'person')) list.shift();
  const noun = sentence.words.lower[phrase.head] ?? '';
  const several = list.length > 1 || (phrase.kind === 'description' && isPlural(noun) && !isDefinite(sentence, phrase));
  if (!several || list.some((p) => p.kind === 'pronoun' || p.kind === 'number')) return null;
  const {start, end} = sentence.words;
  const ranges = list.map((p) => ({
    from: scene.tokensIn({start: start[p.start]!, end: end[p.start]!}).from,
    to: scene.tokensIn({start: start[p.end - 1]!, end: end[p.end - 1]!}).to,
  }));
  const members = ranges.map(({to}, i) =>
    list[i]!.nameEnd === list[i]!.end || list[i]!.kind === 'name'
      ? (scene.cast.bearers[scene.nameAt(to - 1)] ?? null)
      : null,
  );
  const nouns = list.map((p) => sentence.words.lower[p.head] ?? '');
  const described = role === 'apposition' && of?.kind === 'description';
  return {members, ranges, nouns, called: described ? (sentence.words.lower[of.head] ?? null) : null};
}

/** Whoever is named in the phrase. */
function bearerOf(scene: Scene, {words: {start, end}}: ClausedSentence, {head}: NounPhrase): Entity | null {
  const {to} = scene.tokensIn({start: start[head]!, end: end[head]!});
  return scene.cast.bearers[scene.nameAt(to - 1)] ?? null;
}

const isDefinite = ({words: {lower}}: ClausedSentence, {determiner}: NounPhrase): boolean =>
  words.definite.has(lower[determiner] ?? '');
