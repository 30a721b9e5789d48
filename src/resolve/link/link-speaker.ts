import type {SpeakerRule} from '../../layers/rule.js';
import {folded} from '../../layers/span.js';
import {speakerRules} from '../../rules/speaker/index.js';
import type {Entity} from '../cast/entity.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {isConjunction, isPlural, isRole, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {antecedentOfRelative, startOfOwned} from './antecedent-of-relative.js';
import {adoptJoined} from '../several/joined.js';
import type {Mention} from './link.js';
import {pronounRule} from './link-pronoun.js';
import {links, nobody} from './links.js';

/** The rules to try on a mention that is not a pronoun. */
const wordRules = speakerRules.filter((r) => !r.words && links[r.link] !== nobody);

export interface Linked {
  readonly entity: Entity;
  readonly by: string;
  /** What the mention calls them, for the list of aliases; null if it is not a name for anybody ("who"). */
  readonly alias: string | null;
  readonly sure: boolean;
}

/** Who is meant by tokens [from, to), and by which rule; null if no rule finds anybody. */
export function linkSpeaker(scene: Scene, start: number, end: number, about: Omit<Mention, 'phrase'>): Linked | null {
  let to = end;
  while (to - start > 1 && words.trailing.has(scene.tokens[to - 1]!.lower)) to--;
  to = beforeExamples(scene, start, to);
  const from = startOfOwned(scene, start, to);
  const parts = splitJoint(scene, from, to);
  // here and below the phrase comes before the spread, for the reason given in segment.ts
  const joint = ruleFor('joint');
  if (joint && parts.length > 1) {
    const members = parts.map((p) => linkOne(scene, {phrase: p, ...about}));
    const entities = members.flatMap((m) => (m ? [m.entity] : []));
    if (entities.length === parts.length && new Set(entities).size > 1) {
      return {
        entity: adoptJoined(scene, entities, from),
        by: joint,
        alias: textOf(scene, from, to),
        sure: members.every((m) => m?.sure),
      };
    }
  }
  const phrase = parts.length === 1 ? parts[0]! : readPhrase(scene, from, to);
  if (!phrase) return null;
  // "the fighter and the businessman" are no one person
  const unnamedRule = ruleFor('unnamed');
  if (unnamedRule && parts.length > 1 && phrase.name === null && !pronounRule(scene, phrase))
    return linkBy(scene, {phrase, ...about}, speakerRules.find((r) => r.id === unnamedRule)!);
  const relative = pronounRule(scene, phrase);
  if (relative?.link !== 'relative') return linkOne(scene, {phrase, ...about});
  const before = antecedentOfRelative(scene, phrase.from);
  const antecedent = before && linkOne(scene, {phrase: before, ...about});
  // "the site that said" may be a part of something
  const sure = antecedent?.sure === true && words.personalRelative.has(scene.tokens[phrase.from]!.lower);
  return antecedent && {entity: antecedent.entity, by: relative.id, alias: null, sure};
}

/** "Peskov" for "Kremlin spokesman Peskov", "he", "spokesman" for "the spokesman". */
function aliasOf(scene: Scene, phrase: Phrase, rule: SpeakerRule): string {
  const name = phrase.name === null ? null : scene.cast.names[phrase.name]!;
  if (name) return textOf(scene, name.from, name.to);
  const words = textOf(scene, phrase.from, phrase.to);
  return rule.link === 'pronoun' ? words.toLowerCase() : words;
}

const textOf = ({article, tokens}: Scene, from: number, to: number): string =>
  folded(article.text, {start: tokens[from]!.start, end: tokens[to - 1]!.end});

function linkOne(scene: Scene, mention: Mention): Linked | null {
  const pronoun = pronounRule(scene, mention.phrase);
  // if a pronoun finds nobody, rather null than a guess
  if (pronoun) return linkBy(scene, mention, pronoun);
  for (const rule of wordRules) {
    const linked = linkBy(scene, mention, rule);
    if (linked && linked.entity === mention.answered && mention.phrase.name === null) continue;
    if (linked && (mayNameThemselves(scene, mention.phrase) || !mention.named.has(linked.entity))) return linked;
  }
  return null;
}

/** "The mayor said Lee lied": no mayor calls herself Lee; but "the suit says Lee was hurt" may be Lee's. */
const mayNameThemselves = ({tokens}: Scene, {name, head}: Phrase): boolean =>
  name !== null || !(isRole(tokens[head]!.lower) || words.kin.has(tokens[head]!.lower));

function linkBy(scene: Scene, mention: Mention, rule: SpeakerRule): Linked | null {
  const choice = links[rule.link](scene, mention, rule);
  return choice && {...choice, by: rule.id, alias: aliasOf(scene, mention.phrase, rule)};
}

/** The members of a list ("the PGA Tour and Cole's agent"); empty if it is not one. */
function splitJoint(scene: Scene, from: number, to: number): Phrase[] {
  const {tokens, nameAt} = scene;
  const read = (a: number, b: number) => readPhrase(scene, a, b);
  for (let i = from + 1; i < to - 1; i++) {
    // "a golfer who gives lessons and caddies": the list is inside a relative clause
    if (words.relative.has(tokens[i]!.lower) && !words.definite.has(tokens[i]!.lower)) return [];
    if (
      !(isConjunction(tokens[i]!.lower) || words.alternative.has(tokens[i]!.lower)) ||
      (nameAt(i) >= 0 && nameAt(i) === nameAt(i - 1) && nameAt(i) === nameAt(i + 1))
    )
      continue;
    const comma = tokens[i - 1]!.kind === 'mark';
    const left = read(from, comma ? i - 1 : i);
    const right = read(i + 1, to);
    const next = tokens[i + 1]!.lower;
    if (words.relative.has(next) && words.definite.has(next)) return []; // "by the BBC and that Lee"
    if (left && right && areOne(scene, left, right)) {
      // "the former secretary of state and current nominee"
      const plain = right.name === null && left.to === left.coreTo;
      // "its founder and chief executive, Ana Ruiz"
      return [plain && !right.apposition ? left : {...right, determiner: right.name === null ? left.determiner : null}];
    }
    if (left && right && isRoleOfBoth(scene, left, right)) return [];
    if (!left || !right || !areMembers(scene, left, right, comma)) return [];
    // "the BBC, CNN and Reuters"
    return [left, ...membersAfter(scene, left), right];
  }
  return [];
}

/** "Former Arden and Norland striker Ana Ruiz": one who plays for both. */
function isRoleOfBoth({tokens, cast}: Scene, left: Phrase, right: Phrase): boolean {
  if (left.name === null || right.name === null || left.determiner !== null || right.determiner !== null) return false;
  const {titleFrom} = cast.names[right.name]!;
  const role = tokens[titleFrom - 1];
  const bearer = cast.bearers[left.name];
  return (
    bearer?.kind !== 'person' && titleFrom > right.from && role !== undefined && !role.capital && isRole(role.lower)
  );
}

/** The bare names between commas after the first: "CNN" and "Sky" in "the BBC, CNN, Sky and Reuters". */
function membersAfter(scene: Scene, first: Phrase): Phrase[] {
  if (!first.apposition) return [];
  const {tokens} = scene;
  const {from, to} = first.apposition;
  if (tokens[from - 1]!.lower === '(') return []; // "Ana Ruiz (D) and"
  const members: Phrase[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !(tokens[i]!.kind === 'mark' && scene.nameAt(i) < 0)) continue;
    const member = i > start ? readPhrase(scene, start, i) : null;
    if (member === null && i === to) break; // "and" after a comma
    const listed = member && (first.name === null ? isBarePlural(scene, member) : isBareName(scene, member));
    if (!listed) return [];
    members.push(member);
    start = i + 1;
  }
  return members;
}

const isBareName = ({cast}: Scene, {name, from, head}: Phrase): boolean =>
  name !== null && from === cast.names[name]!.titleFrom && head === cast.names[name]!.to - 1;

/** "union officials" in "scientists, union officials and watchdog groups". */
const isBarePlural = ({tokens}: Scene, {name, determiner, head}: Phrase): boolean =>
  name === null && (determiner === null || determiner === 'indefinite') && isPlural(tokens[head]!.lower);

/** "the businessman and reality star": two roles of one person. */
function areOne({tokens, nameAt}: Scene, left: Phrase, right: Phrase): boolean {
  // "lobbyist and strategist Ana Ruiz"
  if (left.determiner === null && left.name === null && right.name !== null && right.determiner === null)
    return isRole(tokens[left.head]!.lower) && !isPlural(tokens[left.head]!.lower) && nameAt(left.head) < 0;
  // "Brock's wife and manager, Ana Ruiz"
  const owned = isPossessive(tokens, left.head - 1) && right.determiner === null && right.name === null;
  if (owned && left.name === null && right.apposition && nameAt(right.apposition.from) >= 0) return true;
  const determined = left.determiner === 'definite' || left.determiner === 'possessive';
  if (!determined || left.name !== null || right.determiner !== null || right.name !== null) return false;
  const isOwn = ({head}: Phrase) => words.kin.has(tokens[head]!.lower) && left.determiner === 'possessive';
  if (isOwn(left) || isOwn(right)) return false; // "her mother and sister"
  return [left, right].every(({head}) => isRole(tokens[head]!.lower) && !isPlural(tokens[head]!.lower));
}

function areMembers(scene: Scene, left: Phrase, right: Phrase, comma: boolean): boolean {
  const named = right.name !== null;
  const {tokens, nameAt} = scene;
  // "Ana Ruiz - a judge, and a leading expert on law -": one person
  const dashed = left.name !== null && left.apposition !== null && !isComma(tokens[left.apposition.from - 1]!);
  const told = dashed && tokens[left.apposition.from]!.lower;
  if (told && right.name === null && right.determiner === 'indefinite' && words.indefinite.has(told)) return false;
  // "Ana Ruiz, a Republican and a member of the committee": the list is inside the apposition
  if (left.apposition && !comma) {
    const inner = readPhrase(scene, left.apposition.from, left.apposition.to);
    if (!inner || inner.determiner === 'indefinite') return false;
    // "scientists, union officials and watchdog groups", "Ana Ruiz, Peter Lee and other donors"
    const many = right.name === null && isPlural(tokens[right.head]!.lower);
    const several = many && (inner.name !== null || isPlural(tokens[inner.head]!.lower));
    if (!several && (!named || inner.name === null)) return false;
    if (several && left.name !== null) return inner.name !== null;
  }
  if (pronounRule(scene, right)?.link === 'self') return true; // "my son and I"
  if (left.to > left.coreTo && !comma) return false;
  if (left.name !== null) return named || right.determiner !== null;
  if (nameAt(left.head) >= 0) return false;
  const noun = tokens[left.head]!.lower;
  const known =
    pronounRule(scene, left) !== undefined || // "she and others"
    isRole(noun) ||
    words.organisation.has(noun) ||
    words.document.has(noun) ||
    words.kin.has(noun) ||
    words.plural.has(noun);
  return known || (noun.endsWith('s') && !tokens[left.head]!.capital);
}

const byLink = new Map<SpeakerRule['link'], string>();
for (const r of speakerRules) if (!byLink.has(r.link)) byLink.set(r.link, r.id);

/** The id of the first rule with this link; null if there is none. */
export const ruleFor = (link: SpeakerRule['link']): string | null => byLink.get(link) ?? null;

/** Where a group ends of which some are named: "rights groups like the Norland Union and the Law Guild" are more than these. */
function beforeExamples({tokens, nameAt}: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const {lower} = tokens[i]!;
    const such = words.exemplified.has(lower) && words.likening.has(tokens[i + 1]!.lower);
    if (!such && !words.exampleLink.has(lower)) continue;
    const last = tokens[i - 1]!.kind === 'mark' ? i - 2 : i - 1;
    for (let k = from; k <= last; k++) if (isPlural(tokens[k]!.lower) && nameAt(k) < 0) return last + 1;
    return to;
  }
  return to;
}
