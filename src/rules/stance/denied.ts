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
          text: 'Chairman Milo Garrick has repeatedly denied any wrongdoing.',
          statements: [{stance: 'deny', evidence: 'denied'}],
        },
        {
          text: 'Chairman Milo Garrick previously denied the affair.',
          statements: [{stance: 'deny', evidence: 'denied'}],
        },
        {
          text: 'Mayor Ilse Brandt denied that she had met the builder.',
          statements: [{stance: 'deny', evidence: 'denied'}],
        },
        {text: 'Chairman Milo Garrick had denied the affair in May.', statements: [{stance: 'deny'}]},
        {
          text: 'Chairman Milo Garrick has reportedly denied the affair.',
          statements: [{stance: 'deny', evidence: 'denied', hedged: true}],
        },
        {text: 'The report was denied by the palace.', statements: [{speaker: 'palace', stance: 'deny'}]},
        {
          text: 'Chairman Milo Garrick denied the report, saying it was absurd.',
          statements: [
            {stance: 'deny', evidence: 'denied'},
            {stance: 'deny', evidence: 'absurd'},
          ],
        },
        {
          text: 'Chairman Milo Garrick declined to comment on the sale but denied the affair.',
          statements: [
            {stance: 'neither-confirm-nor-deny', evidence: 'declined to comment'},
            {stance: 'deny', evidence: 'denied'},
          ],
        },
        {
          text: 'Captain Rolf Eder said the driver had denied the charge.',
          statements: [
            {stance: 'assert', evidence: 'said'},
            {stance: 'deny', evidence: 'denied'},
          ],
        },
        {text: 'The club has firmly denied the report.', statements: [{stance: 'deny', evidence: 'denied'}]},
        {text: 'Trainer Aldo Penn denied that he had not paid.', statements: [{stance: 'deny', evidence: 'denied'}]},
      ],
      no: [
        {text: 'The consulate denied him a visa.', why: 'A visa is no claim.'},
        {text: 'The club did not deny the report.', why: 'The denial is negated.'},
        {text: 'The union urged Mayor Ilse Brandt to deny the report.', why: 'She has not done so.'},
        {text: 'Prisoners were denied food, nurse Ida Brook said.', why: 'Food is kept from them.'},
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
        {
          text: 'The mayor repeated his denial that he had taken the money.',
          statements: [{stance: 'deny'}, {stance: 'deny', evidence: 'denial'}],
        },
        {
          text: 'The firm repeated its denial that it had dumped oil.',
          statements: [{stance: 'deny'}, {stance: 'deny', evidence: 'denial'}],
        },
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
        {
          text: 'Astronomer Hal Voss had to debunk the rumour.',
          statements: [{stance: 'deny', evidence: 'debunk'}],
        },
        {
          text: 'Coach Aldo Penn tried to dispel the rumour.',
          statements: [{stance: 'deny', evidence: 'dispel'}],
        },
        {text: 'The Courier retracted its report.', statements: [{stance: 'deny', evidence: 'retracted'}]},
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
        {
          text: 'Chairman Milo Garrick brushed off the rumours.',
          statements: [{stance: 'deny', evidence: 'brushed off'}],
        },
        {
          text: 'Senator Rhea Dunmore rejected any suggestion that she would resign.',
          statements: [{stance: 'deny', evidence: 'rejected'}],
        },
        {text: 'Mayor Ilse Brandt disputed the claim.', statements: [{stance: 'deny', evidence: 'disputed'}]},
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
    doc: 'The cue calls its object false: dismissed as untrue, a claim that she said was false.',
    stage: 'classify',
    stance: 'deny',
    rank: 'as-false',
    reads: 'cue',
    phrases: [
      '<dub> .. as {~ [<degree>] [<degree>] (<false>|<falsehood>|<absurd>|<falsely>)}',
      '(say|says|said|insists|insisted|maintains|maintained) (is|was|are|were) {([<very>] [<very>] (<false>|<falsely>)|[<degree>] [<degree>] <falsehood>)}',
      '<dub> {[<degree>] [<degree>] (<false>|<falsehood>|<absurd>)} (.|,|;|by|on|in|at|and|last)',
    ],
    unless: ['<not> ~ (<dub>|say|says|said)'],
    examples: {
      yes: [
        {
          text: 'Election chief Nora Piet dismissed the count as false.',
          statements: [{stance: 'deny', evidence: 'false'}],
        },
        {
          text: 'The council closed the pool, a claim Mayor Ilse Brandt said was false.',
          statements: [{stance: 'deny', evidence: 'false'}],
        },
        {
          text: 'Chairman Milo Garrick dismissed the allegations as "simply false."',
          statements: [{stance: 'deny', evidence: 'simply false'}],
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
        {
          text: 'Scientists expressed doubt that the bones were old.',
          statements: [{stance: 'deny', evidence: 'expressed doubt'}],
        },
        {text: 'Editor Jon Hale voiced doubts that the letter was real.', statements: [{stance: 'deny'}]},
        {
          text: 'Scientists have cast doubt over the claim.',
          statements: [{stance: 'deny', evidence: 'cast doubt'}],
        },
      ],
      no: [{text: 'Scientists expressed hope about the vaccine.', why: 'Hope is not doubt.'}],
    },
  },
];
