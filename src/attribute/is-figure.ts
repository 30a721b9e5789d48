import {bareThingPronouns, figurativeVerbs, eventEndings, eventNouns} from '../rules/attribution/things.js';
import type {Clause} from '../layers/parsed.js';
import {HAS, traitsOf} from '../parse/function-words.js';
import type {Draft} from './draft.js';
import type {LevelSentence} from './item.js';
import {isWritten} from './written.js';

/** "The storm threatened to flood the town", "that threatened to split them": a thing, and a figure of speech. */
export function isFigure({itemOf, phraseOf, parsed: {words}}: LevelSentence, {link}: Clause, made: Draft): boolean {
  const {level, source, lemma} = made;
  if (!source || !figurativeVerbs.has(lemma)) return false;
  const {items} = level;
  const first = items[source.start]!;
  if (source.end - source.start === 1 && link !== 'relative' && bareThingPronouns.has(first.lower)) return true;
  const phrase = phraseOf[source.start];
  const head = phrase && itemOf[phrase.head]! < source.end ? items[itemOf[phrase.head]!] : null;
  if (head?.tag !== 'noun' || head.capital || isWritten(items, source)) return false;
  const noun = words.lemma[phrase!.head]!;
  if (traitsOf(noun) & (HAS.voice | HAS.utterance)) return false;
  return (
    eventNouns.has(noun) || eventEndings.some((ending) => noun.length > ending.length + 2 && noun.endsWith(ending))
  );
}
