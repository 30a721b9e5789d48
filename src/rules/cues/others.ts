import {withOwnVerbs} from '../own.js';
import type {CueTable} from './frames.js';

/** Questions. */
export const askCues: CueTable = withOwnVerbs('ask', {
  group: 'ask',
  kind: 'speech',
  verbs: `
  ask asks asked asking | acqwio about for
  inquire inquires inquired inquiring | wq about
  enquire enquires enquired enquiring | wq about
  query queries queried querying | qw
  wonder wonders wondered wondering | wq about
  quiz quizzes quizzed quizzing | a about on
  grill grills grilled grilling | a on about
`,
});

/** Orders and requests. */
export const orderCues: CueTable = withOwnVerbs('order', {
  group: 'order',
  kind: 'speech',
  verbs: `
  order orders ordered ordering | oci n
  command commands commanded commanding | oc
  instruct instructs instructed instructing | oc
  urge urges urged urging | oqc
  challenge challenges challenged challenging | o
  exhort exhorts exhorted exhorting | o
  implore implores implored imploring | oq
  beseech beseeches beseeched beseeching besought | o
  beg begs begged begging | oi for
  appeal appeals appealed appealing | to for
  entreat entreats entreated entreating | o
  tell tells told telling | i
  call calls called calling | for on upon
  decree decrees decreed decreeing | c
  mandate mandates mandated mandating | c
  nag nags nagged nagging | o
  dare dares dared daring | o
`,
});

/** Accusations. */
export const accuseCues: CueTable = withOwnVerbs('accuse', {
  group: 'accuse',
  kind: 'speech',
  verbs: `
  accuse accuses accused accusing | no
  counter-accuse counter-accuses counter-accused counter-accusing | no
  blame blames blamed blaming | no
  charge charges charged charging | that:c q
  allege alleges alleged alleging | cq
  fault faults faulted faulting | no
  indict indicts indicted indicting | n
  implicate implicates implicated implicating | n
  incriminate incriminates incriminated incriminating | n
  impugn impugns impugned impugning | n
`,
});

/** Saying that a claim is true. */
export const confirmCues: CueTable = withOwnVerbs('confirm', {
  group: 'confirm',
  kind: 'speech',
  verbs: `
  confirm confirms confirmed confirming | cqnw
  verify verifies verified verifying | cnw
  corroborate corroborates corroborated corroborating | nc
  reconfirm reconfirms reconfirmed reconfirming | cqn
  substantiate substantiates substantiated substantiating | n
  authenticate authenticates authenticated authenticating | n
`,
});

/** What inquiries, studies and courts conclude. */
export const findCues: CueTable = withOwnVerbs('find', {
  group: 'find',
  kind: 'speech',
  verbs: `
  find finds found finding | ck
  rule rules ruled ruling | ck
  deem deems deemed deeming | k
  detail details detailed detailing | n
`,
});

/** Turning down a question or a request. */
export const refuseCues: CueTable = withOwnVerbs('refuse', {
  group: 'refuse',
  kind: 'speech',
  verbs: `
  decline declines declined declining | i
  refuse refuses refused refusing | i
`,
});

/** What studies, polls and records say. With any other subject these verbs report no speech. */
export const showCues: CueTable = withOwnVerbs('show', {
  group: 'show',
  kind: 'speech',
  verbs: `
  show shows showed showing shown | cw
  demonstrate demonstrates demonstrated demonstrating | cw
  illustrate illustrates illustrated illustrating | cw
`,
});
