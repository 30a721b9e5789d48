/** Forms of address: before a name, never part of it and never a role. */
export const honorifics: readonly string[] = [
  ...'mr mister mrs missus ms miss mx madam sir dame lord lady dr doctor prof hon honorable honourable rev revd reverend'.split(
    ' ',
  ),
  ...'fr br sr mme mlle monsieur señor senor señora herr frau'.split(' '),
];

export const maleHonorifics: readonly string[] = 'mr mister sir lord fr monsieur señor senor herr'.split(' ');

export const femaleHonorifics: readonly string[] = 'mrs missus ms miss madam dame lady mme mlle señora frau'.split(' ');

/** Ranks and offices shortened before a name ("Col. Steve Warren"): roles, not names. */
export const ranks: readonly string[] = [
  ...'sen rep gov gen col sgt lt capt cmdr maj adm det insp supt cpl pvt pfc atty pres brig cdr'.split(' '),
  ...'senator representative congressman congresswoman governor general colonel sergeant lieutenant captain'.split(' '),
  ...'commander major admiral detective inspector superintendent corporal private constable marshal brigadier'.split(
    ' ',
  ),
  ...'justice judge father brother sister mother bishop archbishop cardinal imam rabbi ayatollah sheikh pastor'.split(
    ' ',
  ),
  ...'ambassador secretary minister president chancellor premier chief professor sheriff mayor trooper officer'.split(
    ' ',
  ),
  ...'councillor councilman councilwoman councilmember alderman deputy arachnologist fellow coach king queen pope'.split(
    ' ',
  ),
  ...'prince princess emperor empress emir sultan duke duchess count countess baron baroness'.split(' '),
];

/** Titles that stand for a surname: "Pope Francis" has no longer name. */
export const regnalTitles: readonly string[] =
  'pope king queen prince princess emperor empress emir sultan duke duchess saint st mother'.split(' ');

/** After a form of address an office, while other words for people are surnames there ("Mr. Prince"). */
export const addressedOffices: readonly string[] =
  'president speaker chairman chairwoman secretary mayor ambassador minister justice judge chancellor governor senator commissioner premier'.split(
    ' ',
  );

/** Titles of those who lend their name to others: "Francis" is no St. Francis. */
export const saints: readonly string[] = ['st', 'saint'];

/** Other words for who bears a title: "the pontiff" is the pope. */
export const titleSynonyms: readonly (readonly [string, readonly string[]])[] = [
  ['pontiff', ['pope']],
  ['monarch', ['king', 'queen']],
  ['premier', ['minister']],
  ['ceo', ['executive']],
  ['executive', ['ceo']],
  ['lawmaker', ['rep', 'sen', 'representative', 'senator', 'congressman', 'congresswoman', 'mp']],
  ['congressman', ['rep', 'representative']],
  ['congresswoman', ['rep', 'representative']],
  ['senator', ['sen']],
  ['governor', ['gov']],
  ['lawyer', ['attorney', 'solicitor', 'barrister']],
  ['attorney', ['lawyer']],
  ['professor', ['prof']],
  ['officer', ['sergeant', 'inspector', 'superintendent', 'detective', 'constable', 'sgt', 'insp', 'supt', 'det']],
  ['reporter', ['journalist', 'correspondent']],
  ['journalist', ['reporter', 'correspondent', 'anchor', 'columnist']],
];
