import type {WordClasses} from '../../language/phrase.js';
import {list, set} from '../list.js';

/** Nouns for claims, and for offers, requests and views, which can be refused but not denied. */
export const claimWords = {
  claim: set`
    claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors suggestion
    suggestions assertion assertions charge charges speculation speculations story stories notion notions theory
    theories insinuation insinuations narrative narratives account accounts version versions statement statements
    article articles news gossip characterisation characterization characterizations allusion reporting finding
    findings conclusion conclusions comparison comparisons posting postings post posts tweet tweets video videos image
    images photo photos photograph photographs footage recording letter email emails quote quotes quotation
    information tale tales whispers talk chatter innuendo hearsay conspiracy criticism criticisms argument arguments
    idea premise contention contentions implication implications fears concerns concern complaint complaints accuracy
    authenticity veracity existence details rumblings stuff matter link links connection hoax myth assumption
    assumptions perception possibility possibilities likelihood prospect critique critiques study figure figures estimate estimates tally toll assessment portrayal depiction
    description interpretation controversy furore furor uproar kerfuffle brouhaha headline headlines item rumbling legend remark remarks comment comments prediction predictions forecast forecasts
  `,
  /** Publishers: calling one wrong calls its claim wrong. */
  publisher: list`
    newspaper newspapers paper papers magazine website site blog blogger channel programme program broadcaster author
    authors reporter reporters journalist journalists source sources media press tabloid tabloids critics accuser
    accusers writer outlet outlets page poster
  `,
  /** Evidence that can have been tampered with. */
  showing: list`
    photo photos photograph photographs picture pictures image images video videos footage clip clips recording
    recordings letter letters document documents screenshot screenshots tape tapes message messages audio
  `,
  /** What can be contested, but is not called false where it is called wrong. */
  opinion: list`view views`,
  /** Vague words for what is said: "things that are untrue". */
  'said-things': list`thing things something anything words line lines number numbers ad ads advertisement anybody anyone someone`,
  pronoun: list`it this that these those them he she they which all everything`,
  /** What can be withheld from somebody: "denied him a visa", "denied bail". */
  benefit: set`
    access entry entrance admission bail parole visa visas permission asylum citizenship treatment care benefits
    funding refunds refund relief clemency tenure promotion justice the-right request requests application
    applications petition motion appeal appeals permit permits licence license licences licenses approval loan
    loans credit coverage service services leave boarding passage victory title goal winner equaliser equalizer penalty second_term first-ballot_victory chance opportunity right rights
    effort efforts attempt attempts food water medication medicine medicines vaccine vaccines shots overtime release freedom shelter compensation status
  `,
  person: set`him her them me us you himself herself themselves`,
  /** What can be turned down, which denies no claim. */
  proposal: list`
    offer offers bid bids proposal proposals plan plans request requests demand demands call calls deal deals
    invitation invitations application applications petition petitions motion motions appeal appeals bill bills
    legislation amendment amendments measure measures budget candidate candidates nominee nomination ballot ballots
    settlement resolution treaty agreement ceasefire truce terms ultimatum pressure advances help aid money gift
    lawsuit lawsuits suit case cases coach manager director minister officer worker workers staff employee employees
    judge chief price prices increase increases rise rises hike hikes tariff tariffs cut cuts jury jurors class players teacher player pleas plea compromise
  `,
} as const satisfies WordClasses;

/** Nouns for something claimed: "the rumour", "the view". */
export const claimNouns: ReadonlySet<string> = new Set([...claimWords.claim, ...claimWords.opinion]);
