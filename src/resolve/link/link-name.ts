import type {Entity} from '../cast/entity.js';
import {looksPersonal} from '../cast/looks-personal.js';
import {placeOf} from '../scene/grammar-at.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, isRole, singular, tag, tagged, words} from '../word/lexicon.js';
import {type Link, sureOf, unsureOf} from './link.js';
import {remember} from './link-unnamed.js';

/** "Kremlin spokesman Dmitry Peskov", "Peskov", "the BBC's Ana Ruiz": the phrase's core ends in a name. */
export const linkNamed: Link = (scene, {phrase}, rule) => {
  if (phrase.name === null || scene.cast.uses[phrase.name] !== rule.use) return null;
  const bearer = scene.cast.bearers[phrase.name];
  if (bearer && scene.cast.shared[phrase.name]) return unsureOf(spokenNamesake(scene, phrase.name, bearer) ?? bearer);
  return isPart(scene, phrase) ? unsureOf(bearer) : sureOf(bearer);
};

/** "Ana Ruiz said so. Her son Ivo Ruiz died. Ruiz said more": of two with the name, the one who has spoken. */
function spokenNamesake({cast, spoken}: Scene, name: number, bearer: Entity): Entity | null {
  const {gender} = cast.names[name]!;
  const last = bearer.words.at(-1);
  const found = new Set(spoken.map(({entity}) => entity).filter((e) => e.words.at(-1) === last));
  const [only] = found;
  const fits = only && found.size === 1 && (gender === null || only.gender === null || only.gender === gender);
  return fits ? only : null;
}

/** Whether the name only describes somebody: "the Arden sporting director". */
function isPart(scene: Scene, {name, tail}: Phrase): boolean {
  const place = name === null || tail !== null ? null : placeOf(scene, scene.cast.names[name]!.to - 1);
  const phrase = place?.sentence.phrases.find((p) => p.start <= place.word && place.word < p.end);
  return phrase !== undefined && phrase.head > place!.word && phrase.nameEnd - 1 <= place!.word;
}

/** "Acme's director, Steven Cole", "a spokesman for the ministry Ana Ruiz": the name follows the description. */
export const linkApposition: Link = (scene, {phrase}) => {
  const {tokens, cast, nameAt} = scene;
  if (phrase.name !== null) return null;
  // except in "According to a report, Helen Garrow", which is no apposition
  // nor in "The couple, Ivo and Ana Ruiz,", who are two
  const {lower: noun} = tokens[phrase.head]!;
  const several = words.count.has(noun) || words.couple.has(noun);
  const body = words.organisation.has(noun) || words.outlet.has(noun); // "the band's label, Tin Drum"
  if (phrase.apposition && (body || !words.document.has(noun)) && !several) {
    const beside = readPhrase(scene, phrase.apposition.from, phrase.apposition.to);
    // "the man, a student called Ivo Marr"
    const named = beside && (beside.name === null ? calledAt(scene, beside) : cast.bearers[beside.name]);
    const bearer = words.document.has(noun) && named?.kind === 'person' && named.sure ? null : named;
    // "a spokesman for the Ministry of Health (MOH)"
    const speaks = isRole(tokens[phrase.head]!.lower) && !words.anybody.has(tokens[phrase.head]!.lower);
    const inner = bearer && bearer.kind !== 'organisation' ? personAttached(scene, phrase, bearer) : 'none';
    if (inner === 'named') return null;
    if (bearer && bearer.kind !== 'person') callBody(scene, phrase, bearer);
    if (bearer && !(speaks && bearer.kind === 'organisation'))
      return inner === 'open' ? unsureOf(bearer) : sureOf(bearer);
  }
  const called = calledAt(scene, phrase) ?? calledOnly(scene, phrase);
  if (called) return sureOf(called);
  const head = tokens[phrase.head]!.lower;
  const behind = isRole(head) && !isPlural(head) ? namedBehind(scene, phrase) : null;
  if (behind) return sureOf(behind);
  if (phrase.to <= phrase.coreTo || !isRole(head) || isPlural(head)) return null;
  if (!words.affiliationLink.has(tokens[phrase.coreTo]!.lower)) return null;
  const n = nameAt(phrase.to - 1);
  const name = n < 0 ? null : cast.names[n]!;
  if (name?.kind !== 'person' || name.from <= phrase.coreTo + 1) return null;
  if (name.titleFrom <= phrase.coreTo + 1) {
    // "secretary for Political Affairs Ana Ruiz", as opposed to "secretary for Mr. Ruiz"
    for (let i = name.titleFrom; i < name.from; i++)
      if (isRole(tokens[i]!.lower) || words.honorific.has(tokens[i]!.lower)) return null;
    return sureOf(cast.bearers[n]);
  }
  const before = tokens[name.titleFrom - 1]!;
  // "the envoy to Norland Rick Vane", "chair of governors Rick Vane", but not "a lawyer for singer Ada Quill"
  if (
    (isRole(before.lower) && !isPlural(before.lower)) ||
    (before.capital && !(tagged(before.lower, tag.place) || words.place.has(before.lower))) ||
    words.ender.has(before.lower) ||
    words.definite.has(before.lower)
  )
    return null;
  return sureOf(cast.bearers[n]);
};

/**
 * Whether the name behind a description is rather that of somebody within it: it is in "the parents of the hiker, Ivo Marr" and
 * "the mother of the hiker, Ivo Marr", it may be in "a lawyer for the singer, Ana Ruiz".
 */
function personAttached({tokens}: Scene, {head, coreTo, to}: Phrase, bearer: Entity): 'none' | 'open' | 'named' {
  const {lower: last} = tokens[to - 1]!;
  if (coreTo >= to - 1 || !words.affiliationLink.has(tokens[coreTo]!.lower)) return 'none';
  if (!(isRole(last) || words.kin.has(last)) || isPlural(last)) return 'none';
  const {lower: noun} = tokens[head]!;
  const male = words.maleTitle.has(noun) && bearer.gender === 'female';
  const female = words.femaleTitle.has(noun) && bearer.gender === 'male';
  return isPlural(noun) || male || female || words.reflexive.has(tokens[to]!.lower) ? 'named' : 'open';
}

/** "The union, Footplate, …", "One of the funds, Aster Capital, …": from here on the noun means the body. */
function callBody(scene: Scene, phrase: Phrase, body: Entity): void {
  const {tokens} = scene;
  const {lower: head} = tokens[phrase.head]!;
  const noun = words.indefinitePronoun.has(head) ? singular(tokens[phrase.to - 1]!.lower) : head;
  if (!(words.organisation.has(noun) || words.anyOrganisation.has(noun))) return;
  if (phrase.determiner === 'definite') remember(scene, phrase, body);
  scene.call(noun, body);
}

/** "a former clerk named Ana Ruiz", "the base chief known as Bob" */
function calledAt({tokens, cast, nameAt}: Scene, {coreTo}: Phrase): Entity | null {
  const [first = '', second = ''] = [tokens[coreTo]?.lower, tokens[coreTo + 1]?.lower];
  const as = (words.knowing.has(first) || words.titling.has(first)) && words.likening.has(second);
  if (!as && !words.titling.has(first)) return null;
  const bearer = cast.bearers[nameAt(as ? coreTo + 2 : coreTo + 1)] ?? null;
  return bearer && bearer.kind !== 'organisation' && !bearer.place ? bearer : null;
}

/** "a driver, who gave his name only as Timur", "a woman who asked to be identified as Ruth" */
function calledOnly({tokens, cast, nameAt}: Scene, {from, coreTo, to, apposition}: Phrase): Entity | null {
  const end = apposition?.to ?? to;
  const name = cast.names[nameAt(end - 1)];
  if (name?.to !== end || name.from < coreTo || !words.likening.has(tokens[name.titleFrom - 1]?.lower ?? ''))
    return null;
  for (let i = from + 1; i < name.titleFrom; i++)
    if (words.identifying.has(tokens[i]!.lower)) return cast.bearers[nameAt(end - 1)] ?? null;
  return null;
}

/** "the union's man in Tarn, Peter Lee": a person in apposition behind what is attached to the description. */
function namedBehind(scene: Scene, {head}: Phrase): Entity | null {
  const {cast} = scene;
  const place = placeOf(scene, head);
  if (!place) return null;
  const {phrases, clauses, words: all} = place.sentence;
  const own = phrases.findIndex((p) => p.start <= place.word && place.word < p.end);
  for (let i = own + 1; own >= 0 && i < phrases.length; i++) {
    const p = phrases[i]!;
    if (p.role === 'apposition') {
      if (p.kind !== 'name' || clauses.some((c) => c.start >= phrases[own]!.end && c.start <= p.start)) return null;
      const {to} = scene.tokensIn({start: all.start[p.head]!, end: all.end[p.head]!});
      const bearer = cast.bearers[scene.nameAt(to - 1)] ?? null;
      return bearer?.kind === 'person' && (bearer.sure || looksPersonal(bearer)) ? bearer : null;
    }
    // not attached, or "the mayor, through his lawyer, Ana Holt, denied it"
    if (p.preposition !== phrases[i - 1]!.end) return null;
  }
  return null;
}
