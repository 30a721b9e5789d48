import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';

/** Words that tell how a claim is told, not what it is about. */
export const comparing = {
  /** Nouns for something false that are seldom said of anything else. */
  sham: list`
    hoax hoaxes hoaxer hoaxers hoaxed fake fakes faked fakery phony phoney bogus falsehood falsehoods lie lying lied
    untruth untruths prank spoof parody fabrication fabrications photoshop photoshopped doctored fooled duped hogwash
    baloney bunk untrue false baseless unfounded fabricated fictitious made-up nonsense fiction fake_news debunk debunked
    debunks debunking debunkers disprove disproved disproven inaccurate incorrect myth urban_legend urban_myth urban_myths
    implausible unsubstantiated fraud discredited
  `,
  report: list`report reports reported reporting reportedly`,
  doubtful: list`
    reportedly allegedly apparently supposedly purportedly seemingly ostensibly alleged purported reported supposed apparent unconfirmed unverified rumored
    rumoured rumor rumors rumour rumours speculation speculated speculates speculating gossip claim claims claimed claiming
    may might could likely unlikely probably possibly possible potentially perhaps maybe appears appear appeared seems seem seemed
    purports purporting suspected feared believed suggests suggested allegation allegations sources source insider insiders
  `,
} as const satisfies WordClasses;
