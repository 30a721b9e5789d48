import {list, set} from '../list.js';
import {monthAbbreviations, months, weekdayAbbreviations, weekdays} from './time.js';

/** Words in lower case inside a person's name. */
export const nameParticles = set`
  de del della di da dos das du van von der den ter ten la le el al bin ibn ben bint abu y e af av zu
`;

/** Surnames that are ordinary words. */
export const ordinarySurnames: readonly string[] = list`
  brown black white green gray grey young long short sharp strong best wise savage moody stern rich good little small large gross swift noble bright brave stark keen hardy sweet cross strange wild bland sly smart gay sterling
`;

/** Prefixes of surnames that can be left out: Abdulrahman is also Rahman. */
export const namePrefixes: readonly string[] = list`abdul abdel abd`;

/** Words that, after a name and a hyphen, make it an ordinary word: "English-language". */
export const compoundTails: readonly string[] = list`
    language watcher watchers style level friendly wide era only origin themed bound born based run led
  `;

/** Words that end given names too, and tell nothing behind a hyphen: "Hae-won". */
export const namelikeTails: readonly string[] = list`won sun min jun young ran sung`;

/** Surnames that come first in their own language, and are first names in others. */
export const surnamesFirst: readonly string[] = list`kim lee park jung choi cho kang han song ma li lin wang tan dong xi liu zhang
  chen yang zhao wu zhou xu zhu guo luo zheng liang xie deng feng cao peng zeng jiang cheng ding shen nguyen tran pham`;

/** Words after a surname. */
export const nameSuffixes: readonly string[] = list`jr sr ii iii iv phd md esq mp obe mbe cbe qc kc xvi xiv xii`;

/** Words that can join the parts of an organisation's name. */
export const nameConnectors: readonly string[] = list`of for &`;

/** Words that are capitalised although they are not names. */
export const neverNames: readonly string[] = list`none nobody somebody someone anybody anyone everybody everyone nothing something i am pm gmt est edt pst ok yes no a the an and or but if so rt there here
  this that these those what when where why how not now then mps`;

/** Days and months: names only next to other names ("the Sunday Times", "Jun Feng"), never next to a number. */
export const dateWords: readonly string[] = [...weekdays, ...weekdayAbbreviations, ...months, ...monthAbbreviations];

/** Joins the two halves of a company's name, whatever they are. */
export const nameJoiners: readonly string[] = list`&`;

/** Last words of names that go on with a preposition: "Embassy in London", "Committee on Fish". */
export const continuedNames: readonly (readonly [string, readonly string[]])[] = [
  ['in', list`embassy consulate legation nunciature qaeda qaida al-qaeda al-qaida`],
  ['to', list`committee campaign coalition alliance movement league society fund group cruelty`],
  ['on', list`committee subcommittee commission council panel conference board center centre institute forum summit`],
];

/** Before a month or a day that is a time: "in May". */
export const timeLinks: readonly string[] = list`in on last next since until till this early late mid from before after through during`;

/** Honours behind a name, no part of it. */
export const honours: readonly string[] = list`phd md esq mp msp mep obe mbe cbe qc kc`;

/** Small words inside a name whose initials follow in brackets. */
export const smallWords: readonly string[] = list`and in on the to by with`;

/** Verbs that a body may be named by: "Save the Children". */
export const callingNames: readonly string[] = list`
  save help stop rock feed fix keep free heal build bring end ban reclaim occupy protect defend sense crack watch tackle
`;

/** Words that a name holds only with a capital: "Doctors Without Borders". */
export const capitalLinks: readonly string[] = list`without against off over in on to with our no all before beyond not the`;

/** Between an office and its field: "Secretary of State". */
export const genitives: readonly string[] = list`of`;

/** Makes a name possessive. */
export const possessiveEnding = "'s";

/** Between the members of a list. */
export const conjunctions: readonly string[] = list`and & as_well_as`;

/** Between those of whom neither speaks. */
export const alternatives: readonly string[] = list`nor`;

/** Endings in -s that are not plurals. */
export const unpluralEndings: readonly string[] = list`ss us`;

/** Joins the names of several speakers of one statement. */
export const listConjunction = 'and';

/** Plural endings and their singulars, longest first. */
export const pluralEndings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['s', ''],
];

/** Last word of the name of a firm, behind the names of its owners: "Brandt, Holm and Partners". */
export const firmTails: readonly string[] = list`partners sons daughters brothers sisters associates company co co.`;
