import type {SpeakerRule} from '../../layers/rule.js';
import {speakerRules} from '../../rules/speaker/index.js';
import type {Entity} from '../cast/entity.js';
import {fitOfPronoun} from '../scene/fit.js';
import {governorOf} from '../scene/governor.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Choice} from '../scene/choice.js';
import {samePronounBefore} from '../scene/same-pronoun-before.js';
import {type Described, mostSalient} from '../scene/salience.js';
import {claimedBefore, contradictedBy} from '../scene/contradicted.js';
import type {Scene, Turn} from '../scene/scene.js';
import {accusedBefore} from './accused-before.js';
import {describedBefore} from './described-before.js';
import {adoptJoined, namedTogether, pairBefore} from '../several/joined.js';
import {words} from '../word/lexicon.js';
import {isComma} from '../word/role-words.js';
import {type Link, type Mention, sureOf, unsureOf} from './link.js';
import {adopt} from './link-unnamed.js';
import {actingBefore, actingBeside, asked, stillSpeaking, unnamedAsker} from './still-speaking.js';

const POSSIBLE_FIT = 0.5; // of a pronoun and somebody whose name looks like a person's
const LIKELY_FIT = 0.7; // of a pronoun and somebody who is known to be a person
const SURE_FIT = 0.8; // and whose gender or number is known

const SHARE_OF_DOCUMENTS = 0.1;

const BACK_IN_SENTENCES = 3; // to the last subject where nothing else tells

const LONGEST_CHAIN = 5; // of sentences that begin with the same pronoun

const LEAD_OVER_NEXT = 1.6; // two who are nearly as likely leave it open

const byWord = new Map<string, SpeakerRule>();
for (const rule of speakerRules) for (const word of rule.words ?? []) if (!byWord.has(word)) byWord.set(word, rule);

/** The rule for the pronoun that a phrase consists of, give or take a word ("he himself", "they both"). */
export function pronounRule(scene: Scene, {from, coreTo}: Phrase): SpeakerRule | undefined {
  if (coreTo - from > 2) return undefined;
  const rule = byWord.get(scene.tokens[from]!.lower);
  // only a letter looks like a name, and “A. Lee” begins with one
  return scene.nameAt(from) < 0 || (rule?.link === 'none' && coreTo - from === 1) ? rule : undefined;
}

/** "I", "we": the speaker of the quotation around it. */
export const linkSelf: Link = (_, {outer, quoted}) => (quoted ? sureOf(outer) : null);

/** "he", "she", "it", "they": the most salient entity that fits; never the speaker of the quotation around it. */
export const linkPronoun: Link = (scene, mention, rule) => {
  // "A reporter asked whether it was late. He said …": somebody else, if there is anybody
  const asker = isOfPerson(rule) ? unnamedAsker(scene, mention.phrase.from) : null;
  const claim = mention.deniesBack ? claimedBefore(scene, mention.phrase.from) : null;
  const not = asker ?? claim?.entity;
  const choice =
    (claim && linkContradicted(scene, mention, rule, claim)) ??
    (not && linkAlong(scene, mention, rule, LONGEST_CHAIN, not)) ??
    // rather nobody than the nameless one whose claim it is
    (claim?.entity.words.length === 0 ? null : linkAlong(scene, mention, rule, LONGEST_CHAIN));
  // whom the text calls "he" once it does not call "she" next
  if (choice && (rule.takes === 'male' || rule.takes === 'female')) choice.entity.gender ??= rule.takes;
  // "it" for a letter may mean who wrote it; and few deny what they have just said
  const doubtful = choice?.entity.kind === 'document' || choice?.entity === claim?.entity;
  return doubtful ? unsureOf(choice?.entity) : choice;
};

const isOfPerson = ({takes}: SpeakerRule): boolean => takes === 'male' || takes === 'female';

/** "Ruiz told Lee she had lied. She denied it": Lee, whom the claim was told to, or is about. */
function linkContradicted(scene: Scene, {phrase, named}: Mention, rule: SpeakerRule, claim: Turn): Choice | null {
  const fits = (e: Entity) => !named.has(e) && fitOfPronoun(rule.takes, e) >= POSSIBLE_FIT;
  const described = describedBefore(scene, phrase.from, rule.takes);
  const found = contradictedBy(scene, claim, fits, described);
  return found && unsureOf(known(scene, found, described));
}

function linkAlong(
  scene: Scene,
  mention: Mention,
  rule: SpeakerRule,
  links: number,
  not: Entity | null = null,
): Choice | null {
  const own = mention.quoted ? mention.outer : null;
  const {from} = mention.phrase;
  const isOther = (e: Entity) => e === own || e === not || e === mention.answered || mention.named.has(e);
  // "The video is a blow to the council after it said …": a body rather than a document
  const share =
    rule.takes === 'thing' && words.afterwards.has(scene.tokens[from - 1]?.lower ?? '') ? SHARE_OF_DOCUMENTS : 1;
  const suits = (e: Entity) => (isOther(e) ? 0 : fitOfPronoun(rule.takes, e) * (e.kind === 'document' ? share : 1));
  // "They lied, a claim it denies": no claim denies itself
  const isDenied = ({phrase}: Described) => mention.said.some((c) => scene.tokensIn(c).to - 1 === phrase.head);
  // "In a statement it said …": whoever makes the statement
  const opens = ({entity, phrase}: Described) => entity.kind === 'document' && isOpening(scene, phrase, from);
  const described = describedBefore(scene, from, rule.takes).filter(
    (d) => !(mention.answers && isDenied(d)) && !opens(d),
  );
  if (rule.takes === 'plural') described.push(...namedTogether(scene, from));
  const isLikely = (e: Entity) => suits(e) >= LIKELY_FIT || (e.place && suits(e) > 0);
  const governor = governorOf(scene, from, isLikely, mention.said, rule.takes === 'plural' ? described : []);
  const found = mostSalient(scene, from, suits, described, LEAD_OVER_NEXT, mention.said);
  const alone = (e: Entity) => found?.entity === e && found.sure;
  const {answers, answered} = mention;
  const accused = answers ? accusedBefore(scene, from, (e) => suits(e) >= POSSIBLE_FIT, described, answered) : null;
  if (accused) return {entity: known(scene, accused, described), sure: answered !== null && alone(accused)};
  const answering = asked(scene, from);
  if (answering && suits(answering) >= LIKELY_FIT) return unsureOf(answering);
  if (governor) return {entity: known(scene, governor, described), sure: alone(governor)};
  const acting = actingBeside(scene, from, (e) => suits(e) >= LIKELY_FIT, mention.said);
  if (acting) return {entity: acting, sure: alone(acting)};
  // "Lee said he was late. He left": as sure as it was before
  const speaking = stillSpeaking(scene, from, (e) => suits(e) >= POSSIBLE_FIT, described);
  if (speaking) {
    const {entity, sure} = speaking;
    return {entity, sure: sure && (suits(entity) >= SURE_FIT || alone(entity))};
  }
  // "Lee left. He had lost to Oakes. He said …": both mean whoever the first of them means
  const before = links > 0 && isOfPerson(rule) ? samePronounBefore(scene, from, rule) : -1;
  const same = before < 0 ? null : readPhrase(scene, before, before + 1);
  const first = same && linkAlong(scene, {...mention, phrase: same, said: []}, rule, links - 1, not);
  if (first) return unsureOf(first.entity);
  // "With Oakes, Lee made a safe choice. He …": Lee, who acts
  const subject = isOfPerson(rule) ? actingBefore(scene, from, (e) => suits(e) >= LIKELY_FIT, 1) : null;
  if (subject && subject !== found?.entity) return unsureOf(subject);
  if (!found && rule.takes !== 'plural')
    return unsureOf(actingBefore(scene, from, (e) => suits(e) >= POSSIBLE_FIT, BACK_IN_SENTENCES));
  if (found) known(scene, found.entity, described);
  // "it" may be what is named with one word that nothing shows to be a body: "the Bible"
  if (found && rule.takes === 'thing' && suits(found.entity) < SURE_FIT) return unsureOf(found.entity);
  // "they" may be people whom nobody has named
  const open = rule.takes === 'plural' || (found && suits(found.entity) < POSSIBLE_FIT);
  const nobody = !found && rule.takes === 'plural' && !mostSalient(scene, from, suits, described, 1, mention.said);
  const pair = nobody ? pairBefore(scene, from) : [];
  if (pair.length === 2) return unsureOf(adoptJoined(scene, pair, from));
  return open ? unsureOf(found?.entity) : found;
}

/** Whether the phrase with its "in a" stands before the token, with nothing but a comma between. */
function isOpening({tokens}: Scene, {from, to, determiner}: Phrase, token: number): boolean {
  const preposition = tokens[determiner === null ? from - 1 : from - 2];
  const ends = to === token || (to + 1 === token && isComma(tokens[to]!));
  return ends && words.placeLink.has(preposition?.lower ?? '');
}

/** The entity, from here on in the cast if it has been described only. */
function known(scene: Scene, entity: Entity, described: readonly Described[]): Entity {
  const phrase = described.find((d) => d.entity === entity)?.phrase;
  if (phrase) adopt(scene, entity, phrase);
  return entity;
}
