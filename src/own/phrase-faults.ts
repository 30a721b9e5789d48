import {type PhraseTree, parsePhrase} from '../language/phrase.js';
import {classNames} from './known-table.js';
import {choose} from './faults.js';

/** What is wrong with a phrase of a stage; null for nothing. */
export function phraseFault(phrase: string, stage: 'classify' | 'clean'): string | null {
  try {
    const unknown = classesIn(parsePhrase(phrase)).find((name) => !classNames[stage].includes(name));
    return unknown === undefined ? null : `does not know the class <${unknown}>, ${choose(unknown, classNames[stage])}`;
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
  (beginsWithWord(parsePhrase(phrase)) ? null : `'${phrase}' has to begin with a word, not with * or ..`);

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
