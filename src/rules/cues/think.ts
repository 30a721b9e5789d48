import {withOwnVerbs} from '../own.js';
import type {CueTable} from './frames.js';

/** Beliefs, wishes and plans: not speech, but kept as thoughts. */
export const thinkCues: CueTable = withOwnVerbs('think', {
  group: 'think',
  kind: 'thought',
  verbs: `
  think thinks thought thinking | cqw of about
  believe believes believed believing | cn in
  feel feels felt feeling | cq
  know knows knew knowing known | cw
  learn learns learned learning learnt | c
  want wants wanted wanting | ion
  hope hopes hoped hoping | ci for
  expect expects expected expecting | ioc
  wish wishes wished wishing | ci
  fear fears feared fearing | cn
  worry worries worried worrying | c about
  doubt doubts doubted doubting | cn
  suspect suspects suspected suspecting | cn
  consider considers considered considering | no
  regard regards regarded regarding | no
  view views viewed viewing | no
  assume assumes assumed assuming | c
  suppose supposes supposed supposing | c
  guess guesses guessed guessing | c
  imagine imagines imagined imagining | cn
  plan plans planned planning | i on for
  intend intends intended intending | i
  aim aims aimed aiming | i
  seek seeks sought seeking | in
  prefer prefers preferred preferring | ni
  favor favors favored favoring | n
  favour favours favoured favouring | n
  support supports supported supporting | n
  endorse endorses endorsed endorsing | n
  back backs backed backing | n
  welcome welcomes welcomed welcoming | n
  discuss discusses discussed discussing | nw
  show shows showed showing shown | n
  find finds found finding | o
  oppose opposes opposed opposing | n
  dislike dislikes disliked disliking | n
  dream dreams dreamed dreaming dreamt | of about
  realize realizes realized realizing | cw
  realise realises realised realising | cw
  understand understands understood understanding | cw
  figure figures figured figuring | c out:w
  decide decides decided deciding | ciw on
  determine determines determined determining | cw
  remember remembers remembered remembering | cnwq
  forget forgets forgot forgetting forgotten | cn
  trust trusts trusted trusting | cn
  anticipate anticipates anticipated anticipating | cn
  regret regrets regretted regretting | cn
  yearn yearns yearned yearning | i for
  long longs longed longing | i for
  dread dreads dreaded dreading | n
  opt opts opted opting | i for
  approve approves approved approving | of
  disapprove disapproves disapproved disapproving | of
  sympathize sympathizes sympathized sympathizing | with
  identify identifies identified identifying | with
  side sides sided siding | with
  recognize recognizes recognized recognizing | cn
  recognise recognises recognised recognising | cn
  perceive perceives perceived perceiving | no
  interpret interprets interpreted interpreting | no
`,
});
