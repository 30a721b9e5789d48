import {parsePhrase} from '../language/phrase.js';
import {compilePhrase} from '../language/phrase-regexp.js';
import {firstWordsOf, neededWordsOf, type WordSet} from '../language/phrase-words.js';
import {contractedStems} from '../rules/attribution/refusals.js';
import {stanceRules} from '../rules/stance/index.js';
import {wordClasses} from '../rules/words/classes.js';

/* The phrases that are refusals by themselves, each of the rule that judges it, longer ones first: what each begins with, a word of those of which it holds one, its expression. */

export interface RefusalPhrase {
  readonly firsts: readonly string[];
  readonly signs: readonly string[];
  readonly source: string;
}

export const indexRefusals = (): readonly RefusalPhrase[] =>
  stanceRules
    .flatMap((rule) => rule.finds ?? [])
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const tree = parsePhrase(phrase);
      return {
        firsts: [...textsOf(firstWordsOf(tree, wordClasses)), ...contractedStems],
        signs: textsOf(neededWordsOf(tree, wordClasses)),
        source: compilePhrase(phrase, wordClasses).source,
      };
    });

function textsOf(set: WordSet | null): string[] {
  if (!set) throw new Error('a refusal phrase needs words at its start and of its own');
  return [...set.words, ...set.prefixes, ...set.suffixes];
}
