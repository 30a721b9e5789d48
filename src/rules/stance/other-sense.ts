import type {StanceRule} from '../../rule.js';

/** Verbs of denial and refusal in another sense: something is withheld, turned down or left undone, no claim denied. */
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
      '<deny> .. (<claim>|being|having|any|ever|that|to) .. ',
      '<deny> [<adverb>] *ing',
      '<not> ~ <deny>',
      '<benefit> (abuse|abuses|violations|fraud|claims)',
    ],
    examples: {
      yes: [
        {
          text: 'The consulate in Velbury denied him a visa, according to his lawyer.',
          statements: [{stance: 'assert'}],
        },
        {text: 'Judge Orla Finch denied bail on Monday, she said.', statements: [{stance: 'assert'}]},
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
        {text: 'Ostrava Steel rejected the offer, chairman Milo Garrick said.', statements: [{stance: 'assert'}]},
        {text: 'The union dismissed the plan, leader Tess Hollin said.', statements: [{stance: 'assert'}]},
      ],
      no: [
        {text: 'Ostrava Steel rejected the allegation.', why: 'An allegation is a claim.'},
        {text: 'The union dismissed the report as false.', why: 'A report called false is denied.'},
      ],
    },
  },
  {
    id: 'assert/declined-a-deed',
    doc: 'Somebody declines or refuses to do a thing other than to answer, or to be named.',
    stage: 'classify',
    stance: 'assert',
    rank: 'other-sense',
    reads: 'cue',
    phrases: [
      '{<decline> to be (named|identified|quoted)}',
      '{<decline> to [<adverb>] *}',
      '{<decline> (a|an|the|all|his|her|their) .. (offer|invitation|post|award|job|role)}',
    ],
    unless: [
      '<decline> to ~ [publicly] (<disclose>|<give>|make|provide|take|return|reject|dismiss|dispute|refute)',
      '<decline> [<adverb>] .. to ~ [publicly] <disclose>',
      '<not> ~ <decline>',
    ],
    examples: {
      yes: [
        {text: 'The guards refused to leave the hall, Warden Ivo Strand said.', statements: [{stance: 'assert'}]},
        {
          text: 'Actress Lena Morrow declined an invitation to the gala, her agent said.',
          statements: [{stance: 'assert'}],
        },
      ],
      no: [
        {text: 'Actress Lena Morrow declined to comment.', why: 'She declines to answer.'},
        {text: 'The guards refused to say who had the keys.', why: 'They keep back a detail.'},
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
