import {withOwnVerbs} from '../own.js';
import type {CueTable} from './frames.js';

/** Plain speech and writing, from "say" to "quip": the speaker puts something forward. */
export const sayCues: CueTable = withOwnVerbs('say', {
  group: 'say',
  kind: 'speech',
  verbs: `
  make makes made making | clear:cqwn it+clear:cqw it+known:c known:c plain:cw it+plain:c
  let lets letting | it+be+known:cq slip:cq
  react reacts reacted reacting | q
  rule rules ruled ruling | out:nc
  stipulate stipulates stipulated stipulating | c
  sound sounds sounded sounding | off+on:n off+about:n
  cast casts cast casting | doubt+on:n
  raise raises raised raising | f
  say says said saying | cqwi of about
  say says sayd saying | cq
  say says siad saying | cq
  add adds added adding | cq
  continue continues continued continuing | q
  go goes went going gone | on:q
  carry carries carried carrying | on:q
  state states stated stating | cqn
  note notes noted noting | cqn
  report reports reported reporting | cqnw on about
  announce announces announced announcing | cqnwi
  declare declares declared declaring | cqno
  proclaim proclaims proclaimed proclaiming | cqno
  pronounce pronounces pronounced pronouncing | cqo
  remark remarks remarked remarking | cq on about
  observe observes observed observing | cq
  mention mentions mentioned mentioning | cn
  comment comments commented commenting | qc on about
  write writes wrote writing written | cq about
  tweet tweets tweeted tweeting | cqn about
  email emails emailed emailing | q that:c
  e-mail e-mails e-mailed e-mailing | q that:c
  text texts texted texting | acq
  message messages messaged messaging | acq
  headline headlines headlined headlining | q
  editorialize editorializes editorialized editorializing | cq about
  editorialise editorialises editorialised editorialising | cq about
  retweet retweets retweeted retweeting | cqn
  post posts posted posting | cq
  blog blogs blogged blogging | cq about
  reply replies replied replying | cq to
  respond responds responded responding | cq with
  answer answers answered answering | cq
  recall recalls recalled recalling | cqn
  recount recounts recounted recounting | cqn
  reveal reveals revealed revealing | cqnw
  disclose discloses disclosed disclosing | cnw
  divulge divulges divulged divulging | cnw
  affirm affirms affirmed affirming | cqn
  reaffirm reaffirms reaffirmed reaffirming | cqn
  reiterate reiterates reiterated reiterating | cqn
  repeat repeats repeated repeating | cqn
  restate restates restated restating | cqn
  reassert reasserts reasserted reasserting | cqn
  re-emphasize re-emphasizes re-emphasized re-emphasizing | cqn
  re-emphasise re-emphasises re-emphasised re-emphasising | cqn
  recap recaps recapped recapping | qn
  recapitulate recapitulates recapitulated recapitulating | cqn
  rehash rehashes rehashed rehashing | n
  paraphrase paraphrases paraphrased paraphrasing | n
  stress stresses stressed stressing | cqn
  emphasize emphasizes emphasized emphasizing | cqn
  emphasise emphasises emphasised emphasising | cqn
  underscore underscores underscored underscoring | cqn
  underline underlines underlined underlining | cqn
  highlight highlights highlighted highlighting | cn
  explain explains explained explaining | cqw
  elaborate elaborates elaborated elaborating | q on
  clarify clarifies clarified clarifying | cqwn
  specify specifies specified specifying | cwn
  detail details detailed detailing | nw
  expound expounds expounded expounding | q on
  enumerate enumerates enumerated enumerating | n
  itemize itemizes itemized itemizing | n
  narrate narrates narrated narrating | nq
  propound propounds propounded propounding | n
  proffer proffers proffered proffering | n
  enunciate enunciates enunciated enunciating | nq
  adduce adduces adduced adducing | n
  publicize publicizes publicized publicizing | n
  publicise publicises publicised publicising | n
  tick ticks ticked ticking | off:n
  reel reels reeled reeling | off:n
  rattle rattles rattled rattling | off:n
  trot trots trotted trotting | out:n
  outline outlines outlined outlining | nw
  lay lays laid laying | out:nw blame+on:n
  set sets set setting | forth:n
  spell spells spelled spelling spelt | out:nwc
  sum sums summed summing | up:qnw
  summarize summarizes summarized summarizing | qno
  summarise summarises summarised summarising | qno
  speak speaks spoke speaking spoken | q of about up+for:n highly+of:n well+of:n ill+of:n up+about:n up+against:n out+about:n out+against:n out+on:n out+over:n
  talk talks talked talking | about of
  chat chats chatted chatting | about
  describe describes described describing | nqow
  characterize characterizes characterized characterizing | no
  characterise characterises characterised characterising | no
  portray portrays portrayed portraying | no
  depict depicts depicted depicting | no
  label labels labeled labeling | o
  label labels labelled labelling | o
  brand brands branded branding | o
  classify classifies classified classifying | o
  term terms termed terming | o
  dub dubs dubbed dubbing | o
  call calls called calling | oq out:nq into+question:n attention+to:n
  refer refers referred referring | to
  cite cites cited citing | n
  quote quotes quoted quoting | n
  point points pointed pointing | out:cqnw to
  read reads read reading | q
  recite recites recited reciting | n
  relay relays relayed relaying | nc
  convey conveys conveyed conveying | nc
  communicate communicates communicated communicating | cn
  inform informs informed informing | ac of about
  apprise apprises apprised apprising | a of
  tip tips tipped tipping | off:a
  notify notifies notified notifying | ac of about
  tell tells told telling | acqwi of about off:n
  remind reminds reminded reminding | acq of
  assure assures assured assuring | acq of
  reassure reassures reassured reassuring | acq
  brief briefs briefed briefing | a on about
  preach preaches preached preaching | cq about
  lecture lectures lectured lecturing | q about on
  testify testifies testified testifying | cq about cqn to
  attest attests attested attesting | c to
  swear swears swore swearing sworn | cqi
  certify certifies certified certifying | c
  vouch vouches vouched vouching | for
  document documents documented documenting | nw
  list lists listed listing | n
  hint hints hinted hinting | cq at
  allow allows allowed allowing | that:c
  hold holds held holding | that:c forth+on:n forth+about:n
  signal signals signaled signaling | cn
  signal signals signalled signalling | cn
  indicate indicates indicated indicating | cnw
  imply implies implied implying | cn
  suggest suggests suggested suggesting | cqnw
  insinuate insinuates insinuated insinuating | c
  intimate intimates intimated intimating | cn
  tease teases teased teasing | cnq
  maintain maintains maintained maintaining | cq
  contend contends contended contending | cq
  assert asserts asserted asserting | cqn
  aver avers averred averring | cq
  avow avows avowed avowing | cq
  claim claims claimed claiming | cqin
  profess professes professed professing | ci
  asseverate asseverates asseverated asseverating | cq
  credit credits credited crediting | o
  attribute attributes attributed attributing | o
  ascribe ascribes ascribed ascribing | o
  relate relates related relating | that:c
  deduce deduces deduced deducing | that:c
  hypothesize hypothesizes hypothesized hypothesizing | c
  hypothesise hypothesises hypothesised hypothesising | c
  conjecture conjectures conjectured conjecturing | cq
  flag flags flagged flagging | that:c
  submit submits submitted submitting | that:c
  depose deposes deposed deposing | that:c
  assess assesses assessed assessing | that:c
  grant grants granted granting | that:c
  radio radios radioed radioing | q that:c
  cable cables cabled cabling | q that:c
  scrawl scrawls scrawled scrawling | q
  scribble scribbles scribbled scribbling | q
  dictate dictates dictated dictating | q
  demur demurs demurred demurring | q
  remonstrate remonstrates remonstrated remonstrating | q
  expostulate expostulates expostulated expostulating | q
  hazard hazards hazarded hazarding | q
  persist persists persisted persisting | q
  interpose interposes interposed interposing | q
  moralize moralizes moralized moralizing | q
  moralise moralises moralised moralising | q
  vociferate vociferates vociferated vociferating | q
  spit spits spat spitting | q
  quaver quavers quavered quavering | q
  bray brays brayed braying | q
  rumble rumbles rumbled rumbling | q
  soothe soothes soothed soothing | q
  tut tuts tutted tutting | q
  cajole cajoles cajoled cajoling | q
  coax coaxes coaxed coaxing | q
  opine opines opined opining | cq on
  muse muses mused musing | cq about
  ponder ponders pondered pondering | qw
  reason reasons reasoned reasoning | cq
  reflect reflects reflected reflecting | q on
  theorize theorizes theorized theorizing | c
  theorise theorises theorised theorising | c
  speculate speculates speculated speculating | cqw about
  posit posits posited positing | c
  surmise surmises surmised surmising | cq
  postulate postulates postulated postulating | c
  venture ventures ventured venturing | q
  volunteer volunteers volunteered volunteering | cq
  offer offers offered offering | qi
  interject interjects interjected interjecting | q
  interrupt interrupts interrupted interrupting | q
  chime chimes chimed chiming | in:qc
  chip chips chipped chipping | in:qc
  butt butts butted butting | in:q
  burst bursts burst bursting | out:q
  break breaks broke breaking broken | in:q
  weigh weighs weighed weighing | in:q in+on:n in+with:n
  cut cuts cut cutting | in:q
  throw throws threw throwing | in:q
  join joins joined joining | in:q
  put puts put putting | in:q
  pipe pipes piped piping | up:q
  joke jokes joked joking | cq about
  quip quips quipped quipping | cq
  jest jests jested jesting | cq
  kid kids kidded kidding | q about
  josh joshes joshed joshing | q
  crack cracks cracked cracking | q
  deadpan deadpans deadpanned deadpanning | q
  boast boasts boasted boasting | cq of about
  brag brags bragged bragging | cq about
  crow crows crowed crowing | q about
  gloat gloats gloated gloating | q about
  gush gushes gushed gushing | q about over
  effuse effuses effused effusing | q about
  rhapsodize rhapsodizes rhapsodized rhapsodizing | q about
  rhapsodise rhapsodises rhapsodised rhapsodising | q about
  wax waxes waxed waxing | lyrical+about:n nostalgic+about:n
  rave raves raved raving | q about
  enthuse enthuses enthused enthusing | q
  beam beams beamed beaming | q
  laugh laughs laughed laughing | q
  chuckle chuckles chuckled chuckling | q
  giggle giggles giggled giggling | q
  smile smiles smiled smiling | q
  sigh sighs sighed sighing | q
  sob sobs sobbed sobbing | q
  grin grins grinned grinning | q
  shrug shrugs shrugged shrugging | q
  cry cries cried crying | q out:q
  weep weeps wept weeping | q
  exclaim exclaims exclaimed exclaiming | qc
  shout shouts shouted shouting | qc out:q back:q
  yell yells yelled yelling | qc
  scream screams screamed screaming | qc
  holler hollers hollered hollering | q
  roar roars roared roaring | q
  thunder thunders thundered thundering | q
  boom booms boomed booming | q
  bellow bellows bellowed bellowing | q
  bark barks barked barking | q
  bawl bawls bawled bawling | q
  whisper whispers whispered whispering | qc
  mutter mutters muttered muttering | qc
  murmur murmurs murmured murmuring | qc
  mumble mumbles mumbled mumbling | q
  stammer stammers stammered stammering | q
  intone intones intoned intoning | q
  exhort exhorts exhorted exhorting | qoi
  grouse grouses groused grousing | cq about
  chant chants chanted chanting | qn
  snap snaps snapped snapping | q back:q
  snarl snarls snarled snarling | q
  growl growls growled growling | q
  sneer sneers sneered sneering | q
  scoff scoffs scoffed scoffing | q at
  huff huffs huffed huffing | q
  sniff sniffs sniffed sniffing | q
  snort snorts snorted snorting | q
  purr purrs purred purring | q
  coo coos cooed cooing | q
  croak croaks croaked croaking | q
  drawl drawls drawled drawling | q
  hiss hisses hissed hissing | q
  howl howls howled howling | q
  rasp rasps rasped rasping | q
  shriek shrieks shrieked shrieking | q
  screech screeches screeched screeching | q
  squeal squeals squealed squealing | q
  squawk squawks squawked squawking | q
  yelp yelps yelped yelping | q
  wail wails wailed wailing | q
  whimper whimpers whimpered whimpering | q
  splutter splutters spluttered spluttering | q
  sputter sputters sputtered sputtering | q
  stutter stutters stuttered stuttering | q
  babble babbles babbled babbling | q
  blurt blurts blurted blurting | q out:q
  chirp chirps chirped chirping | q
  trill trills trilled trilling | q
  cackle cackles cackled cackling | q
  chortle chortles chortled chortling | q
  snigger sniggers sniggered sniggering | q
  snicker snickers snickered snickering | q
  smirk smirks smirked smirking | q
  hoot hoots hooted hooting | q
  grunt grunts grunted grunting | q
  groan groans groaned groaning | q
  gasp gasps gasped gasping | q
  harrumph harrumphs harrumphed harrumphing | q
  jibe jibes jibed jibing | q
  marvel marvels marveled marveling | q
  marvel marvels marvelled marvelling | q
  wisecrack wisecracks wisecracked wisecracking | q
  seethe seethes seethed seething | q
  fulminate fulminates fulminated fulminating | q
  declaim declaims declaimed declaiming | q
  drone drones droned droning | q
  fume fumes fumed fuming | q about
  rage rages raged raging | q about
  rant rants ranted ranting | q about
  rail rails railed railing | q against about
  grumble grumbles grumbled grumbling | cq about
  gripe gripes griped griping | cq about
  moan moans moaned moaning | cq about
  whine whines whined whining | cq about
  complain complains complained complaining | cq about of to
  bellyache bellyaches bellyached bellyaching | cq about
  carp carps carped carping | cq about at
  grouch grouches grouched grouching | q about
  kvetch kvetches kvetched kvetching | q about
  quibble quibbles quibbled quibbling | q with over
  gossip gossips gossiped gossiping | cq about
  bewail bewails bewailed bewailing | n
  lament laments lamented lamenting | cqn
  bemoan bemoans bemoaned bemoaning | n
  mourn mourns mourned mourning | n
  conclude concludes concluded concluding | cq
  pitch pitches pitched pitching | n
  put puts put putting | it:cq
  echo echoes echoed echoing | nqc
  parrot parrots parroted parroting | n
  mimic mimics mimicked mimicking | n
  voice voices voiced voicing | nf
  express expresses expressed expressing | ncf
  air airs aired airing | f
  articulate articulates articulated articulating | n
  utter utters uttered uttering | n
  vent vents vented venting | q about
  confide confides confided confiding | cq
  allude alludes alluded alluding | to
  circulate circulates circulated circulating | that:c
  emerge emerges emerged emerging | that:c
  surface surfaces surfaced surfacing | that:c
  spread spreads spread spreading | that:c
  swirl swirls swirled swirling | that:c
  fly flies flew flying flown | that:c
  identify identifies identified identifying | no
  pen pens penned penning | q
  type types typed typing | q
  caption captions captioned captioning | q
  sing sings sang singing sung | q
  rap raps rapped rapping | q
  mouth mouths mouthed mouthing | q
  pray prays prayed praying | qc
  greet greets greeted greeting | q
  counter counters countered countering | cqn
  counter-argue counter-argues counter-argued counter-arguing | cq
  counter-claim counter-claims counter-claimed counter-claiming | cq
  parry parries parried parrying | q
  retort retorts retorted retorting | cq
  rejoin rejoins rejoined rejoining | q
  fire fires fired firing | back:q off:n
  shoot shoots shot shooting | back:q
  hit hits hit hitting | back:q back+at:n out+at:n out+against:n
  push pushes pushed pushing | back:qn
  clap claps clapped clapping | back:q
  lash lashes lashed lashing | out:q out+at:n out+against:n
  strike strikes struck striking | back:q back+at:n out+at:n
  come comes came coming | out+against:n out+swinging+against:n clean+about:n
  bite bites bit biting bitten | back:q
  write writes wrote writing written | back:cq
  jab jabs jabbed jabbing | q at back:q back+at:n
  snipe snipes sniped sniping | q at
  swipe swipes swiped swiping | at
  tear tears tore tearing torn | into:n
  lay lays laid laying | into:n
  rip rips ripped ripping | into:n
  light lights lit lighting | into:n
  bristle bristles bristled bristling | at
  inveigh inveighs inveighed inveighing | against
  dissent dissents dissented dissenting | q from
  riposte ripostes riposted riposting | q
  exult exults exulted exulting | cq
  rejoice rejoices rejoiced rejoicing | cq
  chorus choruses chorused chorusing | q
  jeer jeers jeered jeering | q
  guffaw guffaws guffawed guffawing | q
  bluster blusters blustered blustering | cq
  bleat bleats bleated bleating | q about
  blare blares blared blaring | q
  pontificate pontificates pontificated pontificating | q about on  taunt taunts taunted taunting | q
  predict predicts predicted predicting | cqwn
  forecast forecasts forecast forecasting forecasted | cn
  prophesy prophesies prophesied prophesying | c
  foresee foresees foresaw foreseeing foreseen | cn
  project projects projected projecting | cn
  estimate estimates estimated estimating | cn
  calculate calculates calculated calculating | cnw
  reckon reckons reckoned reckoning | cq
  caution cautions cautioned cautioning | acqi against about
  warn warns warned warning | acqi of about against over on
  alert alerts alerted alerting | ac to
  admit admits admitted admitting | cqni to
  own owns owned owning | up:q up+to:n
  fess fesses fessed fessing | up:q up+to:n
  acknowledge acknowledges acknowledged acknowledging | cqnw
  concede concedes conceded conceding | cqn
  confess confesses confessed confessing | cq to
  apologize apologizes apologized apologizing | q for
  apologise apologises apologised apologising | q for
  promise promises promised promising | acqin
  foretell foretells foretold foretelling | cn
  vow vows vowed vowing | cqin
  pledge pledges pledged pledging | cqi
  guarantee guarantees guaranteed guaranteeing | cn
  threaten threatens threatened threatening | ci
  propose proposes proposed proposing | ciqn
  recommend recommends recommended recommending | cqn
  advise advises advised advising | acqo
  counsel counsels counseled counseling | aq
  advocate advocates advocated advocating | c for
  agree agrees agreed agreeing | cq with on
  disagree disagrees disagreed disagreeing | cq with
  concur concurs concurred concurring | cq with
  argue argues argued arguing | cqn for against about
  insist insists insisted insisting | cq on
  demand demands demanded demanding | cqin
  request requests requested requesting | ci
  plead pleads pleaded pleading pled | cqi with
`,
});
