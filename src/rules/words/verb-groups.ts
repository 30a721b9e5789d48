import type {WordClasses} from '../../phrase.js';

/** Auxiliaries, negation and what stands between them and the verb. "can't" is read as "ca" and "n't". */
export const verbGroups: WordClasses = {
  be: "is are was were be been being am 's 're 'm".split(' '),
  do: 'do does did'.split(' '),
  have: "have has had having 've 's".split(' '),
  modal: "would will could can ca wo may might shall should must 'd 'll".split(' '),
  auxiliary: `is are was were be been am 's 're 'm do does did have has had 've would will could can ca wo 'd
    'll`.split(/\s+/),
  not: "not n't never".split(' '),
  negation: "not n't never no none neither nor nobody nothing nowhere cannot without".split(' '),
  /** Would not, could not, will not: of will or power. */
  unwilling: ['cannot', ...['can', 'could', 'will', 'would', 'may', "'d", "'ll"].map((m) => `${m} not`)].concat(
    ['ca', 'could', 'wo', 'would'].map((m) => `${m} n't`),
  ),
  adverb: [
    ...'*ly almost yet still also again ever just now even quite always either so far'.split(' '),
    ...'so far,at this point,at this time,at this stage,at the moment,at present,as yet,at all'.split(','),
  ],
};
