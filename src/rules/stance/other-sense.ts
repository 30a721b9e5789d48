import type {StanceRule} from '../../layers/rule.js';

/** Verbs of denial in another sense: something is withheld or turned down, or the denial was never made. */
export const otherSenseRules: readonly StanceRule[] = [
  {
    id: 'assert/denied-a-thing',
    doc: 'Something is withheld from somebody: a visa, bail, entry, a request.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: [
      '{<deny> [<adverb>] <person>} (a|an|the|any|his|her|their|all)',
      '{<deny> [<adverb>] *s (a|an|any|their)}',
      '{<deny> (himself|herself|itself|themselves|ourselves|myself)}',
      '{(denial|denials) of ~ <benefit>}',
      '{<deny> .. <benefit>}',
      '{<deny> ..} , .. .. , (a|an|the) [*] (<benefit>|hearing|vote|seat)',
      '{<deny> .. (a|an|any|the|their|his|her) (right|rights) to}',
      '{<deny> .. the (right|chance|opportunity)}',
      '{<deny> .. (bid|bids) to}',
    ],
    unless: [
      '<deny> .. (<claim>|being|having|ever|that)',
      '<deny> [<adverb>] *ing',
      '(<not>|<decline> to|short of|without) ~ <deny>',
      '<benefit> (abuse|abuses|violations|fraud|claims)',
      '(press|news|media) release',
    ],
    examples: {
      yes: [
        'Judge Orla Finch {denied the motion}.',
        'Judge Orla Finch {denied them entry}.',
        'The consulate in Velbury denied him a visa.',
        'Judge Orla Finch denied bail to the two brothers.',
        'The firm wrongly {denied workers their} pay.',
        'Judge Orla Finch {denied a bid to} move the trial.',
      ],
      no: [
        {
          text: 'The consulate denied the report.',
          why: 'A report is a claim: denying it says that it is false.',
          gives: 'deny/denies',
        },
        {
          text: 'Sandby United denied a press release on the sale.',
          why: 'It is no release from prison.',
          gives: 'deny/denies',
        },
        {
          text: 'Sandby United denied a bid for Aldo Penn.',
          why: 'That a club bids for a player is a rumour.',
          gives: 'deny/denies',
        },
        {
          text: 'The consulate denied having refused a visa.',
          why: 'What is denied is an alleged act.',
          gives: 'deny/denies',
        },
      ],
    },
  },
  {
    id: 'assert/denied-somebody',
    doc: 'Somebody is denied something: the verb has two objects.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    withheld: true,
    phrases: ['{<deny>}'],
    unless: ['<not> ~ <deny>', '<deny> (it|this|that|them|these) (all|both)'],
    examples: {
      yes: ['Chairman Milo Garrick {denied} Ada Quill a part in the play.', 'The club {denied} Aldo Penn the job.'],
      no: [
        {
          text: 'Chairman Milo Garrick denied Ada Quill was paid.',
          why: 'What is denied is a clause.',
          gives: 'deny/denies',
        },
        {text: 'Chairman Milo Garrick denied it all.', why: 'All of it is one thing.', gives: 'deny/denies'},
      ],
    },
  },
  {
    id: 'assert/turned-down',
    doc: 'An offer, a plan, a demand or a person is turned down, which does not call a claim false.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: ['{<reject> .. <proposal>}'],
    unless: ['<reject> .. <claim>', '<reject> [as] .. (<false>|<falsehood>)', '<reject> (that|it)', '<not> ~ <reject>'],
    examples: {
      yes: [
        'Chairman Milo Garrick {brushed off the plan}.',
        'Senator Rhea Dunmore {rejected calls} to resign.',
        'Doctor Amos Reil {disputed the bill}.',
        'Ostrava Steel rejected the offer.',
        'Union leader Tess Hollin dismissed the plan.',
      ],
      no: [
        {text: 'Ostrava Steel rejected the allegation.', why: 'An allegation is a claim.', gives: 'deny/rejects-claim'},
        {
          text: 'The union dismissed the report as false.',
          why: 'A report called false is denied.',
          gives: 'deny/as-false',
        },
      ],
    },
  },
  {
    id: 'assert/would-deny',
    doc: 'A denial that was never made: what somebody would or might say.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: [
      '{(would|might|could|may|should|must) [have] (<deny>|<refute>|<reject>|disagree|disagreed)}',
      '{(would|might|could|may|should|must) [have] cast} .. <doubt>',
      '{(unable|powerless|expected|likely|ready|preparing|asked|urged|pressed) to ~ (<deny>|<refute>)}',
    ],
    examples: {
      yes: [
        'If asked, Mayor Ilse Brandt would deny the affair.',
        'The minister would deny the leak, but aides know better.',
      ],
      no: [
        {text: 'Mayor Ilse Brandt denied the affair.', why: 'She did deny it.', gives: 'deny/denies'},
        {
          text: 'Mayor Ilse Brandt would not deny the affair.',
          why: 'A denial refused takes no position.',
          gives: 'ncnd/did-not-deny',
        },
      ],
    },
  },
];
