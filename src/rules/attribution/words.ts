import {list, set} from '../list.js';

/** Words with which the narrator takes over again after the content, and other small classes that attribution needs. */
export const contentWords = {
  /** First words of an aside after the content: "when asked", "as questioned". */
  asides: set`when in after during while as`,
  /** The second words of such an aside. */
  asideSeconds: set`
    asked pressed questioned
  `,
  /** Conjunctions after a comma with which the narrator returns. */
  turns: set`while whereas although though`,
  /** Nouns that refer back to the content: ", a claim that she denies". */
  resumptives: set`
    claim claims allegation allegations charge charges accusation accusations assertion statement comment comments
    remark remarks point characterization characterisation reference move sentiment view position promise threat suggestion notion idea argument contention
    warning decision
  `,
  /** The same: ", something she denies". */
  something: 'something',
  according: 'according',
  /** "That is according to Lund" */
  that: 'that',
  as: 'as',
  accordingTo: 'according to',
  /** "in Lund's view" */
  in: 'in',
  /** "per the Herald" */
  per: 'per',
} as const;

/** The verb that means nothing else. */
export const sayingVerb = 'say';

/** Verbs and adjectives that open a chain to the cue: "went on to say", "is expected to announce". */
export const chainHeads = set`
  go goes went gone going come comes came coming continue continues continued continuing proceed proceeds proceeded
  begin begins began begun start starts started fail fails failed failing manage manages managed happen happens
  happened seem seems seemed appear appears appeared try tries tried trying use uses used able unable quick careful
  keen reluctant happy free ready likely unlikely set due expected prepared willing unwilling eager loath poised
  slated scheduled supposed forced compelled had yet ought dare dares dared tend tends tended struggle struggles
  struggled struggling rush rushes rushed move moves moved moving seek seeks sought seeking attempt attempts attempted
  attempting hasten hastens hastened hesitate hesitates hesitated bother bothers bothered authorized authorised
  allowed permitted
`;

/** With the particle behind the object they remove a page: "took the story down". */
export const removingVerbs = set`take`;

/** Participles that introduce sources: "citing two officials". */
export const citingVerbs = set`citing quoting`;

/** What people do to what says nothing: "left the room saying he would return". */
export const leavingVerbs = set`
  leave quit exit enter attend open close shut end start begin join resume cancel postpone suspend skip boycott sell buy
  lose win storm cross reach visit
`;

/** What people do in order to say something: "took to the radio to deny". */
export const purposeVerbs = set`
  take takes took taking go goes went turn turns turned use uses used call calls called hold holds held post posts
  posted appear appears appeared come comes came step steps stepped issue issues issued release releases released put
  puts
`;

/** Of these, the ones that mean that nothing is said: "failed to respond", "has yet to confirm". */
export const negativeHeads = set`fail fails failed failing unable unwilling reluctant loath yet`;

/** Verbs that take a noun of saying as their object: "issued a denial", "made a promise". */
export const lightVerbs = set`
  issue issues issued issuing make makes made making give gives gave given giving offer offers offered offering
  release releases released releasing repeat repeats repeated repeating publish publishes published publishing post
  posts posted posting raise raises raised raising launch launches launched launching spread spreads spreading start
  starts started starting renew renews renewed renewing
  lodge lodges lodged lodging deliver delivers delivered delivering reiterate reiterates reiterated reiterating
`;

/** Prepositions of a phrase that may come between a cue and its clause: "said on Tuesday that". */
export const betweenPrepositions = set`in on at during after through via from before by to with for over upon about of`;

/** Prepositions after an object that introduce what is said about it: "accused Lee of theft", "described it as odd". */
export const complementPrepositions = set`of as for over to about with from against`;

/** Prepositions after a verb of saying that bring what it is about: "commented on it". */
export const matterPrepositions = set`about on to`;

/** Before what others said they tell on what occasion somebody speaks: "amid reports that it closed". */
export const amidWords = set`amid amidst after following despite`;

/** Words that end an object of speech, because the narrator then tells when: "dismissed the claim after Lee". */
export const objectEnds = set`following after amid during before when while until hours days weeks months`;

/** Before a noun for where something was said they end an object: "attacked him at a rally", "praised it on Twitter". */
export const scenePrepositions = set`in on at via`;

/** Where people speak, besides the texts that hold their words. */
export const sceneNouns = list`
  article note website blog speech speeches conference rally debate hearing hall meeting briefing forum summit ceremony event tv television radio air twitter facebook instagram youtube
`;

/** Before what a speaker's words are about, in a label: "Brandt on merger: “…”". */
export const topicLinks = set`on about after over`;

/** Before a colon, what a list follows: "the rules include:". */
export const listOpeners = set`
  include includes included including following are is follows be things parts components ways reasons steps rules
  details questions points options tips topics
`;

/** Pronouns of what does not speak: "they are made of two parts:". */
export const thingPronouns = set`it they this these those that here`;

/** What people do with a document that holds their words: "issued a statement". */
export const issuingVerbs = set`
  issue issues issued issuing release releases released releasing send sends sent sending post posts posted posting
  publish publishes published publishing put puts putting write writes wrote written writing circulate circulates
  circulated circulating distribute distributes distributed distributing run runs ran running
  leave leaves left leaving
`;

/** What people do to those to whom they write or telephone, and with what they show: "e-mailed customers saying". */
export const messagingVerbs = set`
  email emails emailed emailing e-mail e-mails e-mailed text texts texted texting message messaged messaging phone
  phones phoned phoning telephone telephones telephoned call calls called calling cable cabled
  tweet tweets tweeted tweeting
`;

/** First words of a line that ends in a colon and says whose words follow: "From the Courier:", "Here's Lund:". */
export const namedOpenings = set`from via here`;

/** Where people post: "took to Twitter". */
export const platforms = set`
  twitter x facebook instagram tumblr reddit youtube snapchat tiktok telegram threads bluesky mastodon linkedin weibo
  whatsapp myspace periscope vine medium social
`;

/** Modals with which a verb tells what may be said or ought to be, and not what has been. */
export const possibleModals = set`can could may might must should ought`;

/** Modals with which somebody tells what will be said. */
export const futureModals = set`will would shall 'll 'd`;

/** What is yet to be done: "is due to announce a sale". */
export const prospects = set`expected due set scheduled poised supposed slated likely`;

/** Verbs whose object tells what was won, where a determiner stands before it: "claimed the prize", but "claimed victory". */
export const winningVerbs = set`claim`;

/** Those of them that with "not" make no refusal: "should not comment". */
export const undueModals = set`should must may might ought`;

/** Verbs that do with "can" what they say: "the Herald can reveal". */
export const performingVerbs = set`reveal confirm disclose report announce`;

/** Verbs that name whom they are said to: before "to", a past form of them is a passive that lacks its "was". */
export const toldVerbs = set`tell order warn`;

/** What is done to a claim, or to a player before the goal. */
export const withholdingVerbs = set`deny`;

/** What makes somebody speak: "the vote forced Holm to admit that". */
export const causingVerbs = set`prompt force lead provoke compel cause push move drive oblige allow`;
