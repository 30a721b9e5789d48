import {list, set} from '../list.js';

export const relativePronouns: readonly string[] = list`who which that whom whose`;
/** Of those, the ones that mean people. */
export const personalRelatives: readonly string[] = list`who whom`;
/** Of those, the ones before what somebody has. */
export const owningRelatives: readonly string[] = list`whose`;
export const reflexivePronouns = set`himself herself itself themselves myself ourselves`;
/** One more of the kind that spoke last ("another"), or one of them ("one"). */
export const furtherPronouns: readonly string[] = list`another one`;
/** Pronouns without an antecedent: the speaker is called just that. */
export const indefinitePronouns: readonly string[] = list`
  some others many everyone everybody someone somebody most few nobody all several both one another neither
`;

/** Plural nouns without an s, and bodies that take a plural verb. */
export const pluralNouns: readonly string[] = list`
  people police men women children family media staff crew authorities folk folks youth press public majority spokesmen
  spokeswomen spokespeople policemen businessmen gunmen lawmen congressmen congresswomen
  mps meps msps gps pcs
`;

export const definiteDeterminers: readonly string[] = list`the this that these those same`;
export const indefiniteDeterminers: readonly string[] = list`a an`;
export const possessiveDeterminers: readonly string[] = list`his her its their our my your`;
/** Behind those who speak, no part of their name: "the BBC and the Gazette both". */
export const trailingQuantifiers: readonly string[] = list`both all each alike first`;
/** Before a clause that tells when or why the one around it came to be: "a blow to the council after it said". */
export const afterwardConjunctions: readonly string[] = list`after before since because`;

/** Numbers of several. */
export const numbers: readonly string[] = list`two three four five six seven eight nine ten eleven twelve`;

/** Left out of the name of an unnamed speaker ("some local reports" are local reports, "two drivers" are drivers). */
export const quantifiers: readonly string[] = [
  ...list`some all both any each every no neither one at least several multiple numerous dozens hundreds`,
  ...numbers,
];
/** Words that begin what somebody is asked, where it is a question and no request. */
export const questionWords: readonly string[] = list`whether if how why what who when where which about`;
/** What was said, where it is answered: "denied it", "said that was a lie". */
export const backPronouns: readonly string[] = list`it this that`;
/** Nouns and numbers for so many together: "the couple", "the two". */
export const counts: readonly (readonly [string, number])[] = [
  ...list`couple pair duo newlyweds two both neither`.map((word) => [word, 2] as const),
  ...list`trio three`.map((word) => [word, 3] as const),
];
/** Before a noun for several whom the text has named: "both men", "all three", "neither man". */
export const allOfSeveral: readonly string[] = list`both all neither`;
/** "The former", "the latter": which of two. */
export const ofTwo: readonly (readonly [string, number])[] = [
  ['former', 0],
  ['latter', 1],
];
/** Of those, the ones for people only. */
export const couples: readonly string[] = list`couple newlyweds`;
/** Words that, after a number, belong to it: "twelve percent" is not called "percent". */
export const measures: readonly string[] = list`percent per pct million billion thousand hundred`;
/** Before what somebody is taken for: "as an author", "like a teacher". */
export const likenings: readonly string[] = list`as like`;
/** Between a group and some of its members: "groups like the union". */
export const exampleLinks: readonly string[] = list`like including`;
/** The same before "as": "groups such as the union". */
export const exemplified: readonly string[] = list`such`;

/** Words that say which of several, not who they are: "the reports" are not "other reports". */
export const contrasts: readonly string[] = list`
    other others another same such new latest recent several many few more most own first last next
  `;

/** What is done with words, not who they are: "documents obtained by the Gazette", "a spokesman quoted in the Gazette". */
export const passedOn: readonly string[] = list`
  quoted cited reported released published obtained seen reviewed printed aired broadcast claiming alleging stating saying
  suggesting showing
`;

/** Words after a noun that say who somebody is: "people familiar with the plan". */
const describers: readonly string[] = list`
  close familiar involved based known identified named called described believed loyal speaking working briefed
  following living attributed going circulating posing claiming titled entitled headlined
`;

/** Words that end the core of a noun phrase and begin a modifier after it. */
export const nounPhraseEnders: readonly string[] = [
  ...list`
    of off for in at from with on to by about near within inside outside among against behind between under over
  `,
  ...list`
    as around across after before during through who which that whose whom where when while because
  `,
  ...describers,
];

/** Before a condition, which may be part of what is said: "If Lee wins, she said, …". */
export const conditionals: readonly string[] = list`if unless once`;

/** Before whom a sentence is about: "As for Lee, he said". */
export const topicPrepositions: readonly string[] = ['as for', 'as to'];

/** Between a role and its owner: "a spokeswoman for Apple", "head of Acme". */
export const affiliationLinks = set`of for at with from to in`;

/** Of those, the ones before whose somebody is: "the owner of the mill", "a lawyer for the tenants". */
export const ownerLinks: readonly string[] = list`of for`;

/** Of those, the ones that can tell where somebody is or goes. */
export const placeLinks: readonly string[] = list`in at to from`;

/** Prepositions before a place, a river or a road. */
export const placingPrepositions: readonly string[] = list`in at to from over across near along beside above below under through into around outside inside`;

/** The ending of a verb that may follow a preposition: "accused of hiding". */
export const gerundEnding = 'ing';
