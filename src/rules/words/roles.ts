import {list, set} from '../list.js';

/** People who speak for somebody else. */
export const spokespeople = set`
  spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons rep reps representative
  representatives publicist mouthpiece
`;

/** Roles of those who speak for others, besides spokesmen. */
export const mouthpieces: readonly string[] = [
  'communications director',
  'director of communications',
  "communication's director",
  'communication’s director',
  'press secretary',
  'press officer',
  'head of communications',
];

/** People who are quoted without a name for what they know: sources, officials. */
export const anonymousPeople: readonly string[] = list`
  source sources official officials insider insiders person persons aide aides witness witnesses observer someone
  somebody anyone whistleblower informant informants onlooker onlookers passerby bystander
`;

/** Offices, professions and roles, besides those in compromise's list of actors. */
export const roles = set`
  vicar curate verger guide usher butcher barman barmaid postman postwoman milkman schoolboy schoolgirl ranger widow widower
  spokesman spokeswoman spokesperson rep representative publicist chairman chairwoman chairperson chair chief head
  founder cofounder co-founder owner co-owner executive president vice-president minister premier secretary
  undersecretary senator congressman congresswoman governor lieutenant general colonel major captain commander admiral
  sergeant detective inspector superintendent constable sheriff marshal judge justice prosecutor attorney lawyer mec msp mla mlc
  counsel solicitor barrister advocate magistrate mayor councillor councilman councilwoman lawmaker legislator mp mep gp da dpp igp
  envoy ambassador diplomat consul negotiator official adviser advisor strategist pollster candidate nominee frontman
  vocalist guitarist drummer rapper singer songwriter musician actor actress comedian star host presenter anchor
  anchorman anchorwoman journalist correspondent columnist reporter editor publisher blogger author novelist writer
  poet playwright photographer filmmaker director producer manager agent coach trainer striker midfielder defender
  goalkeeper winger forward quarterback pitcher golfer player athlete boxer driver scientist researcher professor
  lecturer scholar academic expert analyst economist historian specialist doctor physician surgeon nurse paramedic
  therapist psychologist teacher student pupil officer trooper soldier fighter militant rebel insurgent guard pilot
  firefighter engineer brewer baker butcher grocer fishmonger miller tailor weaver potter mason bricklayer joiner
  carpenter glazier thatcher cobbler saddler blacksmith jeweller jeweler watchmaker shipwright boatbuilder vintner
  winemaker distiller roofer electrician decorator upholsterer locksmith gunsmith goldsmith printer bookbinder
  developer designer architect mechanic plumber farmer fisherman worker employee staffer clerk accountant entrepreneur
  businessman businesswoman tycoon billionaire millionaire investor banker trader broker realtor activist campaigner
  organiser organizer volunteer resident neighbor neighbour occupant tenant tourist eyewitness witness bystander
  onlooker victim suspect defendant plaintiff prisoner inmate hostage captive pope pontiff bishop archbishop cardinal
  priest pastor cleric imam rabbi preacher ayatollah monk nun king queen prince princess monarch royal emperor emir
  sultan duke duchess ruler dictator leader strongman ceo cfo coo cto md boss supremo veteran member chancellor
  treasurer coordinator administrator commissioner registrar principal dean rector provost curator librarian coroner
  referee umpire vet foreman forewoman undertaker examiner pathologist sniper executioner jihadist gunman teenager man woman boy girl republican democrat
  conservative moderator climber hiker sailor skipper deckhand diver jockey cyclist runner swimmer skater skier keeper
  handler janitor chef builder welder miner conductor dispatcher lifeguard veterinarian butler nanny caretaker
  landlord landlady lodger cellist pianist violinist composer choreographer dancer sculptor illustrator cartoonist
  translator bookseller critic reviewer biographer auctioneer surveyor auditor chemist physicist botanist zoologist
  astronomer meteorologist geologist biologist statistician mathematician epidemiologist pharmacist midwife dentist
  ombudsman speaker backbencher deputy aide rescuer smuggler burglar hacker rival opponent successor predecessor
  colleague classmate teammate flatmate housemate roommate intellectual thinker philosopher dissident defector exile
  refugee migrant emigrant immigrant expatriate expat asylum-seeker deserter separatist loyalist dissenter protester
  delegate superdelegate master booker staffer attendee canvasser rioter spymaster operative lobbyist fundraiser donor
  entertainer model influencer youtuber user customer client patient passenger caller poster commenter
  gp consultant postman tory full-back fullback left-back right-back centre-back centre-half fly-half scrum-half presenter
  broadcaster chart-topper record-holder medal-winner stand-up funnyman headmistress headmaster headteacher matron bursar bailiff overseer steward stewardess croupier bouncer doorman
  concierge typist quartermaster commandant commodore gunner airman lumberjack driller geophysicist linguist ethicist
  psychiatrist anaesthetist chiropractor osteopath physiotherapist nutritionist caregiver childminder babysitter
  governess warden grandmaster seafarer organist chorister deaconess archdeacon abbess prioress friar missionary evangelist televangelist mullah
  mufti chieftain headman convener convenor actuary bookmaker bookie farrier umpire referee linesman commentator pundit
  cameraman soundman stuntman stuntwoman puppeteer ventriloquist conjuror hypnotist clairvoyant astrologer healer
  herbalist medic embalmer gravedigger taxidermist trapper whaler ferryman harbourmaster stationmaster signalman
  cabbie trucker haulier postmaster postmistress coder gamer podcaster subeditor photojournalist newsreader newscaster
  compere roadie bassist percussionist saxophonist trumpeter harpist flautist oboist soprano baritone librettist
  lyricist scriptwriter impresario bodyguard minder speechwriter intern archivist genealogist antiquarian appraiser
  pawnbroker moneylender racketeer gangster mobster kingpin trafficker poacher arsonist robber mugger pickpocket
  fraudster conman swindler forger counterfeiter hitman assassin bomber hijacker kidnapper stalker rapist paedophile
  pedophile killer murderer warlord guerrilla mercenary codebreaker householder ratepayer taxpayer retiree divorcee
  bridegroom godfather godmother schoolchild sixth-former undergraduate postgraduate alumnus mayoress assemblyman
  assemblywoman comptroller patrolman farmhand stockman rancher sommelier waitress caterer hotelier restaurateur
  publican handyman plasterer scaffolder steeplejack
`;

/** Words that can be part of a role: "former", "acting", "deputy". */
export const roleModifiers: readonly string[] = list`
    former ex then acting deputy vice senior chief assistant associate interim incoming outgoing late executive prime
    foreign managing general press communications co lead then-leader national security homeland defense defence
    interior finance health justice trade education home culture energy transport agriculture environment labour labor
    tourism sport sports housing development climate economy industry science harbour local regional federal
  `;

/** Words before a role that make it another office: "the former minister" is not the minister. */
export const otherOffices: readonly string[] = list`former ex acting deputy vice assistant late incoming outgoing interim`;

/** Words before a role that only the first of several can have: no minister is called "the prime minister". */
export const firstOffices: readonly string[] = list`prime chief`;

/** Of the words for another office, the ones whose holder is never called by the role alone: "the minister" is no deputy minister. */
export const lesserOffices: readonly string[] = list`deputy vice assistant`;

/** Words before a role that make it somebody's past office: "the former minister". */
export const pastOffices: readonly string[] = list`former ex retired one-time onetime ousted disgraced`;

/** Words before a role that tell one of several from the others: "the eldest son". */
export const orders: readonly string[] = list`
  eldest oldest youngest elder younger older first second third fourth fifth new old current previous former north south east west upper lower
  northern southern eastern western
`;

/** Words before a body that make it another one: "the coach of the rival club". */
export const rivals: readonly string[] = list`rival other another opposing neighbouring neighboring`;

/** Roles whose holders do not belong to the body named before it: "hotel owner". */
export const ownerRoles: readonly string[] = list`owner co-owner founder co-founder magnate tycoon mogul guest visitor patient customer goer`;

/** Roles that people and bodies can have: "the rival, Acme". */
export const partsOfAnybody: readonly string[] = list`
  rival opponent competitor successor predecessor partner owner operator supplier sponsor publisher builder maker
  developer producer distributor provider backer employer landlord client buyer organiser organizer
`;

/** Parties that a role or a description tells, each with its other words: "the Labour leader" is no Tory. */
export const parties: readonly (readonly string[])[] = [
  list`labour labor`,
  list`conservative conservatives tory tories`,
  list`liberal liberals lib`,
  list`democrat democrats democratic`,
  list`republican republicans gop`,
  list`green greens`,
  list`snp`,
  list`ukip`,
  list`socialist socialists`,
  list`communist communists`,
];

/** Nouns for people under twenty. */
export const youngPeople: readonly string[] = list`boy girl child schoolboy schoolgirl teen teenager youngster lad`;

/** Nouns that tell only somebody's sex or age. */
export const anyPerson: readonly string[] = list`man woman boy girl guy lady gentleman person teen teenager`;

/** Words after a role and a hyphen: "president-elect". */
export const roleTails: readonly string[] = list`elect designate in-chief general in-law`;

/** Endings of nouns for people who do something. */
export const roleEndings: readonly string[] = list`
  ologist woman person ician ographer ographers ologists keeper owner maker worker builder
`;

/** Behind a hyphen it makes a word for what somebody does: "short-seller", "whistle-blower". */
export const doerEnding = 'er';

/** Endings of words for what somebody does, before a first name: "parishioner". */
export const agentEndings: readonly string[] = list`ioner ist eer`;

/** Endings that make of a verb or a noun whoever has to do with it: "forecaster", "collector", "trustee". */
export const tradeEndings: readonly string[] = list`er or r ist ee`;

/** Endings of words for scientists of one field, whom a text calls so that has introduced them as "Professor". */
export const scienceEndings: readonly string[] = list`ologist icist nomist historian astronomer`;

/** What a text calls such a scientist first. */
export const academics: readonly string[] = list`professor prof dr doctor researcher scientist academic lecturer author expert`;

/** What somebody happens to be in a story, beside a trade of their own: "passenger Ana Ruiz". */
export const chanceParts: readonly string[] = list`
  passenger victim witness eyewitness customer resident neighbour neighbor tenant shopper commuter caller survivor
  patient volunteer protester voter spectator bystander onlooker
`;

/** The ending of a word for somebody's age: "the 26-year-old". */
export const ageEnding = '-year-old';

/** The ending of a word for where somebody was born: "the Arden-born actor". */
export const bornEnding = '-born';

/** Nouns for politicians by party or office, whatever role the article gives them: "the Ottermoor Republican". */
export const partisanNouns: readonly string[] = list`
    republican democrat conservative liberal tory lawmaker legislator senator congressman congresswoman politician
  `;

/**
 * What somebody is by art, calling, sport, means, fame or age. A text uses these for people it has named ("the retired
 * golfer"), while "the harbour director" may be somebody it has not.
 */
export const traits: readonly string[] = list`
  actor actress comedian comedienne comic entertainer performer star superstar rapper singer songwriter
  singer-songwriter musician vocalist guitarist bassist drummer pianist violinist cellist frontman crooner dj hitmaker
  composer dancer ballerina choreographer model supermodel showman magician illusionist artist sculptor painter
  illustrator cartoonist author novelist writer poet playwright screenwriter dramatist memoirist essayist filmmaker
  photographer blogger vlogger youtuber influencer socialite celebrity icon idol heart-throb heartthrob diva
  star-turned-politician heiress heir native presenter broadcaster chart-topper record-holder medal-winner stand-up speechwriter
  pundit commentator evangelist televangelist psychiatrist linguist soprano baritone saxophonist trumpeter harpist
  flautist percussionist conman fraudster swindler gangster mobster kingpin warlord killer murderer rapist bomber
  hijacker arsonist paedophile astrologer clairvoyant
  funnyman full-back fullback left-back right-back centre-back centre-half fly-half scrum-half left-winger right-winger
  playmaker skipper golfer player athlete boxer wrestler footballer cricketer striker
  midfielder defender goalkeeper winger quarterback pitcher batsman bowler sprinter runner swimmer skater skier
  snowboarder surfer jockey cyclist climber hiker mountaineer sailor gymnast racer champion olympian medallist
  medalist entrepreneur businessman businesswoman tycoon mogul magnate billionaire millionaire industrialist financier
  philanthropist inventor neurosurgeon surgeon physicist astrophysicist cosmologist chemist mathematician economist
  philosopher historian astronaut cosmonaut explorer adventurer front-runner frontrunner hopeful contender nominee
  candidate challenger politician socialist whistleblower fugitive teen teenager youngster pensioner grandmother
  grandfather developer scholar academic professor scientist theologian cleric preacher
`;

/** Trades and callings that a text tells of whoever has just spoken; nobody turns up in a story by them. */
export const trades: readonly string[] = list`
  hairdresser barber beautician plumber electrician carpenter bricklayer roofer decorator joiner builder welder mechanic
  engineer architect designer baker butcher grocer fishmonger brewer chef cook waitress waiter barmaid barman florist
  gardener farmer fisherman trawlerman crofter shepherd vet veterinarian pharmacist dentist optician accountant banker
  stockbroker librarian lecturer translator journalist broadcaster campaigner activist veteran trucker cabbie miner
  steelworker docker seamstress postman tailor cobbler jeweller shopkeeper restaurateur hotelier publican student schoolboy
  schoolgirl undergraduate graduate mum mom dad nun monk widow widower
`;

/** What somebody is by their means: nothing that a text calls whoever it names by a political office. */
export const means: readonly string[] = list`
  developer billionaire millionaire businessman businesswoman tycoon mogul magnate entrepreneur industrialist financier
`;

/** What an office is of: "secretary of state". */
export const officeFields: readonly string[] = list`state`;

/** Political offices that one person holds at a time. */
export const singleOffices: readonly string[] = list`
  president premier chancellor minister secretary mayor governor leader speaker
`;

/** Political offices of which nobody holds two: the mayor is not the minister. */
export const exclusiveOffices: readonly string[] = list`minister mayor governor president premier chancellor ambassador sheriff`;

/** Who turns up in a story by office or by chance: not somebody named before, unless the article gives them that role. */
export const attendants: readonly string[] = list`
  judge magistrate justice prosecutor attorney lawyer counsel solicitor barrister coroner officer detective inspector
  constable trooper doctor physician nurse paramedic midwife surgeon driver conductor dispatcher pilot caller poster
  commenter customer client patient passenger victim suspect defendant plaintiff witness eyewitness reporter
  interviewer moderator translator clerk teacher owner tenant resident neighbor neighbour heckler protester
`;

/** Political offices. */
export const politicalOffices: readonly string[] = list`
  rep sen gov mp representative senator congressman congresswoman governor lawmaker legislator politician republican
  democrat tory minister mayor councillor councilman councilwoman president candidate leader mep msp mec mla peer premier
  chancellor secretary envoy diplomat
`;
