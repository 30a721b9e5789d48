/** Nouns for what is written, posted or broadcast and can itself be said to say something. */
export const documentNouns: readonly string[] = [
  ...'report reports statement statements study studies letter letters email emails e-mail e-mails memo memos'.split(
    ' ',
  ),
  ...'document documents filing filings lawsuit complaint affidavit indictment ruling verdict bill law amendment'.split(
    ' ',
  ),
  ...'article articles story stories piece post posts posting postings tweet tweets blog headline headlines caption'.split(
    ' ',
  ),
  ...'note notes page pages website correction editorial column review survey poll analysis research paper papers'.split(
    ' ',
  ),
  ...'book biography memoir transcript message messages press-release release announcement notice advisory bulletin'.split(
    ' ',
  ),
  ...'interview broadcast programme video recording rumor rumors rumour rumours claim claims hoax fatwa edict'.split(
    ' ',
  ),
  ...'label sign banner petition resolution treaty agreement communique communiqué dossier file files record records'.split(
    ' ',
  ),
  ...'version image account accounts testimony autopsy findings data figures'.split(' '),
];

/** Prepositions between a document and whose it is: "a report by The Herald". */
export const documentLinks: readonly string[] = ['by', 'from', 'in', 'of', 'on'];
