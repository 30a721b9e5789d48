import type {StanceRule} from '../../rule.js';

/** The cue says that nothing is claimed: a question, an order, thanks, a name given. */
export const notClaimedRules: readonly StanceRule[] = [
  {
    id: 'none/question',
    doc: 'The speaker asks.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    phrases: ['<ask>', '(question|questions|questioned|questioning) (<interrogative>)'],
    unless: ['if you ask'],
    examples: {
      yes: [
        {text: 'Reporter Jill Ames asked whether the dam was safe.', statements: [{stance: null, evidence: 'asked'}]},
        {text: 'Residents wondered why the siren had not sounded.', statements: [{stance: null}]},
      ],
      no: [{text: 'Reporter Jill Ames said the dam was safe.', why: 'She says it.'}],
    },
  },
  {
    id: 'none/order',
    doc: 'The speaker orders, urges, demands, recommends or requests.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    phrases: ['<order>', '<call-for>', '(issue*|made|make*|sent) .. {edict|decree|plea|appeal|ultimatum|order|orders}'],
    unless: ['(advise*|direct*) .. that'],
    examples: {
      yes: [
        {text: 'Governor Sten Ruud urged residents to leave.', statements: [{stance: null, evidence: 'urged'}]},
        {text: 'The union urged Mayor Ilse Brandt to deny the report.', statements: [{stance: null}]},
        {text: 'The union called for an inquiry.', statements: [{stance: null, evidence: 'called for'}]},
      ],
      no: [{text: 'Governor Sten Ruud said residents had left.', why: 'He reports a fact.'}],
    },
  },
  {
    id: 'none/thanks',
    doc: 'The speaker thanks, greets, congratulates or condoles.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    phrases: ['<thank>'],
    examples: {
      yes: [
        {
          text: 'Nurse Ida Brook thanked her neighbours for their help.',
          statements: [{stance: null, evidence: 'thanked'}],
        },
        {text: 'President Lio Santerre congratulated the team.', statements: [{stance: null}]},
      ],
      no: [{text: 'Nurse Ida Brook said her neighbours had helped.', why: 'She reports a fact.'}],
    },
  },
  {
    id: 'none/naming',
    doc: 'The speaker gives a thing its name.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    phrases: ['<nickname>', '(call|calls|called|calling) (themselves|himself|herself|itself)'],
    examples: {
      yes: [
        {text: 'Guards dubbed the prisoner "the Owl."', statements: [{stance: null, evidence: 'dubbed'}]},
        {text: 'The rebels call themselves "the Free Coast."', statements: [{stance: null}]},
      ],
      no: [{text: 'The guards called the report "a lie."', why: 'A claim is judged, nothing is named.'}],
    },
  },
];
