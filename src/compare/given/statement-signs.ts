import type {Classified} from '../../layers/article.js';
import type {SignRule} from '../../layers/rule.js';
import {overlap, type Span} from '../../layers/span.js';
import {signRules} from '../../rules/compare/signs.js';
import type {Sign} from './signs.js';

/** What a statement is a sign of. */
export interface StatementSign extends Sign {
  /** Its index. */
  readonly statement: number;
}

interface Compiled {
  readonly rule: SignRule;
  readonly cues: ReadonlySet<string>;
  readonly mentions: ReadonlySet<string>;
}

const compiled: readonly Compiled[] = signRules
  .filter((rule) => rule.stance !== undefined)
  .map((rule) => ({rule, cues: new Set(rule.cues), mentions: new Set(rule.mentions)}));

/** The statements whose stance is a sign of how the matter is told, or whose cue or speaker leaves it to others. */
export const statementSigns = (read: Classified, reads: 'claim' | 'article'): StatementSign[] =>
  read.statements.flatMap((_, i) => {
    for (const one of compiled) {
      if (one.rule.stance !== read.judgements[i]!.stance || (one.rule.reads ?? reads) !== reads) continue;
      const words = wordsOf(read, one, i);
      if (words) return [{rule: one.rule, sentence: read.statements[i]!.sentence, statement: i, ...words}];
    }
    return [];
  });

/** The words that make a statement a sign. */
function wordsOf(
  {statements, judgements, tokens, sentences}: Classified,
  {rule, cues, mentions}: Compiled,
  i: number,
): Span | null {
  const {cue, mention, sentence} = statements[i]!;
  const {evidence, hedged} = judgements[i]!;
  if (!rule.cues) return evidence;
  if (cue && (hedged || cues.has(cue.lemma))) return cue.spans[0]!;
  if (!mention) return null;
  const own = sentences[sentence]!.tokens;
  const word = tokens.slice(own.start, own.end).find((t) => mentions.has(t.lower) && overlap(t, mention));
  return word ? {start: word.start, end: word.end} : null;
}

/** Whether words are part of a statement: then its stance says what they come to. */
export const isSaid = ({statements}: Classified, words: Span): boolean =>
  statements.some(
    ({content, cue, mention}) =>
      content.some((piece) => overlap(piece, words)) ||
      cue?.spans.some((piece) => overlap(piece, words)) === true ||
      (mention !== null && overlap(mention, words)),
  );
