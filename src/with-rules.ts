import {coreWith} from './job/core-with.js';
import type {analyze} from './library.js';
import {checkedTexts, ownRulesOf} from './own/read-own.js';

/* The library for those who have rules of their own. For Node: `import {analyzerWith} from 'stance/with-rules'`. */

/**
 * Makes an `analyze` that knows rules of your own: texts in YAML or JSON, as `stance rules new` prints them. Keep it: each
 * has a copy of the program to itself. Rejects with an error whose `message` and `others` (an array) tell every fault.
 */
export async function analyzerWith(rules: string | readonly string[]): Promise<typeof analyze> {
  const texts = [rules].flat().map((text, i) => ({path: `rules[${i}]`, text}));
  if (texts.some(({text}) => typeof text !== 'string'))
    throw new TypeError('stance: expected rules as a text, or as several');
  const core = await coreWith(ownRulesOf(checkedTexts(texts)));
  for (const format of ['html', 'markdown'] as const) await core.loadReader(format);
  return core.analyze;
}
