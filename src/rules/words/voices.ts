import type {WordClasses} from '../../phrase.js';

/** Whose refusal or denial is the speaker's own: "she said she could not", "the spokesman said the firm would not". */
export const voices: WordClasses = {
  self: 'i we he she it they his her its their my our'.split(' '),
  third: 'he she they'.split(' '),
  body: [
    ...'company firm agency ministry government department office administration police authorities group'.split(' '),
    ...'club team party organisation organization bank army military navy force council commission'.split(' '),
    ...'authority hospital school university college league network studio airline board union client'.split(' '),
    ...'u.s. us u.k. uk country bureau service unit palace embassy'.split(' '),
  ],
  voice: [
    ...'spokesman spokeswoman spokesperson spokespeople spokesmen rep representative publicist official'.split(' '),
    ...'officials lawyer attorney secretary minister director chief head manager agent spoksewoman'.split(' '),
    ...'commissioner captain detective inspector sheriff sergeant superintendent colonel general col col. gen gen. lt lt. sgt sgt.'.split(
      ' ',
    ),
    ...'president chairman chairwoman executive ambassador'.split(' '),
  ],
};
