import {list, set} from '../list.js';
import {monthAbbreviations, months, weekdayAbbreviations, weekdays} from './time.js';

/** "told the Sun." */
const paperDays: readonly string[] = list`sun`;

/** Abbreviations, whose full stop does not end a sentence, with a capital: "Gen. Ruiz", not "an ill. wind". Lower case, without the stop. */
export const capitalAbbreviations: ReadonlySet<string> = new Set([
  ...monthAbbreviations,
  ...weekdayAbbreviations.filter((day) => !paperDays.includes(day)),
  ...list`
    mr mrs ms dr prof rev fr sr jr st mt ft hon pres gov lt sgt capt cmdr col gen maj brig adm cpl pvt sen sens rep
    reps gov govs atty supt insp det dist inc corp co ltd dept univ assn al ave blvd rd sq
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo
  `,
]);

/** The same in small letters as well. */
export const abbreviations = set`
  mr mrs ms dr prof rev sgt lt capt cmdr maj brig cpl pvt vs etc inc corp ltd llc bros dept univ assn est approx cf al nos pp
`;

/** The same before a number alone: "no. 3", but "He said no." */
export const numberedAbbreviations = set`no nos fig vol pp est ch sec art`;

/** Of these, the ones that can also end a sentence: they do if a capital follows. */
export const finalAbbreviations = set`inc corp co ltd llc etc jr sr bros al`;

/** What tells the half of the day, without its last stop. */
export const clockAbbreviations = set`a.m p.m`;

/** What stands behind an hour without stops: "2.35pm". */
export const halvesOfDay = set`am pm`;

/** What follows it within a sentence: "9 p.m. Monday", "9 p.m. EST". */
export const behindClock: ReadonlySet<string> = new Set([
  ...weekdays,
  ...weekdayAbbreviations,
  ...monthAbbreviations,
  ...months,
  ...list`et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet ist eastern central mountain pacific`,
]);

/** Endings with an apostrophe that are tokens of their own: "Lee's", "they've", "didn't". Longest first. */
export const clitics: readonly string[] = list`n't 're 've 'll 's 'd 'm`;

/** Words that begin with an apostrophe, which opens no quotation: "'em", "'til". */
export const elisions = set`em til cause tis twas n bout round cuz nuff`;

/** People who begin a sentence without an article: behind "the U.S." they show the same, as no text writes "the U.S. Officials". */
export const peopleStarts = set`
  officials authorities police prosecutors investigators detectives witnesses residents neighbours neighbors experts
  analysts critics supporters opponents lawmakers campaigners protesters scientists researchers doctors lawyers rescuers
`;

/** Words that often begin a sentence and hardly ever a name: after "in the U.S." they show that a new sentence begins. */
export const sentenceStarts = set`
    the a an this that these those he she it they we i you his her its their our my but and or so yet if when while
    although though because since after before in on at by for from with as to of there here what who why how where
    meanwhile however also still then now both some many most all no not one two such it's he's she's they're
  `;
