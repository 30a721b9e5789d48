import {slice} from '../span.js';
import type {Entity} from './entity.js';
import {isClosed, isOrdinary, isPlural, tagged, words} from './lexicon.js';
import {linkUnnamed} from './link-unnamed.js';
import type {Link} from './links.js';
import {readPhrase} from './phrase.js';

/** "the source": the last who was quoted without a name ("a senior official"). */
export const linkSource: Link = (scene, {phrase}) => {
  if (phrase.name !== null || phrase.determiner !== 'definite' || phrase.to > phrase.from + 1) return null;
  const noun = scene.tokens[phrase.head]!.lower;
  if (!words.anonymous.has(noun) || isPlural(noun)) return null;
  return scene.lastSpeaker(phrase.from, (e: Entity) => e.kind === 'unnamed' && !e.plural);
};

/** "the government" after "the Jordanian government": the longer description given before. */
export const linkAntecedent: Link = (scene, mention, rule) => {
  const {phrase} = mention;
  if (phrase.name !== null || phrase.determiner !== 'definite' || phrase.to > phrase.from + 1) return null;
  const {tokens} = scene;
  const noun = tokens[phrase.head]!.lower;
  if (isPlural(noun) || !(words.organisation.has(noun) || words.document.has(noun))) return null;
  const at = scene.lastUse(noun, phrase.from, (i) => {
    const before = tokens[i - 1];
    return before !== undefined && before.sentence === tokens[i]!.sentence && isModifier(before.lower, before.kind);
  });
  if (at === null) return null;
  let from = at;
  while (from > 0 && at - from < 4 && isModifier(tokens[from - 1]!.lower, tokens[from - 1]!.kind)) from--;
  const longer = readPhrase(scene, from, at + 1);
  if (!longer || longer.name !== null || longer.head !== at || longer.from >= at) return null;
  const key = slice(scene.article.text, {start: tokens[longer.from]!.start, end: tokens[at]!.end});
  return (
    scene.described(key.replace(/\s+/g, ' ').toLowerCase()) ?? linkUnnamed(scene, {...mention, phrase: longer}, rule)
  );
};

const isModifier = (lower: string, kind: string): boolean =>
  kind === 'word' && !isClosed(lower) && (tagged(lower, 'modifier') || !isOrdinary(lower) || tagged(lower, 'place'));
