import {stemOf} from '../../classify/propositions.js';
import {WordMemo} from '../../language/vocabulary.js';
import type {Token} from '../../layers/article.js';
import {comparing} from '../../rules/compare/cues.js';
import {wordClasses} from '../../rules/words/classes.js';
import {numberGroups, thingGroups} from '../../rules/compare/matter-groups.js';

const GROUP_OF_WORD = new Map(
  [...numberGroups, ...thingGroups].flatMap((g) => g.split(' ').map((w) => [w, g] as const)),
);
/** "Fake", "reportedly": how a matter is told, not what it is. */
const TELLING: ReadonlySet<string> = new Set(Object.values(comparing).flat());
const NONE: readonly string[] = [];

/** What a word says of the matter, whatever its ending; both parts of "three-breasted". Empty for a word that only tells it. */
export const matterKeysOf = (t: Token): readonly string[] =>
  t.kind === 'word' || t.kind === 'number' ? keys.of(t) : NONE;

/** Whether a key stands for a group of words, which are common ones. */
export const isGroup = (key: string): boolean => key.includes(' ');

const keys = new WordMemo<readonly string[]>((lower) => {
  const whole = keyOf(lower);
  if (!lower.includes('-')) return whole === null ? NONE : [whole];
  const parts = lower.split('-').flatMap((part) => keyOf(part) ?? []);
  return parts.length > 0 ? parts : NONE;
});

function keyOf(word: string): string | null {
  if (word === '' || TELLING.has(word)) return null;
  const group = GROUP_OF_WORD.get(word);
  if (group !== undefined) return group;
  return wordClasses.function.has(word) ? null : stemOf(word);
}
