import {list, set} from '../list.js';

/** Nouns for what is written, posted or broadcast and can itself be the speaker. */
export const documentNouns = set`
  report reports statement statements study studies letter letters email emails e-mail e-mails memo memos document
  documents filing filings lawsuit complaint affidavit indictment ruling verdict bill law amendment article articles
  story stories piece post posts posting postings tweet tweets blog headline headlines caption note notes page pages
  website correction editorial column review survey poll analysis research paper papers book biography memoir
  transcript message messages press-release release announcement notice advisory bulletin interview broadcast
  programme video recording rumor rumors rumour rumours claim claims hoax fatwa edict label sign banner petition
  resolution treaty agreement communique communiqué dossier file files record records update updates clarification
  clarifications apology retraction retractions disclaimer disclaimers addendum postscript version image account
  accounts testimony autopsy findings data figures leaflet leaflets pamphlet pamphlets flyer flyers brochure alert
  alerts advertisement advertisements advert adverts ad ads edition editions
`;

/** Documents that a headline names at its end: "Dam was unsafe: report". */
export const reportingDocuments: readonly string[] = list`report study poll survey research audit inquiry memo`;

/** Figures and records, which can show something: "the figures show", "the logs showed". */
export const recordNouns = list`
  analyses polls polling polled surveys numbers statistics statistic stats result results finding estimate estimates
  projection projections forecast forecasts average averages count counts tally tallies census return returns ledger
  ledgers log logs receipt receipts invoice invoices minutes transcripts registry register chart charts graph graphs
  graphic graphics table tables slide slides index indicators schedule diary diaries archive archives correspondence
  communications paperwork reviews audits audit inquiry documentation text texts cable cables memoirs books websites
  lawsuits affidavits trials trial
`;

/** Words that can refer to something written: "leaked logs, which showed …". */
export const standIns: readonly string[] = list`it they which these`;

/** What speaks for the person who wrote or told it. Not a record, a bill or an agreement, which may say what they never did. */
export const ownWords: readonly string[] = list`
  account accounts version testimony letter letters email emails e-mail e-mails tweet tweets post posts posting
  postings message messages memo memos note notes memoir memoirs autobiography article articles piece column
  editorial essay blog statement statements announcement sign banner interview affidavit complaint lawsuit review
  caption apology clarification retraction comments remarks petition suit adverts ads advertisements
`;

/** What else a body is named for: "a Gazette report" is the Gazette's; a poll has a name of its own. */
export const reportNouns: readonly string[] = list`
  report reports story stories investigation update bulletin advisory filing headline headlines website
`;

/** What people send each other that others have made. */
export const passedOnDocuments = set`
  article articles story stories report reports study studies poll polls survey surveys video videos
`;

/** What has no maker but an owner: "the website of the union". */
export const sites: readonly string[] = list`website site page homepage webpage blog edition`;

/** Different nouns for one kind of document; a text that has filed a lawsuit goes on with "the suit". */
export const documentFamilies: readonly (readonly string[])[] = [
  list`lawsuit suit complaint filing`,
  list`article story report piece investigation editorial column op-ed`,
  list`study report research survey poll analysis paper review findings`,
  list`book biography memoir autobiography novel`,
  list`letter email e-mail message note memo missive`,
  list`post tweet posting message`,
  list`statement announcement release press-release communique communiqué message`,
  list`adverts ads advertisements commercials`,
  list`film documentary movie programme`,
  list`update bulletin advisory notice`,
];

/** Of these, nouns that mean one document even where nobody is named as its maker. */
export const sameDocuments: readonly string[] = list`lawsuit suit complaint book biography memoir autobiography email e-mail`;

/** What a person makes besides their own words: "a study by Lee", not "his life story". */
export const authoredWords: readonly string[] = list`
  report reports study studies research analysis survey paper book biography novel film documentary dossier filing
  filings findings figures website blog poem play song speech
`;

/** What has a title of its own: "a new book, The Long Lie". */
export const titledWorks: readonly string[] = list`book biography memoir autobiography novel film documentary movie programme`;

/** Between a work and its title: "a book called The Long Lie". */
export const titlingWords: readonly string[] = list`called titled entitled named`;

/** Words that give somebody a part of a name: "who gave his name only as Timur". */
export const identifyingWords: readonly string[] = list`name names named identified known`;

/** The same before "as": "a man known as Bob". */
export const knowingWords: readonly string[] = list`known identified`;

/** Verbs of making a document, in all forms: "a suit filed by Lee", "Lee wrote a letter". */
export const makingVerbs: readonly string[] = list`
  write writes wrote written writing file files filed filing issue issues issued issuing sign signs signed signing send
  sends sent sending submit submits submitted submitting draft drafts drafted drafting pen pens penned penning author
  authored compile compiles compiled compiling conduct conducts conducted conducting prepare prepares prepared preparing
  make makes made making deliver delivers delivered delivering produce produces produced producing lodge lodges lodged
  lodging commission commissions commissioned launch launches launched launching bring brings brought bringing
`;

/** The same for what is a publisher's own, or a body's: "a story published by the Gazette", but not "a letter". */
export const publishingVerbs: readonly string[] = list`
  publish publishes published publishing run runs ran running carry carries carried carrying print prints printed
  printing post posts posted posting release releases released releasing air airs aired airing broadcast broadcasts
`;

/** What a publishing verb makes its subject's own. */
export const publishedWords: readonly string[] = list`
  report reports article articles story stories piece column editorial study survey poll analysis review statement
  update notice advisory bulletin headline investigation announcement clarification correction apology
`;

/** Verbs with a document for a place: "the story first appeared in the Gazette". */
export const appearingVerbs: readonly string[] = list`appear appears appeared published ran run carried printed posted`;

/** Verbs of answering with a document: "replied with a letter". */
export const answeringVerbs: readonly string[] = list`
  reply replies replied replying respond responds responded responding answer answers answered answering
`;

/** Prepositions before what somebody speaks in or with: "in a statement, Lee said". */
export const mediumLinks: readonly string[] = list`in with via through`;

/** Prepositions before an outlet that has a document: "a story in the Gazette". */
export const outletLinks: readonly string[] = list`in on at of`;

/** Of these, the one that says where words stand, and not what they are about. */
export const containingLinks: readonly string[] = list`in`;

/** Before a document that is quoted right there: "the following note". */
export const announcing: readonly string[] = list`following`;

/** Prepositions before whoever made a document. */
export const makerLinks = set`by from`;
