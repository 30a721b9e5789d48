import type {StanceRule} from '../../layers/rule.js';

/** The cue says that the speaker considers a claim false. */
export const deniedRules: readonly StanceRule[] = [
  {
    id: 'deny/denies',
    doc: 'The speaker denies a claim or an alleged act.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    accused: true,
    phrases: ['<deny>'],
    examples: {
      yes: [
        'Chairman Milo Garrick has repeatedly {denied} any wrongdoing.',
        'Chairman Milo Garrick previously {denied} the affair.',
        'Mayor Ilse Brandt {denied} that she had met the builder.',
        'Chairman Milo Garrick had denied the affair in May.',
        {
          text: 'Chairman Milo Garrick has reportedly denied the affair.',
          stance: 'deny',
          evidence: 'denied',
          hedged: true,
        },
        'The report was denied by the palace. → palace',
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
        'The club has firmly {denied} the report.',
        'Trainer Aldo Penn {denied} that he had not paid.',
      ],
      no: [
        {text: 'The consulate denied him a visa.', why: 'A visa is no claim.', gives: 'assert/denied-a-thing'},
        {text: 'The club did not deny the report.', why: 'The denial is negated.', gives: 'ncnd/did-not-deny'},
        {
          text: 'The union urged Mayor Ilse Brandt to deny the report.',
          why: 'She has not done so.',
          gives: 'none/order',
        },
        {
          text: 'Prisoners were denied food, nurse Ida Brook said.',
          why: 'Food is kept from them.',
          gives: 'assert/plain',
        },
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
    finds: ['{(put|puts|putting|sent) out [a|an|its|his|her|their|the] [*] [*] (denial|denials|rebuttal)}'],
    phrases: [
      '{(denial|denials|rebuttal|refutation|disavowal|repudiation)}',
      '{(rejection|dismissal|retraction)} .. (<claim>|that)',
    ],
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
        'The club put out a strongly worded denial. → club',
        {
          text: 'The mayor repeated his dismissal of the claim that tea heals.',
          statements: [{stance: 'assert'}, {stance: 'deny', evidence: 'dismissal'}],
        },
      ],
      no: [
        {
          text: 'The firm issued a statement about the report.',
          why: 'A statement is not yet a denial.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'deny/refutes',
    doc: 'A verb that calls its object false, whatever it is: refute, debunk, disavow, contradict.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    finds: ['{(beg|begs|begged) to differ}'],
    phrases: [
      '<refute>',
      '{(defend|defends|defended|defending) (himself|herself|itself|themselves) (against|from)} .. .. <claim>',
    ],
    examples: {
      yes: [
        'The museum {refuted} the story on Friday.',
        'Astronomer Hal Voss {debunked} the rumour.',
        'Astronomer Hal Voss had to {debunk} the rumour.',
        'Coach Aldo Penn tried to {dispel} the rumour.',
        'The Courier {retracted} its report.',
        'Mayor Ilse Brandt {defended herself against} the accusations.',
        'Mayor Ilse Brandt {begs to differ}.',
      ],
      no: [
        {text: 'The museum repeated the story on Friday.', why: 'To repeat is not to refute.', gives: 'assert/plain'},
      ],
    },
  },
  {
    id: 'deny/rejects-claim',
    doc: 'A verb of rejection with a claim as its object.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    cue: [
      '<reject>',
      'disagree|disagrees|disagreed|disagreeing',
      'dismissive|scornful|derisive|contemptuous',
      'object|objects|objected|objecting|rule|rules|ruled|ruling|counter|counters|countered|countering|mock|mocks|mocked|mocking|ridicule|ridicules|ridiculed|ridiculing',
      'slam|slams|slammed|slamming|blast|blasts|blasted|blasting|lambast*|lash|lashes|lashed|lashing',
    ],
    forms: ['source-parted-cue'],
    phrases: [
      '{<reject>} [<adverb>] (it|this|that|these|those|them|any) ',
      '{<reject>} .. (<claim>|<opinion>)',
      '{<reject>} .. of .. <claim>',
      '{<reject>} [*] <untruth>',
      "{<reject>} .. .. 's [*] [*] <claim>",
      '<claim> .. <be> ~ {<reject>}',
      '<claim> .. .. <be> ~ {<reject>} [*] by',
      '<claim> , .. .. , <be> ~ {<reject>}',
      '{<reject>} (whether|if|what|how)',
      '{<reject>} [*] (attack|attacks) .. .. that',
      '(<claim>|point|view) [,] [that|which] [*] [*] [*] [*] ~ {<reject>}',
      'something [that|which] [*] [*] [*] [*] ~ {<reject>}',
      'which [*] [*] [*] [*] ~ {(dispute|disputes|disputed)}',
      '{(disagree|disagrees|disagreed|disagreeing) with} .. <claim>',
      '{(dismissive|scornful|derisive|contemptuous) (of|about)} .. <claim>',
      '{(disagree|disagrees|disagreed|disagreeing) that}',
      ', which [*] [*] [*] [*] {(dispute|disputes|disputed)}',
      '{(rule|rules|ruled|ruling) out} [*] (claim|claims|suggestion|suggestions|idea|notion|theory|theories|possibility|allegation|allegations|speculation)',
      '{(counter|counters|countered|countering)} [a|an|the|his|her|its|their|those|these|any|all|such] [*] [*] <claim>',
      '{(object|objects|objected|objecting) to} [*] [*] (claim|claims|suggestion|suggestions|notion|characterization|characterisation|description|portrayal|implication|insinuation|allegation|allegations|assertion)',
      '{(slam|slams|slammed|slamming|blast|blasts|blasted|blasting|lambast*)} [*] [*] (rumour|rumours|rumor|rumors|speculation|gossip|claim|claims|allegation|allegations|accusation|accusations|reports)',
      '{(lash|lashes|lashed|lashing) out at} [*] [*] (rumour|rumours|rumor|rumors|speculation|gossip|claim|claims|allegation|allegations|accusation|accusations|reports)',
      '{(mock|mocks|mocked|mocking|ridicule|ridicules|ridiculed|ridiculing)} [*] [*] (claim|claims|idea|notion|suggestion|suggestions|theory|allegation|allegations|accusation|accusations)',
    ],
    unless: [
      '<not> ~ (<reject>|rule|ruled|disagree)',
      '(anybody|anyone|those|people|everyone|whoever) [who] ~ (disagree|disagrees)',
      '(dismiss|dismisses|dismissed|throw out|throws out|threw out) .. (charge|charges|count|counts|complaint|complaints|indictment) against',
      '(judge|judges|court|courts|tribunal|jury|magistrate|prosecutors) [*] [*] [*] (dismissed|threw out|dismiss|dismisses|throws out|rejected) .. (charge|charges|count|counts|complaint|complaints|indictment)',
      '(countered|counters|countering) that',
      '(challenge|challenges|challenged|challenging) [*] [*] [*] to (a|an|the) [*] (debate|debates|duel|fight|race|contest|match)',
      '(bristle|bristles|bristled|bristling|balk|balks|balked|balking|baulk|baulks|baulked|baulking) at .. (report|reports|news|cost|comment|comments|remark|remarks|statement|statements|criticism)',
      '<reject> [at] (those|people|anyone|everyone|critics) who',
      '(comment|comments|remark|remarks) .. .. <reject>',
      '<reject> .. (comment|comments|remark|remarks|tweet|tweets|post|posts) .. as',
    ],
    examples: {
      yes: [
        {
          text: 'The mayor dismissed claims by the villagers that the well was poisoned.',
          statements: [
            {mention: 'The mayor', stance: 'deny'},
            {mention: 'the villagers', stance: 'assert'},
          ],
        },
        'Chairman Milo Garrick {brushed off} the rumours.',
        '<Chairman Milo Garrick> [{brushed] «the rumours» [aside}].',
        'Senator Rhea Dunmore {rejected} any suggestion that she would resign.',
        'Mayor Ilse Brandt {disputed} the claim.',
        {
          text: 'The clerk said the tax was paid, which the firm disputes.',
          statements: [
            {mention: 'The clerk', stance: 'assert'},
            {mention: 'the firm', stance: 'deny'},
          ],
        },
        'The prince {rejected} the allegation.',
        'Harbour master Finn Odell {dismissed} the claims on Tuesday.',
        'The lab {disputed} that it had lost samples.',
        'Rats came twice, something <the landlord> {disputes}.',
        'Rats came twice, which <the landlord> {disputes}.',
        'The union {disputed} whether the ship had been inspected.',
        'The farmer {challenged} the claim that his cows were ill.',
        {
          text: 'The singer slammed rumours that she had left the band.',
          statements: [
            {mention: 'The singer', stance: 'deny'},
            {mention: 'rumours', stance: 'assert'},
          ],
        },
      ],
      no: [
        {
          text: 'The prince rejected the offer, his aide said.',
          why: 'An offer is not a claim.',
          gives: ['assert/turned-down', 'assert/plain'],
        },
        {
          text: 'The club dismissed its coach, the chairman said.',
          why: 'A coach is not a claim.',
          gives: 'assert/plain',
        },
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
    cue: ['<dub>', 'say|says|said|insists|insisted|maintains|maintained'],
    phrases: [
      '<dub> .. as {~ [<degree>] [<degree>] (<untrue>|<untruth>|fake|bogus|fabricated|fictitious)}',
      '<dub> as {~ [<degree>] [<degree>] (<false>|<falsehood>|<absurd>|<falsely>)} .. .. <claim>',
      '<dub> as {~ [<degree>] [<degree>] (<false>|<falsehood>|<absurd>)} (what|everything)',
      '<dub> .. (<claim>|it|this|that|these|those|them) .. as {~ [<degree>] [<degree>] (<false>|<falsehood>|<absurd>|<falsely>)}',
      '(<claim>|<showing>) .. <be> ~ <dub> .. as {~ [<degree>] [<degree>] (<false>|<falsehood>|<absurd>|<falsely>)}',
      '(say|says|said|insists|insisted|maintains|maintained) (is|was|are|were) {([<very>] [<very>] (<false>|<falsely>)|[<degree>] [<degree>] <falsehood>)}',
      '<dub> {[<degree>] [<degree>] (<false>|<falsehood>|<absurd>)} (.|,|;|by|on|in|at|and|last)',
    ],
    unless: ['<not> ~ (<dub>|say|says|said)'],
    examples: {
      yes: [
        'Election chief Nora Piet dismissed the count as {false}.',
        'The council closed the pool, a claim Mayor Ilse Brandt said was {false}.',
        'Chairman Milo Garrick dismissed the allegations as "{simply false}."',
      ],
      no: [
        {
          text: 'The port was described as busy by the officials.',
          why: 'Busy is no word for false.',
          gives: 'assert/plain',
        },
        {
          text: 'Everything Otto Kern says is a lie.',
          why: 'The reporter calls his words false.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'deny/pleads',
    doc: 'The speaker pleads not guilty or maintains to be innocent.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    accused: true,
    finds: [
      '{(plead|pleads|pleaded|pleading|pled) [*ly] (not guilty|innocent)}',
      '{(enter|enters|entered|entering|lodged) [a|his|her|their] (plea|pleas) of not guilty}',
      '{(maintain|maintains|maintained|maintaining|plead|pleads|pleaded|protest|protests|protested|protesting|proclaims|proclaimed|asserted|declared) (his|her|its|their) innocence}',
    ],
    phrases: ['{(plea|pleas) of not guilty}'],
    examples: {
      yes: [
        'Porter Nils Aker {pleaded not guilty} to theft.',
        'The two brothers {entered pleas of not guilty}.',
        'Singer Ada Quill maintains her innocence.',
      ],
      no: [{text: 'Porter Nils Aker pleaded guilty.', why: 'He owns up.', gives: 'nothing'}],
    },
  },
  {
    id: 'deny/doubts',
    doc: 'The speaker casts doubt on a claim or expresses doubts about it.',
    stage: 'classify',
    stance: 'deny',
    rank: 'denied',
    reads: 'cue',
    finds: ['{(set|sets|put|puts) the record straight} (on|about|over|after|following|,|.)'],
    phrases: [
      '(cast|casts|casting|raise*|raising|express*|voice*|voicing) .. <doubt>',
      '{(question|questions|questioned|questioning|doubt|doubts|doubted|doubting)} .. (veracity|authenticity|accuracy|truth|truthfulness)',
      '{(set|sets|setting|put|puts) the record straight}',
    ],
    unless: [
      '(cast|casts|casting|raise*|raising) .. <doubt> .. .. (future|survival|prospects|viability|plan|plans|fate)',
    ],
    examples: {
      yes: [
        'Scientists {expressed doubt} that the bones were old.',
        'Editor Jon Hale voiced doubts that the letter was real.',
        'Editor Jon Hale {set the record straight} about the letter.',
        'Scientists have {cast doubt} over the claim.',
      ],
      no: [{text: 'Scientists expressed hope about the vaccine.', why: 'Hope is not doubt.', gives: 'assert/plain'}],
    },
  },
];
