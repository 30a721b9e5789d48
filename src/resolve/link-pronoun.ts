import type {SpeakerRule} from '../rule.js';
import {describedBefore} from './described-before.js';
import type {Entity} from './entity.js';
import {speakerRules} from '../rules/speaker/index.js';
import type {Link} from './links.js';
import {adopt} from './link-unnamed.js';
import {mostSalient} from './most-salient.js';
import type {Phrase} from './phrase.js';
import type {Scene} from './scene.js';

const byWord = new Map<string, SpeakerRule>();
for (const rule of speakerRules) for (const word of rule.words ?? []) if (!byWord.has(word)) byWord.set(word, rule);

/** The rule whose pronoun a phrase is, with little more ("he himself", "they both"). */
export function pronounRule(scene: Scene, {from, coreTo}: Phrase): SpeakerRule | undefined {
  if (coreTo - from > 2 || scene.nameAt(from) >= 0) return undefined;
  return byWord.get(scene.tokens[from]!.lower);
}

/** "I", "we": the one whose quotation it stands in. */
export const linkSelf: Link = (_, {outer, quoted}) => (quoted ? outer : null);

/** "he", "she", "it", "they": the most salient that fits; never the one whose own quotation it stands in. */
export const linkPronoun: Link = (scene, mention, rule) => {
  const own = mention.quoted ? mention.outer : null;
  const {from} = mention.phrase;
  const suits = (e: Entity) => (e === own ? 0 : fitOf(rule.takes, e));
  const described = describedBefore(scene, from);
  const found = mostSalient(scene, from, suits, described);
  const phrase = described.find((d) => d.entity === found)?.phrase;
  if (found && phrase) adopt(scene, found, phrase);
  return found;
};

/** How well somebody fits a pronoun: gender, number and kind where the article tells them. */
function fitOf(takes: SpeakerRule['takes'], e: Entity): number {
  const alone = !e.plural && e.kind !== 'document' && e.kind !== 'organisation' && e.kind !== 'group';
  if (takes === 'male' || takes === 'female') {
    if (!alone || (e.gender !== null && e.gender !== takes)) return 0;
    if (e.gender === takes) return e.kind === null ? 0.8 : 1;
    return e.kind === null ? 0.15 : e.sure ? 0.8 : 0.5;
  }
  if (takes === 'thing') {
    if (e.kind === 'person' && !e.sure) return 0.15;
    if (e.plural || e.kind === 'person' || e.kind === 'unnamed' || e.kind === 'group') return 0;
    return e.place ? 0.3 : e.kind === null ? 0.7 : 1;
  }
  if (e.plural || e.kind === 'group') return 1;
  if (e.kind === 'person' && !e.sure) return 0.15;
  if (e.kind === null) return e.words.length > 0 ? 0.3 : 0;
  return e.kind !== 'organisation' ? 0 : e.place ? 0.1 : 0.5;
}
