import type {WordClasses} from '../../language/phrase.js';
import {list, set} from '../list.js';

/** Words that mark where clauses begin and end, and words that say nothing about what a clause is about. */
export const clauses = {
  'clause-end': list`but because although though while whereas if unless so`,
  /** Conjunctions that join clauses, but also words. */
  'clause-join': list`and or`,
  /** Conjunctions before a remark on what was just reported, and the pronouns that take it up: "and that is a lie". */
  'remark-join': set`and but`,
  'remark-subject': set`that this`,
  'remark-case': list`case truth wrong`,
  /** "There is no better place" is an opinion, not a denial. */
  comparative: list`
      better worse bigger smaller greater larger lesser higher lower longer shorter stronger weaker faster slower
      older younger newer safer closer nearer easier harder tougher cheaper dearer richer poorer wiser kinder nicer
      finer sweeter braver clearer deeper louder brighter darker warmer colder simpler surer truer prouder happier
      sadder fairer wider further farther sooner later fewer quicker cleaner healthier
    `,
  /** Verbs whose infinitive was not done. */
  undoing: set`fail fails failed failing neglect neglects neglected forget forgets forgot refuse refuses refused refusing`,
  /** Verbs that say little of what is done: what they take must be the same, where one clause answers another. */
  'says-little': list`use see need work look seem show like know mean want find`,
  /** Before "have done": what was not so. */
  unreal: set`would could`,
  /** Between a noun and its complement: "no cases of plague". */
  'noun-link': set`of`,
  /** "no attempt to hide it" */
  attempt: set`attempt attempts effort efforts move moves bid`,
  'infinitive-mark': set`to`,
  ending: list`ations ation ings ing ies ied ers er ed es s d y e`,
  function: set`
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
      possible almost nearly virtually place perform performs performed performing conduct conducts effect effects impact influence
      conducted happen happens happened happening occur occurs occurred exist exists existed discuss discussed consider considered mention mentioned raise raised broached contemplated anyone anybody everyone everybody someone somebody everything whatsoever either
    `,
} as const satisfies WordClasses;

/** Words by which the narrator marks that an act of speech is doubted or inferred. */
export const hedges = {
  hedge: list`
      reportedly allegedly apparently supposedly purportedly seemingly ostensibly indirectly tacitly implicitly
      obliquely
    `,
  hedging: list`
    suggest suggests suggested suggesting indicate indicates indicated indicating hint hints hinted hinting imply
    implies implied implying insinuate insinuates insinuated insinuating intimate intimated intimates intimating
    appear appears appeared appearing seem seems seemed seeming purport purports purported purporting signalled
    signaled signals signalling signaling is_said_to are_said_to was_said_to were_said_to is_believed_to
    are_believed_to was_believed_to is_thought_to are_thought_to was_thought_to were_thought_to is_reported_to
    are_reported_to was_reported_to were_reported_to is_alleged_to was_alleged_to is_understood_to is_rumoured_to
    is_rumored_to were_believed_to
  `,
} as const satisfies WordClasses;

/** Whose refusal or denial is the speaker's own: "she said she could not", "the spokesman said the firm would not". */
export const voices = {
  self: set`i we he she it they his her its their my our`,
  /** Of the speaker's side: "our lorries", "none of us". */
  'own-side': set`my our his her its their us`,
  'first-person': set`i we`,
  'i-alone': set`i`,
  third: set`he she they`,
  /** What was named before: "dismissed the charges, calling them absurd". */
  them: set`them`,
  'he-or-she': set`he she`,
  body: set`
    company firm agency ministry government department office administration police authorities group club team party
    organisation organization bank army military navy force council commission authority hospital school university
    college league network studio airline board union client u.s. us u.k. uk country bureau service unit palace
    embassy foundation charity institute fund society association federation campaign museum newspaper
  `,
  voice: set`
    spokesman spokeswoman spokesperson spokespeople spokesmen rep representative publicist official officials lawyer
    attorney secretary minister director chief head manager agent spoksewoman commissioner captain detective inspector
    sheriff sergeant superintendent colonel general col col. gen gen. lt lt. sgt sgt. president chairman chairwoman
    executive ambassador
  `,
  /** Of these, the ones who are paid to speak for others. */
  'speaks-for': set`
    spokesman spokeswoman spokesperson spokespeople spokesmen rep representative publicist lawyer attorney agent
  `,
} as const satisfies WordClasses;

/** Auxiliaries, negation, and adverbs between them and the verb. "can't" is read as "ca" and "n't". */
export const verbGroups = {
  be: set`is are was were be been being am 's 're 'm`,
  do: list`do does did`,
  have: set`have has had having 've 's`,
  modal: list`would will could can ca wo may might shall should must 'd 'll`,
  auxiliary: set`
    is are was were be been am 's 're 'm do does did have has had 've would will could can ca wo 'd 'll
  `,
  not: list`not n't never`,
  negation: set`not n't never no none neither nor nobody nothing nowhere cannot without`,
  /** Would not, could not, will not: the speaker is unwilling or unable. */
  unwilling: ['cannot', ...list`can could will would may 'd 'll`.map((m) => `${m} not`)].concat(
    list`ca could wo would`.map((m) => `${m} n't`),
  ),
  adverb: list`
    *ly almost yet still also again ever just now even quite always either so far so_far at_this_point at_this_time
    at_this_stage at_the_moment at_present as_yet at_all
  `,
} as const satisfies WordClasses;
