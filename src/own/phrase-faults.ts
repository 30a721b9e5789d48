import {type PhraseTree, parsePhrase} from '../language/phrase.js';
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

function classesIn(tree: PhraseTree): readonly string[] {
  switch (tree.kind) {
    case 'class':
      return [tree.name];
    case 'sequence':
      return tree.parts.flatMap(classesIn);
    case 'choice':
      return tree.options.flatMap(classesIn);
    case 'optional':
    case 'evidence':
      return classesIn(tree.part);
    default:
      return [];
  }
}

/** What is wrong with a phrase that has to find statements by itself: it is looked for by the word that it begins with. */
export const findingFault = (phrase: string): string | null =>
  phraseFault(phrase, 'classify') ??
  (hasPart(parsePhrase(phrase)) ? `'${phrase}' is looked for by its words, write them out, as in (bin|bins)` : null) ??
  (beginsWithWord(parsePhrase(phrase)) ? null : `'${phrase}' has to begin with a word, not with * or ..`);

/** Whether a part of a word stands where it may not be missing: "bin* it". */
function hasPart(tree: PhraseTree): boolean {
  switch (tree.kind) {
    case 'prefix':
    case 'suffix':
      return true;
    case 'sequence':
      return tree.parts.some(hasPart);
    case 'choice':
      return tree.options.some(hasPart);
    case 'evidence':
      return hasPart(tree.part);
    default:
      return false;
  }
}

/** Whether every match has a certain word, or one of certain words. */
function hasWord(tree: PhraseTree): boolean {
  switch (tree.kind) {
    case 'any':
    case 'gap':
    case 'optional':
      return false;
    case 'sequence':
      return tree.parts.some(hasWord);
    case 'choice':
      return tree.options.every(hasWord);
    case 'evidence':
      return hasWord(tree.part);
    default:
      return true;
  }
}

function beginsWithWord(tree: PhraseTree): boolean {
  switch (tree.kind) {
    case 'any':
    case 'gap':
      return false;
    case 'sequence': {
      const needed = tree.parts.findIndex(({kind}) => kind !== 'optional');
      return needed >= 0 && tree.parts.slice(0, needed + 1).every(beginsWithWord);
    }
    case 'choice':
      return tree.options.every(beginsWithWord);
    case 'optional':
    case 'evidence':
      return beginsWithWord(tree.part);
    default:
      return true;
  }
}
