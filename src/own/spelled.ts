import {abbreviations, clitics} from '../rules/words/tokens.js';

const CURLY = /[‘’]/g;
/** "wasn't", "it's" */
const HANGING = new RegExp(`(?<=\\p{L})(?:${clitics.join('|')})(?![\\p{L}'-])`, 'giu');
/** "No, never!" */
const MARK = /(?<=[\p{L}\d])[,;:!?](?=$|[\s|)\]}])/gu;
/** "would not budge." */
const STOP = /(\p{L}{2,})\.(?=$|[\s|)\]}])/gu;

/** A phrase with each token apart, as a text is read: "wasn’t having it." is "was n't having it .". */
export const spelled = (phrase: string): string =>
  phrase
    .replace(CURLY, "'")
    .replace(HANGING, ' $&')
    .replace(MARK, ' $&')
    .replace(STOP, (all, word: string) => (abbreviations.has(word.toLowerCase()) ? all : `${word} .`));
