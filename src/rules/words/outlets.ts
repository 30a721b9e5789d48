import {list} from '../list.js';

/** Nouns for publishers. */
export const outletNouns: readonly string[] = list`
  newspaper paper daily tabloid broadsheet magazine weekly publication outlet website site blog portal channel
  broadcaster station network journal newswire wire programme program show podcast publisher news_agency
`;

/** Those of them that are printed: "the magazine". */
export const printedOutlets: readonly string[] = list`newspaper paper daily tabloid broadsheet magazine weekly`;

/** Agencies and broadcasters, which are none of these. */
export const unprintedOutlets: readonly string[] = list`
  afp reuters ap upi tass xinhua anadolu bbc cnn nbc cbs abc npr pbs itv msnbc fox tmz al-jazeera jazeera rte radio tv
  television broadcasting
`;

/** Nouns for any body that can mean an outlet: "the company", not "the party". */
export const outletBodies: readonly string[] = list`
  company firm corporation business giant group organisation organization conglomerate network publisher brand startup
  start-up nonprofit charity foundation team operator agency
`;

/** Generic nouns that may follow a name without being part of it: "The Sun newspaper", "the Metropolitan Police force". */
export const nameTails: readonly string[] = list`newspaper magazine website site blog newswire broadcaster channel tabloid daily force paper`;

/** Before such a noun: "the Standard news website". */
export const tailFields: readonly string[] = list`news`;

/** Words in the name of an outlet. */
export const outletNameWords: readonly string[] = list`
  times news post journal tribune herald gazette telegraph guardian mail mirror star sun observer chronicle reporter
  daily weekly magazine review press wire radio tv television broadcasting channel monitor dispatch examiner inquirer
  independent express echo globe today insider report bulletin courier standard argus enquirer advertiser recorder
  register sentinel ledger gleaner beacon spectator bugle bbc cnn nbc cbs abc reuters afp ap
`;
