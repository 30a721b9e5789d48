import {bornEnding, scienceEndings} from '../../rules/words/roles.js';
import type {Entity} from '../cast/entity.js';
import {sameOffice} from '../scene/office.js';
import type {Phrase} from '../scene/phrase.js';
import {mostSalient} from '../scene/salience.js';
import {speaksOf} from '../scene/spoken-of.js';
import type {Scene} from '../scene/scene.js';
import {isAge, isNational, isPersonal, isPlural, isRole, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {isNew} from './is-new.js';
import {isOfAge} from './link-description.js';
import {type Link, unsureOf} from './link.js';
import {remember} from './link-unnamed.js';
import {actingBefore, stillSpeaking} from './still-speaking.js';

const MOST_NOUNS = 12; // kept per entity
const REACH_IN_SENTENCES = 3; // back to the last mention
const REACH_IN_NAMES = 30; // keeps the time linear
const LEAD_OVER_NEXT = 1.5; // how far the most salient must be ahead of the next
const LEAST_OF_HOLDER_IN_MENTIONS = 3; // a text calls whom it is about by their office
const LEAD_OF_HOLDER = 4; // the same for an office that one person holds at a time

/**
 * "the retired golfer", "the MEP", "the Norland senator": what somebody is by nature or in public life means the person the
 * text is about.
 */
export const linkTrait: Link = (scene, {phrase, outer, quoted}) => {
  const {tokens} = scene;
  if (phrase.name !== null || phrase.determiner !== 'definite') return null;
  if (phrase.to > endOfField(scene, phrase) || phrase.head !== phrase.coreTo - 1 || scene.inTitle(phrase.from))
    return null;
  const noun = tokens[phrase.head]!.lower;
  // "The Daily Scot" is a paper
  if (tokens.slice(phrase.from, phrase.head).some((t) => t.capital && words.outletName.has(t.lower))) return null;
  const known =
    words.trait.has(noun) || words.politician.has(noun) || isNational(noun) || hasTraitBefore(scene, phrase, noun);
  // "Lee, 29, said she was ill. The baker added …": only of whoever has just spoken or acted
  const science = !known && scienceEndings.some((ending) => noun.endsWith(ending));
  const trade = !known && (science || words.trade.has(noun));
  if (words.relative.has(tokens[phrase.to]?.lower ?? '')) return null; // "the Republican who wrote it"
  if (
    isPlural(noun) ||
    words.memberOf.has(noun) ||
    words.regnal.has(noun) ||
    !(known || trade) ||
    isAnothers(scene, phrase)
  )
    return null;
  const own = quoted ? outer : null;
  // "When Cole left, the former mayor said"
  const opens = isComma(tokens[phrase.from - 2] ?? tokens[0]!);
  const subjects = opens ? [] : subjectsBefore(scene, phrase.from);
  // many have been secretary of state, one is
  const single = words.singleOffice.has(noun) && !isPast(scene, phrase);
  const fits = (e: Entity) =>
    (trade && !mayHaveTrade(e, science)) ||
    isOfOtherParty(e, noun) ||
    e === own ||
    subjects.includes(e) ||
    !sameOffice(scene, phrase, e) ||
    !isOfAge(scene, e, noun) ||
    speaksOf(scene, e, noun, phrase.from) ||
    isOther(e, noun, single)
      ? 0
      : fitOf(e, noun);
  const suits = (e: Entity) => fits(e) > 0;
  // "Lee said so. The senator added …": who spoke or acted last before whom the text is about
  const last = stillSpeaking(scene, phrase.from, suits, [])?.entity ?? actingBefore(scene, phrase.from, suits, 1);
  const lead = single ? LEAD_OF_HOLDER : LEAD_OVER_NEXT;
  const found = last ? unsureOf(last) : trade ? null : mostSalient(scene, phrase.from, fits, [], lead);
  const {entity} = found ?? {};
  if (!entity || !isNear(scene, entity, phrase.from) || isNew(scene, noun, phrase.from, entity)) return null;
  // whom a text has called "the prime minister" it goes on to call so
  if (single) remember(scene, phrase, entity);
  // what the article calls nobody may be somebody whom it does not name
  if (isHolder(entity, noun)) return found;
  // whom it has called "the Republican" is not "the Democrat"
  if (words.party.has(noun) && entity.nouns.size < MOST_NOUNS) entity.nouns.add(noun);
  return unsureOf(entity);
};

/** "Passenger Ana Ruiz" may be a teacher, and "Professor Ruiz" a glaciologist; "Mayor Ruiz" is neither. */
function mayHaveTrade({role, nouns}: Entity, science: boolean): boolean {
  if (role === null) return !science || nouns.size === 0 || [...nouns].some((n) => words.academic.has(n));
  return [...nouns].some((n) => words.chancePart.has(n) || (science && words.academic.has(n)));
}

function isOfOtherParty({nouns, role}: Entity, noun: string): boolean {
  const party = words.party.get(noun);
  if (party === undefined) return false;
  const others = [...nouns, ...(role ?? '').toLowerCase().split(' ')].flatMap((w) => words.party.get(w) ?? []);
  return others.length > 0 && !others.includes(party);
}

const isHolder = ({nouns}: Entity, noun: string): boolean =>
  nouns.has(noun) || (words.synonyms.get(noun)?.some((other) => nouns.has(other)) ?? false);

const isPast = ({tokens}: Scene, {from, head}: Phrase): boolean =>
  tokens.slice(from, head).some(({lower}) => words.pastOffice.has(lower));

/** Where an office ends with its field: behind "state" in "the former secretary of state". */
const endOfField = ({tokens, nameAt}: Scene, {coreTo, head, to}: Phrase): number => {
  const field = tokens[coreTo + 1];
  // "the teacher from Pisa"
  if (to === coreTo + 2 && words.placeLink.has(tokens[coreTo]!.lower) && nameAt(coreTo + 1) >= 0) return to;
  const named = words.politician.has(tokens[head]!.lower) && words.genitive.has(tokens[coreTo]?.lower ?? '');
  return named && field?.kind === 'word' && !field.capital && !words.definite.has(field.lower) ? coreTo + 2 : coreTo;
};

/**
 * "The doctor, Ilse Brandt, left. The mayor stayed.": an office that one person holds is only whose the article says it is;
 * who has another role is no politician.
 */
function isOther(e: Entity, noun: string, single: boolean): boolean {
  const role = (e.role ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (e.nouns.has(noun) || role.includes(noun)) return false;
  const past = role.some((word) => words.pastOffice.has(word)); // "ex-chat show host" says nothing about now
  if (e.role !== null && !past) {
    const same = words.synonyms.get(noun) ?? [];
    const isElse = (w: string) => words.exclusiveOffice.has(w) && !same.includes(w);
    if (single && words.exclusiveOffice.has(noun) && role.some(isElse)) return true;
    // "Councillor Marr said the mayor lied. The mayor denied it"
    if (single)
      return role.some((w) => isRole(w) && !words.partisan.has(w) && !(same.includes(w) && words.singleOffice.has(w)));
    if (words.politician.has(noun)) return !role.some((w) => words.politician.has(w) || words.singleOffice.has(w));
    return words.means.has(noun) && role.some((word, i) => isOffice(word, i === role.length - 1));
  }
  return single && e.count < LEAST_OF_HOLDER_IN_MENTIONS;
}

/** "Speaker" in "House Speaker", "Republican" in "Ottermoor Republican"; not in "Republican front-runner". */
const isOffice = (word: string, last: boolean): boolean =>
  words.singleOffice.has(word) || (words.politician.has(word) && (last || !words.partisan.has(word)));

/** "Cole defended the former mayor": a sentence does not describe its own subjects again. */
function subjectsBefore(scene: Scene, token: number): Entity[] {
  const {tokens, cast} = scene;
  const found: Entity[] = [];
  const first = scene.nameFrom(token) - 1;
  for (let n = first; n >= 0 && first - n < REACH_IN_NAMES; n--) {
    const {from} = cast.names[n]!;
    if (tokens[from]!.sentence !== tokens[token]!.sentence) break;
    const bearer = cast.bearers[n];
    if (bearer && scene.weightAt(n) === 2) found.push(bearer);
  }
  return found;
}

/** A noun for people that a text uses of somebody it has named. */
const isCalling = (noun: string): boolean =>
  isRole(noun) && !words.spokesperson.has(noun) && !words.anonymous.has(noun) && !words.attendant.has(noun);

/** "the former governor", "the 26-year-old officer": roles that a modifier makes a trait. */
function hasTraitBefore({tokens}: Scene, {from, head}: Phrase, noun: string): boolean {
  const past = noun.indexOf('-');
  if (past > 0 && words.pastOffice.has(noun.slice(0, past)) && isRole(noun)) return true; // "the ex-teacher"
  for (let i = from; i < head; i++) {
    const {lower} = tokens[i]!;
    if (lower.endsWith(bornEnding)) return true; // "the Arden-born stand-up"
    if (words.pastOffice.has(lower) && isRole(noun) && !words.spokesperson.has(noun)) return true;
    if (isCalling(noun) && (isAge(lower) || words.trait.has(lower))) return true;
  }
  return false;
}

/**
 * Whether the phrase names an owner: "the Cole adviser", "the party's nominee"; not "the Norland golfer", who is from
 * there.
 */
function isAnothers({tokens, cast, nameAt}: Scene, {from, head}: Phrase): boolean {
  for (let i = from; i < head; i++) {
    if (words.contrast.has(tokens[i]!.lower) && nameAt(i) < 0) return true; // "the new singer", not "the New Tarn singer"
    const bearer = cast.bearers[nameAt(i)];
    if (bearer?.kind === 'person' && bearer.sure) return true;
    if (isPossessive(tokens, i) && nameAt(i - 1) < 0) return true;
  }
  return false;
}

/** People to whom the article gives another role fit less, unless both are parts in public life. */
function fitOf(e: Entity, noun: string): number {
  if (e.words.length === 0 || e.place || (e.kind !== null && e.kind !== 'person')) return 0;
  if (!e.sure && !(e.words.length === 1 && isPersonal(e.words[0]!))) return 0;
  if (words.maleTitle.has(noun) && e.gender === 'female') return 0;
  if (words.femaleTitle.has(noun) && e.gender === 'male') return 0;
  const open = e.role === null || e.nouns.has(noun) ? 1 : 0.5;
  return open * Math.min(1, 0.4 + 0.2 * e.count);
}

/** Whether the entity was named or spoke in one of the last few sentences. */
function isNear(scene: Scene, entity: Entity, token: number): boolean {
  const {tokens, cast} = scene;
  const near = (at: number) => tokens[token]!.sentence - tokens[at]!.sentence <= REACH_IN_SENTENCES;
  const first = scene.nameFrom(token) - 1;
  for (let n = first; n >= 0 && first - n < REACH_IN_NAMES && near(cast.names[n]!.from); n--)
    if (cast.bearers[n] === entity) return true;
  const spoken = scene.lastSpoken(token, (e) => e === entity);
  return spoken !== null && near(spoken.token);
}
