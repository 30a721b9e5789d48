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
