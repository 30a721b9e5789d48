import {list, set} from '../list.js';

/** Nouns for a man. */
export const maleNouns: readonly string[] = list`
  man boy gentleman guy father dad son brother husband widower uncle nephew grandfather grandson boyfriend fiancé
  spokesman chairman businessman congressman policeman fireman frontman anchorman cameraman salesman councilman
  king prince emperor sultan emir duke baron pope pontiff priest bishop archbishop cardinal imam ayatollah sheikh monk
  headmaster doorman airman friar stuntman handyman bridegroom godfather patrolman postmaster waiter gunman strongman midshipman clergyman fisherman stepfather stepson
`;

/** Nouns for a woman. */
export const femaleNouns: readonly string[] = list`
  woman girl lady mother mom mum daughter sister wife widow aunt niece grandmother granddaughter girlfriend fiancée
  spokeswoman chairwoman businesswoman congresswoman policewoman anchorwoman councilwoman actress queen princess
  headmistress stewardess governess deaconess abbess prioress stuntwoman godmother mayoress postmistress
  empress duchess baroness countess nun hostess waitress heroine stepmother stepdaughter
`;

/** Relatives and partners, who are somebody's: "his mother", "Lee's husband". */
export const kinship: readonly string[] = list`
  mother father mom mum dad parent parents son daughter brother sister sibling siblings husband wife widow widower
  spouse partner fiancé fiancée fiance fiancee boyfriend girlfriend uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter grandparents stepfather stepmother stepson stepdaughter friend friends family
  relative relatives neighbour neighbor neighbours neighbors colleague colleagues
`;

/**
 * Verbs whose object is rewarded, blamed or punished for something: what follows is told of it ("sacked Lee after he said",
 * "mocked Lee over his claim").
 */
export const answeredFor = set`
  accuse admonish applaud arrest assail attack ban berate bar blame blast boo castigate censure charge chastise chide
  commend condemn congratulate convict criticise criticize defend denounce deride dismiss disown excoriate execute expel
  extradite fault fine fire hail heckle honour honor humiliate impeach imprison indict jail jeer kill laud lambast
  lambaste mock murder oust pardon pillory praise prosecute punish rebuke remove replace reprimand ridicule sack scold
  shame shun slam slate sue suspend taunt tease thank threaten troll vilify
`;

/** Of these, the verbs whose object has something to deny: "accused Lee of theft. He denied it". */
export const chargingVerbs = set`
  accuse arrest attack berate blame castigate censure charge chide condemn convict criticise criticize denounce deride
  excoriate fault fine impeach implicate imprison indict jail lambast lambaste prosecute quiz question rebuke reprimand
  sack slam slate sue suspend vilify
`;

/** Nouns for somebody by where they come from: "the Londoner"; those that the word list does not know. */
export const nationals: readonly string[] = list`
  briton englishman englishwoman scotswoman welshman welshwoman irishwoman frenchman frenchwoman dutchman dutchwoman
  ulsterman cornishman yorkshireman manxman serb turk finn pole arab icelander argentinian uruguayan londoner parisian
  berliner dubliner glaswegian mancunian liverpudlian geordie brummie queenslander tasmanian sicilian bavarian catalan
  zulu slovak slovene latvian kazakh uzbek afghan kurd kosovan montenegrin liechtensteiner luxembourger new_yorker
  malian gabonese botswanan mozambican mauritian comorian eritrean djiboutian somali burundian tanzanian malawian
  togolese guinean mauritanian swazi bhutanese maldivian laotian bruneian timorese kyrgyz tajik azerbaijani azeri
  bahraini yemeni cypriot kosovar slovenian moldovan fijian tongan papuan barbadian bajan grenadian bahamian belizean
  salvadoran guyanese filipina floridian ohioan nebraskan georgian michigander minnesotan nevadan hawaiian iowan
  coloradan arizonan alabamian pennsylvanian montanan vermonter kentuckian louisianan scot basque corsican breton
  northerner southerner westerner midwesterner easterner
`;

/** Words for a people, or for one of it only as an adjective: "the French said", "the Swiss champion". */
export const peoples: readonly string[] = list`
  french dutch swiss welsh english irish british scottish spanish danish swedish finnish polish turkish portuguese
  chinese japanese taiwanese vietnamese burmese lebanese maltese sudanese senegalese congolese nepalese
`;
