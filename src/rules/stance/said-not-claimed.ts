import type {StanceRule} from '../../layers/rule.js';

/** The content claims nothing: a question, a command, thanks, a wish. */
export const saidNotClaimedRules: readonly StanceRule[] = [
  {
    id: 'none/asks',
    doc: 'All that is said is a question.',
    stage: 'classify',
    stance: null,
    rank: 'said-not-claimed',
    reads: 'content',
    where: 'every',
    phrases: ['?'],
    examples: {
      yes: ['"Who has the keys?" said Warden Ivo Strand.', '"Is it true? Does he live?" Nurse Ida Brook said.'],
      no: [
        {
          text: '"Who has the keys? I do," said Warden Ivo Strand.',
          why: 'The answer is a claim.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'none/commands',
    doc: 'All that is said is a command or a request.',
    stage: 'classify',
    stance: null,
    rank: 'said-not-claimed',
    reads: 'content',
    where: 'starts',
    bids: true,
    phrases: [
      "[please] [do not|do n't|never|always|just] <imperative>",
      '[please] [always|just] <bidding> ((the|a|an|your|my|our|this|that|these|those) *|<order-object>)',
      'please',
      "(do not|do n't) *",
    ],
    unless: [
      '(call|show|stop|note|help|rest|use|watch|report|contact|visit|vote|move|find|turn|run|meet|put|think|see|ask|know) (is|was|are|were|has|had|will|would)',
    ],
    examples: {
      yes: [
        '"Please stay indoors," Governor Sten Ruud said.',
        '"Bring the boats in," Finn Odell said.',
        '"Open the gate and go home," Finn Odell said.',
      ],
      no: [
        {text: '"We stayed indoors," Governor Sten Ruud said.', why: 'A report of a fact.', gives: 'assert/plain'},
        {
          text: '"Open questions remain," Governor Sten Ruud said.',
          why: 'The word belongs to a noun.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'none/we-ask',
    doc: 'The content itself asks, urges or demands.',
    stage: 'classify',
    stance: null,
    rank: 'said-not-claimed',
    reads: 'content',
    where: 'opening',
    bids: true,
    phrases: ['{(i|we) ~ (ask|urge|call on|call upon|demand|beg|request|appeal to|encourage|implore)}'],
    unless: ['(if|when|what|as) (i|we) .. (ask|demand|request)'],
    examples: {
      yes: [
        '"We ask that the family be left in peace," priest Colm Dray said.',
        '"I urge everyone to vote," Senator Rhea Dunmore said.',
      ],
      no: [{text: '"We asked nobody," priest Colm Dray said.', why: 'A report of a fact.', gives: 'assert/plain'}],
    },
  },
  {
    id: 'none/told-to',
    doc: 'Somebody is told, warned or asked to do something.',
    stage: 'classify',
    stance: null,
    rank: 'said-not-claimed',
    reads: 'content',
    where: 'start',
    cue: ['<tell>'],
    phrases: [
      '{[not] to} *',
      '(the|them|him|her|us|me|his|their|its) [*] {[not] to} *',
      '(people|residents|everyone|others|locals|voters|fans|users|customers|drivers|parents|reporters) {[not] to} *',
      'the * * {not to} *',
    ],
    unless: ['(the|his|their|its) (plan|decision|attempt|move|effort|threat|right|way|ability|proposal|bid) to'],
    examples: {
      yes: ['Police told residents to leave.', 'Captain Rolf Eder told the crew {not to} wait.'],
      no: [
        {
          text: 'Captain Rolf Eder told the crew that he would wait.',
          why: 'He says what he will do.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'none/wishes',
    doc: 'All that is said is thanks, a greeting or a wish.',
    stage: 'classify',
    stance: null,
    rank: 'said-not-claimed',
    reads: 'content',
    where: 'starts',
    phrases: [
      '(thank you|thanks|congratulations|happy birthday|rest in *|rip|god bless|best wishes|get well|welcome|goodbye|hello|good luck|sorry for your|may you|may he|may she|long live|death to|down with)',
      'our (thoughts|prayers|condolences|hearts)',
      "(i|we) ~ [would|'d|want|just] ~ [like] [to] (wish|thank|congratulate)",
    ],
    examples: {
      yes: [
        '"Thank you all," Nurse Ida Brook said.',
        '"We wish them well," singer Ada Quill said.',
        '"Rest in peace, old friend," singer Ada Quill wrote.',
      ],
      no: [{text: '"They thanked us all," Nurse Ida Brook said.', why: 'A report of thanks.', gives: 'assert/plain'}],
    },
  },
];
