import {folded} from '../../layers/span.js';
import {speakerRules} from '../../rules/speaker/index.js';
import {possessiveEnding} from '../../rules/words/names.js';
import type {Entity} from '../cast/entity.js';
import {fitOfPronoun} from '../scene/fit.js';
import {antecedentOfRelative} from './antecedent-of-relative.js';
import type {Phrase} from '../scene/phrase.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, words} from '../word/lexicon.js';

const REACH_IN_WORDS = 3; // longest owner: "his former company"

/**
 * The name of an unnamed speaker, with their owner's name in place of a pronoun or a description: "his lawyer" becomes
 * "Martin Oakes's lawyer", "a spokesman for the company" becomes "spokesman for Norland Ferries".
 */
export function nameWithOwner(scene: Scene, phrase: Phrase): string {
  const known = named.get(phrase);
  if (known !== undefined) return known;
  const name = compose(scene, phrase);
  named.set(phrase, name);
  return name;
}

/** Cached, because one rule after the other asks for it. */
const named = new WeakMap<Phrase, string>();

function compose(scene: Scene, {from, to, coreTo, determiner}: Phrase): string {
  const {tokens, article, inTitle} = scene;
  const textOf = (a: number, b: number) => folded(article.text, {start: tokens[a]!.start, end: tokens[b - 1]!.end});
  if (inTitle(from)) return textOf(from, to);
  const owner = determiner === 'possessive' ? antecedentOf(scene, from - 1) : null;
  const start = owner ? `${owner.name}${possessiveEnding} ` : '';
  // "a spokesman for the company": the owner follows the preposition
  if (coreTo >= to - 1 || !words.affiliationLink.has(tokens[coreTo]!.lower)) return start + textOf(from, to);
  const inner = coreTo + 1;
  const pronoun = words.possessive.has(tokens[inner]!.lower) ? antecedentOf(scene, inner) : null;
  if (pronoun && to - inner <= REACH_IN_WORDS)
    return `${start}${textOf(from, inner)} ${pronoun.name}${possessiveEnding} ${textOf(inner + 1, to)}`;
  const described = to - inner === 2 && words.definite.has(tokens[inner]!.lower) ? describedAt(scene, inner) : null;
  return described ? `${start}${textOf(from, inner)} ${described.name}` : start + textOf(from, to);
}

/** Leaves out "their", which may mean anybody mentioned. */
const takesOf = new Map(
  speakerRules.flatMap(({takes, words: own = []}) =>
    takes && takes !== 'plural' ? own.map((w) => [w, takes] as const) : [],
  ),
);

/** The entity that "his", "her" or "its" means; null unless it has a name. */
export function antecedentOf(scene: Scene, token: number): Entity | null {
  const {lower = ''} = scene.tokens[token] ?? {};
  if (words.owningRelative.has(lower)) return ownerOfRelative(scene, token);
  const takes = takesOf.get(lower);
  if (!takes) return null;
  const found = mostSalient(
    scene,
    token,
    (e) => (e.place ? 0 : fitOfPronoun(takes, e)),
    [],
    LEAD_OVER_NEXT,
    [],
  )?.entity;
  return found && found.words.length > 0 ? found : null;
}

/** "Arden, whose leaders" */
function ownerOfRelative(scene: Scene, token: number): Entity | null {
  const owner = antecedentOfRelative(scene, token);
  return owner && owner.name !== null ? (scene.cast.bearers[owner.name] ?? null) : null;
}

const LEAD_OVER_NEXT = 1.5; // how far the most salient must be ahead of the next

/** The entity that "the company" or "the singer" means; not for an office like "the mayor", which is clear as it is. */
function describedAt(scene: Scene, determiner: number): Entity | null {
  const noun = scene.tokens[determiner + 1]!.lower;
  if (isPlural(noun)) return null;
  const known = scene.calledBy(noun, determiner);
  if (words.anyOrganisation.has(noun)) {
    if (known) return known.words.length > 0 && known.kind !== 'person' ? known : null;
    return mostSalient(scene, determiner, (e) => (isBody(e) ? 1 : 0), [], LEAD_OVER_NEXT)?.entity ?? null;
  }
  if (!words.trait.has(noun)) return null;
  if (known) return known.kind === 'person' && known.words.length > 0 ? known : null;
  return (
    mostSalient(scene, determiner, (e) => (isPerson(e) ? openness(e, noun) : 0), [], LEAD_OVER_NEXT)?.entity ?? null
  );
}

const isBody = (e: Entity): boolean => e.kind === 'organisation' && e.words.length > 0 && !e.place;

/** People to whom the article gives another role fit less. */
const openness = (e: Entity, noun: string): number => (e.role === null || e.nouns.has(noun) ? 1 : 0.3);

const isPerson = (e: Entity): boolean => e.kind === 'person' && e.sure && e.words.length > 0;
