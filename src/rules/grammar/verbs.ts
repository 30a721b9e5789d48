import {list, set} from '../list.js';

/** What may stand behind a verb; a verb has all that any row gives it. */
export type VerbTakes =
  | 'that' // "deny that it rained"
  | 'bare' // the same without "that": "say it rained"
  | 'wh' // "ask whether it rained"
  | 'to' // "refuse to go"
  | 'ing' // "deny going"
  | 'object-to' // "ask him to go"
  | 'object-base' // "let him go"
  | 'object-ing' // "see him going"
  | 'person-that' // "tell him that it rained"
  | 'person-thing' // "give him the key"
  | 'person-alone' // "tell him": the person is an indirect object although nothing follows
  | 'naming' // "call him a liar"
  | 'judged' // "find him guilty"
  | 'as' // "dismiss it as nonsense"
  | 'linking' // "become mayor"
  | 'none' // "arrive": no object, so its -ed form is no participle behind a noun
  | 'becomes' // a noun phrase says what the subject is: "become mayor"
  | 'spends' // a time is its object: "spend two days"
  | 'utter' // of what is quoted only: "“It rained,” he began"
  | 'speech'; // may stand behind or within what is said: "It rained, he said"

export interface VerbRow {
  readonly takes: readonly VerbTakes[];
  readonly verbs: string;
}

/** English verbs by what they take. */
export const verbRows: readonly VerbRow[] = [
  {
    takes: ['that', 'bare', 'wh', 'speech'],
    verbs: `say tell confirm reveal explain note report predict suggest admit acknowledge recall announce disclose
      indicate reckon repeat`,
  },
  {
    takes: ['that', 'bare', 'speech'],
    verbs: 'claim insist argue add state allege concede contend maintain assert conclude',
  },
  {
    takes: ['that', 'speech'],
    verbs: `affirm agree answer attest aver avow boast caution comment complain confess counter declare deny
      emphasize emphasise explicate exclaim grumble hint imply intimate interject joke lament mention moan muse object
      observe opine point proclaim profess proffer promise pronounce protest quip rail reaffirm reassert recount reiterate
      rejoin relate remark reply respond retort rue scoff sneer specify speculate stipulate stress submit swear testify
      tweet email text message jest bluster bellyache gossip recapitulate exult rejoice editorialize editorialise chorus
      asseverate underline underscore venture vouch vow warn write blog post text email volunteer whisper mutter murmur shout
      scream yell sob sigh gripe forecast foretell prophesy rebut refute dispute elaborate signal theorize theorise posit
      surmise conjecture recommend propose urge plead beg pray advise clarify allow grant`,
  },
  {
    takes: ['utter'],
    verbs: `begin continue go put read run sing laugh snap bark beam crow cry demand sob quote break let cut offer
      smile shrug nod grin react return start finish end open close press urge reason try
      speak preach radio cable scrawl scribble dictate hazard persist spit rumble tut reflect kid crack rave huff
      sniff purr coo squawk sputter chirp trill hoot jibe drone rage carp confide jab snipe riposte concur dissent vent`,
  },
  {
    takes: ['speech'],
    verbs: `ask wonder inquire enquire query chime bellow blurt boom croak drawl gasp
      giggle growl grunt hiss holler howl implore intone mumble groan roar rasp remonstrate shriek
      snarl snort stammer stutter wail whimper whine yelp chant tease thunder fume rant cackle interrupt
      interpose correct greet summarize summarise enthuse gush chuckle plead demur expostulate moralize moralise vociferate
      quaver bray ponder josh deadpan brag gloat effuse rhapsodize rhapsodise weep bawl grouse
      screech squeal splutter babble chortle snigger snicker smirk harrumph marvel wisecrack seethe fulminate declaim
      grouch kvetch quibble jeer guffaw bleat blare pontificate apologize apologise`,
  },
  {
    takes: ['that', 'bare', 'speech'],
    verbs:
      'think believe guess suppose figure assume bet hope fear feel hear understand expect suspect imagine reckon worry',
  },
  {
    takes: ['that', 'bare', 'wh'],
    verbs: `know see find show mean realize realise learn discover decide notice remember forget prove wish pretend
      trust ensure presume read hint swear doubt pray dream`,
  },
  {
    takes: ['that'],
    verbs: `accept anticipate appreciate ascertain assess calculate check claim consider deduce deem demonstrate
      determine discern dictate envisage envision establish estimate fantasize foresee gather guarantee
      hold hypothesize illustrate infer intend judge justify perceive postulate prefer presuppose provide realise
      recognize recognise reflect regret rejoice require resolve rule seem appear happen sense stand suffice verify
      witness fret marvel rumor rumour charge bear keep complain care mind like love hate matter follow transpire emerge highlight joke leak
      mandate move order command decree direct instruct document detail caution certify corroborate substantiate
      boast brag bemoan decry resent teach spread figure vote request ask demand insist urge`,
  },
  {
    takes: ['wh'],
    verbs: `ask wonder inquire enquire query question know see learn discover decide determine establish explore
      examine investigate consider discuss describe debate explain say tell show reveal understand find figure guess
      imagine choose assess check specify clarify outline illustrate demonstrate indicate recall remember forget
      notice doubt matter depend predict study test work teach hear read judge observe ponder reflect
      calculate detail dictate disclose measure watch monitor probe identify influence affect shape
      govern control`,
  },
  {
    takes: ['person-that', 'person-alone'],
    verbs: 'tell ask allow assure convince inform notify persuade remind warn promise advise show teach email',
  },
  {takes: ['speech', 'person-that'], verbs: 'assure inform remind warn caution reassure'},
  {
    takes: ['to'],
    verbs: `afford agree aim appear apply arrange ask aspire attempt begin beg bother care cease choose claim come
      commence conspire consent continue dare decide decline demand deserve determine endeavor endeavour elect expect
      fail fear fight forget get go happen hasten hate have help hesitate hope hurry intend learn like long love
      manage mean move need neglect offer opt ought plan plead pledge plot prefer prepare press pretend proceed
      promise propose prove push race refuse regret remember request resolve rush scramble seek seem serve stand
      start strive struggle swear tend threaten trouble try turn undertake use vote vow wait want wish work yearn
      volunteer be profess venture vie tempt like head pause`,
  },
  {
    takes: ['ing'],
    verbs: `acknowledge admit advise advocate allow anticipate appreciate avoid begin bother cease celebrate commence
      complete consider contemplate continue defend defer delay deny describe detest discontinue discuss dislike dread
      encourage end endure enjoy entail escape evade face fancy fear finish forbid forget forgive go hate imagine
      involve justify keep like love mean mention mind miss necessitate oppose permit postpone practice practise prefer
      prevent prohibit propose quit recall recollect recommend regret remember report require resent resist
      resume risk save start stop suggest support tolerate try urge`,
  },
  {
    takes: ['object-to'],
    verbs: `advise allow appoint ask assign assist authorize authorise beg bribe call cause caution challenge charge
      coerce command commission compel condemn convince dare delegate demand deploy direct draft drive elect employ
      empower enable encourage enjoin enlist entice entitle entreat equip expect find forbid force get have help hire
      impel implore incite incline induce influence inspire instruct intend invite lead leave like love mean motivate
      move need nominate nudge oblige order pay permit persuade pick prefer prepare press pressure prime program
      programme prompt propel provoke push remind request require schedule select send sentence spur sue summon
      sway task teach tell tempt train trust urge use want warn wish believe consider know understand think show
      report allege declare`,
  },
  {takes: ['object-base'], verbs: 'let make help have see hear watch feel bid notice'},
  {
    takes: ['object-ing'],
    verbs: `see hear watch feel find catch keep leave notice observe spot show send set start stop prevent imagine
      remember want hate like mind picture get have bring discover film photograph depict`,
  },
  {
    takes: ['person-thing'],
    verbs: `accord afford allocate allot allow ask assign assure award bet bring buy charge cost deny do earn envy
      feed forgive give grant guarantee hand lend loan mail make offer owe pass pay permit promise quote read
      refuse remit rent save sell send serve show sing teach tell throw wish write leave fetch find lease cook
      guarantee extend`,
  },
  {
    takes: ['naming'],
    verbs: `appoint baptize baptise brand call christen consider crown declare deem designate dub elect entitle
      label make name nickname nominate proclaim pronounce rename style term title vote`,
  },
  {
    takes: ['judged'],
    verbs: `call consider deem declare drive find get have hold keep leave make paint prefer prove pronounce render rule set
      think turn want like believe judge label brand`,
  },
  {
    takes: ['as'],
    verbs: `accept attack berate blast brand cast characterise characterize cite condemn criticise criticize decry
      defend denounce depict deride describe dismiss hail identify interpret know label lambast lambaste mock perceive
      portray praise present read recognise recognize regard reject ridicule see slam treat view`,
  },
  {
    takes: ['spends'],
    verbs:
      'spend take waste devote save need have give enjoy use lose mark require serve buy celebrate remember get want',
  },
  {takes: ['becomes'], verbs: 'be become remain stay seem appear'},
  {
    takes: ['linking'],
    verbs: 'be become seem appear remain stay look sound feel smell taste grow get turn prove go fall keep stand act',
  },
  {
    takes: ['none'],
    verbs: `agree appear apologize apologise arise arrive ascend awake backfire balk bark become behave belong blossom
      blush bow brag capitulate care chat cheat chuckle clash coexist cohere coincide collapse come comment
      commute compete complain comply concur conform consist converge converse cope correspond cough cower crawl
      cringe crumble cry culminate dance decay decline depart depend descend deteriorate deviate die differ dine
      disagree disappear dissent diverge dwell dwindle elapse emanate emerge emigrate erupt evaporate evolve
      exist expire faint fall falter fare flinch flourish fluctuate forge frown function gasp gaze giggle
      glance glare gleam glisten go gravitate grin groan grovel grow gush happen hesitate hover immigrate
      intervene itch jog kneel lag languish last laugh lie limp linger listen live loom lunge lurk march
      materialize matter meditate migrate moan mumble occur ooze originate pant participate perish persevere persist
      plummet plunge prevail proliferate prosper protrude quarrel rage react rebel recede recur refrain rely remain
      reply reside resign respond resurface retire rise roam scoff shiver shrivel sigh sit skyrocket
      sleep slip slouch smile smirk snarl sneer sneeze snore soar speak squirm stagger stammer stand stare stay stem
      struggle strut stumble succeed succumb suffice surge sway swoop talk tend thrive topple toil
      tremble tumble vacillate vanish vie wait wander wane weep wilt wink wither wobble
      yawn say seem belong abate abound testify campaign`,
  },
];

/** Words of place and direction that make one verb with the verb before: "chime in", "put out". */
export const particles = set`
    up down out off away back over in on around about along apart aside forward forth through together by under across
    ahead
  `;

/** Of these, those that go with the verb even where a noun phrase follows: "put out a statement". */
export const strongParticles = list`up out off away down back`;

/** By word of direction, the verbs that it always goes with, also before a noun phrase: "carry on the work". */
export const verbParticles: Readonly<Record<string, string>> = {
  on: 'take carry put turn pass try bring pile lay',
  in: 'put chime bring take hand turn call give fill usher cash rope reel',
  over: 'take hand turn make win',
  about: 'bring',
  aside: 'lay put set brush push cast toss',
  forward: 'put bring carry',
  forth: 'set put bring',
  along: 'bring pass take',
  together: 'put bring pull get piece',
  apart: 'take tear',
  through: 'push',
  around: 'turn',
};

/** By word of direction, the verbs that tell with it who said the quotation before: "“It is cold,” put in Brock". */
export const speechParticles: Readonly<Record<string, string>> = {
  in: 'put throw cut butt break join chip chime weigh',
  back: 'shoot fire hit snap bite come spit whisper shout call yell',
  up: 'pipe speak',
  out: 'call cry burst blurt shout yell scream sing',
  on: 'go carry',
};
