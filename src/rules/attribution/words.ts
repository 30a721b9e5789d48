import {list} from '../list.js';

/** Words by which the narrator takes over again after what was said, and other small classes that attribution needs. */
export const contentWords = {
  /** First words of an aside after the content: "when asked", "in response to", "in an interview". */
  asides: list`when in after during while as`,
  /** Second words that make it one. */
  asideSeconds: list`
    asked pressed questioned response reply answer interview statement email e-mail tweet speech being interviews
  `,
  /** Conjunctions that, after a comma, bring the narrator back. */
  turns: list`while whereas although though`,
  /** Nouns that take up what was said: ", a claim that she denies". */
  resumptives: list`
    claim claims allegation allegations charge charges accusation accusations assertion statement comment comments
    remark remarks reference move sentiment view position promise threat suggestion notion idea argument contention
    warning decision
  `,
  according: 'according',
  as: 'as',
  accordingTo: 'according to',
  /** "per the Herald" */
  per: 'per',
} as const;

/** The verb that says nothing else. */
export const sayingVerb = 'say';

/** Verbs and adjectives that open a chain to the cue: "went on to say", "is expected to announce". */
export const chainHeads = list`
  go goes went gone going come comes came coming continue continues continued continuing proceed proceeds proceeded
  begin begins began begun start starts started fail fails failed failing manage manages managed happen happens
  happened seem seems seemed appear appears appeared try tries tried trying use uses used able unable quick careful
  keen reluctant happy free ready likely unlikely set due expected prepared willing unwilling eager loath poised
  slated scheduled supposed forced compelled had yet ought dare dares dared tend tends tended struggle struggles
  struggled struggling rush rushes rushed move moves moved moving seek seeks sought seeking attempt attempts attempted
  attempting hasten hastens hastened hesitate hesitates hesitated bother bothers bothered authorized authorised
  allowed permitted
`;

/** Participles that bring those who told it: "citing two officials". */
export const citingVerbs = list`citing quoting`;

/** What is done in order to say something: "took to the radio to deny". */
export const purposeVerbs = list`
  take takes took taking go goes went turn turns turned use uses used call calls called hold holds held post posts
  posted appear appears appeared come comes came step steps stepped issue issues issued release releases released put
  puts
`;

/** Verbs before a participle that tell how the saying goes on: "began telling". */
export const aspectVerbs = list`
  begin begins began begun start starts started continue continues continued keep keeps kept resume resumes resumed
`;

/** Of these, the ones that mean that it is not said: "failed to respond", "has yet to confirm". */
export const negativeHeads = list`fail fails failed failing unable unwilling reluctant loath yet`;

/** Verbs that carry a noun of saying: "issued a denial", "made a promise". */
export const lightVerbs = list`
  issue issues issued issuing make makes made making give gives gave given giving offer offers offered offering
  release releases released releasing repeat repeats repeated repeating publish publishes published publishing post
  posts posted posting
`;

/** Prepositions of a phrase that may stand between a cue and its clause: "said on Tuesday that". */
export const betweenPrepositions = list`in on at during after through via from before by to with for over upon as about of`;

/** After an object, prepositions that bring what is said of it: "accused Lee of theft", "described it as odd". */
export const complementPrepositions = list`of as for over to about with from against`;

/** Words at which an object of speech is over and the narrator tells when: "dismissed the claim after Lee". */
export const objectEnds = list`following after amid during before when while until hours days weeks months`;

/** What is done with a document by the one whose words it holds. */
export const issuingVerbs = list`
  issue issues issued issuing release releases released releasing send sends sent sending post posts posted posting
  publish publishes published publishing put puts putting write writes wrote written writing
`;

/** First words of a line that ends in a colon and names whose words follow: "From the Courier:", "Here's Lund:". */
export const namedOpenings = list`from via here`;

/** Where people post: "took to Twitter". */
export const platforms = list`
  twitter x facebook instagram tumblr reddit youtube snapchat tiktok telegram threads bluesky mastodon linkedin weibo
  whatsapp myspace periscope vine medium social
`;

/** A verb of saying and the word after it that say nothing together: "thanks to the rain", "speaking of rain". */
export const idlePairs = list`
  thanks_to speaking_of talking_of requested_anonymity requesting_anonymity requests_anonymity
`;

/** Before a participle of saying it is a judgement: "it is worth mentioning". */
export const worthWords = list`worth without`;

/** Their participles tell what somebody's words are about, in the narrator's: "Lee said, referring to the rain". */
export const pointingVerbs = list`refer allude`;

/** Anybody: what they might say nobody has said. */
export const anybody = list`
  one some you anyone anybody someone somebody critics skeptics sceptics cynics observers many others
`;

/** What is put out and shown besides documents. */
export const imageNouns = list`
  image images photo photos photograph photographs picture pictures video videos clip clips footage link links
  screenshot screenshots screengrab selfie selfies snap snaps meme memes map maps list lists poem poems song songs
  broadcast broadcasts recording recordings film films movie movies
`;
