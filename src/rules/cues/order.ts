import type {CueTable} from './table.js';

/** Orders and requests. */
export const orderCues: CueTable = {
  group: 'order',
  kind: 'speech',
  verbs: `
  order orders ordered ordering | oci n
  command commands commanded commanding | oc
  instruct instructs instructed instructing | oc
  direct directs directed directing | oc
  urge urges urged urging | oqc
  exhort exhorts exhorted exhorting | o
  implore implores implored imploring | oq
  beseech beseeches beseeched beseeching besought | o
  beg begs begged begging | oi for
  appeal appeals appealed appealing | to for
  entreat entreats entreated entreating | o
  encourage encourages encouraged encouraging | o
  tell tells told telling | i
  invite invites invited inviting | o
  call calls called calling | for on
  lobby lobbies lobbied lobbying | o for
  press presses pressed pressing | o for
  push pushes pushed pushing | for
  pressure pressures pressured pressuring | o
  mandate mandates mandated mandating | c
  decree decrees decreed decreeing | c
  rule rules ruled ruling | c
  bid bids bade bidding bidden | o
  summon summons summoned summoning | o
  challenge challenges challenged challenging | o
  dare dares dared daring | o
`,
};
