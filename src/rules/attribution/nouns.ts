import {list, set} from '../list.js';

/** Nouns for an act of speech. Before "that" and a clause, or "of" and a noun phrase, they are cues. */
export const speechNouns = set`
  claim allegation accusation assertion contention argument insistence statement suggestion announcement declaration
  admission acknowledgment acknowledgement confession denial disavowal rebuttal refutation retraction repudiation
  warning promise pledge vow assurance prediction complaint concession conclusion remark comment observation
  explanation confirmation disclosure revelation apology demand request proposal threat criticism condemnation
  denunciation rejection dismissal endorsement description testimony claims allegations accusations assertions
  contentions arguments statements suggestions denials rebuttals refutations retractions disavowals repudiations
  warnings promises pledges assurances predictions complaints remarks comments demands requests proposals threats
  criticisms vow vows call calls recommendation
  recommendations case rumor rumors rumour rumours
`;

/** Nouns for what somebody has to say, before "is that" or in "made the point that". */
export const answeringNouns = set`
  answer response reply retort point message verdict excuse line position stance reasoning rationale thesis advice joke
  defence defense diagnosis pitch view assessment opinion motto mantra plea rejoinder
`;

/** Of these, the ones that are the words themselves: "her answer was “no”", but not "her view was “odd”". */
export const replyNouns = set`answer response reply retort rejoinder message verdict excuse line advice joke motto mantra plea`;

/** Nouns of saying that name a thing as well: "his case: a new lock". */
export const thingNouns = set`case`;

/** Nouns for unnamed people who would know: "officials say" is a statement, "people say" is not. */
export const namelessNouns = list`
  source sources official officials insider insiders witness witnesses aide aides executive executives analyst
  analysts diplomat diplomats employee employees spokesman spokeswoman spokesperson police authorities
`;

/** The same, and others who can be cited. */
export const sourceNouns: ReadonlySet<string> = new Set([...namelessNouns, ...list`people person persons`]);

/** Nouns that need no content: "issued a denial". */
export const bareNouns = set`denial denials rebuttal disavowal`;

/** Nouns that are cues without a named speaker: "amid reports that it had closed". */
export const rumourNouns = set`report reports rumor rumors rumour rumours`;

/** Nouns for what is asked or supposed, and so answered. */
export const answeredNouns = list`question questions speculation`;

/** The nouns after which "of" introduces what was said ("denial of wrongdoing"), not who said it. */
export const ofNouns = set`
  accusation accusations allegation allegations denial denials disavowal rebuttal refutation retraction repudiation
  claim claims admission acknowledgment acknowledgement confession warning warnings criticism condemnation
  denunciation rejection dismissal endorsement description confirmation disclosure announcement promise promises
  threat threats prediction predictions complaint complaints
`;

/** The nouns after which "for" introduces what was asked for: "her call for a vote". */
export const forNouns = set`call calls demand demands`;

/** The nouns after which "to" and a verb tell what was said: "his proposal to close the mill". */
export const toNouns = set`
  call calls demand demands claim claims proposal proposals promise promises pledge pledges vow vows threat threats recommendation
  recommendations
`;

/** What somebody voices, and "that" or "about" brings what it is about: "expressed alarm that it had closed". */
export const feelingNouns = set`
  concern concerns alarm fear fears doubt doubts outrage anger fury dismay misgivings skepticism scepticism confidence
  hope hopes regret frustration frustrations optimism pessimism disappointment surprise amusement worry worries
  reservations unease anxiety objections grievances satisfaction relief disbelief shock horror criticism bewilderment
  disgust displeasure puzzlement astonishment certainty annoyance irritation
`;

/** The prepositions behind them. */
export const feelingLinks = set`about over at`;

/** Nouns behind "in" and their owner, with which a clause is somebody's: "in Lund's view". */
export const viewNouns = set`view opinion words estimation judgment judgement assessment telling reckoning`;
