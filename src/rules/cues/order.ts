import type {CueTable} from './table.js';

/** Orders and requests. */
export const orderCues: CueTable = {
  group: 'order',
  kind: 'speech',
  verbs: `
  order orders ordered ordering | oci n
  command commands commanded commanding | oc
  instruct instructs instructed instructing | oc
  urge urges urged urging | oqc
  exhort exhorts exhorted exhorting | o
  implore implores implored imploring | oq
  beseech beseeches beseeched beseeching besought | o
  beg begs begged begging | oi for
  appeal appeals appealed appealing | to for
  entreat entreats entreated entreating | o
  tell tells told telling | i
  call calls called calling | for on
  decree decrees decreed decreeing | c
`,
};
