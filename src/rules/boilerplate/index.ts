import type {BoilerplateRule} from '../../rule.js';
import {appeal} from './appeal.js';
import {caption} from './caption.js';
import {date} from './date.js';
import {duplicate} from './duplicate.js';
import {navigation} from './navigation.js';
import {related} from './related.js';

export {speech} from './speech.js';

/** All that is known of what is not the article, in the order in which rules of a kind are asked. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  ...caption,
  ...navigation,
  ...date,
  ...appeal,
  ...related,
  ...duplicate,
];
