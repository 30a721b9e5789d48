import type {WordClasses} from '../../phrase.js';

/** Classes of words that rules name in angle brackets. */
export const wordClasses: WordClasses = {};
