import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';

/** What tells clauses apart, and words that carry no matter of their own. */
export const clauses = {
  'clause-end': list`but because although though while whereas if unless so`,
  /** Joins clauses and words alike. */
  'clause-join': list`and or`,
  /** "There is no better place": a judgement, no denial. */
  comparative: list`
      better worse bigger smaller greater larger lesser higher lower longer shorter stronger weaker faster slower
      older younger newer safer closer nearer easier harder tougher cheaper dearer richer poorer wiser kinder nicer
      finer sweeter braver clearer deeper louder brighter darker warmer colder simpler surer truer prouder happier
      sadder fairer wider further farther sooner later fewer quicker cleaner healthier
    `,
  /** Between a noun and what it is of: "no cases of plague". */
  'noun-link': list`of`,
  ending: list`ations ation ings ing ies ied ers er ed es s d y e`,
  function: list`
      a an the this that these those some any every each no none not n't never neither nor nobody nothing nowhere
      cannot i me my mine we us our you your he him his she her hers it its they them their theirs one ones who whom
      whose which what when where why how whether if then than as and or but so because although though while of in on
      at to for from by with about into onto over under between among during before after since until against within
      without through up down out off is are was were be been being am 's 're 'm 've 'll 'd do does did done doing
      have has had having will would wo can ca could may might shall should must there here very more most much many
      such other another own same just only also even still yet again ever now today yesterday tomorrow all both few
      say says said saying tell told tells claim claims claimed report reports reported reporting according story
      stories rumor rumors rumour rumours news statement evidence indication indications record proof sign signs way
      thing things something anything get got go going went come came make made take took know knew think believe like
      well really actually time day week month year people man woman impossible inconceivable unthinkable implausible
      possible almost nearly virtually anyone anybody everyone everybody someone somebody everything whatsoever either
    `,
} as const satisfies WordClasses;
