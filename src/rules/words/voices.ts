import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';

/** Whose refusal or denial is the speaker's own: "she said she could not", "the spokesman said the firm would not". */
export const voices = {
  self: list`i we he she it they his her its their my our`,
  third: list`he she they`,
  body: list`
    company firm agency ministry government department office administration police authorities group club team party
    organisation organization bank army military navy force council commission authority hospital school university
    college league network studio airline board union client u.s. us u.k. uk country bureau service unit palace
    embassy
  `,
  voice: list`
    spokesman spokeswoman spokesperson spokespeople spokesmen rep representative publicist official officials lawyer
    attorney secretary minister director chief head manager agent spoksewoman commissioner captain detective inspector
    sheriff sergeant superintendent colonel general col col. gen gen. lt lt. sgt sgt. president chairman chairwoman
    executive ambassador
  `,
} as const satisfies WordClasses;
