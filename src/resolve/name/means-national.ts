import type {Classified, Segmented} from '../../layers/article.js';
import {isNational, tag, tagged, words} from '../word/lexicon.js';

/** An article as far as names need it. */
export type Named = Segmented & Pick<Classified, 'statements' | 'grammar'>;

/** Whether the capitalised token stands for one person by where they come from: "the Swede said", not "the Swede Ana Ruiz". */
export function meansNational({tokens, grammar}: Named, token: number): boolean {
  const {lower, start} = tokens[token]!;
  if (!isNational(lower)) return false;
  const sentence = grammar.at(start);
  const at = sentence?.words.start.indexOf(start) ?? -1;
  const phrase = at < 0 ? undefined : sentence?.phrases.find(({head}) => head === at);
  if (!sentence || !phrase || phrase.determiner < 0 || phrase.end !== at + 1) return false;
  const all = sentence.words.lower;
  const first = all[phrase.determiner] ?? '';
  if (!words.definite.has(first) && !words.indefinite.has(first)) return false;
  // "the young Swede"; "the Norland Swede" may be a ship
  for (let i = phrase.determiner + 1; i < at; i++)
    // "24-year-old" is five words of grammar
    if (!tagged(all[i]!, tag.adjective) && ![all[i - 1]!, all[i]!, all[i + 1]!].some((word) => word.includes('-')))
      return false;
  return true;
}
