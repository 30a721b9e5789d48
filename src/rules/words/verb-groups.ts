import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';

/** Auxiliaries, negation and what stands between them and the verb. "can't" is read as "ca" and "n't". */
export const verbGroups = {
  be: list`is are was were be been being am 's 're 'm`,
  do: list`do does did`,
  have: list`have has had having 've 's`,
  modal: list`would will could can ca wo may might shall should must 'd 'll`,
  auxiliary: list`
    is are was were be been am 's 're 'm do does did have has had 've would will could can ca wo 'd 'll
  `,
  not: list`not n't never`,
  negation: list`not n't never no none neither nor nobody nothing nowhere cannot without`,
  /** Would not, could not, will not: of will or power. */
  unwilling: ['cannot', ...list`can could will would may 'd 'll`.map((m) => `${m} not`)].concat(
    list`ca could wo would`.map((m) => `${m} n't`),
  ),
  adverb: list`
    *ly almost yet still also again ever just now even quite always either so far so_far at_this_point at_this_time
    at_this_stage at_the_moment at_present as_yet at_all
  `,
} as const satisfies WordClasses;
