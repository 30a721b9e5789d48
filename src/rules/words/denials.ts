import type {WordClasses} from '../../language/phrase.js';
import {cueEntries} from '../cue-entries.js';
import {denyCues, refuteCues, rejectCues} from '../cues/deny.js';
import {list, set} from '../list.js';
import {contraries} from './matters.js';

/** Adjectives that are said of nothing but claims. */
const untrue = list`
  false untrue baseless meritless unfounded groundless inaccurate incorrect erroneous unsubstantiated spurious defamatory slanderous
  libellous libelous misleading unsustainable untenable far-fetched fanciful without_foundation without_merit without_basis without_any_basis without_any_foundation
  totally_without_foundation
`;

/** Adjectives that are said of things too: "a fake passport". */
const counterfeit = list`
  fictitious fictional fabricated bogus fake fraudulent mistaken phony phoney concocted invented made-up made_up doctored
  falsified trumped-up trumped_up cooked-up
`;

/** Nouns for a claim that is not true, and for nothing else. */
const untruth = list`
  lie lies hoax hoaxes falsehood falsehoods untruth untruths baloney hogwash bunk bunkum balderdash poppycock malarkey
  bullshit bullsh*t bulls**t bulls***t bullsh**t bulls--t b.s. bs horseshit load_of_cobblers load_of_old_cobblers load_of_cock load_of_nonsense load_of_rubbish load_of_tosh bull piffle slander slanders smear smears canard libel libels hokum claptrap codswallop hooey whopper fake_news false_information false_news false_rumour false_rumours
  false_rumor false_rumors false_report false_reports false_story false_stories false_claim false_claims
  false_allegation false_allegations false_propaganda tall_tale hoax_story made-up_story made_up_stories made_up_story
  false_statement false_statements pants_on_fire pack_of_lies witch_hunt smear_campaign media_invention figment_of
`;

/** Nouns that are said of things too: "the film was pure fantasy". */
const figment = list`
  fiction fabrication fabrications crap myth myths invention inventions disinformation misinformation propaganda fantasy
  fantasies fairytale fairy_tale fairy_tales forgery forgeries nonsense rubbish tosh tripe twaddle drivel rot urban_legend work_of_fiction works_of_fiction fake garbage
  conspiracy_theory conspiracy_theories crock
`;

/** Words that say that a claim is not true. */
export const denials = {
  deny: cueEntries(denyCues),
  /** Denials if the object is a claim; something else if it is an offer, a plan or a person. */
  reject: [
    ...cueEntries(rejectCues),
    ...list`
      contest contests contested contesting challenge challenges challenged challenging scoff_at scoffs_at scoffed_at
      scoffing_at hit_out_at hits_out_at hitting_out_at throw_out throws_out threw_out throwing_out beat_back
      beats_back beating_back make_light_of makes_light_of made_light_of making_light_of
    `,
  ],
  /** Verbs that call their object false, whatever it is. */
  refute: [
    ...cueEntries(refuteCues),
    ...list`
      negate negates negated negating put_to_rest puts_to_rest lay_to_rest laid_to_rest give_the_lie_to
      gave_the_lie_to
    `,
  ],
  /** "call", "brand": verbs that say what something is. */
  dub: list`
    call calls called calling brand brands branded branding label labels labelled labelling labeled labeling describe
    describes described describing dismiss dismisses dismissed dismissing denounce denounces denounced denouncing slam
    slams slammed slamming blast blasts blasted blasting decry decries decried decrying deride derides derided
    deriding condemn condemns condemned condemning characterise characterised characterize characterized reject
    rejects rejected rejecting deem deems deemed deeming term terms termed terming pronounce pronounced declare
    declares declared declaring mock mocks mocked mocking dispute disputes ridicule ridicules ridiculed ridiculing
    classify classifies classified classifying scorn scorned refer_to refers_to referred_to referring_to rate rates rated rating flag flags flagged flagging expose exposes exposed exposing
  `,
  /** Adjectives for a claim that is not true. */
  false: [...untrue, ...counterfeit],
  untrue,
  counterfeit,
  /** States whose contrary others may claim: "he is alive". */
  contrary: contraries
    .flatMap(([words]) => words)
    .filter((word) => word !== 'remain' && word !== 'still' && word !== 'stay'),
  remaining: list`remain remains remained stay stays stayed`,
  /** The same, but only said of a claim: "the wrong address" is no denial. */
  falsely: list`
    wrong premature faked exaggerated impossible implausible dubious overblown out_of_context out_of_the_question
    far_from_the_truth far_from_true wide_of_the_mark off_the_mark off_base
  `,
  /** Scornful ones: said of a plan or a price they are an opinion. */
  absurd: list`
    ludicrous ridiculous absurd preposterous laughable nonsensical outlandish far-fetched garbage
  `,
  /** Nouns for a claim that is not true. */
  falsehood: new Set([...untruth, ...figment]),
  untruth,
  figment,
  true: list`true accurate correct real factual authentic genuine credible legitimate possible`,
  degree: list`
      *ly very so just simply quite all pure total complete utter absolute sheer outright downright entirely such a an
      the most that 100 percent % 100% blatant malicious deliberate big bare-faced straight-up clear cruel sick silly
      ridiculous beyond death internet barefaced bald-faced flat-out out-and-out plain mere pack load bunch tissue web lot
      bit piece of old vicious wicked vile dirty stupid idiotic dangerous elaborate crude gross monstrous shameless
      damned bloody vulgar cheap perfect fat clever cynical hateful horrible nasty
    `,
  /** Words before an adjective of `falsely` that show that it is said of a claim: "totally wrong", not "the wrong". */
  very: list`*ly very so just simply quite all far totally one hundred 100 percent % 100% plain flat flat-out way a_bit beyond`,
  /** Adjectives for what is true: "not true" denies a claim. */
  so: list`true accurate correct real factual genuine authentic valid`,
  /** What a false claim lacks. */
  ground: list`truth basis foundation merit substance validity veracity credence credibility`,
  /** What was done to a picture or a document that shows something false. */
  tampered: list`
    altered doctored manipulated edited staged photoshopped faked forged falsified fabricated retouched
  `,
  /** Guesses: calling a claim only this discredits it. */
  guess: list`speculation rumour rumor rumours rumors gossip hearsay conjecture guesswork supposition`,
  /** Answers that mean "no" and nothing else. */
  no: list`
    far_from_it absolutely_not certainly_not of_course_not definitely_not not_at_all nothing_of_the_sort
    nothing_of_the_kind not_in_the_slightest not_in_the_least on_the_contrary not_true not_so no_chance no_way
    quite_the_opposite no_truth not_a_chance not_a_bit_of_it not_for_a_moment not_remotely
  `,
  /** Words by which one who answers calls the other. */
  address: list`sir madam miss your_honour your_honor my_lord my_lady mr_president senator officer doctor`,
  /** Jokes and misunderstandings. */
  jest: list`
    prank pranks spoof spoofs satire parody misunderstanding mix-up montage photomontage deepfake publicity_stunt
    practical_joke april_fool mistaken_identity case_of_mistaken_identity
  `,
  /** After "broke no", "did not commit any": what an innocent person did not do. */
  offence: list`
    law laws rule rules crime crimes offence offences offense offenses regulation regulations sanction sanctions
    wrongdoing fraud violation violations
  `,
  offend: list`break broke broken violate violated breach breached commit committed`,
  /** After "was not": what people say who had nothing to do with it ("was not involved"). */
  involved: list`
    involved responsible guilty complicit implicated to_blame at_fault behind_it behind_this behind_that linked_to
    affiliated_with associated_with mixed_up_in
  `,
  /** What nobody wants to be called: "I am not a racist". */
  blamed: list`
    racist bigot sexist misogynist homophobe antisemite fascist nazi liar thief criminal crook cheat cheater traitor spy
    murderer killer hoaxer fraud rapist terrorist fraudster hypocrite bully
  `,
  connected: list`connected related linked tied associated`,
  /** What can be called somebody's own: "that is not her voice". */
  owned: list`account accounts profile voice signature handwriting writing words writings face name quote`,
  involvement: list`involvement role part hand connection affiliation relationship dealings link links ties`,
  /** Verbs of saying that answer an accusation. */
  insist: list`
    insist insists insisted insisting maintain maintains maintained maintaining protest protests protested protesting
    swear swears swore swearing clarify clarifies clarified clarifying assert asserts asserted asserting insistence reiterate reiterates reiterated reiterating
    assure assures assured assuring reassure reassures reassured reassuring counter counters countered countering retort retorts retorted retorting
  `,
  /** Verbs of charging others and of owning up: what they say was not done is no denial. */
  charging: set`
    allege alleges alleged alleging accuse accuses accused accusing complain complains complained complaining lament laments
    lamented lamenting regret regrets regretted regretting admit admits admitted admitting acknowledge acknowledges acknowledged
    acknowledging concede concedes conceded conceding confess confesses confessed confessing
  `,
  /** Cues of those who charge somebody. */
  accusing: set`
    accuse accuses accused accusing allege alleges alleged alleging blame blames blamed blaming charge charges charged charging
    allegation allegations accusation accusations complain complains complained complaining
    complaint complaints suspect suspects suspected
  `,
  /** Cues that may be a charge or the answer to one. */
  claiming: set`claim claims claimed claiming`,
  /** Of whom it is said that they knew. */
  knowing: set`know knows knew known knowing aware`,
  /** What was done to them so that they knew. */
  told: set`told warned informed alerted notified`,
  /** What people are charged with, by its verb or noun: "poisoned the river", "hid the leak". */
  misdeed: list`
    abuse assault attack batter blackmail block bully censor coerce discriminate delete beat bribe bully burn cheat collude collaborate conceal conspire copy corrupt
    deceive defraud dodge dump embezzle evade extort fabricate falsify fiddle forge fraud grope harass
    hack hide ignore insult interfere choke drug fire hit kick kidnap kill leak lie loot lure meddle misuse mislead molest murder
    neglect obstruct overcharge plagiarise plagiarize poison pollute punch push rape shove rig rob sabotage
    shell shoot slap smuggle spy stab steal strangle tamper threaten torture trick violate withhold
  `,
  /** Adjectives that tell how good or great a thing is: that there is none of that kind does not say that there is none. */
  rating: set`
    perfect ideal easy simple good great big large major serious significant formal official final full complete immediate direct
    clear quick magic lasting
  `,
  /** What befalls people or goes on in their minds: not to have done it answers no charge. */
  undergo: set`
    expect feel realise realize remember forget recall imagine anticipate understand wish hope enjoy like
    believe think sleep worry recover survive
  `,
  doubt: list`doubt doubts doubted doubting`,
  /** What a newspaper does to words or facts that it gets wrong. */
  misreported: list`
    misquoted misreported misrepresented mischaracterized mischaracterised misconstrued distorted twisted misinterpreted
    taken_out_of_context quoted_out_of_context ripped_out_of_context blown_out_of_proportion
  `,
  /** Verbs that vouch for what somebody else says: reporting a denial with one of these is a denial too. */
  vouching: set`
    reveal reveals revealed revealing prove proves proved proven proving establish establishes established show shows
    showed shown demonstrate demonstrates demonstrated
  `,
} as const satisfies WordClasses;
