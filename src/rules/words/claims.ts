import type {WordClasses} from '../../phrase.js';

/** Nouns for what is claimed, and for what is offered, asked for or held, which can be refused but not denied. */
export const claimWords: WordClasses = {
  claim: [
    ...'claim claims allegation allegations accusation accusations report reports rumour rumours rumor'.split(' '),
    ...'rumors suggestion suggestions assertion assertions charge charges speculation speculations story'.split(' '),
    ...'stories notion notions theory theories insinuation insinuations narrative narratives account'.split(' '),
    ...'accounts version versions statement statements article articles news gossip characterisation'.split(' '),
    ...'characterization characterizations allusion reporting finding findings conclusion conclusions'.split(' '),
    ...'comparison comparisons posting postings post posts tweet tweets video videos image images photo'.split(' '),
    ...'photos photograph photographs footage recording letter email emails quote quotes quotation'.split(' '),
    ...'information tale tales whispers talk chatter innuendo hearsay conspiracy criticism criticisms'.split(' '),
    ...'argument arguments idea premise contention contentions implication implications fears concerns'.split(' '),
    ...'concern complaint complaints accuracy authenticity veracity existence details rumblings stuff'.split(' '),
    ...'matter link links connection hoax myth assumption assumptions perception study'.split(' '),
    ...'figure figures estimate estimates tally toll assessment portrayal depiction description'.split(' '),
    ...'interpretation headline headlines item rumbling legend'.split(' '),
  ],
  /** Who publishes: called wrong, the claim is. */
  publisher: [
    ...'newspaper newspapers paper papers magazine website site blog blogger channel programme program'.split(' '),
    ...'broadcaster author authors reporter reporters journalist journalists source sources media press'.split(' '),
    ...'tabloid tabloids critics accuser accusers writer outlet outlets page poster'.split(' '),
  ],
  /** What shows something, and can have been tampered with. */
  showing: [
    ...'photo photos photograph photographs picture pictures image images video videos footage clip clips'.split(' '),
    ...'recording recordings letter letters document documents screenshot screenshots tape tapes'.split(' '),
  ],
  pronoun: 'it this that these those them he she they which all everything'.split(' '),
  /** What can be kept from somebody: "denied him a visa", "denied bail". */
  benefit: [
    ...'access entry entrance admission bail parole visa visas permission asylum citizenship treatment'.split(' '),
    ...'care benefits funding refunds refund relief clemency tenure promotion justice the-right'.split(' '),
    ...'request requests application applications petition motion appeal appeals bid permit permits'.split(' '),
    ...'licence license licences licenses approval loan loans credit coverage service services leave'.split(' '),
    ...'boarding passage victory title goal chance opportunity right rights food water'.split(' '),
    ...'medication release freedom shelter compensation status'.split(' '),
  ],
  person: 'him her them me us you himself herself themselves'.split(' '),
  /** What can be turned down: no claim is denied by that. */
  proposal: [
    ...'offer offers bid bids proposal proposals plan plans request requests demand demands call calls deal'.split(' '),
    ...'deals invitation invitations application applications petition petitions motion motions appeal'.split(' '),
    ...'appeals bill bills legislation amendment amendments measure measures budget candidate candidates'.split(' '),
    ...'nominee nomination ballot ballots settlement resolution treaty agreement ceasefire truce terms'.split(' '),
    ...'ultimatum pressure advances help aid money gift lawsuit lawsuits suit case cases coach manager'.split(' '),
    ...'director minister officer worker workers staff employee employees judge chief jury jurors class'.split(' '),
    ...'players teacher player pleas plea compromise'.split(' '),
  ],
};
