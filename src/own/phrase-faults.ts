import {type PhraseTree, parsePhrase, partsOf} from '../language/phrase.js';
import {classNames} from './known-table.js';
import {choose} from './faults.js';

/** "/clam(s|med)? up/i", "no.*truth" */
const EXPRESSION = /\\|\^|[.)][*+?]|^\/.+\/[a-z]*$/;
/** As a word processor writes them, which YAML takes for a part of the words. */
const CURLY = /^[“„”][^ ]/;

/** What is wrong with a phrase of a stage; null for nothing. */
export function phraseFault(phrase: string, stage: 'classify' | 'clean'): string | null {
  if (EXPRESSION.test(phrase))
    return `'${phrase}' is a regular expression, write words: (a|b) for alternatives, .. for up to three between`;
  if (CURLY.test(phrase)) return `${phrase} has curly quotation marks around it, write straight ones`;
  try {
    const tree = parsePhrase(phrase);
    const unknown = classesIn(tree).find((name) => !classNames[stage].includes(name));
    if (unknown !== undefined) return `does not know the class <${unknown}>, ${choose(unknown, classNames[stage])}`;
    return hasWord(tree) ? null : `'${phrase}' needs a word that may not be missing`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const classesIn = (tree: PhraseTree): readonly string[] =>
  tree.kind === 'class' ? [tree.name] : partsOf(tree).flatMap(classesIn);

/** What is wrong with a phrase that has to find statements by itself: it is looked for by the word that it begins with. */
export const findingFault = (phrase: string): string | null =>
  phraseFault(phrase, 'classify') ??
  (hasPart(parsePhrase(phrase)) ? `'${phrase}' is looked for by its words, write them out, as in (bin|bins)` : null) ??
  (beginsWithWord(parsePhrase(phrase)) ? null : `'${phrase}' has to begin with a word, not with * or ..`);

/** Whether a part of a word stands where it may not be missing: "bin* it". */
const hasPart = (tree: PhraseTree): boolean =>
  tree.kind === 'prefix' || tree.kind === 'suffix' || (tree.kind !== 'optional' && partsOf(tree).some(hasPart));

/** Whether every match has a certain word, or one of certain words. */
function hasWord(tree: PhraseTree): boolean {
  if (NO_WORD.has(tree.kind) || tree.kind === 'optional') return false;
  const parts = partsOf(tree);
  return parts.length === 0 || (tree.kind === 'choice' ? parts.every(hasWord) : parts.some(hasWord));
}

function beginsWithWord(tree: PhraseTree): boolean {
  if (NO_WORD.has(tree.kind)) return false;
  if (tree.kind !== 'sequence') return partsOf(tree).every(beginsWithWord);
  const needed = tree.parts.findIndex(({kind}) => kind !== 'optional');
  return needed >= 0 && tree.parts.slice(0, needed + 1).every(beginsWithWord);
}

const NO_WORD: ReadonlySet<PhraseTree['kind']> = new Set(['any', 'gap'] as const);
