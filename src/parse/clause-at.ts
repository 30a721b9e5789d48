import {lowest} from '../layers/lowest.js';
import type {Parsed, Token} from '../layers/article.js';
import type {Clause, ClausedSentence} from '../layers/parsed.js';
import type {Words} from '../layers/words.js';

export interface ClauseAt {
  readonly sentence: ClausedSentence;
  /** The word that was asked for. */
  readonly word: number;
  readonly clause: Clause;
}

/**
 * The innermost clause that holds a token, as the narrator's sentence has it where that reads the token's quotation too
 * ("the report was “plainly wrong”"), else as the sentence inside the quotation.
 */
export function clauseAt(article: Parsed, token: Token): ClauseAt | null {
  const {paragraph, tokens} = article.sentences[token.sentence]!;
  return (
    clauseIn(article.grammar.sentence(tokens, null, paragraph), token) ??
    (token.quotation === null ? null : clauseIn(article.grammar.at(token.start), token))
  );
}

function clauseIn(sentence: ClausedSentence | null, token: Token): ClauseAt | null {
  if (!sentence) return null;
  const word = wordAt(sentence.words, token.start);
  if (word < 0) return null;
  let clause: Clause | null = null;
  for (const c of sentence.clauses) {
    if (c.start <= word && word < c.end && (!clause || c.end - c.start <= clause.end - clause.start)) clause = c;
  }
  return clause && {sentence, word, clause};
}

/** The word that begins at a place, -1 where none does, or one that only stands for a quotation. */
function wordAt({start, lower}: Words, at: number): number {
  const i = lowest(0, start.length, (w) => start[w]! >= at);
  return start[i] === at && lower[i] !== '' ? i : -1;
}
