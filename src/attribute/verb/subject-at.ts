import type {Level} from '../item.js';
import {type Subject, subjectFor} from './subject.js';

/** Whoever does what the verb at an item says: of a chain of verbs, any of them. Null where it is no verb, or nobody does. */
export function subjectAt({items, sentence}: Level, item: number): Subject | null {
  const s = sentence();
  const clause = s?.parsed.clauses.find(
    ({verb}) => verb !== null && s.itemOf[verb.start]! <= item && item <= s.itemOf[verb.head]!,
  );
  return s && clause ? subjectFor(s, items, clause) : null;
}
