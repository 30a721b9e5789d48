import {list, set} from '../list.js';

/*
 * What happens or is speaks only in a figure of speech: "the storm threatened to flood the town", "the vote underscores how
 * split the county is". Where a verb of speech is used so of a thing, nobody has said anything.
 */

/** Verbs of speech that are also used of things. */
export const figurativeVerbs = set`
  threaten echo point highlight underscore underline contradict assure signal demand prompt warrant challenge dictate
  recall mock reject defy insult answer refute belie undercut undermine remind advise attack blast attest testify
`;

/** Nouns for what happens, is done or is felt, and for objects, besides those that their ending shows. */
export const eventNouns = set`
  vote win victory loss defeat fall rise drop decline increase decrease growth gain surge slump storm flood fire
  drought war strike crisis dispute row scandal deal sale merger move step shift trend result outcome success failure
  performance poster race primary game match season weather climate market price cost economy tax rain snow wind heat
  disease virus outbreak death birth attack raid crash accident incident event episode story-line step measure
  approach tactic strategy manoeuvre maneuver gesture problem issue fact reality history past future lack
  absence presence choice change start end delay halt pause clash fight battle struggle trouble row rift split divide
  gap risk danger threat fear hope anger mood tone style look sight scene gathering rally march protest debate meeting
  trip visit tour work job life way bid effort attempt push drive round turn twist case
  circumstance condition extreme level rate share size scale pace speed force power strength weakness
  car bridge dam road river house building tower street wall spot show song film dress shirt hat flag
  tape photograph photo picture image light shadow sign symptom pain illness injury wound spate series string wave
  flurry rush scramble uproar outcry furore backlash reaction scarcity
`;

/** Endings of nouns for what happens or is: "the election", "her silence", "the closeness of the race". */
export const eventEndings = list`tion sion ment ness ism ship hood`;

/** Pronouns of what is no person where they stand alone: "that threatened to split the party". */
export const bareThingPronouns = set`that this`;
