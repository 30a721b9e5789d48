import type {Clause, Phrase as NounPhrase} from '../../layers/parsed.js';
import {agentOf, prepositionOf, subjectOf} from '../../parse/readers.js';
import type {Entity} from '../cast/entity.js';
import {isOutlet} from '../scene/fit.js';
import {firstToken, type ParsedWord, placeOf} from '../scene/grammar-at.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, tag, tagged, words} from '../word/lexicon.js';
import {antecedentOf} from '../link/owner.js';
import {makerBefore} from './maker-before.js';
import {namedAt} from './named-at.js';

/*
 * Takes the noun of a document where the text has it; gives whoever made the document by the grammar of that sentence, where
 * the article names them. Leaves to documentBefore which of several places a later mention means.
 */

/** Who made the document whose noun is the token: Lee, in "a suit filed by Lee", "Lee's letter", "Lee wrote a report". */
export function makerOf(scene: Scene, head: number): Entity | null {
  const known = scene.makers;
  const before = known.get(head);
  if (before !== undefined) return before;
  known.set(head, null); // "its report on the report"
  const found = findMaker(scene, head);
  // "his life story"
  const maker = found?.kind === 'person' && !words.authored.has(scene.tokens[head]!.lower) ? null : found;
  known.set(head, maker);
  return maker;
}

function findMaker(scene: Scene, head: number): Entity | null {
  const place = placeOf(scene, head);
  const phrase = place?.sentence.phrases.find((p) => p.head === place.word);
  if (!place || !phrase) return null;
  return (
    (isTheirs(place, phrase) ? acting(scene, place, phrase) : null) ??
    ownerOf(scene, place, phrase) ??
    makerBefore(scene, firstToken(scene, place.sentence, phrase), head) ??
    behind(scene, place, phrase) ??
    acting(scene, place, phrase) ??
    publisher(scene, place, phrase)
  );
}

/** "In his memoir, Lee says": his own. */
const isTheirs = ({sentence}: ParsedWord, {determiner}: NounPhrase): boolean =>
  words.possessive.has(sentence.words.lower[determiner] ?? '');

/** "Lee's letter", "its adverts". */
function ownerOf(scene: Scene, place: ParsedWord, phrase: NounPhrase): Entity | null {
  if (isTheirs(place, phrase)) return antecedentOf(scene, firstToken(scene, place.sentence, phrase));
  const {possessor} = phrase;
  // "the singer's letter"; "the magazine's analysis" is one of many
  if (!possessor || (possessor.kind !== 'name' && !isSaid(place))) return null;
  const owner = namedAt(scene, place.sentence, possessor);
  return owner && (!owner.place || isSaid(place)) ? owner : null;
}

/** "a letter to the council from Lee", "a note written on a menu by Lee", "a story in the Gazette". */
function behind(scene: Scene, place: ParsedWord, {end, determiner}: NounPhrase): Entity | null {
  const {phrases, words: all} = place.sentence;
  let at = end;
  let making = false;
  // "Reports in Arden say": whose reports nobody knows, unless that is an outlet
  const anybodys = words.report.has(nounOf(place)) && isPlural(nounOf(place)) && determiner < 0;
  for (const phrase of phrases) {
    if (phrase.start < end || phrase.role === 'possessor') continue;
    const opens = phrase.preposition >= 0 ? phrase.preposition : phrase.start;
    const link = prepositionOf(phrase, all);
    for (let i = at; i < opens; i++) {
      const lower = all.lower[i]!;
      if (makes(lower, place)) making = true;
      else if (!tagged(lower, tag.adverb) && !(lower === ',' && i === end && words.agent.has(link))) return null;
    }
    const named = words.makerLink.has(link) ? namedAt(scene, place.sentence, phrase) : null;
    if (anybodys && !words.agent.has(link)) return outletNamed(scene, place, phrase);
    if (words.makerLink.has(link))
      return named && (!named.place || words.agent.has(link) || isSaid(place)) ? named : null;
    const outlet = words.outletLink.has(link) ? outletAt(scene, place, phrase) : null;
    if (outlet) return outlet;
    if (!making && !phrase.isTime && link === '') return null;
    at = phrase.end;
  }
  return null;
}

function outletNamed(scene: Scene, {sentence}: ParsedWord, phrase: NounPhrase): Entity | null {
  const named = namedAt(scene, sentence, phrase);
  return named && isOutlet(named) ? named : null;
}

/** "in the Gazette", "on the website of the union", "of the union" behind a website. */
function outletAt(scene: Scene, place: ParsedWord, phrase: NounPhrase): Entity | null {
  const {sentence} = place;
  const {start, end, lower} = sentence.words;
  const {to} = scene.tokensIn({start: start[phrase.head]!, end: end[phrase.head]!});
  const own = words.site.has(nounOf(place));
  if (own === words.genitive.has(prepositionOf(phrase, sentence.words))) {
    const found = words.platform.has(lower[phrase.head]!) ? null : namedAt(scene, sentence, phrase);
    // "a report in TechCrunch", whatever that is; "on Acme" may be its topic
    const outlet = found !== null && (isOutlet(found) || (isWithin(place, phrase) && isOpen(found)));
    if (found && (own || (outlet && isPublished(place)))) return found;
  }
  return words.site.has(lower[phrase.head]!) ? makerOf(scene, to - 1) : null;
}

/** "Lee filed a suit", "the union replied with a letter", "In a statement, the union said". */
function acting(scene: Scene, place: ParsedWord, phrase: NounPhrase): Entity | null {
  const {sentence} = place;
  const {lower} = sentence.words;
  const clause = phrase.clause ?? sentence.clauses.find((c) => c.object === phrase) ?? null;
  const verb = clause?.verb;
  if (!clause || !verb || clause.negated) return null;
  const link = prepositionOf(phrase, sentence.words);
  const done = clause.object === phrase && makes(lower[verb.head]!, place);
  const answered = words.mediumLink.has(link) && words.answering.has(lower[verb.head]!);
  const said = words.mediumLink.has(link) && (clause.complement !== null || clause.quotation >= 0);
  const own = words.indefinite.has(lower[phrase.determiner] ?? '') || isTheirs(place, phrase);
  if (verb.passive || !(done || answered || (said && own))) return null;
  const subject = subjectOf(clause);
  return subject && named(scene, place, subject);
}

/** "The story first appeared in the Gazette", "the study was conducted by Lee". */
function publisher(scene: Scene, place: ParsedWord, phrase: NounPhrase): Entity | null {
  const {sentence} = place;
  const clause: Clause | undefined = sentence.clauses.find((c) => c.subject === phrase);
  const verb = clause?.verb;
  if (!clause || !verb) return null;
  const lower = sentence.words.lower[verb.head]!;
  const agent = verb.passive && makes(lower, place) ? agentOf(clause, sentence, words.agent) : null;
  if (agent) return named(scene, place, agent);
  if (!words.appearing.has(lower) || !isPublished(place)) return null;
  for (const adjunct of clause.adjuncts) {
    if (!words.outletLink.has(prepositionOf(adjunct, sentence.words))) continue;
    const outlet = outletAt(scene, place, adjunct);
    if (outlet) return outlet;
  }
  return null;
}

const isWithin = ({sentence}: ParsedWord, phrase: NounPhrase): boolean =>
  words.containing.has(prepositionOf(phrase, sentence.words));

const isOpen = ({place, kind, sure}: Entity): boolean => !place && !(kind === 'person' && sure);

const named = (scene: Scene, {sentence}: ParsedWord, phrase: NounPhrase): Entity | null =>
  namedAt(scene, sentence, phrase);

const makes = (verb: string, place: ParsedWord): boolean =>
  words.making.has(verb) || (words.publishing.has(verb) && isPublished(place));

const isPublished = (place: ParsedWord): boolean => words.published.has(nounOf(place));

/** Whether a place can say it: "a statement from Norland", as opposed to "a report from Norland". */
const isSaid = (place: ParsedWord): boolean => words.ownWords.has(nounOf(place));

const nounOf = ({sentence, word}: ParsedWord): string => sentence.words.lower[word]!;
