import {folded} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import {documentBefore} from './document-before.js';
import {makerOf} from './maker-of.js';
import {workTitle} from './work-title.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {firstToken, placeOf} from '../scene/grammar-at.js';
import {words} from '../word/lexicon.js';
import {type Link, sureOf, unsureOf} from '../link/link.js';
import {adopt, unnamed} from '../link/link-unnamed.js';

/** "a report by The Herald": a document speaks for whoever is named as its maker. */
export const linkDocument: Link = (scene, {phrase}) => {
  const head = documentAt(scene, phrase);
  if (head < 0) return null;
  const own = titled(scene, head);
  const maker = own ? null : makerOf(scene, head);
  if (!maker) return sureOf(own);
  // "a book, The Long Lie … The book, by Ana Ruiz"
  const noun = scene.tokens[head]!.lower;
  const work = words.titled.has(noun) && phrase.determiner === 'definite' ? documentBefore(scene, noun, head) : null;
  return sureOf((work && titled(scene, work.at)) ?? maker);
};

/** "the suit", after "a lawsuit filed by Ana Ruiz": the document that the article brought in before. */
export const linkSameDocument: Link = (scene, {phrase}) => {
  const {tokens, nameAt} = scene;
  const {from, head, to, coreTo, determiner} = phrase;
  if (documentAt(scene, phrase) !== head || determiner !== 'definite' || to > coreTo || scene.inTitle(from))
    return null;
  for (let i = from; i < head; i++) if (nameAt(i) >= 0 || words.contrast.has(tokens[i]!.lower)) return null;
  const noun = tokens[head]!.lower;
  const before = documentBefore(scene, noun, from);
  if (!before) return null;
  const known = titled(scene, before.at) ?? before.maker;
  const other = tokens[before.at]!.lower;
  // "the letter" may be another, or speak for itself
  if (known || other === noun) return unsureOf(known);
  if (!words.oneDocument.has(noun) || !words.oneDocument.has(other)) return null;
  const spoken = scene.calledBy(other, from);
  if (spoken?.kind === 'document') return unsureOf(spoken);
  const named = phraseAt(scene, before.at);
  if (!named) return null;
  const entity = unnamed(scene, named);
  adopt(scene, entity, named);
  return unsureOf(entity);
};

/** The noun of a document that the phrase is about, also in "an update this week from the union"; -1 for none. */
function documentAt(scene: Scene, {name, from, head, to}: Phrase): number {
  if (words.written.has(scene.tokens[head]!.lower)) return name === null ? head : -1;
  const place = placeOf(scene, from);
  const first = place?.sentence.phrases.find((p) => p.start <= place.word && place.word < p.end);
  if (!place || !first) return -1;
  const {start, end, lower} = place.sentence.words;
  const at = scene.tokensIn({start: start[first.head]!, end: end[first.head]!}).to - 1;
  return at > from && at < to && scene.nameAt(at) < 0 && words.written.has(lower[first.head]!) ? at : -1;
}

/** The work that has its title behind its noun, by that title. */
function titled(scene: Scene, head: number): Entity | null {
  const title = workTitle(scene, head);
  const phrase = title && phraseAt(scene, head);
  if (!title || !phrase) return null;
  const {tokens, article} = scene;
  const name = folded(article.text, {start: tokens[title.from]!.start, end: tokens[title.to - 1]!.end});
  const known = scene.described(name.toLowerCase());
  if (known) return known;
  const entity = {...unnamed(scene, phrase), id: scene.cast.entities.length, name};
  scene.cast.entities.push(entity);
  scene.describe(name.toLowerCase(), entity, head);
  return entity;
}

/** The noun phrase of a document: "a lawsuit filed by two nurses". */
function phraseAt(scene: Scene, head: number): Phrase | null {
  const place = placeOf(scene, head);
  const phrase = place?.sentence.phrases.find((p) => p.head === place.word);
  if (!place || !phrase) return null;
  const {to} = scene.tokensIn({start: scene.tokens[head]!.start, end: place.sentence.words.end[phrase.last - 1]!});
  return readPhrase(scene, firstToken(scene, place.sentence, phrase), to);
}
