import {amidWords} from '../rules/attribution/words.js';
import {SPOKEN} from './cue-frames.js';
import type {Item} from './item.js';

/** ", amid reports that it closed", ", despite claims of fraud": what others said, and when. */
export function isOccasion(items: readonly Item[], at: number): boolean {
  const s = items[at]?.sentence();
  const phrase = s?.phraseOf[at + 1];
  return amidWords.has(items[at]?.lower ?? '') && phrase != null && SPOKEN.has(s!.parsed.words.lower[phrase.head]!);
}
