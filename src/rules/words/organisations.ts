import {list} from '../list.js';

/** Nouns for bodies that can speak. */
export const organisationNouns: readonly string[] = list`
  government administration ministry department agency bureau office council commission committee parliament senate
  congress cabinet court tribunal police force forces army navy military air-force embassy consulate mission board
  authority authorities union party coalition alliance federation confederation league association organisation
  organization society foundation institute institution charity nonprofit ngo trust company firm corporation business
  manufacturer maker retailer chain bank insurer airline carrier operator startup start-up giant conglomerate group
  publisher label studio brand store shop restaurant hotel club team franchise hospital clinic school college
  university campus church diocese archdiocese mosque synagogue zoo museum theatre theater observatory laboratory lab
  centre center regime state country nation kingdom republic city county town campaign regulator watchdog lobby
  think-tank movement network command service services unit division district presidency monarchy palace leadership
  militia faction inspectorate secretariat airport railway brewery bakery factory mill mine shipyard prosecution
  prosecutors library archive orchestra opera band guild panel jury academy cooperative co-operative collective consortium
  syndicate fund dairy coastguard squad regiment parish cathedral abbey monastery festival gallery ballet
`;

/** Words after a company's own name that can be left out. */
export const companyWords: readonly string[] = list`
  inc corp co ltd llc plc gmbh ag sa holding holdings group company corporation enterprises industries partners media
  entertainment pictures records studios productions technologies systems airlines airways motors resources universal
  energy petroleum pharmaceuticals mining telecom communications software networks laboratories insurance securities
  investments aerospace chemicals international worldwide global technology foods mills steel foundation bank capital
  pharma biotech therapeutics labs interactive digital mobile logistics hotels stores brands beverages breweries dairies
`;

/** What a company does, as the last word of its name: short for it is its first word, unless that names a company of its own. */
export const branchWords: readonly string[] = list`
  water rail power gas oil electric renewables solar wind nuclear freight shipping lines ferries cruises buses trains travel
  tours holidays homes properties estates builders construction cement chemical plastics paper textiles fashion furniture
  toys jewellers cosmetics farms fisheries seafood bakery bakeries brewing distillers wines coffee tea chocolate sugar
  supermarkets grocers outfitters motor automotive aviation aerospace defence defense dynamics engineering robotics
  semiconductors electronics computing data cloud cyber security payments finance financial lending assurance ventures
  equity advisers advisors consulting analytics healthcare health care medical diagnostics bio biosciences genetics
  vaccines publishing press books music gaming games sports fitness telecoms wireless broadband satellite
`;

/** Nouns that can mean any organisation named before: "the company", "the group". */
export const anyOrganisation: readonly string[] = list`
  company firm corporation business manufacturer maker retailer chain airline carrier operator startup giant start-up
  conglomerate group organisation organization agency association charity foundation institute network brand label fund
  studio publisher team club band body party movement watchdog think-tank nonprofit bank insurer
`;

/** Of these, the ones that tell what a body does: a text uses them for one it has named ("the furniture maker"). */
export const tellingBodies: readonly string[] = list`
  manufacturer maker retailer chain airline carrier startup giant start-up conglomerate brand label bank insurer
`;

/** The ending of a word for where a body is: "the Oslo-based firm". */
export const basedEnding = '-based';

/** What the members of a body are called, who speak for it as "the MPs". */
export const bodyMembers: readonly (readonly [string, readonly string[]])[] = [
  ['mps', list`committee subcommittee panel inquiry`],
  ['peers', list`committee subcommittee panel`],
  ['senators', list`committee subcommittee panel senate`],
  ['lawmakers', list`committee subcommittee panel parliament senate congress assembly`],
  ['legislators', list`committee subcommittee panel parliament senate congress assembly`],
  ['members', list`committee subcommittee panel board council commission`],
  ['councillors', list`council committee`],
  ['councilors', list`council committee`],
  ['commissioners', list`commission`],
  ['judges', list`court tribunal panel`],
  ['justices', list`court`],
  ['jurors', list`jury`],
  ['directors', list`board`],
  ['governors', list`board`],
  ['trustees', list`board trust`],
];

/** Kinds of bodies that nobody takes for one another: "the company" is not the ministry. */
export const bodyKinds: readonly (readonly string[])[] = [
  list`
    company firm corporation business manufacturer maker retailer chain airline carrier startup start-up conglomerate bank
    insurer brand label studio publisher store shop restaurant hotel brewery bakery factory mill mine shipyard
  `,
  list`
    government administration ministry department council committee parliament senate congress cabinet court tribunal
    police army navy military embassy consulate
  `,
  list`union party charity nonprofit ngo foundation church mosque synagogue`,
  list`team club`,
  list`hospital clinic school college university museum library zoo`,
];

/** Nouns for bodies with a building: "the hospital" may be named a medical centre. */
export const institutionNouns: readonly string[] = list`
    hospital clinic school college university church museum theatre theater zoo library hotel restaurant store shop
  `;

/** What a text calls a body before its name, and no body by name: "Airline Norwing", not "Union Carbide". */
export const bodyLabels: readonly string[] = list`
  airline toymaker gunmaker steelmaker truckmaker tyremaker carmaker automaker chipmaker drugmaker planemaker shipbuilder retailer broadcaster charity newspaper magazine
  tabloid insurer brewery lender supermarket watchdog regulator manufacturer startup start-up conglomerate
  bookmaker nonprofit website wholesaler carrier utility housebuilder quango
`;

/** Of these, companies by their trade: "the carmaker". */
export const tradeLabels: readonly string[] = list`
  toymaker gunmaker steelmaker truckmaker tyremaker carmaker automaker chipmaker drugmaker planemaker shipbuilder lender supermarket bookmaker wholesaler
  housebuilder
`;

/** Words that end the name of a club, which is called by the rest: "Tarn" for "Tarn United". */
export const clubNameWords: readonly string[] = list`united city rovers athletic wanderers albion rangers hotspur villa county town fc`;

/** Words that make a name the name of an organisation. */
export const organisationNameWords: readonly string[] = list`
  lines line cruises dairy dairies ferries airways airlines railways motors brewery breweries bakery airport inspectorate rovers
  united athletic wanderers city orchestra zoo museum library institute inc corp co ltd llc plc gmbh ag sa holding holdings
  group company corporation enterprises industries partners technologies systems solutions labs software media
  entertainment pictures records studios productions games times news post journal tribune herald gazette telegraph
  guardian mail mirror star sun observer chronicle reporter daily weekly magazine review press wire radio tv
  television broadcasting network channel online monitor dispatch examiner inquirer independent express echo globe
  today insider business street ministry department agency bureau office council commission committee parliament
  senate congress house cabinet court tribunal police force forces army navy guard embassy consulate mission board
  authority union party coalition alliance federation league association organisation organization society foundation
  institute institution charity trust bank airlines airways university college school academy hospital clinic medical
  center centre church diocese archdiocese museum theatre theater club united city fc rovers wanderers observatory
  laboratory command service services administration republic states state nations kingdom rights watch international
  federal health human tour team project fund exchange airport province region island valley lake river mountain beach
  road avenue bridge tower towers square park county district station campaign movement front brigade brigades white
  scotland yard convention conference summit forum festival championship championships league
`;
