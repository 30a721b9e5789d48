import type {WordClasses} from '../../language/phrase.js';
import {denials} from '../words/denials.js';
import {list} from '../list.js';

/** Words that tell how a matter is told, not what it is. */
export const comparing = {
  /** What is not true, beside the adjectives of claims (`untrue`): words that are seldom said of anything else. */
  sham: [
    ...denials.untrue,
    ...list`
      hoax hoaxes hoaxer hoaxers hoaxed fake fakes faked fakery phony phoney bogus falsehood falsehoods falsely lie lying
      lied untruth untruths prank spoof parody fabrication fabrications photoshop photoshopped doctored fooled duped
      hogwash baloney bunk fabricated fictitious made-up nonsense fiction fake_news debunk debunked debunks debunking
      debunkers disprove disproved disproven myth urban_legend urban_myth urban_myths implausible fraud discredited
      retracted misidentified
    `,
  ],
  doubtful: list`
    reportedly allegedly apparently supposedly purportedly seemingly ostensibly alleged purported reported supposed
    apparent unconfirmed unverified rumored rumoured rumor rumors rumour rumours speculation speculated speculates
    speculating gossip claim claims claimed claiming may might could likely unlikely probably possibly possible
    potentially perhaps maybe appears appear appeared seems seem seemed purports purporting suspected feared believed
    suggests suggested allegation allegations sources source insider insiders report reports reporting
  `,
} as const satisfies WordClasses;

/** How a statement leaves its matter to others. */
export const attributing = {
  /** Cues that leave what is said to who says it. */
  claiming: list`
    claim claims claiming allege allegation allegations report reports according_to suggest suggestion purport speculate
    speculation rumor rumors rumour rumours
  `,
  /** Who is believed by nobody unseen: unnamed sources, and other media. */
  hearsay: list`
    source sources insider insiders report reports rumor rumors rumour rumours website websites site blog newspaper
    newspapers magazine tabloid tabloids media outlet outlets
  `,
} as const satisfies WordClasses;
