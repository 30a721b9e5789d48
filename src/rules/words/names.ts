import {list} from '../list.js';

/** Small words inside a person's name. */
export const nameParticles: readonly string[] = list`
  de del della di da dos das du van von der den ter ten la le el al bin ibn ben bint abu y e af av zu
`;

/** First names that are also words of the language, and on no list of names. */
export const maleFirstNames: readonly string[] = list`
    bill will frank jack mark rob grant chase drew rich guy gene dale ray pierce art earl duke roman miles dean
  `;
export const femaleFirstNames: readonly string[] = list`
    rose hope faith april june grace sue joy dawn ivy pearl ruby amber summer autumn eve iris olive penny
  `;

/** Written together with a surname or left out: Abdulrahman is also Rahman. */
export const namePrefixes: readonly string[] = list`abdul abdel abd`;

/** After a hyphen they make a word of a name: "English-language". */
export const compoundTails: readonly string[] = list`
    language watcher watchers style level friendly wide era only origin themed bound born based run led
  `;

/** Surnames that stand first where they are at home, and are first names elsewhere. */
export const surnamesFirst: readonly string[] = list`kim lee park jung choi cho kang han song ma li lin wang tan dong xi`;

/** After a surname. */
export const nameSuffixes: readonly string[] = list`jr sr ii iii iv phd md esq mp obe mbe cbe qc kc xvi xiv xii`;

/** Words that may join parts of an organisation's name. */
export const nameConnectors: readonly string[] = list`of for &`;

/** Capitalised for another reason than being a name. */
export const neverNames: readonly string[] = list`i am pm gmt est edt pst ok yes no a the an and or but if so rt`;

/** Days and months: names only beside other names ("the Sunday Times", "Jun Feng"), never beside a number. */
export const dateWords: readonly string[] = list`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`;

/** Joins the two halves of a firm's name whatever they are. */
export const nameJoiners: readonly string[] = list`&`;

/** Last words of names that a place goes on: "Embassy in London", "al-Qaeda in Iraq". */
export const placedNames: readonly string[] = list`embassy consulate legation nunciature qaeda qaida al-qaeda al-qaida`;

/** Joins it to them. */
export const namedPlaces: readonly string[] = list`in`;

/** Between an office and what it is over: "Secretary of State". */
export const genitives: readonly string[] = list`of`;

/** Makes of a name whose something is. */
export const possessiveEnding = "'s";

/** Between the members of a list. */
export const conjunctions: readonly string[] = list`and & as_well_as`;

/** Endings with an s that make no plural. */
export const unpluralEndings: readonly string[] = list`ss us`;

/** Joins the names of several who speak as one. */
export const listConjunction = 'and';

/** Plural endings with what stands for them in the singular, longest first. */
export const pluralEndings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['s', ''],
];
