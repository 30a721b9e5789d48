import {readPhrase} from '../scene/phrase.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import type {Link} from './link.js';

/** "Kremlin spokesman Dmitry Peskov", "Peskov", "the BBC's Ana Ruiz": the phrase's core ends in a name. */
export const linkNamed: Link = (scene, {phrase}, rule) => {
  if (phrase.name === null || scene.cast.uses[phrase.name] !== rule.use) return null;
  return scene.cast.bearers[phrase.name] ?? null;
};

/** "Acme's director, Steven Cole", "a spokesman for the ministry Ana Ruiz": the name follows the description. */
export const linkApposition: Link = (scene, {phrase}) => {
  const {tokens, cast, nameAt} = scene;
  if (phrase.name !== null) return null;
  // except in "According to a report, Helen Garrow", which is no apposition
  if (phrase.apposition && !words.document.has(tokens[phrase.head]!.lower)) {
    const inner = readPhrase(scene, phrase.apposition.from, phrase.apposition.to);
    if (inner && inner.name !== null) return cast.bearers[inner.name] ?? null;
  }
  const head = tokens[phrase.head]!.lower;
  if (phrase.to <= phrase.coreTo || !isRole(head) || isPlural(head)) return null;
  if (!words.affiliationLink.has(tokens[phrase.coreTo]!.lower)) return null;
  const n = nameAt(phrase.to - 1);
  const name = n < 0 ? null : cast.names[n]!;
  if (name?.kind !== 'person' || name.from <= phrase.coreTo + 1) return null;
  if (name.titleFrom <= phrase.coreTo + 1) {
    // "secretary for Political Affairs Ana Ruiz", as opposed to "secretary for Mr. Ruiz"
    for (let i = name.titleFrom; i < name.from; i++)
      if (isRole(tokens[i]!.lower) || words.honorific.has(tokens[i]!.lower)) return null;
    return cast.bearers[n] ?? null;
  }
  const before = tokens[name.titleFrom - 1]!;
  if (before.capital || words.ender.has(before.lower) || words.definite.has(before.lower)) return null;
  return cast.bearers[n] ?? null;
};

/** "a report by The Herald": a document speaks for the named body that wrote it. */
export const linkDocument: Link = (scene, {phrase}) => {
  const {tokens, cast} = scene;
  if (!words.document.has(tokens[phrase.head]!.lower) || phrase.to <= phrase.coreTo) return null;
  if (!words.documentLink.has(tokens[phrase.coreTo]!.lower)) return null;
  const inner = readPhrase(scene, phrase.coreTo + 1, phrase.to);
  if (!inner || inner.name === null || inner.coreTo < inner.to) return null;
  const bearer = cast.bearers[inner.name];
  if (!bearer || (bearer.kind === 'person' && bearer.sure)) return null;
  // from here on "the report" means this one
  if (!isPlural(tokens[phrase.head]!.lower)) scene.call(tokens[phrase.head]!.lower, bearer);
  return bearer;
};
