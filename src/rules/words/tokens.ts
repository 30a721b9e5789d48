import {list} from '../list.js';
import {monthAbbreviations, weekdayAbbreviations} from './time.js';

/** "told the Sun." */
const paperDays: readonly string[] = list`sun`;

/** Abbreviations, whose full stop does not end a sentence. Lower case, without the stop. */
export const abbreviations: readonly string[] = [
  ...monthAbbreviations,
  ...weekdayAbbreviations.filter((day) => !paperDays.includes(day)),
  ...list`
    mr mrs ms dr prof rev fr sr jr st mt ft hon pres gov lt sgt capt cmdr col gen maj brig adm cpl pvt sen sens rep
    reps gov govs atty supt insp det dist no nos vs etc inc corp co ltd llc bros dept univ assn est approx cf al fig
    vol pp ave blvd rd sq
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo
  `,
];

/** Of these, the ones that can also end a sentence: they do if a capital follows. */
export const finalAbbreviations: readonly string[] = list`inc corp co ltd llc etc jr sr bros al`;

/** Endings with an apostrophe that are tokens of their own: "Lee's", "they've", "didn't". Longest first. */
export const clitics: readonly string[] = list`n't 're 've 'll 's 'd 'm`;

/** Words that begin with an apostrophe, which opens no quotation: "'em", "'til". */
export const elisions: readonly string[] = list`em til cause tis twas n bout round cuz nuff`;

/** Words that often begin a sentence and hardly ever a name: after "in the U.S." they show that a new sentence begins. */
export const sentenceStarts: readonly string[] = list`
    the a an this that these those he she it they we i you his her its their our my but and or so yet if when while
    although though because since after before in on at by for from with as to of there here what who why how where
    meanwhile however also still then now both some many most all no not one two such it's he's she's they're
  `;
