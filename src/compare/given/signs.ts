import {compileMatcher, type PhraseMatcher} from '../../language/phrase-matcher.js';
import {WordMemo} from '../../language/vocabulary.js';
import type {Token} from '../../layers/article.js';
import type {SignRule} from '../../layers/rule.js';
import type {Span} from '../../layers/span.js';
import {comparing} from '../../rules/compare/cues.js';
import {signRules} from '../../rules/compare/signs.js';
import {wordClasses} from '../../rules/words/classes.js';

/** Words that are a sign of how the matter is told, as a span of the text. */
export interface Sign extends Span {
  readonly rule: SignRule;
  /** Index of the sentence. */
  readonly sentence: number;
}

interface Compiled {
  readonly rule: SignRule;
  readonly phrases: PhraseMatcher;
  readonly unless: PhraseMatcher | null;
}

const CLASSES = {...wordClasses, ...comparing};
/** How far before a match an excepted phrase may begin. */
const REACH_IN_TOKENS = 4;

const compiled: readonly Compiled[] = signRules.flatMap((rule) => {
  const {phrases, unless} = rule;
  if (!phrases) return [];
  return [{rule, phrases: compileMatcher(phrases, CLASSES), unless: unless ? compileMatcher(unless, CLASSES) : null}];
});

const NONE: readonly Compiled[] = [];
/** The rules with a phrase that can begin with a word. */
const rulesAt = new WordMemo<readonly Compiled[]>((word) => {
  const found = compiled.filter((c) => c.phrases.mayBegin(word));
  return found.length > 0 ? found : NONE;
});

/** The rule that reads this kind of clause. */
export const clauseSign = (clause: SignRule['clause']): SignRule => signRules.find((r) => r.clause === clause)!;

/** The phrases in a text that are signs, in order. */
export function phraseSigns(tokens: readonly Token[], reads: 'claim' | 'article'): Sign[] {
  const found: Sign[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const rules = rulesAt.of(tokens[i]!);
    for (let r = 0; r < rules.length; r++) {
      const {rule, phrases, unless} = rules[r]!;
      if (rule.reads !== undefined && rule.reads !== reads) continue;
      const match = phrases.matchAt(tokens, i);
      if (!match || (unless && isExcepted(tokens, unless, match.start, match.end))) continue;
      const {start} = tokens[match.evidence.start]!;
      const {end} = tokens[match.evidence.end - 1]!;
      const before = found.at(-1);
      // "fake news": the second word is part of the first sign
      if (before && before.rule.tells === rule.tells && before.end > start) continue;
      found.push({rule, start, end, sentence: tokens[i]!.sentence});
    }
  }
  return found;
}

function isExcepted(tokens: readonly Token[], unless: PhraseMatcher, start: number, end: number): boolean {
  for (let i = Math.max(0, start - REACH_IN_TOKENS); i < end; i++) {
    if (!unless.mayBegin(tokens[i]!.lower)) continue;
    const other = unless.matchAt(tokens, i);
    if (other && other.end > start) return true;
  }
  return false;
}
