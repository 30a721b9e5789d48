import type {StanceRule} from '../../rule.js';

/** Verbs of denial in another sense: something is withheld or turned down, or the denial was not made. */
export const otherSenseRules: readonly StanceRule[] = [
  {
    id: 'assert/denied-a-thing',
    doc: 'Something is kept from somebody: a visa, bail, entry, a request.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: [
      '{<deny> [<adverb>] <person>} (a|an|the|any|his|her|their|all)',
      '{<deny> .. <benefit>}',
      '{<deny> .. (a|an|any|the|their|his|her) (right|rights) to}',
      '{<deny> .. the (right|chance|opportunity)}',
    ],
    unless: [
      '<deny> .. (<claim>|being|having|ever|that)',
      '<deny> [<adverb>] *ing',
      '<not> ~ <deny>',
      '<benefit> (abuse|abuses|violations|fraud|claims)',
    ],
    examples: {
      yes: [
        {text: 'Judge Orla Finch denied the motion.', statements: [{stance: 'assert', evidence: 'denied the motion'}]},
        {text: 'Judge Orla Finch denied them entry.', statements: [{stance: 'assert', evidence: 'denied them entry'}]},
        {
          text: 'The consulate in Velbury denied him a visa.',
          statements: [{stance: 'assert'}],
        },
        {text: 'Judge Orla Finch denied bail to the two brothers.', statements: [{stance: 'assert'}]},
      ],
      no: [
        {text: 'The consulate denied the report.', why: 'A report is a claim: denying it says that it is false.'},
        {text: 'The consulate denied having refused a visa.', why: 'What is denied is an alleged act.'},
      ],
    },
  },
  {
    id: 'assert/turned-down',
    doc: 'An offer, a plan, a demand or a person is turned down, which calls no claim false.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: ['{<reject> .. <proposal>}'],
    unless: ['<reject> .. <claim>', '<reject> [as] .. (<false>|<falsehood>)', '<reject> (that|it)', '<not> ~ <reject>'],
    examples: {
      yes: [
        {
          text: 'Chairman Milo Garrick brushed off the plan.',
          statements: [{stance: 'assert', evidence: 'brushed off the plan'}],
        },
        {
          text: 'Senator Rhea Dunmore rejected calls to resign.',
          statements: [{stance: 'assert', evidence: 'rejected calls'}],
        },
        {text: 'Doctor Amos Reil disputed the bill.', statements: [{stance: 'assert', evidence: 'disputed the bill'}]},
        {text: 'Ostrava Steel rejected the offer.', statements: [{stance: 'assert'}]},
        {text: 'The club dismissed its coach on Monday.', statements: [{stance: 'assert'}]},
        {text: 'Union leader Tess Hollin dismissed the plan.', statements: [{stance: 'assert'}]},
      ],
      no: [
        {text: 'Ostrava Steel rejected the allegation.', why: 'An allegation is a claim.'},
        {text: 'The union dismissed the report as false.', why: 'A report called false is denied.'},
      ],
    },
  },
  {
    id: 'assert/would-deny',
    doc: 'A denial that was not made: what somebody would or might say.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: ['{(would|might|could|may|should) [have] (<deny>|<refute>|<reject>)}'],
    examples: {
      yes: [
        {text: 'If asked, Mayor Ilse Brandt would deny the affair.', statements: [{stance: 'assert'}]},
        {text: 'The minister might deny the leak, but aides would know better.', statements: [{stance: 'assert'}]},
      ],
      no: [
        {text: 'Mayor Ilse Brandt denied the affair.', why: 'She did deny it.'},
        {text: 'Mayor Ilse Brandt would not deny the affair.', why: 'A denial refused takes no position.'},
      ],
    },
  },
];
