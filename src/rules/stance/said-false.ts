import type {StanceRule} from '../../rule.js';

/** The words call a claim false. */
export const saidFalseRules: readonly StanceRule[] = [
  {
    id: 'deny/calls-false',
    doc: 'The speaker calls, brands or dismisses something as false.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    cue: ['<dub>'],
    phrases: [
      '{[<degree>] [<degree>] (<false>|<falsehood>)}',
      '(<claim>|<pronoun>) .. {[<degree>] [<degree>] (<absurd>|<falsely>)}',
      'as {[<degree>] [<degree>] (<absurd>|<falsely>)}',
    ],
    unless: ["(not|n't|never|cannot) .. (<false>|<falsehood>|<absurd>|<falsely>)"],
    examples: {
      yes: [
        {
          text: 'Spokeswoman Petra Lund called the report "pure fiction."',
          statements: [{stance: 'deny', evidence: 'pure fiction'}],
        },
        {text: 'Nurse Ida Brook called the story "a lie."', statements: [{stance: 'deny', evidence: 'a lie'}]},
      ],
      no: [{text: 'Spokeswoman Petra Lund called the report "a useful start."', why: 'She does not call it false.'}],
    },
  },
  {
    id: 'deny/called-false',
    doc: 'A claim is called untrue, false, fiction, fabricated, baseless, a lie, a hoax.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: [
      '<be> [all|both|also|nothing but|nothing more than|nothing short of] {[<degree>] [<degree>] (<false>|<falsehood>)}',
      '(be|have) ~ been {[<degree>] [<degree>] (<false>|<falsehood>)}',
      '<be> [that|this|it] {[<degree>] [<degree>] (<false>|<falsehood>)}',
      '(victim|victims|target|subject) of .. {[<degree>] [<degree>] <falsehood>}',
      '<be> .. , but {[<degree>] (<false>)}',
      '(but|and|or) {[<degree>] (untrue|false)}',
      '{fake news} that',
      '{(falsely|incorrectly|wrongly|erroneously|mistakenly) (reported|claimed|stated|suggested|alleged|said|doctored)}',
    ],
    unless: [
      "(not|n't|never|whether|if|cannot) (<false>|<falsehood>|<degree>|be|been|*) .. (<false>|<falsehood>)",
      '(whether|if|unless) .. <be> .. (<false>|<falsehood>)',
      '(aware|knew|know|knowing) .. that .. <be> (<false>|<falsehood>)',
    ],
    examples: {
      yes: [
        {text: 'Captain Rolf Eder said the alarm was false.', statements: [{stance: 'deny', evidence: 'false'}]},
        {
          text: '"The report is false and heads will roll," Otto Kern said.',
          statements: [{stance: 'deny', evidence: 'false'}],
        },
        {
          text: 'Spokeswoman Petra Lund said the report was completely untrue.',
          statements: [{stance: 'deny', evidence: 'completely untrue'}],
        },
        {
          text: '"It was a busy week. This is a lie," Chairman Milo Garrick said.',
          statements: [{stance: 'deny', evidence: 'a lie'}],
        },
        {
          text: 'Curator Edda Boyle said the letter was a hoax.',
          statements: [{stance: 'deny', evidence: 'a hoax'}],
        },
      ],
      no: [
        {text: 'Captain Rolf Eder said the men had false passports.', why: 'A thing is false, no claim.'},
        {text: 'Captain Rolf Eder asked whether the report was false.', why: 'A question calls nothing false.'},
      ],
    },
  },
  {
    id: 'deny/wrong',
    doc: 'A claim, or what "it" or "that" stands for, is called wrong, premature, absurd, out of context.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: [
      '(<claim>|it|that|this|they|which) .. <be> {[<degree>] [<degree>] (<falsely>|<absurd>)}',
      '(this|these|those) {<false> <claim>}',
      '<claim> .. of {dubious *}',
    ],
    unless: [
      "(not|n't|never|whether|if) .. (<falsely>|<absurd>)",
      '(<falsely>|<absurd>) (to|for|with|that we|about)',
      '(something|anything|what) .. <falsely>',
    ],
    examples: {
      yes: [
        {
          text: 'Agent Gwen Talley said the news of his death was premature.',
          statements: [{stance: 'deny', evidence: 'premature'}],
        },
        {text: 'Dr. Amos Reil said the claim was absurd.', statements: [{stance: 'deny', evidence: 'absurd'}]},
      ],
      no: [{text: 'Dr. Amos Reil said it was wrong to close the ward.', why: 'A judgement on a deed, not on a claim.'}],
    },
  },
  {
    id: 'deny/not-true-that',
    doc: 'It is not true, or not the case, that what is claimed is so.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: ["{<be> (not|n't|never) [<degree>] (true|correct|right|so|the case)} that"],
    unless: ["(if|whether|unless|though|hope|hopes|wish|wishes|pray) .. (not|n't) .. (true|correct|right|so)"],
    examples: {
      yes: [
        {
          text: '"It isn’t true that we owe him a crown," chairman Leif Anker said.',
          statements: [{stance: 'deny', evidence: 'isn’t true'}],
        },
        {
          text: 'Manager Cora Pike said it was not the case that the hotel had been sold.',
          statements: [{stance: 'deny', evidence: 'was not the case'}],
        },
      ],
      no: [{text: '"It is true that we owe him a crown," chairman Leif Anker said.', why: 'It affirms.'}],
    },
  },
  {
    id: 'deny/not-true',
    doc: 'A claim is called not true, not accurate, far from the truth.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: [
      "{<be> (not|n't|never) ~ [at all] [a] [<degree>] (true|accurate|correct|real|factual|genuine|authentic|the case|so|what happened|a thing|the truth)}",
      '(none|nothing|neither) .. {<be> [<degree>] (true|accurate|correct)}',
      '{(further|farther|anything but|anything further) .. (from the truth|true)}',
      '<be> {far from (the truth|true|accurate)}',
    ],
    unless: [
      "(if|whether|unless|though|hope|hopes|wish|wishes|pray) .. (not|n't) .. (true|accurate|correct|real)",
      "reason .. .. to (believe|think|doubt) .. (not|n't) .. (true|accurate|correct|real)",
      "(not|n't) ~ (so|a thing) (much|long|many|far|good|bad|easy|sure|simple|of)",
      '(true|real|correct|accurate|genuine) *',
    ],
    examples: {
      yes: [
        {
          text: 'Finn Odell said the story was not entirely accurate.',
          statements: [{stance: 'deny', evidence: 'was not entirely accurate'}],
        },
        {
          text: 'The choir said the story was not true.',
          statements: [{stance: 'deny', evidence: 'was not true'}],
        },
        {
          text: '"Nothing could be further from the truth," Mayor Ilse Brandt said.',
          statements: [{stance: 'deny'}],
        },
      ],
      no: [
        {text: 'The choir said it did not know if the story was true.', why: 'Nothing is called untrue.'},
        {text: 'The choir said the story was true.', why: 'The other way round.'},
      ],
    },
  },
  {
    id: 'deny/no-truth',
    doc: 'There is no truth to a claim, no basis, no foundation, no evidence for it.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: [
      '{(no|little|zero) .. (truth|basis|foundation|merit|substance|validity|veracity)} .. (to|in|for|whatsoever|behind)',
      "{(not|n't) .. (shred|grain|word|ounce|hint|iota|element|bit) of truth}",
      "{(not|n't) .. any truth} (to|in)",
      '{no [credible|such|any|hard|concrete|clear|solid|specific|scientific|real|reliable|direct] [scientific] (evidence|proof|indication|indications|record|records|trace)} (that|of|to|for|whatsoever)',
      '{no [credible] (evidence|proof)}',
      "{(not|n't) (supported|backed|borne out|substantiated|based) .. by .. (evidence|facts|intelligence|reality)}",
    ],
    unless: ['(if|whether) .. any truth', 'doubt .. truth', 'no way to .. '],
    examples: {
      yes: [
        {
          text: 'The league said there was no truth to the rumour.',
          statements: [{stance: 'deny', evidence: 'no truth'}],
        },
        {
          text: 'Inspector Hugh Blane said there was no evidence that the boat had been stolen.',
          statements: [{stance: 'deny', evidence: 'no evidence'}],
        },
      ],
      no: [{text: 'The league said there was no time to answer the rumour.', why: 'No time is not no truth.'}],
    },
  },
  {
    id: 'deny/never-happened',
    doc: 'What is claimed never happened, does not exist; there is no such thing.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: [
      "{(never|(did|does|do) (not|n't)) ~ (happen|happened|exist|exists|existed|take place|took place|occur|occurred)}",
      '{no such *}',
      "(i|we|he|she|they) .. {(did|have|has|had) (not|n't|never) ~ (do|done) (it|this|that|anything|so)}",
      '(i|we|he|she|they) {never ~ (met|did|done|said|saw|seen|touched|spoke|sent|took|asked|told)} (him|her|them|it|that|this|any*)',
      '{not (happening|going to happen)}',
      '{made [it|this|that|them|the whole thing] (up|stories up)}',
      '{made up} (stories|story|tale|by)',
      'there .. {no way}',
    ],
    unless: [
      '(if|whether|sure|know) .. (happen|happened|exist*)',
      'made up of',
      'no way (to|of|out|around)',
      'made up (for|with|your|my|his|her|their)',
    ],
    examples: {
      yes: [
        {
          text: '"That conversation never happened," Senator Rhea Dunmore said.',
          statements: [{stance: 'deny', evidence: 'never happened'}],
        },
        {
          text: 'The registry said no such company existed.',
          statements: [{stance: 'deny', evidence: 'no such company'}],
        },
      ],
      no: [{text: 'Senator Rhea Dunmore said the conversation happened in May.', why: 'She affirms it.'}],
    },
  },
  {
    id: 'deny/we-deny',
    doc: 'The speaker denies or rejects a claim within the words themselves.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    phrases: [
      '(i|we|he|she|it|they|<body>) [<have>] ~ {<deny>}',
      '(i|we|he|she|it|they) [<have>] ~ {(<reject>|<refute>)} .. <claim>',
    ],
    unless: ["(not|n't|never) ~ (<deny>|<reject>|<refute>)", '<deny> <person>', '<deny> .. <benefit>'],
    examples: {
      yes: [
        {
          text: '"We categorically deny these allegations," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'deny'}],
        },
        {
          text: '"I reject that claim," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'reject'}],
        },
      ],
      no: [{text: '"We denied them a visa," lawyer Tove Hahn said.', why: 'A visa is no claim.'}],
    },
  },
  {
    id: 'deny/repeats-denial',
    doc: 'What is repeated, issued or stood by is a denial.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    where: 'opening',
    phrases: ['(his|her|its|their|my|our|a|an|the) ~ [*] {denial|denials}'],
    unless: ['(despite|after|before|by|from|to|about|of) .. (denial|denials)'],
    examples: {
      yes: [
        {
          text: 'The mayor repeated his denial that he had taken the money.',
          statements: [{stance: 'deny', evidence: 'denial'}, {stance: 'deny'}],
        },
        {
          text: 'The firm repeated its denial that it had dumped oil.',
          statements: [{stance: 'deny', evidence: 'denial'}, {stance: 'deny'}],
        },
      ],
      no: [{text: 'The mayor said his daily walk had been long.', why: 'No denial.'}],
    },
  },
  {
    id: 'deny/exclaims-false',
    doc: 'A word for what is false stands alone, as an answer to a claim.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    where: 'start',
    phrases: ['{[<degree>] [<degree>] (<false>|<falsehood>|<absurd>)} (!|.|,|;)'],
    examples: {
      yes: [
        {text: '"Fake news!" Otto Kern wrote.', statements: [{stance: 'deny', evidence: 'Fake news'}]},
        {text: '"Complete nonsense," Judge Orla Finch said.', statements: [{stance: 'deny'}]},
      ],
      no: [{text: '"Fake passports were found," Captain Rolf Eder said.', why: 'The word belongs to a thing.'}],
    },
  },
];
