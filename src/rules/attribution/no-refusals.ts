import {set} from '../list.js';

/*
 * What looks like a refusal and is none: somebody may not speak, leaves out what nobody asked about, or does not do a thing
 * that has the same verb ("did not answer the door").
 */

/** "because they were not authorised to speak": why a source is not named. */
export const permissions = set`authorized authorised allowed permitted supposed cleared`;

/** Leaving this undone is a remark of the reporter: "did not mention the ferry". */
export const remarkVerbs = set`mention`;

/** Failing to do this is a charge: "failed to disclose the loan". */
export const chargedVerbs = set`
  mention disclose declare reveal report acknowledge identify notify inform tell warn state
`;

/** What fails in such a charge. */
export const failingVerbs = set`fail fails failed failing`;

/** Of what is published, leaving out a name is a choice of its editors; an answer or a law gives no answers. */
export const editedDocuments = set`
  newspaper paper magazine website site page article story report poll survey law bill rule answer book film
`;

/** What editors leave out, and what an answer or a law leaves open. */
export const editedVerbs = set`identify identified name named rebut refute contradict specify mention define tell`;

/** Verbs whose object tells nothing unless it is withheld ("identified the leak", "did not identify the buyer"), or called something. */
export const withheldVerbs = set`identify`;

/** Before what something is called: "identified the man as a clerk". */
export const calledAs = 'as';

/** Objects of verbs of telling that are no answers: "answer the door", "say goodbye", "say a word". */
export const idleObjects = set`
  door doors doorbell bell goodbye farewell sorry hello grace prayers prayer mass word words drug drugs treatment
  treatments therapy medication medicine antibiotics fire serve ball favour favor commands orders ad ads
  himself herself itself themselves myself kind
`;

/** What opens a condition or a question: "if they do not answer", "asked whether she denied it". */
export const conditions = set`if unless whether`;

/** Words before a speaker whose words are judged, not told: "everything Lund says is a lie". */
export const freeRelatives = set`everything anything nothing what whatever all`;

/** Before what words turn out to be: "what Lund said turned out to be false". */
export const turningVerbs = set`turns turned`;
