import type {StanceRule} from '../../rule.js';

/** The cue says that the speaker holds a claim to be false. */
export const deniedRules: readonly StanceRule[] = [
  {
    id: 'deny/denies',
    doc: 'The speaker denies a claim or an alleged act.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    phrases: ['<deny>'],
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt denied that she had met the builder.',
          statements: [{stance: 'deny', evidence: 'denied'}],
        },
        {text: 'The club has firmly denied the report.', statements: [{stance: 'deny', evidence: 'denied'}]},
        {text: 'Trainer Aldo Penn denied that he had not paid.', statements: [{stance: 'deny', evidence: 'denied'}]},
      ],
      no: [
        {text: 'The consulate denied him a visa.', why: 'A visa is no claim.'},
        {text: 'The club did not deny the report.', why: 'The denial is negated.'},
      ],
    },
  },
  {
    id: 'deny/denial',
    doc: 'A denial as a noun.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    phrases: ['denial|denials|rebuttal|refutation|disavowal|repudiation'],
    examples: {
      yes: [
        {text: 'His denial that he had taken the money did not convince the jury.', statements: [{stance: 'deny'}]},
        {text: 'The firm issued a denial of the report.', statements: [{stance: 'deny', evidence: 'denial'}]},
      ],
      no: [{text: 'The firm issued a statement about the report.', why: 'A statement is not yet a denial.'}],
    },
  },
  {
    id: 'deny/refutes',
    doc: 'A verb that holds its object to be false, whatever it is: refute, debunk, disavow, contradict.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    phrases: ['<refute>'],
    examples: {
      yes: [
        {text: 'The museum refuted the story on Friday.', statements: [{stance: 'deny', evidence: 'refuted'}]},
        {text: 'Astronomer Hal Voss debunked the rumour.', statements: [{stance: 'deny', evidence: 'debunked'}]},
      ],
      no: [{text: 'The museum repeated the story on Friday.', why: 'To repeat is not to refute.'}],
    },
  },
  {
    id: 'deny/rejects-claim',
    doc: 'A verb of rejection with a claim as its object.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    phrases: [
      '{<reject>} [<adverb>] (it|this|that|these|those|them|any) ',
      '{<reject>} .. <claim>',
      '{<reject>} .. of .. <claim>',
      '<claim> .. <be> ~ {<reject>}',
    ],
    unless: ['<not> ~ <reject>'],
    examples: {
      yes: [
        {text: 'The prince rejected the allegation.', statements: [{stance: 'deny', evidence: 'rejected'}]},
        {
          text: 'Harbour master Finn Odell dismissed the claims on Tuesday.',
          statements: [{stance: 'deny', evidence: 'dismissed'}],
        },
        {text: 'The lab disputed that it had lost samples.', statements: [{stance: 'deny', evidence: 'disputed'}]},
      ],
      no: [
        {text: 'The prince rejected the offer, his aide said.', why: 'An offer is not a claim.'},
        {text: 'The club dismissed its coach, the chairman said.', why: 'A coach is not a claim.'},
      ],
    },
  },
  {
    id: 'deny/as-false',
    doc: 'The cue calls its object false: dismissed as untrue, branded a lie.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    phrases: ['<dub> .. as {~ [<degree>] [<degree>] (<false>|<falsehood>|<absurd>|<falsely>)}'],
    unless: ['<not> ~ <dub>'],
    examples: {
      yes: [
        {
          text: 'The count was dismissed as false by election chief Nora Piet.',
          statements: [{stance: 'deny', evidence: 'false'}],
        },
        {
          text: 'Port officials rejected as untrue a posting that said the harbour was closed.',
          statements: [{stance: 'deny', evidence: 'untrue'}],
        },
      ],
      no: [{text: 'The port was described as busy by the officials.', why: 'Busy is no word for false.'}],
    },
  },
  {
    id: 'deny/doubts',
    doc: 'Doubt as the act itself: cast doubt on, expressed doubts about.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    phrases: [
      '(cast|casts|casting|raise*|raising|express*|voice*|voicing) .. <doubt>',
      'took down|takes down|taking down',
      '(set|sets|setting) the record straight',
    ],
    examples: {
      yes: [
        {text: 'Scientists cast doubt on the claim.', statements: [{stance: 'deny', evidence: 'cast doubt'}]},
        {text: 'Several outlets raised doubts about the story.', statements: [{stance: 'deny'}]},
      ],
      no: [{text: 'Scientists expressed hope about the vaccine.', why: 'Hope is not doubt.'}],
    },
  },
];
