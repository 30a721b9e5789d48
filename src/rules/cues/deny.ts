import type {CueTable} from './table.js';

/** Saying that a claim is false, with the claim as object. */
export const denyCues: CueTable = {
  group: 'deny',
  kind: 'speech',
  verbs: `
  deny denies denied denying | cqn
  reject rejects rejected rejecting | nqc
  dismiss dismisses dismissed dismissing | no
  refute refutes refuted refuting | ncq
  rebut rebuts rebutted rebutting | nq
  dispute disputes disputed disputing | ncq
  contradict contradicts contradicted contradicting | n
  debunk debunks debunked debunking | n
  disavow disavows disavowed disavowing | n
  disown disowns disowned disowning | n
  repudiate repudiates repudiated repudiating | n
  brush brushes brushed brushing | off:n aside:n
  shoot shoots shot shooting | down:n
  knock knocks knocked knocking | down:n
  bat bats batted batting | down:n away:n
  shrug shrugs shrugged shrugging | off:n
  wave waves waved waving | off:n away:n
  laugh laughs laughed laughing | off:n
  swat swats swatted swatting | down:n away:n
  slap slaps slapped slapping | down:n
  play plays played playing | down:n
  pooh-pooh pooh-poohs pooh-poohed pooh-poohing | n
  rubbish rubbishes rubbished rubbishing | n
  deride derides derided deriding | no
  disclaim disclaims disclaimed disclaiming | n
  gainsay gainsays gainsaid gainsaying | n
`,
};
