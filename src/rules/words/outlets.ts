/** Nouns for those who publish. */
export const outletNouns: readonly string[] = [
  ...'newspaper paper daily tabloid broadsheet magazine weekly publication outlet website site blog portal channel'.split(
    ' ',
  ),
  ...'broadcaster station network journal newswire wire programme program show podcast publisher'.split(' '),
  'news agency',
];

/** Generic nouns that may follow a name without being part of it: "The Sun newspaper", "the Metropolitan Police force". */
export const nameTails: readonly string[] = [
  ...'newspaper magazine website site blog newswire broadcaster channel tabloid daily force paper'.split(' '),
];

/** Words in the name of an outlet. */
export const outletNameWords: readonly string[] = [
  ...'times news post journal tribune herald gazette telegraph guardian mail mirror star sun observer chronicle'.split(
    ' ',
  ),
  ...'reporter daily weekly magazine review press wire radio tv television broadcasting channel monitor dispatch'.split(
    ' ',
  ),
  ...'examiner inquirer independent express echo globe today insider report bulletin courier'.split(' '),
  ...'standard argus enquirer advertiser recorder register sentinel ledger gleaner beacon spectator bugle'.split(' '),
  ...'bbc cnn nbc cbs abc reuters afp ap'.split(' '),
];
