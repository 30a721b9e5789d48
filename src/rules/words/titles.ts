import {list, set} from '../list.js';

/** Forms of address: before a name, never part of it and never a role. */
export const honorifics = set`
  mr mister mrs missus ms miss mx madam sir dame lord lady dr doctor prof hon honorable honourable rev revd reverend
  fr br sr mme mlle monsieur señor senor señora herr frau
`;

/** What stands before questions and answers in an interview, with the letter that it is short for. */
export const questionAndAnswer = {Q: list`Q Question`, A: list`A Answer`} as const;

/** Titles before a first name: "Sir Ian" is Sir Ian Blair. */
export const titlesOfFirstNames: readonly string[] = list`
  sir dame lady lord prince princess king queen duke duchess sister brother father mother pope saint
`;

export const maleHonorifics: readonly string[] = list`mr mister sir lord fr monsieur señor senor herr`;

export const femaleHonorifics: readonly string[] = list`mrs missus ms miss madam dame lady mme mlle señora frau`;

/** Abbreviated ranks and offices before a name ("Col. Steve Warren"): roles, not names. */
export const ranks: readonly string[] = list`
  pc wpc dci cllr coun det lcpl sen rep gov gen col sgt lt capt cmdr maj adm det insp supt cpl pvt pfc atty pres brig cdr senator representative
  congressman congresswoman governor general colonel sergeant lieutenant captain commander major admiral detective
  inspector superintendent corporal private constable marshal brigadier justice judge father brother sister mother
  bishop archbishop cardinal imam rabbi ayatollah sheikh pastor ambassador secretary minister president chancellor
  premier chief professor sheriff mayor trooper officer councillor councilman councilwoman councilmember alderman
  deputy arachnologist fellow coach king queen pope prince princess emperor empress emir sultan duke duchess count
  countess baron baroness
`;

/** Of other abbreviated ranks, those that mean much else: "DC Tom Hale", but "DC Comics". */
export const shortRanks: readonly string[] = list`dc di ds ps acc dcc cc wo co`;

/** Titles used with a single name: "Pope Francis" has no longer name. */
export const regnalTitles: readonly string[] = list`pope king queen prince princess emperor empress emir sultan duke duchess saint st mother`;

/** Before the name of a body these are a part of it: "the Royal Mint". */
export const crownWords: readonly string[] = list`royal`;

/** Offices that can follow a form of address ("Mr. Speaker"); other nouns for people are surnames there ("Mr. Prince"). */
export const addressedOffices: readonly string[] = list`
    president speaker chairman chairwoman secretary mayor ambassador minister justice judge chancellor governor
    senator commissioner premier
  `;

/** Titles whose bearers give their name to others: "Francis" does not mean St. Francis. */
export const saints: readonly string[] = list`st saint san santa santo são`;

/** Forms of address that tell what somebody is: "Dr Ruiz" may be called the doctor. */
export const tellingHonorifics: readonly string[] = list`dr doctor prof professor rev reverend lord lady`;

/** Synonyms of titles: "the pontiff" is the pope. */
export const titleSynonyms: readonly (readonly [string, readonly string[]])[] = [
  ['pontiff', list`pope`],
  ['authority', list`council`],
  ['monarch', list`king queen`],
  ['premier', list`minister`],
  ['minister', list`secretary`],
  ['ceo', list`executive`],
  ['executive', list`ceo`],
  ['lawmaker', list`rep sen representative senator congressman congresswoman mp`],
  ['congressman', list`rep representative`],
  ['congresswoman', list`rep representative`],
  ['senator', list`sen`],
  ['governor', list`gov`],
  ['lawyer', list`attorney solicitor barrister counsel`],
  ['barrister', list`counsel lawyer`],
  ['solicitor', list`lawyer`],
  ['attorney', list`lawyer`],
  ['professor', list`prof`],
  ['backbencher', list`mp`],
  ['peer', list`lord lady baroness baron`],
  ['vicar', list`rev reverend`],
  ['gp', list`dr doctor`],
  ['consultant', list`dr doctor`],
  [
    'officer',
    list`major colonel captain lieutenant general col maj capt lt sergeant inspector superintendent detective constable sgt insp supt det pc wpc dc ds di dci`,
  ],
  ['detective', list`inspector sergeant di dci ds dc det`],
  ['policeman', list`sergeant inspector superintendent detective constable officer`],
  [
    'politician',
    list`senator sen rep representative congressman congresswoman mp minister mayor governor councillor lawmaker`,
  ],
  ['star', list`actor actress singer footballer striker rapper player`],
  ['actor', list`star comedian`],
  ['actress', list`star comedienne`],
  ['singer', list`star frontman vocalist songwriter singer-songwriter rapper crooner`],
  ['musician', list`singer guitarist drummer bassist pianist violinist cellist songwriter rapper frontman`],
  ['author', list`novelist writer poet playwright biographer historian`],
  ['writer', list`author novelist poet playwright columnist`],
  ['novelist', list`author writer`],
  ['footballer', list`striker midfielder defender goalkeeper winger forward captain player`],
  ['player', list`striker midfielder defender goalkeeper winger forward captain footballer golfer quarterback`],
  ['forward', list`striker winger`],
  ['striker', list`forward`],
  ['goalkeeper', list`keeper`],
  ['athlete', list`sprinter runner swimmer skier cyclist boxer gymnast swimmer champion`],
  ['champion', list`champ`],
  ['fighter', list`boxer wrestler`],
  ['driver', list`racer`],
  ['boss', list`manager coach chief executive director owner`],
  ['manager', list`boss coach`],
  ['coach', list`boss manager trainer`],
  ['skipper', list`captain`],
  ['captain', list`skipper`],
  ['chief', list`head director boss executive`],
  ['cleric', list`bishop archbishop priest imam rabbi vicar pastor cardinal ayatollah preacher`],
  ['clergyman', list`bishop archbishop priest vicar pastor`],
  ['churchman', list`bishop archbishop priest vicar cardinal`],
  ['priest', list`father vicar`],
  ['nun', list`sister`],
  ['monk', list`brother`],
  ['doctor', list`dr surgeon physician gp consultant neurosurgeon`],
  ['scientist', list`physicist chemist biologist astrophysicist researcher professor geologist ecologist`],
  ['researcher', list`scientist biologist physicist chemist`],
  ['academic', list`professor lecturer historian scholar`],
  ['businessman', list`tycoon mogul magnate billionaire millionaire entrepreneur industrialist financier developer`],
  ['businesswoman', list`tycoon mogul magnate billionaire millionaire entrepreneur heiress`],
  ['tycoon', list`billionaire mogul magnate businessman`],
  ['mogul', list`billionaire tycoon magnate businessman`],
  ['billionaire', list`tycoon mogul magnate`],
  ['soldier', list`sergeant corporal private marine`],
  ['reporter', list`journalist correspondent`],
  ['journalist', list`reporter correspondent anchor columnist`],
];

/** The word that opens a letter: “DEAR ABBY: …” names whom it is to, not who speaks. */
export const salutations: readonly string[] = list`dear`;
