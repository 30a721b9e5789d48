import type {WordClasses} from '../../language/phrase.js';
import {cueEntries} from '../cue-entries.js';
import {denyCues, refuteCues, rejectCues} from '../cues/deny.js';
import {list} from '../list.js';

/** Verbs and words that say a claim is not so. */
export const denials = {
  deny: cueEntries(denyCues),
  /** Of a claim a denial; of an offer, a plan or a person something else. */
  reject: [
    ...cueEntries(rejectCues),
    ...list`
      contest contests contested contesting challenge challenges challenged challenging scoff_at scoffs_at scoffed_at
      scoffing_at hit_out_at hits_out_at hitting_out_at throw_out throws_out threw_out throwing_out beat_back
      beats_back beating_back make_light_of makes_light_of made_light_of making_light_of
    `,
  ],
  /** Whatever their object, it is held to be false. */
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
    scorn scorned
  `,
  /** Adjectives of a claim that is not so. */
  false: list`
    false untrue fictitious fictional fabricated baseless unfounded groundless bogus fake fraudulent inaccurate
    incorrect erroneous mistaken unsubstantiated spurious phony phoney concocted invented made-up defamatory
    slanderous libellous libelous misleading doctored made_up without_foundation without_merit without_basis
    without_any_basis without_any_foundation
  `,
  /** Adjectives that say it of a claim only: a wrong address is no denial. */
  falsely: list`
    wrong premature faked exaggerated impossible implausible dubious overblown out_of_context out_of_the_question
    far_from_the_truth far_from_true wide_of_the_mark off_the_mark off_base
  `,
  /** The same in scorn: of a plan or a price they are an opinion. */
  absurd: list`
    ludicrous ridiculous absurd preposterous laughable nonsensical outlandish far-fetched garbage
  `,
  /** Nouns for a claim that is not so. */
  falsehood: list`
    lie lies hoax hoaxes fiction fabrication fabrications falsehood falsehoods untruth untruths nonsense rubbish
    baloney hogwash bunk bunkum balderdash poppycock malarkey bullshit bullsh*t crap tosh tripe twaddle piffle myth
    myths invention inventions slander slanders smear smears disinformation misinformation propaganda fantasy
    fantasies fairytale canard libel libels forgery forgeries hokum drivel claptrap fairy_tale fairy_tales fake_news
    false_information false_news false_rumour false_rumours false_rumor false_rumors false_report false_reports
    false_story false_stories false_claim false_claims false_allegation false_allegations false_propaganda tall_tale
    urban_legend hoax_story made-up_story made_up_stories made_up_story false_statement false_statements pack_of_lies
    witch_hunt smear_campaign work_of_fiction works_of_fiction media_invention figment_of fake
  `,
  true: list`true accurate correct real factual authentic genuine credible legitimate possible`,
  degree: list`
      *ly very so just simply quite all pure total complete utter absolute sheer outright downright entirely such a an
      the most that 100 percent % 100% blatant malicious deliberate big bare-faced straight-up clear cruel sick silly
      ridiculous death internet barefaced bald-faced flat-out out-and-out plain mere pack load bunch tissue web lot
      bit piece of old vicious wicked vile dirty stupid idiotic dangerous elaborate crude gross monstrous shameless
      damned bloody vulgar cheap perfect fat clever cynical hateful horrible nasty
    `,
  /** Before an adjective that says it of a claim only, where "the wrong" would be of a thing. */
  very: list`*ly very so just simply quite all far totally 100 percent % 100% plain flat-out way a_bit`,
  /** Adjectives of what is so; "not true" says no to a claim. */
  so: list`true accurate correct real factual genuine authentic valid`,
  /** What a claim without truth lacks. */
  ground: list`truth basis foundation merit substance validity veracity credence credibility`,
  /** What has been done to a picture or a paper that shows what is not so. */
  tampered: list`
    altered doctored manipulated edited staged photoshopped faked forged falsified fabricated retouched
  `,
  /** Guesses: a claim that is only this is given no credit. */
  guess: list`speculation rumour rumor rumours rumors gossip hearsay conjecture guesswork supposition`,
  /** An answer of no words but no. */
  no: list`
    far_from_it absolutely_not certainly_not of_course_not definitely_not not_at_all nothing_of_the_sort
    nothing_of_the_kind not_in_the_slightest not_in_the_least on_the_contrary not_true not_so no_chance no_way
    quite_the_opposite no_truth
  `,
  /** What was meant as a jest, or taken wrongly. */
  jest: list`
    prank pranks spoof spoofs satire parody misunderstanding mix-up montage photomontage deepfake publicity_stunt
    practical_joke april_fool mistaken_identity case_of_mistaken_identity
  `,
  /** With "broke no", "did not commit any": what one who is innocent did not do. */
  offence: list`
    law laws rule rules crime crimes offence offences offense offenses regulation regulations sanction sanctions
    wrongdoing fraud violation violations
  `,
  offend: list`break broke broken violate violated breach breached commit committed`,
  /** What one who had nothing to do with it says of oneself: "was not involved". */
  involved: list`
    involved responsible guilty complicit implicated to_blame at_fault behind_it behind_this behind_that linked_to
    affiliated_with associated_with mixed_up_in
  `,
  involvement: list`involvement role part hand connection affiliation relationship dealings link links ties`,
  /** Verbs of saying that answer a charge. */
  insist: list`
    insist insists insisted insisting maintain maintains maintained maintaining protest protests protested protesting
    swear swears swore swearing reiterate reiterates reiterated reiterating
  `,
  doubt: list`doubt doubts doubted doubting`,
  /** What a press does with words or facts that it gets wrong. */
  misreported: list`
    misquoted misreported misrepresented mischaracterized mischaracterised misconstrued misinterpreted
    taken_out_of_context quoted_out_of_context ripped_out_of_context blown_out_of_proportion
  `,
  /** Verbs that vouch for what another says: who reports a denial with one of these denies too. */
  vouching: list`
    reveal reveals revealed revealing prove proves proved proven proving establish establishes established show shows
    showed shown demonstrate demonstrates demonstrated
  `,
} as const satisfies WordClasses;
