import {classes as lineClasses} from '../rules/boilerplate/words.js';
import {rules} from '../rules/index.js';
import {wordClasses} from '../rules/words/classes.js';
import {cuePrepositions, grammar} from '../rules/words/grammar.js';

/*
 * What own rules may name. A table made when the program is built: to ask the rules themselves would make their lists, and
 * own rules have to be there before.
 */

export const knownIds: readonly string[] = rules.map(({id}) => id);

/** What is left where no other rule decides: without these there is no answer. */
export const bedrock: readonly string[] = rules.flatMap((rule) =>
  (rule.stage === 'classify' && rule.phrases.length === 0 && !rule.forms) ||
  (rule.stage === 'resolve' && rule.link === 'none')
    ? [rule.id]
    : [],
);

/** The classes of words that phrases may name, of stance and of boilerplate. */
export const classNames: Readonly<Record<'classify' | 'clean', readonly string[]>> = {
  classify: Object.keys(wordClasses),
  clean: Object.keys(lineClasses),
};

/** What may stand among the frames of a verb by itself. */
export const framePrepositions: readonly string[] = [...grammar.prep, ...cuePrepositions];
