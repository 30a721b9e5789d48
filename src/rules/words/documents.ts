import {list} from '../list.js';

/** Nouns for what is written, posted or broadcast and can itself be the speaker. */
export const documentNouns: readonly string[] = list`
  report reports statement statements study studies letter letters email emails e-mail e-mails memo memos document
  documents filing filings lawsuit complaint affidavit indictment ruling verdict bill law amendment article articles
  story stories piece post posts posting postings tweet tweets blog headline headlines caption note notes page pages
  website correction editorial column review survey poll analysis research paper papers book biography memoir
  transcript message messages press-release release announcement notice advisory bulletin interview broadcast
  programme video recording rumor rumors rumour rumours claim claims hoax fatwa edict label sign banner petition
  resolution treaty agreement communique communiqué dossier file files record records update updates clarification
  clarifications apology retraction retractions disclaimer disclaimers addendum postscript version image account
  accounts testimony autopsy findings data figures
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
  postings message messages memo memos note notes memoir memoirs autobiography book article articles piece column
  editorial essay blog statement statements announcement sign banner interview affidavit complaint lawsuit review
  caption apology clarification retraction
`;

/** Before a document that is quoted right there: "the following note". */
export const announcing: readonly string[] = list`following`;

/** Of documents, those that a body is named for: "a Gazette report" is the Gazette's; a poll has a name of its own. */
export const reportNouns: readonly string[] = list`report reports`;

/** Prepositions before whoever made a document. */
export const makerLinks: readonly string[] = list`by from`;

/** Prepositions between a document and its author: "a report by The Herald". */
export const documentLinks: readonly string[] = list`by from in of on`;
