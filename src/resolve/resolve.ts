import type {Classified, Resolved} from '../article.js';

export function resolve(article: Classified): Resolved {
  return {
    ...article,
    statements: article.statements.map((s) => ({...s, speaker: null, named: s.mention, speakerBy: 'speaker/none'})),
    speakers: [],
  };
}
