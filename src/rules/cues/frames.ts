/**
 * Reporting verbs of one class, one verb per line: its forms (base, third person, past, -ing, further participles), a bar,
 * then the frames it takes. A frame is a string of letters, alone or after a particle ("out:cq"), or a preposition that
 * belongs to the cue and introduces the content ("about").
 *
 *   c  a clause, with or without "that"       say (that) it rained
 *   q  a quotation                            beam, "Hooray"
 *   i  an infinitive                          vow to go; of an object clause too: urge them to go
 *   n  a noun phrase                          deny the claim
 *   k  a claim, and nothing else             shoot down the rumour; not the plane
 *   f  a feeling, and what about it          voice alarm that it rained, alarm about the dam
 *   a  an addressee first                     tell the court that
 *   o  an object and what is said about it   call him a liar, accuse her of theft, urge them to go
 *   w  a question word                        ask whether, explain how
 */
export interface CueTable {
  readonly group: string;
  readonly kind: 'speech' | 'thought';
  readonly verbs: string;
}

/** The letter of a frame with a quotation. */
export const QUOTATION = 'q';

/** Whether a frame has an object, which stands where one who speaks would. */
export const HAS_OBJECT = /[nko]/;
