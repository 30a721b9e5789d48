import type {StanceRule} from '../../layers/rule.js';

/** A denial that is itself negated. */
export const notDeniedRules: readonly StanceRule[] = [
  {
    id: 'ncnd/did-not-deny',
    doc: 'The speaker does not deny a claim, which is not to confirm it.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'not-denied',
    reads: 'cue',
    phrases: [
      "{<auxiliary> (not|n't|never) ~ (<deny>|<refute>)}",
      "{(not|n't|never|cannot|neither|nor) ~ (<deny>|<refute>)}",
      "{(<auxiliary> (not|n't|never)|neither|nor|cannot) ~ <reject>} .. (<claim>|it|this|that|them|those|these|whether)",
      "{<auxiliary> (not|n't|never) ~ (dispute|contradict|rebut)}",
      '{<decline> .. to ~ (deny|refute|dispute|dismiss|reject|contradict)}',
      '{(stopped|stops|stop|stopping|fell|falls) [just|well|far] short of .. (denying|rejecting|dismissing|refuting)}',
      '{<refrain> [from] (denying|rejecting|dismissing|refuting)}',
      '{without (denying|rejecting|dismissing|refuting)}',
      '{(failed|fails|failing) to (deny|dispute|refute|reject)}',
      '{no denial*}',
      '{(neither|none|nobody|no one|no-one) .. (denied|disputed|rejected)}',
    ],
    unless: [
      'not only',
      '(<reject>|<refute>) [the|a|an|his|her|its|their|any|this|that] [*] <proposal>',
      'neither .. confirm* .. <deny>',
      "(not|n't) .. (confirm*|verif*) .. <deny>",
      '(confirm*|verify) (or|nor) <deny>',
      '<deny> <person> (a|an|the)',
    ],
    examples: {
      yes: [
        'Senator Rhea Dunmore {did not dispute} the account.',
        'Senator Rhea Dunmore {never denied} the payment.',
        'Senator Rhea Dunmore {did not deny} the report.',
        'Chairman Milo Garrick {did not deny} that he had not paid.',
        'Coach Aldo Penn {stopped short of denying} the rumour.',
        'The bank {refused to deny} that it had been robbed.',
      ],
      no: [
        {
          text: 'Senator Rhea Dunmore denied that she had not paid.',
          why: 'The negation is in what is denied.',
          gives: 'deny/denies',
        },
        {text: 'Senator Rhea Dunmore denied the report.', why: 'A plain denial.', gives: 'deny/denies'},
      ],
    },
  },
];
