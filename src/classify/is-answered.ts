import {wordClasses} from '../rules/words/classes.js';
import {keyOfWord, meets, type Proposition} from './propositions.js';

/**
 * Whether a clause unsays another: the same is said there of the same people or things, or of what a pronoun may stand for.
 * What is said there in other words ("the sale of the park") must be done to the same thing.
 */
export function isAnswered(
  claim: Proposition,
  answer: Proposition,
  named: ReadonlySet<string>,
  isNear: boolean,
): boolean {
  const {predicate, subject, object} = answer;
  const {words} = claim;
  const isSubject = meets(subject, words);
  // "no shot was fired" answers "they fired on a patrol"
  const isUndone = answer.none && answer.passive && meets(predicate, claim.predicate);
  // who did it stands in no passive: "the park was sold", "she did not sell the park"
  const isAgent = claim.passive && !answer.passive && meets(object, claim.subject);
  const isOther = subject.size > 0 && !isSubject && !meets(subject, named) && !isAgent && !isUndone;
  if (isOther || !meets(predicate, words)) return false;
  // "he was not at the mill" answers "he was seen at the mill", "he left the mill"
  const isSame = meets(predicate, answer.place ? words : claim.predicate);
  const others = [...answer.words].filter((key) => !predicate.has(key) && !subject.has(key));
  // "it is not being used": of verbs that say little, what they take must be the same
  const isMet = others.some((key) => words.has(key));
  const isVague = [...predicate].every((key) => VAGUE.has(key)) && !isMet && !answer.light;
  if (isVague) return false;
  const isLight = answer.light && (others.length === 0 || isMet);
  if ((isSubject && (isSame || isLight)) || isUndone) return true;
  if (isMet) return isSame || [...object].some((key) => !predicate.has(key) && words.has(key));
  // "he had not fled": a pronoun and the bare deed
  const isBare = subject.size + others.length === 0 || (subject.size === 0 && answer.state);
  return isSame && isBare && (isNear || meets(named, claim.subject));
}

const VAGUE: ReadonlySet<string> = new Set(wordClasses['says-little'].map(keyOfWord));
