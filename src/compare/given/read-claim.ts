import type {Classified, Sentence} from '../../layers/article.js';
import type {ClauseLink} from '../../layers/parsed.js';
import type {Telling} from '../../layers/rule.js';
import {TAG} from '../../layers/words.js';
import {isGroup, matterKeysOf} from './matter-keys.js';
import {negationSigns} from './negation-signs.js';
import {clauseSign, phraseSigns, type Sign} from './signs.js';
import {statementSigns} from './statement-signs.js';

/** A claim that was given, read as a headline. */
export interface GivenClaim {
  readonly text: string;
  readonly telling: Telling;
  readonly signs: readonly Sign[];
  /** The bit of each key of its matter. */
  readonly keys: ReadonlyMap<string, number>;
  /** How much each key counts, by bit. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** One bit a key: a longer claim is known by its first words. */
const MOST_KEYS = 30;
const NAME_WEIGHT = 2;
const WEAK_WEIGHT = 0.5;
const WEAK: ReadonlySet<number> = new Set([TAG.VERB, TAG.ADV, TAG.NUM]);
/** A clause that says something of its own; an adverbial one gives the reason: "adopts a boy so that he will not be drafted". */
const SAID: ReadonlySet<ClauseLink> = new Set(['root', 'complement', 'coordinate', 'loose'] as const);

/** Takes the text as the first stages read it; gives what it is about, and whether it tells that as so, false or open. */
export function readClaim(text: string, read: Classified): GivenClaim {
  const keys = new Map<string, number>();
  const weights: number[] = [];
  for (const t of read.tokens) {
    for (const key of matterKeysOf(t)) {
      if (keys.has(key) || keys.size >= MOST_KEYS) continue;
      keys.set(key, keys.size);
      weights.push(weightOf(read, t.start, isGroup(key)));
    }
  }
  const signs = [...phraseSigns(read.tokens, 'claim'), ...statementSigns(read, 'claim'), ...clauseSigns(read)];
  const tells = (telling: Telling) => signs.some((s) => s.rule.tells === telling);
  const isAsked = signs.some((s) => s.rule.clause === 'asked');
  const telling = isAsked ? 'open' : tells('false') ? 'false' : tells('open') ? 'open' : 'so';
  return {text, telling, signs, keys, weights, weight: weights.reduce((a, b) => a + b, 0)};
}

/** Names tell a matter best, verbs and adverbs least; "Woman" in a headline is no name. */
function weightOf(read: Classified, at: number, isCommon: boolean): number {
  const words = read.grammar.at(at)?.words;
  const i = words ? words.start.indexOf(at) : -1;
  const tag = words && i >= 0 ? words.tag[i]! : TAG.NOUN;
  return tag === TAG.PROPN ? (isCommon ? 1 : NAME_WEIGHT) : WEAK.has(tag) ? WEAK_WEIGHT : 1;
}

function clauseSigns(read: Classified): Sign[] {
  const {sentences, quotations, text, grammar, tokens} = read;
  const asks = (s: Sentence) =>
    text[s.end - 1] === '?' ||
    grammar.sentence(s.tokens, null, s.paragraph)?.clauses.some((c) => c.kind === 'question' && c.link === 'root');
  const asked = sentences.flatMap((s, sentence) =>
    asks(s) ? [{rule: clauseSign('asked'), sentence, start: s.start, end: s.end}] : [],
  );
  const levels = [
    ...sentences.map((s) => grammar.sentence(s.tokens, null, s.paragraph)),
    ...quotations.flatMap((q, i) => q.sentences.map((s) => grammar.sentence(s, i, q.paragraph))),
  ];
  const negated = levels.flatMap((parsed) => {
    if (!parsed) return [];
    const {sentence} = tokens[parsed.tokens.start]!;
    return negationSigns(read, parsed, sentence, (c) => SAID.has(c.link)).slice(0, 1);
  });
  return [...asked, ...negated];
}
