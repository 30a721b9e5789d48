import {list} from '../list.js';
import {monthAbbreviations, months, weekdayAbbreviations, weekdays} from './time.js';

/** Words in lower case inside a person's name. */
export const nameParticles: readonly string[] = list`
  de del della di da dos das du van von der den ter ten la le el al bin ibn ben bint abu y e af av zu
`;

/** First names on no list of names: ordinary words, and those of other languages. */
export const maleFirstNames: readonly string[] = list`
    cliff glen clay rusty bill will frank jack chuck mark rob grant chase drew rich guy gene dale ray pierce art earl duke roman miles dean
    abdi adebayo ade alhaji alasdair aliyu amadou anand angus anil arne arvind ashok ayodele babatunde bashir bertil
    bjørn bram branko callum chidi chinedu chukwuma cian dafydd dai declan dino donal eamon einar ekow eliud emeka
    emre enda eoghan ewan faisal farhan femi festus franz gerd giancarlo gianni gintaras giorgos haakon hakim hamid
    hamish hernan hernán hiroshi horst huw idris ifan ikechukwu imran ioan ion istvan istván ivo jaap jabari jacek
    jarek javed jerzy joost juergen jukka kaan kashif kazuo kemal kenji kofi kojo kunle kwabena kwame leif lorcan
    luca manoj marek mirko mohan murat murtaza naeem naveed obi okello oleg olu pape pawel peder pedr piers piet
    pradeep raj rajiv ramesh rashid ravi rhodri rhys rui sadiq salim santiago sipho sivan slavko søren stian sunil
    taro tariq tarek teemu terje thabo thierry tiago tunde udo vaclav vadim vikram vinod vito waleed wim witold
    wojtek yasin yiannis yoram yves zbigniew zoltan zubair nasser
  `;
export const femaleFirstNames: readonly string[] = list`
    gill daisy poppy lily violet heather hazel holly rose hope faith april june grace sue joy dawn ivy pearl ruby amber summer autumn eve iris olive penny
    abena aditi adwoa agata agnieszka ailsa aishwarya akosua amira amna anahita ananya anasuya angharad anjali anke
    anneke anneliese anouk antje aoife ariadne arwen asli beata begum bhavna birgit birgitte bogna bronwen carys
    caoimhe cerys chiara chioma chiamaka dagmar dagny danuta deepa dilys dorota eilidh eimear eira elisabetta elke
    elspeth elzbieta esra eszter fatmata fatou femke fionnuala frauke freya funke giulia giulietta grainne gudrun
    gulsen hannelore heike helle hilde huda ifeoma ilze inge ingeborg ioana iryna isolde jadwiga jolanta judit
    katarzyna katja keiko kinga kirsti krystyna lakshmi leonor lidija liesbeth ljubica ludmila maeve máire mairead
    malgorzata malin maricel marit masako mbali meera merete meltem michiko mina morag nadezhda ndeye neha nerys
    ngozi nilufer nkechi nusrat olena oluchi orla paloma pilar pooja radha reka rekha ritu roisin ruta saima saira
    sanne selin shabnam shanti sharmila shirin shreya sigrid sigrún sigrun silje silke sinead sioned slavica solveig
    sumita svetlana thandi thandiwe tiina tove trine tuula ulla ulrike ulrika urszula vanja veronika wanjiru
    wiktoria xiomara yetunde yuki yuko zanele zarina zuzana gail lucía
  `;

/** First names of men and of women, which tell nobody's sex. */
export const sharedFirstNames: readonly string[] = list`
    alex ali andrea ariel ashley aubrey avery bailey beverly blair bobbie cameron carey casey chris corey cory dana darcy
    darryl devon dominique drew elliot emerson evelyn finley florence frances francis frankie gabriele gail hayden hilary
    jackie jaime jamie jan jean jess jesse jessie jo jody joe joey jordan jules justice kelly kelsey kendall kerry kim kit kris
    lane laurie lee leigh leslie lindsay lindsey logan loren lou lynn mackenzie madison marion max mel merle micah morgan nat
    nicky nicola noel paris parker pat paulie payton peyton quinn reese rene ricki riley robbie robin rory rowan sam sandy
    sasha shannon shawn shay shelby sidney simone skyler stacy stevie sydney taylor terry toby toni tracy tyler val vivian whitney
  `;

/** Surnames that are ordinary words. */
export const ordinarySurnames: readonly string[] = list`
  brown black white green gray grey young long short sharp strong best wise savage moody stern rich good little small large gross swift noble bright brave stark keen hardy sweet cross strange wild bland sly smart gay sterling
`;

/** Prefixes of surnames that can be left out: Abdulrahman is also Rahman. */
export const namePrefixes: readonly string[] = list`abdul abdel abd`;

/** Words that, after a name and a hyphen, make it an ordinary word: "English-language". */
export const compoundTails: readonly string[] = list`
    language watcher watchers style level friendly wide era only origin themed bound born based run led
  `;

/** Words that end given names too, and tell nothing behind a hyphen: "Hae-won". */
export const namelikeTails: readonly string[] = list`won sun min jun young ran sung`;

/** Surnames that come first in their own language, and are first names in others. */
export const surnamesFirst: readonly string[] = list`kim lee park jung choi cho kang han song ma li lin wang tan dong xi liu zhang
  chen yang zhao wu zhou xu zhu guo luo zheng liang xie deng feng cao peng zeng jiang cheng ding shen nguyen tran pham`;

/** Words after a surname. */
export const nameSuffixes: readonly string[] = list`jr sr ii iii iv phd md esq mp obe mbe cbe qc kc xvi xiv xii`;

/** Words that can join the parts of an organisation's name. */
export const nameConnectors: readonly string[] = list`of for &`;

/** Words that are capitalised although they are not names. */
export const neverNames: readonly string[] = list`i am pm gmt est edt pst ok yes no a the an and or but if so rt there here
  this that these those what when where why how not now then mps`;

/** Days and months: names only next to other names ("the Sunday Times", "Jun Feng"), never next to a number. */
export const dateWords: readonly string[] = [...weekdays, ...weekdayAbbreviations, ...months, ...monthAbbreviations];

/** Joins the two halves of a company's name, whatever they are. */
export const nameJoiners: readonly string[] = list`&`;

/** Last words of names that go on with a preposition: "Embassy in London", "Committee on Fish". */
export const continuedNames: readonly (readonly [string, readonly string[]])[] = [
  ['in', list`embassy consulate legation nunciature qaeda qaida al-qaeda al-qaida`],
  ['to', list`committee campaign coalition alliance movement league society fund group cruelty`],
  ['on', list`committee subcommittee commission council panel conference board center centre institute forum summit`],
];

/** Before a month or a day that is a time: "in May". */
export const timeLinks: readonly string[] = list`in on last next since until till this early late mid from before after through during`;

/** Honours behind a name, no part of it. */
export const honours: readonly string[] = list`phd md esq mp msp mep obe mbe cbe qc kc`;

/** Small words inside a name whose initials follow in brackets. */
export const smallWords: readonly string[] = list`and in on the to by with`;

/** Verbs that a body may be named by: "Save the Children". */
export const callingNames: readonly string[] = list`
  save help stop rock feed fix keep free heal build bring end ban reclaim occupy protect defend sense crack watch tackle
`;

/** Words that a name holds only with a capital: "Doctors Without Borders". */
export const capitalLinks: readonly string[] = list`without against off over in on to with our no all before beyond not the`;

/** Between an office and its field: "Secretary of State". */
export const genitives: readonly string[] = list`of`;

/** Makes a name possessive. */
export const possessiveEnding = "'s";

/** Between the members of a list. */
export const conjunctions: readonly string[] = list`and & as_well_as`;

/** Between those of whom neither speaks. */
export const alternatives: readonly string[] = list`nor`;

/** Endings in -s that are not plurals. */
export const unpluralEndings: readonly string[] = list`ss us`;

/** Joins the names of several speakers of one statement. */
export const listConjunction = 'and';

/** Plural endings and their singulars, longest first. */
export const pluralEndings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['s', ''],
];

/** Last word of the name of a firm, behind the names of its owners: "Brandt, Holm and Partners". */
export const firmTails: readonly string[] = list`partners sons daughters brothers sisters associates company co co.`;
