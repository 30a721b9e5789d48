import {withOwnVerbs} from '../own.js';
import type {CueTable} from './frames.js';

/*
 * Saying that a claim is false, with the claim as object. A verb added here is judged a denial, because the classes that
 * stance rules name are made from these tables (words/denials.ts).
 */

/** The verb itself. */
export const denyCues: CueTable = withOwnVerbs('deny', {
  group: 'deny',
  kind: 'speech',
  verbs: `
  deny denies denied denying | cqn
`,
});

/** Verbs that call their object false, whatever it is. */
export const refuteCues: CueTable = withOwnVerbs('refute', {
  group: 'deny',
  kind: 'speech',
  verbs: `
  refute refutes refuted refuting | ncq
  rebut rebuts rebutted rebutting | nq
  contradict contradicts contradicted contradicting | n
  debunk debunks debunked debunking | n
  disavow disavows disavowed disavowing | n
  repudiate repudiates repudiated repudiating | n
  pooh-pooh pooh-poohs pooh-poohed pooh-poohing | n
  rubbish rubbishes rubbished rubbishing | n
  disclaim disclaims disclaimed disclaiming | n
  gainsay gainsays gainsaid gainsaying | n
  dispel dispels dispelled dispelling | n
  discredit discredits discredited discrediting | k
  disprove disproves disproved disproving disproven | n
  retract retracts retracted retracting | n
  recant recants recanted recanting | n
  walk walks walked walking | back:k
  backtrack backtracks backtracked backtracking | on:k
  withdraw withdraws withdrew withdrawing withdrawn | k
  pour pours poured pouring | cold+water+on:n cold+water+over:n
  scotch scotches scotched scotching | k
  squelch squelches squelched squelching | k
  tamp tamps tamped tamping | down:k
  throw throws threw throwing thrown | cold+water+on:n
`,
});

/** Denials if the object is a claim; something else if it is an offer, a plan or a person. */
export const rejectCues: CueTable = withOwnVerbs('reject', {
  group: 'deny',
  kind: 'speech',
  verbs: `
  reject rejects rejected rejecting | nqc
  dismiss dismisses dismissed dismissing | no
  dispute disputes disputed disputing | ncq
  disown disowns disowned disowning | n
  distance distances distanced distancing | himself+from:k herself+from:k itself+from:k themselves+from:k
  put puts put putting | paid+to:k to+rest:k to+bed:k an+end+to:k
  brush brushes brushed brushing | off:n aside:n
  shoot shoots shot shooting | down:k
  clear clears cleared clearing | up:k
  knock knocks knocked knocking | down:k on+the+head:k
  bat bats batted batting | down:k away:k
  shrug shrugs shrugged shrugging | off:n
  wave waves waved waving | off:k away:k
  laugh laughs laughed laughing | off:n
  swat swats swatted swatting | down:k away:k
  slap slaps slapped slapping | down:k
  play plays played playing | down:n
  deride derides derided deriding | no
  quash quashes quashed quashing | n
  squash squashes squashed squashing | n
  downplay downplays downplayed downplaying | n
  hit hits hit hitting | back+at:n
  fire fires fired firing | back+at:n
  push pushes pushed pushing | back+on:n back+against:n back+at:n
  take takes took taking | issue+with:n exception+to:n umbrage+at:k
  pour pours poured pouring | scorn+on:n
  shut shuts shut shutting | down:k
  bristle bristles bristled bristling | at:k
  balk balks balked balking | at:k
  baulk baulks baulked baulking | at:k
  sneer sneers sneered sneering | at:k
  fight fights fought fighting | back+against:k
  give gives gave giving given | short+shrift+to:k
  explain explains explained explaining | away:k
  kill kills killed killing | off:k
  shoo shoos shooed shooing | away:k
  challenge challenges challenged challenging | k
  contest contests contested contesting | k
  scoff scoffs scoffed scoffing | at:n
`,
});

/** Verbs of doubt, and verbs with other objects than claims. Stance rules name these one by one. */
export const doubtCues: CueTable = withOwnVerbs('doubt', {
  group: 'deny',
  kind: 'speech',
  verbs: `
  cast casts cast casting | doubt+over:n doubt+upon:n doubts+on:n doubts+over:n
  raise raises raised raising | doubt+about:n doubt+over:n doubts+over:n
  express expresses expressed expressing | doubt+about:n doubt+over:n doubts+about:n doubts+over:n doubt+that:c doubts+that:c
  voice voices voiced voicing | doubt+about:n doubt+over:n doubts+about:n doubts+over:n doubt+that:c doubts+that:c
  poke pokes poked poking | holes+in:n
  laugh laughs laughed laughing | at:k
  snort snorts snorted snorting | at:k
  take takes took taking taken | down:k
  rate rates rated rating | o
`,
});
