import {rejectCues} from './deny.js';
import {judgeCues} from './judge.js';
import {sayCues} from './say.js';
import {thinkCues} from './think.js';

/** What an adjective takes apart from prepositions. */
export type AdjectiveFrame = 'that' | 'to+verb' | 'whether';

/**
 * Adjectives that say what somebody holds, behind a form of "be" or a verb like it, one per line: the adjective, a bar, then
 * what it takes: `that` a clause, `to+verb` an infinitive, `whether` any question word, or a preposition that brings the content.
 */
export interface AdjectiveTable {
  /** Of the verbs that they stand for: "was critical of" is "criticised". */
  readonly group: string;
  readonly kind: 'speech' | 'thought';
  readonly adjectives: string;
}

export const adjectiveTables: readonly AdjectiveTable[] = [
  {
    group: sayCues.group,
    kind: 'speech',
    adjectives: `
  adamant | that about
  insistent | that on about
  emphatic | that about
  unequivocal | that about
  categorical | that about
  explicit | that about
  clear | that about on
  blunt | about
  candid | about
  frank | about
  forthright | about
  outspoken | about on
  vocal | about
  apologetic | about for
  unapologetic | about for
`,
  },
  {
    group: judgeCues.group,
    kind: 'speech',
    adjectives: `
  critical | of
  scathing | about of
  scornful | about of
  contemptuous | of
  disparaging | about of
  derisive | about of
  disdainful | of
  complimentary | about of
  effusive | about
`,
  },
  {group: rejectCues.group, kind: 'speech', adjectives: 'dismissive | of about'},
  {
    group: thinkCues.group,
    kind: 'thought',
    adjectives: `
  sure | that whether of about
  unsure | whether of about
  certain | that of
  uncertain | whether of about
  confident | that of in about
  convinced | that of
  hopeful | that of about
  optimistic | that about
  upbeat | about
  pessimistic | that about
  doubtful | that of about
  skeptical | that of about
  sceptical | that of about
  dubious | that of about
  suspicious | that of about
  mistrustful | of
  distrustful | of
  worried | that about
  concerned | that about by with over
  anxious | that to+verb about
  nervous | that about
  uneasy | that about with
  afraid | that to+verb of
  fearful | that of
  terrified | that of
  wary | of about
  leery | of about
  cautious | about
  aware | that of
  unaware | that of
  mindful | that of
  conscious | that of
  cognizant | that of
  proud | that to+verb of
  ashamed | that to+verb of
  glad | that to+verb about of
  happy | that to+verb about with
  unhappy | that about with
  pleased | that to+verb about with by
  delighted | that to+verb about with by
  thrilled | that to+verb about with by
  grateful | that to+verb for to
  thankful | that to+verb for
  sorry | that for about
  angry | that about at over with
  furious | that about at over with
  livid | about at over
  outraged | that about at by over
  upset | that about with over
  frustrated | that about with by
  disappointed | that to+verb about with in by
  dissatisfied | with
  satisfied | that with
  disgusted | with by at
  appalled | that by at
  alarmed | that by at about
  surprised | that to+verb by at
  shocked | that to+verb by at
  enthusiastic | about
  passionate | about
  eager | to+verb for
  keen | to+verb on
  willing | to+verb
  unwilling | to+verb
  reluctant | to+verb
  determined | to+verb
  interested | to+verb in
  uninterested | in
  supportive | of
  appreciative | of
  opposed | to
  sympathetic | to
  hostile | to
  receptive | to
  open | to
  tired | of
  sick | of
  fond | of
  ambivalent | about
  undecided | about
  lukewarm | about on
  comfortable | with
  uncomfortable | with about
  impressed | with by
`,
  },
];
