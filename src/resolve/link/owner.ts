import {folded} from '../../layers/span.js';
import {speakerRules} from '../../rules/speaker/index.js';
import {possessiveEnding} from '../../rules/words/names.js';
import type {Entity} from '../cast/entity.js';
import {fitOfPronoun, mayBeCalled} from '../scene/fit.js';
import {sameOffice} from '../scene/office.js';
import type {Phrase} from '../scene/phrase.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import {antecedentOfRelative} from './antecedent-of-relative.js';

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

function compose(scene: Scene, phrase: Phrase): string {
  const {to, coreTo, determiner} = phrase;
  const {tokens, article, inTitle} = scene;
  const textOf = (a: number, b: number) => folded(article.text, {start: tokens[a]!.start, end: tokens[b - 1]!.end});
  if (inTitle(phrase.from)) return textOf(phrase.from, to);
  const clitic = determiner === 'definite' ? cliticIn(scene, phrase) : -1;
  const holder = clitic < 0 ? null : holderAt(scene, phrase.from, clitic);
  const from = holder ? clitic + 1 : phrase.from;
  const owner = determiner === 'possessive' ? antecedentOf(scene, from - 1) : holder;
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

/** Where the owner before the head ends: at "'s" in "the prime minister's spokesman"; -1 for none. */
function cliticIn({tokens}: Scene, {from, head}: Phrase): number {
  for (let i = from + 1; i < head; i++) if (isPossessive(tokens, i)) return i;
  return -1;
}

/** The person who has the office in tokens [from, to): Ana Ruiz, for "the prime minister", where the article calls her so. */
function holderAt(scene: Scene, from: number, to: number): Entity | null {
  const {lower} = scene.tokens[to - 1]!;
  if (to <= from || scene.nameAt(to - 1) >= 0 || !isRole(lower) || isPlural(lower) || words.spokesperson.has(lower))
    return null;
  const holder = scene.holderOf(lower, from, (e) => sameOffice(scene, {from, head: to - 1, to}, e));
  return holder?.kind === 'person' && holder.sure && holder.words.length > 0 ? holder : null;
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
    return (
      mostSalient(scene, determiner, (e) => (mayBeCalled(e, noun) ? likelihoodOfBody(e) : 0), [], LEAD_OVER_NEXT)
        ?.entity ?? null
    );
  }
  if (!words.trait.has(noun)) return null;
  if (known) return known.kind === 'person' && known.words.length > 0 ? known : null;
  return (
    mostSalient(scene, determiner, (e) => (isPerson(e) ? openness(e, noun) : 0), [], LEAD_OVER_NEXT)?.entity ?? null
  );
}

/** Also of a name that nothing shows to be anybody's: "dam builder Hydrostat". */
const likelihoodOfBody = (e: Entity): number => {
  if (e.words.length === 0 || e.place || (e.kind !== null && e.kind !== 'organisation')) return 0;
  return e.kind === null ? 0.7 : 1;
};

/** People to whom the article gives another role fit less. */
const openness = (e: Entity, noun: string): number => (e.role === null || e.nouns.has(noun) ? 1 : 0.3);

const isPerson = (e: Entity): boolean => e.kind === 'person' && e.sure && e.words.length > 0;
