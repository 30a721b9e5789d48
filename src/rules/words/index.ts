import type {WordClasses} from '../../language/phrase.js';
import {stanceWords} from './stance.js';

/** Classes of words that rules name in angle brackets. */
export const wordClasses = {...stanceWords} as const satisfies WordClasses;
