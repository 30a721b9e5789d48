import type {Warning} from '../layers/article.js';

/** What a warning says, after the name of the file. */
export const warningMessage = ({code, what}: Warning): string => MESSAGES[code](what);

const MESSAGES: Readonly<Record<Warning['code'], (what: string | null) => string>> = {
  'other-language': (what) => (what === null ? 'does not look like English' : `is not in English but in ${what}`),
  'partly-other-language': (what) => `is partly in ${what ?? 'another language'}, which is not understood`,
  numbers: () => 'is a table of numbers, not prose',
  'decoded-twice': () => 'was decoded with the wrong encoding (â€œ for “), read as what it was',
  'lost-characters': () => 'has lost characters (\ufffd), get the text again if names look cut',
  'no-text': () => 'holds no text of an article, look at what was saved',
};
