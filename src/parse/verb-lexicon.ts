import {cueVerbs} from '../rules/cue-verbs.js';
import {HAS_OBJECT, QUOTATION} from '../rules/cues/frames.js';
import {cueTables} from '../rules/cues/index.js';
import {speechParticles, type VerbTakes, verbParticles, verbRows} from '../rules/grammar/verbs.js';

/** Bits of what a verb may take, from the table of verbs. */
export const TAKES = {
  that: 1,
  bare: 2,
  wh: 4,
  to: 8,
  ing: 16,
  'object-to': 32,
  'object-base': 64,
  'object-ing': 128,
  'person-that': 256,
  'person-thing': 512,
  'person-alone': 1024,
  naming: 2048,
  judged: 4096,
  linking: 8192,
  none: 16384,
  speech: 32768,
  spends: 65536,
  becomes: 131072,
  utter: 262144,
  as: 524288,
} as const satisfies Record<VerbTakes, number>;

const lexicon = new Map<string, number>();
for (const {takes, verbs} of verbRows) {
  const bits = takes.reduce((all, name) => all | TAKES[name], 0);
  for (const verb of verbs.trim().split(/\s+/)) lexicon.set(verb, (lexicon.get(verb) ?? 0) | bits);
}

/** Verbs that may stand beside a quotation. */
export const QUOTES = TAKES.speech | TAKES.utter;

/** What the verb of this lemma may take: bits of `TAKES`, 0 for one that the table does not hold. */
export const takesOf = (lemma: string): number => lexicon.get(lemma) ?? 0;

const pairsOf = (table: Readonly<Record<string, string>>): Set<string> =>
  new Set(Object.entries(table).flatMap(([particle, verbs]) => verbs.split(' ').map((verb) => `${verb} ${particle}`)));

const withParticle = pairsOf(verbParticles);
const speaking = pairsOf(speechParticles);

// Of a verb of reporting its line in rules/cues is enough.
for (const table of cueTables)
  for (const {forms, frames} of cueVerbs(table)) {
    const lemma = forms[0]!;
    for (const {particle, letters} of frames) {
      if (!letters.includes(QUOTATION) || HAS_OBJECT.test(letters)) continue; // "praised their work and warned"
      if (particle !== null) speaking.add(`${lemma} ${particle}`);
      else if (!(takesOf(lemma) & QUOTES)) lexicon.set(lemma, takesOf(lemma) | TAKES.utter);
    }
  }

/** Whether a verb and a word of direction are one verb even before a noun phrase: "carry on". */
export const takesParticle = (lemma: string, particle: string): boolean => withParticle.has(`${lemma} ${particle}`);

/** Whether they tell who said the quotation before: "put in". */
export const speaksWith = (lemma: string, particle: string): boolean => speaking.has(`${lemma} ${particle}`);
