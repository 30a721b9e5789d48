/** Small words inside a person's name. */
export const nameParticles: readonly string[] = [
  ...'de del della di da dos das du van von der den ter ten la le el al bin ibn ben bint abu y e af av zu'.split(' '),
];

/** First names that are also words of the language, and on no list of names. */
export const maleFirstNames: readonly string[] =
  'bill will frank jack mark rob grant chase drew rich guy gene dale ray pierce art earl duke roman miles dean'.split(
    ' ',
  );
export const femaleFirstNames: readonly string[] =
  'rose hope faith april june grace sue joy dawn ivy pearl ruby amber summer autumn eve iris olive penny'.split(' ');

/** Written together with a surname or left out: Abdulrahman is also Rahman. */
export const namePrefixes: readonly string[] = ['abdul', 'abdel', 'abd'];

/** After a hyphen they make a word of a name: "English-language". */
export const compoundTails: readonly string[] =
  'language watcher watchers style level friendly wide era only origin themed bound born based run led'.split(' ');

/** Surnames that stand first where they are at home, and are first names elsewhere. */
export const surnamesFirst: readonly string[] =
  'kim lee park jung choi cho kang han song ma li lin wang tan dong xi'.split(' ');

/** After a surname. */
export const nameSuffixes: readonly string[] = 'jr sr ii iii iv phd md esq mp obe mbe cbe qc kc xvi xiv xii'.split(' ');

/** Words that may join parts of an organisation's name. */
export const nameConnectors: readonly string[] = ['of', 'for', '&'];

/** Capitalised for another reason than being a name. */
export const neverNames: readonly string[] = 'i am pm gmt est edt pst ok yes no a the an and or but if so rt'.split(
  ' ',
);

/** Days and months: names only beside other names ("the Sunday Times", "Jun Feng"), never beside a number. */
export const dateWords: readonly string[] = [
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june july'.split(' '),
  ...'august september october november december mon tue tues wed thu thurs fri sat sun'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
];

/** Joins the two halves of a firm's name whatever they are. */
export const nameJoiners: readonly string[] = ['&'];

/** Last words of names that a place goes on: "Embassy in London", "al-Qaeda in Iraq". */
export const placedNames: readonly string[] =
  'embassy consulate legation nunciature qaeda qaida al-qaeda al-qaida'.split(' ');

/** Joins it to them. */
export const namedPlaces: readonly string[] = ['in'];

/** Between an office and what it is over: "Secretary of State". */
export const genitives: readonly string[] = ['of'];

/** Makes of a name whose something is. */
export const possessiveEnding = "'s";

/** Between the members of a list. */
export const conjunctions: readonly string[] = ['and', '&', 'as well as'];

/** Joins the names of several who speak as one. */
export const listConjunction = 'and';

/** Plural endings with what stands for them in the singular, longest first. */
export const pluralEndings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['s', ''],
];
