import type {StanceRule} from '../../layers/rule.js';

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
        'Reporter Jill Ames {asked} whether the dam was safe.',
        'Residents wondered why the siren had not sounded.',
      ],
      no: [{text: 'Reporter Jill Ames said the dam was safe.', why: 'She says it.', gives: 'assert/plain'}],
    },
  },
  {
    id: 'none/order',
    doc: 'The speaker orders, urges, demands, recommends or requests.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    bids: true,
    phrases: [
      '<order>',
      '<call-for>',
      '{(call|calls|called|calling) (<adverb>|*day|today|yesterday) (for|on|upon)}',
      '{(call|calls)} (to|from|by|that|of)',
      '(proposal|proposals|recommendation|recommendations)',
      '(issue*|made|make*|sent) .. {edict|decree|plea|appeal|ultimatum|order|orders}',
      '{(challenge|challenges|challenged|challenging|dare|dares|dared)} .. to',
    ],
    unless: [
      '(advis*|direct*) .. (that|how|on)',
      '(challenge*) .. <claim>',
      '(call|calls) .. <claim> .. (<false>|<falsehood>|<absurd>)',
    ],
    examples: {
      yes: [
        'Governor Sten Ruud {urged} residents to leave.',
        'The union urged Mayor Ilse Brandt to deny the report.',
        'The union {called for} an inquiry.',
        'Zara Teal {challenged} Otto Kern to a debate.',
        {
          text: 'Mayor Ilse Brandt mocked his call to close the mill.',
          statements: [
            {speaker: 'Ilse Brandt', cue: 'mocked', stance: 'assert'},
            {mention: 'his', cue: 'call', content: 'to close the mill', stance: null, evidence: 'call'},
          ],
        },
      ],
      no: [
        {text: 'Otto Kern calls the plan a mistake.', why: 'He judges it.', gives: 'assert/plain'},
        {text: 'Governor Sten Ruud said residents had left.', why: 'He reports a fact.', gives: 'assert/plain'},
      ],
    },
  },
  {
    id: 'none/proposes',
    doc: 'The speaker proposes something.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    bids: true,
    phrases: [
      'propose|proposes|proposed|proposing',
      '{(suggest|suggests|suggested|suggesting)} [*] [*] (<proposal>|meeting|meetings|talks|date|dates|name|names|debate)',
    ],
    unless: ['(propose|proposes|proposed|proposing) that', '<suggest> .. that'],
    examples: {
      yes: [
        'Mayor Ilse Brandt {proposed} a debate.',
        'The union {proposed} paying the men by the hour.',
        'Clerk Peter Dunmore suggested two other dates.',
      ],
      no: [
        {
          text: 'Dr. Amos Reil proposed that the bones were old.',
          why: 'A theory of what is so.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'none/wants-done',
    doc: 'The speaker suggests or insists that something be done.',
    stage: 'classify',
    stance: null,
    rank: 'not-claimed',
    reads: 'cue',
    bids: true,
    wants: true,
    phrases: ['<suggest>'],
    examples: {
      yes: [
        'Mayor Ilse Brandt {suggested} that the road be closed.',
        'Mayor Ilse Brandt {suggested} selling the park.',
        'Mayor Ilse Brandt {proposed} that they meet on Friday.',
        'The union {insists} that the firm pay its debts.',
      ],
      no: [
        {text: 'Mayor Ilse Brandt suggested that the dam had leaked.', why: 'What is so.', gives: 'assert/plain'},
        {text: 'Mayor Ilse Brandt suggested that the council should pay.', why: 'An opinion.', gives: 'assert/plain'},
        {text: 'The report suggests that the fish are well.', why: 'What is so.', gives: 'assert/plain'},
      ],
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
        'Nurse Ida Brook {thanked} her neighbours for their help.',
        'President Lio Santerre congratulated the team.',
      ],
      no: [
        {text: 'Nurse Ida Brook said her neighbours had helped.', why: 'She reports a fact.', gives: 'assert/plain'},
      ],
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
    unless: ['<nickname> .. <claim> .. (<false>|<falsehood>|<absurd>)'],
    examples: {
      yes: ['Guards {dubbed} the prisoner "the Owl."', 'The rebels call themselves "the Free Coast."'],
      no: [
        {
          text: 'The guards called the report "a lie."',
          why: 'A claim is judged, nothing is named.',
          gives: 'deny/calls-false',
        },
      ],
    },
  },
];
