import type {Phrase as NounPhrase} from '../../layers/parsed.js';
import type {SpeakerRule} from '../../layers/rule.js';
import type {Words} from '../../layers/words.js';
import type {Entity} from '../cast/entity.js';
import {isOutlet, mayBeCalled} from '../scene/fit.js';
import {firstToken, isNamedBeside, placeOf} from '../scene/grammar-at.js';
import {sameOffice} from '../scene/office.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import {type Described, mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {subjectWeight} from '../scene/subject-weight.js';
import {isAgent, isPlural, isRole, words} from '../word/lexicon.js';
import {isComma} from '../word/role-words.js';
import {endOfDescription} from './link-antecedent.js';
import {namedLater} from './link-named-later.js';
import {unnamed} from './link-unnamed.js';

const REACH_IN_TOKENS = 60;

/** Whom the narrator describes without a name in the token's sentence and a few before it: "the government", "a man". */
export function describedBefore(scene: Scene, token: number, takes: SpeakerRule['takes']): Described[] {
  const sentences = takes === 'plural' ? 2 : 1;
  const {tokens, nameAt} = scene;
  const here = tokens[token]!;
  const found: Described[] = [];
  const byName = new Map<string, Entity>(); // "the men" twice are one entity
  for (
    let i = token - 1;
    i >= 0 && token - i < REACH_IN_TOKENS && here.sentence - tokens[i]!.sentence <= sentences;
    i--
  ) {
    const {lower, kind, quotation} = tokens[i]!;
    if (quotation !== null && quotation !== here.quotation) continue;
    if (kind !== 'word' || nameAt(i) >= 0 || !isSpeaker(lower, takes)) continue;
    const place = placeOf(scene, i);
    const noun = place?.sentence.phrases.find((p) => p.head === place.word);
    if (!place || !noun || isNobodyNew(scene, i, noun, place.sentence.words) || isAnybody(noun, place.sentence.words))
      continue;
    if (isNamedBeside(place.sentence, noun)) continue;
    const end = words.placeLink.has(tokens[i + 1]?.lower ?? '') ? i + 1 : endOfDescription(scene, i);
    if (isNamedBehind(scene, endOfDescription(scene, i))) continue;
    const to = Math.min(end, verbBehind(scene, noun, place.sentence.words) ?? end);
    const from = firstToken(scene, place.sentence, noun);
    if (words.likening.has(tokens[from - 1]?.lower ?? '')) continue; // "as an author"
    const phrase = readPhrase(scene, from, to);
    const entity = phrase?.name === null ? bearer(scene, phrase, i) : null;
    if (!phrase || !entity) continue;
    const same = byName.get(entity.name) ?? entity;
    byName.set(entity.name, same);
    found.push({entity: same, phrase, weight: subjectWeight(place)});
  }
  return found;
}

/** "A colonel at the base, Ana Ruiz, laughed": between commas behind the description stands the name. */
function isNamedBehind({tokens, nameAt, cast}: Scene, end: number): boolean {
  const n = tokens[end] && isComma(tokens[end]) ? nameAt(end + 1) : -1;
  const behind = n < 0 ? undefined : tokens[cast.names[n]!.to];
  return behind !== undefined && isComma(behind) && cast.bearers[n]?.kind === 'person';
}

/** Where the verb begins whose subject the description is: at "rejected" in "a man at the gate rejected it". */
function verbBehind(scene: Scene, {role, head, clause}: NounPhrase, {start, end}: Words): number | null {
  const at = role === 'subject' ? clause?.verb?.start : undefined;
  return at === undefined || at <= head ? null : scene.tokensIn({start: start[at]!, end: end[at]!}).from;
}

/** Whether a pronoun can mean what the noun does: of things, a document speaks too. */
const isSpeaker = (noun: string, takes: SpeakerRule['takes']): boolean =>
  isAgent(noun) || words.kin.has(noun) || (takes === 'thing' && words.document.has(noun));

/** "She was a moderator", "Lee, a nurse and a poet", "the company's chairman", and "way" without a determiner. */
function isNobodyNew({tokens}: Scene, head: number, phrase: NounPhrase, all: Words): boolean {
  const {role, of} = phrase.role === 'conjunct' && phrase.of ? phrase.of : phrase;
  if (role === 'predicate' || (role === 'apposition' && of?.kind !== 'description') || role === 'possessor')
    return true;
  const {determiner, possessor, start} = phrase;
  for (let i = start; i < phrase.head; i++) if (words.negative.has(all.lower[i]!)) return true; // "no association"
  return determiner < 0 && !possessor && !isPlural(tokens[head]!.lower);
}

/** "A cautious candidate would wait." */
const isAnybody = ({clause, role, determiner}: NounPhrase, {lower}: Words): boolean =>
  role === 'subject' && words.indefinite.has(lower[determiner] ?? '') && (clause?.verb?.modal ?? -1) >= 0;

const isPublisher = (e: Entity): number => (e.words.length > 0 && isOutlet(e) ? 1 : 0);

const isBody =
  (noun: string) =>
  (e: Entity): number =>
    e.place || !mayBeCalled(e, noun)
      ? 0
      : e.kind === 'organisation'
        ? 1
        : e.kind === null && e.words.length > 1
          ? OF_NO_KIND
          : 0;

const OF_NO_KIND = 0.5; // "Delmarva Rail", which nothing shows to be a body

/** The entity described; null for "the nominee", who is somebody named, though nothing says which person. */
function bearer(scene: Scene, phrase: Phrase, head: number): Entity | null {
  if (phrase.determiner !== 'definite') return namedLater(scene, phrase) ?? unnamed(scene, phrase);
  const noun = scene.tokens[head]!.lower;
  const known = scene.holderOf(noun, phrase.from, (e) => sameOffice(scene, phrase, e));
  if (known) return known;
  // "the group" is the body named last
  const bare = phrase.to === phrase.from + 1;
  const suits = words.anyOrganisation.has(noun) ? isBody(noun) : words.outlet.has(noun) ? isPublisher : null;
  const body = bare && suits ? mostSalient(scene, phrase.from, suits)?.entity : null;
  if (body) return body;
  const somebody = isRole(noun) && !isPlural(noun) && !words.anyPerson.has(noun);
  const told = words.relative.has(scene.tokens[head + 1]?.lower ?? ''); // "the lawyer who sent it"
  return somebody && !told ? null : unnamed(scene, phrase);
}
