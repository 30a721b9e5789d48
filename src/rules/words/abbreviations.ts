import {list} from '../list.js';

/** Words that take a full stop without ending a sentence. Lower case, without the stop. */
export const abbreviations: readonly string[] = list`
    mr mrs ms dr prof rev fr sr jr st mt ft hon pres gov lt sgt capt cmdr col gen maj brig adm cpl pvt sen sens rep
    reps gov govs atty supt insp det dist no nos vs etc inc corp co ltd llc bros dept univ assn est approx cf al fig
    vol pp jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd sq
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo
  `;

/** Of these, the ones that a sentence may also end on: the stop ends it when a capital follows. */
export const finalAbbreviations: readonly string[] = list`inc corp co ltd llc etc jr sr bros al`;
