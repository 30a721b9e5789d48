import type {ParseWithRules, WholeParse} from '../parse/parse-whole.js';
import type {Clause, ParsedSentence, Phrase} from '../layers/parsed.js';
import {RELATIONS} from '../parse/relation/relations.js';
import {TAGS} from '../layers/words.js';
import {codePointAt} from './code-points.js';
import {type Place, placesOf, rootsOfQuotations} from './parse-places.js';
import {SourceMap} from './source-map.js';

/*
 * Takes a parsed article; gives what `stance parse` prints of it: one row of tokens for the whole article, with spans in
 * code points of the source. The sentences of a quotation hang where its placeholder hangs in the sentence around it.
 */

type Pair = [number, number];

export interface ParseToken {
  readonly span: Pair;
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  /** Index of the token that it hangs on; null for the root of a sentence. */
  readonly head: number | null;
  readonly relation: string;
  /** Numbers, from 0, of the innermost noun phrase and clause around it; null for none. */
  readonly phrase: number | null;
  readonly clause: number | null;
  /** Ids of the rules that settled it; only where they are asked for. */
  readonly rules?: readonly string[];
}

export interface ParseClause {
  readonly kind: string;
  /** Its first and its last token. */
  readonly tokens: Pair;
  readonly parent: number | null;
  readonly negated: boolean;
  readonly subject: string | null;
  readonly verb: string | null;
  readonly object: string | null;
  readonly indirect: string | null;
  readonly predicate: string | null;
  /** The number of the clause that is its complement. */
  readonly complement: number | null;
}

export interface ParseRecord {
  readonly source: string;
  readonly part: number;
  readonly tokens: readonly ParseToken[];
  readonly clauses: readonly ParseClause[];
}

/** Spans are in the unit that `unit` gives for a text: code points for the command, UTF-16 units for the library. */
export function toParseRecord(article: WholeParse | ParseWithRules, unit = codePointAt): ParseRecord {
  const {parsed, source, part} = article;
  const map = new SourceMap(article);
  // a mark that is read around a turn of a transcript stands nowhere in the source
  const places = placesOf(article).filter(({mark}) => !mark || map.places(mark).length > 0);
  const index = parsed.map(({words}) => new Int32Array(words.length).fill(-1));
  places.forEach(({sentence, word, mark}, i) => {
    if (!mark) index[sentence]![word] = i;
  });
  const spoken = rootsOfQuotations(parsed);
  const at = unit(source.text);
  const spanOf = (start: number, end: number): Pair => {
    const found = map.places({start, end});
    const first = found[0];
    const last = found.at(-1);
    return first && last ? [at(first.source.start), at(last.source.end)] : [0, 0];
  };
  /** The token of a word; for the placeholder of a quotation, the token of the quotation's root. */
  const tokenAt = (place: Place | undefined): number | null => {
    for (let depth = 0, now = place; now && depth < 8; depth++) {
      const found = index[now.sentence]![now.word]!;
      if (found >= 0) return found;
      now = spoken.rootOf(now);
    }
    return null;
  };
  const clauses: ParseClause[] = [];
  const innermost = parsed.map(({words}) => ({
    phrase: new Int32Array(words.length).fill(-1),
    clause: new Int32Array(words.length).fill(-1),
  }));
  let phrases = 0;
  parsed.forEach((sentence, s) => {
    const from = clauses.length;
    const numbers = new Map(sentence.clauses.map((clause, c) => [clause, from + c]));
    sentence.clauses.forEach((clause, c) => {
      innermost[s]!.clause.fill(from + c, clause.start, clause.end);
      clauses.push(clauseOf(sentence, clause, numbers, article.text, (word) => tokenAt({sentence: s, word})));
    });
    for (const phrase of sentence.phrases) innermost[s]!.phrase.fill(phrases++, phrase.start, phrase.end);
  });
  const tokens = places.map(({sentence, word, mark}): ParseToken => {
    const {words, head, relation} = parsed[sentence]!;
    if (mark) {
      const hangs = tokenAt({sentence, word});
      const text = article.text.slice(mark.start, mark.end);
      const shared = {span: spanOf(mark.start, mark.end), text, lemma: text, tag: 'PUNCT', phrase: null, clause: null};
      return {...shared, head: hangs, relation: hangs === null ? 'root' : 'punct'};
    }
    const start = words.start[word]!;
    const end = words.end[word]!;
    const above = head[word]! < 0 ? spoken.above(sentence) : {sentence, word: head[word]!};
    const hangs = above === null ? null : tokenAt(above);
    const outer = head[word]! < 0 && hangs !== null ? spoken.relationAbove(sentence) : RELATIONS[relation[word]!]!;
    const {phrase, clause} = innermost[sentence]!;
    return {
      span: spanOf(start, end),
      text: article.text.slice(start, end),
      lemma: words.lemma[word]!,
      tag: TAGS[words.tag[word]!]!,
      head: hangs,
      relation: hangs === null ? 'root' : outer,
      phrase: phrase[word]! < 0 ? null : phrase[word]!,
      clause: clause[word]! < 0 ? null : clause[word]!,
      ...('rules' in article && {rules: article.rules[sentence]![word]!}),
    };
  });
  return {source: source.name, part, tokens, clauses};
}

function clauseOf(
  sentence: ParsedSentence,
  clause: Clause,
  numbers: ReadonlyMap<Clause, number>,
  text: string,
  tokenAt: (word: number) => number | null,
): ParseClause {
  const {words} = sentence;
  const textOf = (start: number, end: number): string => text.slice(words.start[start]!, words.end[end - 1]!);
  const phrase = (p: Phrase | null): string | null => (p ? textOf(p.start, p.end) : null);
  const number = (c: Clause | null): number | null => (c ? (numbers.get(c) ?? null) : null);
  const {verb, predicateWord} = clause;
  const last = Math.max(clause.start, Math.min(clause.end, words.length) - 1);
  return {
    kind: clause.kind,
    tokens: [tokenAt(Math.min(clause.start, words.length - 1)) ?? 0, tokenAt(last) ?? 0],
    parent: number(clause.parent),
    negated: clause.negated,
    subject: phrase(clause.subject),
    verb: verb ? textOf(verb.start, verb.end) : null,
    object: phrase(clause.object),
    indirect: phrase(clause.indirect),
    predicate: phrase(clause.predicate) ?? (predicateWord >= 0 ? textOf(predicateWord, predicateWord + 1) : null),
    complement: number(clause.complement),
  };
}
