import type {Attributed, Classified} from '../article.js';

export function classify(article: Attributed): Classified {
  return {
    ...article,
    statements: article.statements.map((s) => ({
      ...s,
      stance: 'assert' as const,
      evidence: null,
      hedged: false,
      stanceBy: 'assert/plain',
    })),
  };
}
