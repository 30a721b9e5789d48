import type {Token} from '../../layers/article.js';
import {TAG} from '../../layers/words.js';
import {gerundEnding} from '../../rules/words/function-words.js';
import type {Entity} from '../cast/entity.js';
import {placeOf} from '../scene/grammar-at.js';
import {isSomebody} from '../scene/fit.js';
import {readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {isClosed, isNameWord, isOrdinary, isPlural, isRole, isUsedNoun, tag, tagged, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import {type Link, unsureOf} from './link.js';
import {linkRepeat, linkUnnamed} from './link-unnamed.js';

/** "the source": the last speaker without a name ("a senior official"). */
export const linkSource: Link = (scene, {phrase}) => {
  if (phrase.name !== null || phrase.determiner !== 'definite' || phrase.to > phrase.from + 1) return null;
  const noun = scene.tokens[phrase.head]!.lower;
  if (!words.anonymous.has(noun) || isPlural(noun) || scene.inTitle(phrase.from)) return null; // "Mayor denies it; aide silent"
  return unsureOf(scene.lastSpeaker(phrase.from, (e: Entity) => e.kind === 'unnamed' && !e.plural && isSomebody(e)));
};

/** "one of the people": named by what is known of the people. */
export const linkPart: Link = (scene, mention, rule) => {
  const {from, to} = mention.phrase;
  const {tokens} = scene;
  if (to - from < 4 || scene.nameAt(from) >= 0 || !words.genitive.has(tokens[from + 1]!.lower)) return null;
  if (!words.indefinitePronoun.has(tokens[from]!.lower) && tokens[from]!.kind !== 'number') return null;
  const whole = readPhrase(scene, from + 2, to);
  if (whole?.determiner !== 'definite' || !isPlural(tokens[whole.head]!.lower)) return null;
  const inner = {...mention, phrase: whole};
  return linkRepeat(scene, inner, rule) ?? linkAntecedent(scene, inner, rule);
};

/** "the government" after "the Jordanian government", "the sources" after "sources with access": the longer description. */
export const linkAntecedent: Link = (scene, mention, rule) => {
  const {phrase} = mention;
  const {tokens} = scene;
  const noun = tokens[phrase.head]!.lower;
  const definite = phrase.determiner === 'definite';
  const bare = phrase.determiner === null && isPlural(noun); // "users" after "some Norland users"
  const number = isPlural(noun) ? countAt(scene, phrase.from - 1) : null; // "two sources", of "two sources close to the club"
  if (phrase.name !== null || !(definite || bare || number) || phrase.to > phrase.from + 1 || !isUsedNoun(noun))
    return null;
  const body = words.organisation.has(noun) || words.document.has(noun);
  const many = bare && isRole(noun) && !words.anonymous.has(noun);
  const at = scene.lastUse(noun, phrase.from, (i) => {
    if (number) return countAt(scene, i - 1) === number && endOfUse(scene, i) > i + 1;
    if (i > phrase.from && !(body && definite)) return false;
    if (modifiersBefore(scene, i) === 0 && !((definite || many) && endOfUse(scene, i) > i + 1)) return false;
    return !body || !isInCompound(scene, i);
  });
  if (at === null) return null;
  const from = at - modifiersBefore(scene, at);
  const longer = readPhrase(scene, from, definite || many || number ? endOfUse(scene, at) : at + 1);
  if (!longer || longer.name !== null || longer.head !== at || longer.to - longer.from < 2) return null;
  return unsureOf(linkUnnamed(scene, {...mention, phrase: longer}, rule)?.entity);
};

/** "two" before a noun; null where no number stands there. */
const countAt = ({tokens}: Scene, at: number): string | null => {
  const t = tokens[at];
  return t && (t.kind === 'number' || words.number.has(t.lower)) ? t.lower : null;
};

/** Whether a noun only says what kind of thing another is: no bank is meant in "a former bank clerk". */
function isInCompound(scene: Scene, at: number): boolean {
  if (scene.tokens[at - 1]?.capital) return false; // "the Dockers Union council"
  const place = placeOf(scene, at);
  return place?.sentence.phrases.some((p) => p.start <= place.word && place.word === p.head - 1) ?? false;
}

const BEFORE_NOUN_IN_WORDS = 4; // longest description before its noun
const AFTER_NOUN_IN_WORDS = 8; // longest description after it

function modifiersBefore({tokens}: Scene, at: number): number {
  let found = 0;
  for (let i = at - 1; i >= 0 && at - i <= BEFORE_NOUN_IN_WORDS && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    // counts in "Norland 6 users", but not in "6 users"
    if (tokens[i]!.kind === 'number' || isPossessive(tokens, i)) continue; // "the workers' union"
    if (!isModifier(tokens[i]!)) break;
    found = at - i;
  }
  return found;
}

const isModifier = ({lower, kind, capital}: Token): boolean =>
  kind === 'word' &&
  !isClosed(lower) &&
  !tagged(lower, tag.function) &&
  !words.contrast.has(lower) &&
  (capital || tagged(lower, tag.modifier) || !isOrdinary(lower) || tagged(lower, tag.place) || isUsedNoun(lower));

/** Where a description ends: after "plan" in "sources familiar with the plan", after "reports" in "reports of a call". */
function endOfUse(scene: Scene, at: number): number {
  const {lower} = scene.tokens[at]!;
  return words.document.has(lower) || isLeft(scene, at) ? at + 1 : endOfDescription(scene, at);
}

/** "He left the bank in a hurry": a body that is known already, and how or for what; but "the museum in Sarn", "the ministry of health". */
function isLeft(scene: Scene, at: number): boolean {
  const {tokens} = scene;
  if (!words.organisation.has(tokens[at]!.lower) || !words.definite.has(tokens[at - 1]?.lower ?? '')) return false;
  return !words.genitive.has(tokens[at + 1]?.lower ?? '') && !tokens[endOfDescription(scene, at) - 1]!.capital;
}

/** Where the preposition and noun phrase end that belong to the noun. */
export function endOfDescription(scene: Scene, at: number): number {
  const {tokens} = scene;
  const {sentence} = tokens[at]!;
  const inside = (i: number) =>
    tokens[i]?.sentence === sentence && tokens[i]!.kind === 'word' && i - at < AFTER_NOUN_IN_WORDS;
  let i = at + 1;
  if (!inside(i) || !words.affiliationLink.has(tokens[i]!.lower)) {
    // "familiar with"
    if (!inside(i) || !words.ender.has(tokens[i]!.lower) || !inside(i + 1)) return at + 1;
    if (!words.affiliationLink.has(tokens[i + 1]!.lower)) return at + 1;
    i++;
  }
  if (isInfinitive(scene, i)) return at + 1;
  i++;
  let end = at + 1;
  for (; inside(i) || isPossessive(tokens, i); i++) {
    const {lower, capital} = tokens[i]!;
    if (isPossessive(tokens, i)) continue;
    const opens = words.definite.has(lower) || words.indefinite.has(lower) || words.possessive.has(lower);
    if (opens && end === at + 1) continue;
    if (opens || isClosed(lower) || words.date.has(lower) || isGerund(lower, capital)) break;
    if (isAuxiliary(scene, i)) break; // "the city of Tarn will pay"
    if (
      !capital &&
      !isNoun(lower) &&
      (tagged(lower, tag.past) || tagged(lower, tag.present) || tagged(lower, tag.function))
    )
      break;
    end = i + 1;
  }
  return end;
}

function isAuxiliary(scene: Scene, at: number): boolean {
  const place = tagged(scene.tokens[at]!.lower, tag.finite) ? placeOf(scene, at) : null;
  return place?.sentence.words.tag[place.word] === TAG.AUX;
}

/** "asked the court to stop it": what it is to do, not what court. */
function isInfinitive(scene: Scene, at: number): boolean {
  const place = placeOf(scene, at);
  return place !== null && place.sentence.words.tag[place.word] === TAG.PART;
}

/** Not part of the noun phrase: "accused the council of hiding it". */
const isGerund = (lower: string, capital: boolean): boolean => !capital && lower.endsWith(gerundEnding);

const isNoun = (lower: string): boolean =>
  isUsedNoun(lower) || isRole(lower) || isNameWord(lower) || tagged(lower, tag.noun) || !isOrdinary(lower);
