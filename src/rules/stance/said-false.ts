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
      '{[<degree>] (<absurd>|<falsely>)} <claim>',
      '(a|an|as) {* <jest>}',
      '{(a|an) <jest>}',
    ],
    unless: ["(not|n't|never|cannot) .. (<false>|<falsehood>|<absurd>|<falsely>)"],
    examples: {
      yes: [
        {
          text: 'Spokeswoman Petra Lund called the report "pure fiction."',
          statements: [{stance: 'deny', evidence: 'pure fiction'}],
        },
        {text: 'Nurse Ida Brook called the story "a lie."', statements: [{stance: 'deny', evidence: 'a lie'}]},
        {text: 'Nurse Ida Brook called the accusation a misunderstanding.', statements: [{stance: 'deny'}]},
      ],
      no: [{text: 'Spokeswoman Petra Lund called the report "a useful start."', why: 'She does not call it false.'}],
    },
  },
  {
    id: 'deny/accuses-false',
    doc: 'The speaker accuses a publisher of making things up, or of reporting what is false.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    cue: ['accuse|accuses|accused|accusing'],
    phrases: [
      '<publisher> .. of {~ (lying|fabricating|inventing|making|spreading|publishing|printing|reporting)} .. (up|stories|story|lies|<falsehood>|<claim>)',
      '{[<degree>] <false>} .. (reporting|journalism|coverage|claims|reports|stories|story|report|articles|article)',
    ],
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt accused the newspaper of making up a story.',
          statements: [{stance: 'deny', evidence: 'making'}],
        },
        {
          text: 'Mayor Ilse Brandt accused the Courier of lazy and inaccurate reporting.',
          statements: [{stance: 'deny', evidence: 'inaccurate'}],
        },
      ],
      no: [{text: 'Mayor Ilse Brandt accused the builder of making a mess.', why: 'A charge of her own.'}],
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
      '<be> [all|both|also|nothing but|nothing more than|nothing short of] {([<very>] [<very>] <false>|[<degree>] [<degree>] [<degree>] <falsehood>)}',
      '<be> , ~ , {<false>}',
      '<be> (a|an|another|one) {* <falsehood>}',
      '<be> {[<degree>] (pure|mere|just|only|idle|sheer|wild|nothing but|nothing more than) [a|an] <guess>}',
      '(<showing>|it|they) .. (<be>|<have>) ~ [been] {~ <tampered>}',
      '<be> ~ {(debunked|disproved|disproven|refuted|discredited)}',
      '(whoever|anyone|anybody|<publisher>) .. <be> {~ lying}',
      '(be|have) ~ been {([<very>] [<very>] <false>|[<degree>] [<degree>] <falsehood>)}',
      '<be> [that|this|it] {([<very>] [<very>] <false>|[<degree>] [<degree>] <falsehood>)}',
      '(victim|victims|target|subject) of .. {[<degree>] [<degree>] <falsehood>}',
      '<be> .. , but {[<degree>] (<false>)}',
      '(but|and|or) {[<degree>] (untrue|false)}',
      '{fake news} that',
      '{(falsely|incorrectly|wrongly|erroneously|mistakenly) (reported|claimed|stated|suggested|alleged|said|doctored)}',
    ],
    unless: [
      "(not|n't|never|whether|if|cannot) (<false>|<falsehood>|<degree>|be|been|*) .. (<false>|<falsehood>)",
      '(whether|if|unless) .. <be> .. (<false>|<falsehood>)',
      '(would|will|might|could) be ~ (mistaken|misleading)',
      'politically incorrect',
      '(aware|knew|know|knowing) .. that .. <be> (<false>|<falsehood>)',
      '<falsehood> (*er|*ers|*or|*ors|*ist|*ists|books|novel|novels)',
      "(not|n't|never) ~ [been] (edited|staged|altered|debunked|disproved|disproven|refuted|discredited|doctored)",
      'lying (on|in|at|under|down|there|beside|face*|near|next|awake|flat|low|around|dead)',
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
          text: '"It is a plain lie," Chairman Milo Garrick said.',
          statements: [{stance: 'deny', evidence: 'a plain lie'}],
        },
        {
          text: '"Those allegations are, quite simply, untrue," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'untrue'}],
        },
        {
          text: 'Curator Edda Boyle said the photograph had been digitally altered.',
          statements: [{stance: 'deny', evidence: 'digitally altered'}],
        },
        {
          text: '"This is pure speculation," Agent Gwen Talley said.',
          statements: [{stance: 'deny', evidence: 'pure speculation'}],
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
        {text: 'Captain Rolf Eder said his sister was a fantasy writer.', why: 'The word belongs to a trade.'},
        {text: 'Captain Rolf Eder said the dog was lying on the deck.', why: 'It rests.'},
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
      '(<claim>|<publisher>|it|that|this|they|which) .. .. <be> {[<very>] [<very>] (<falsely>|<absurd>)}',
      '<be> (a|an|the) {[<very>] (<falsely>|<absurd>|<false>) <claim>}',
      '(<claim>|<showing>|it|that|this) .. .. <be> {[<degree>] [<degree>] <jest>}',
      '<be> {[<degree>] [<degree>] <absurd>}',
      '{(get|gets|got|getting|<have>) ~ (it|this|that|things|facts|story|everything) ~ [all] wrong}',
      '(this|these|those) {<false> <claim>}',
      '<claim> .. of {dubious *}',
      '(i|we|he|she|words|remarks|comments|<claim>|<showing>) .. {(<be>|<have>) ~ [been] ~ <misreported>}',
      '(you|<publisher>) .. {(<be>|<have>) ~ [been] ~ (misinformed|misled)}',
    ],
    unless: [
      "(not|n't|never|whether|if) .. (<falsely>|<absurd>)",
      '(<falsely>|<absurd>) (to|for|with|that we|about)',
      '(something|anything|what|where|if) .. <falsely>',
      "(i|we|'m|'re) ~ [<be>|<have>|got] ~ [it|that|this|been] ~ <falsely>",
      '(not|if|whether) .. <jest>',
      '<absurd> (price|prices|amount|idea|question|rule|rules|law|decision|situation|amounts)',
      '(price|prices|amount|rule|rules|law|decision|situation|system|wait|heat|traffic|score) .. <be> .. <absurd>',
    ],
    examples: {
      yes: [
        {
          text: 'Agent Gwen Talley said the news of his death was premature.',
          statements: [{stance: 'deny', evidence: 'premature'}],
        },
        {text: 'Dr. Amos Reil said the claim was absurd.', statements: [{stance: 'deny', evidence: 'absurd'}]},
        {text: 'Editor Jon Hale said the newspaper was wrong.', statements: [{stance: 'deny', evidence: 'wrong'}]},
        {
          text: '"My words were taken out of context," Editor Jon Hale said.',
          statements: [{stance: 'deny', evidence: 'were taken out of context'}],
        },
        {
          text: '"You have been misinformed," Editor Jon Hale said.',
          statements: [{stance: 'deny', evidence: 'have been misinformed'}],
        },
        {
          text: '"They got it all wrong," Editor Jon Hale said.',
          statements: [{stance: 'deny', evidence: 'got it all wrong'}],
        },
      ],
      no: [
        {text: 'Dr. Amos Reil said it was wrong to close the ward.', why: 'A judgement on a deed, not on a claim.'},
        {text: '"That was the wrong decision," Dr. Amos Reil said.', why: 'A deed is wrong, no claim.'},
        {text: '"We got it wrong," Dr. Amos Reil said.', why: 'The speaker owns up.'},
        {text: '"I was misled by my broker," Dr. Amos Reil said.', why: 'A complaint, and no claim is denied.'},
        {text: '"The price is ridiculous," Dr. Amos Reil said.', why: 'An opinion of a price.'},
      ],
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
      "{<be> ~ (not|n't|never) ~ [at all] [<very>] <so>}",
      "{<be> ~ (not|n't|never) ~ (the case|what happened|how it happened|a thing|the truth|true to life)}",
      "{<be> ~ (not|n't|never) ~ so} (.|,|;|!|and|but)",
      "{<be> ~ (not|n't|never) ~ (what|how) (i|we|he|she|it|they) ~ (did|said|meant|wrote|happened)}",
      "{<be> ~ (not|n't|never) ~ (a|an|the|any) ~ (<so>|fair|faithful|credible) <claim>}",
      '{<have> never ~ been ~ (true|the case|so)}',
      "(<claim>|it|that|this|they) .. {(do|does|did) ~ (not|n't) (hold water|hold up|stand up|add up)}",
      '(none|nothing|neither) .. {<be> [<degree>] (true|accurate|correct)}',
      "(portray*|describ*|depict*|painted|presented) .. {<be> ~ (not|n't)}",
      '{(further|farther|anything but|anything further) .. (from the truth|true)}',
      '<be> {far from (the truth|true|accurate)}',
    ],
    unless: [
      "(if|whether|unless|though|hope|hopes|wish|wishes|pray) .. (not|n't) .. (true|accurate|correct|real)",
      "reason .. .. to (believe|think|doubt) .. (not|n't) .. (true|accurate|correct|real)",
      "(not|n't) ~ (so|a thing) (much|long|many|far|good|bad|easy|sure|simple|of)",
      "(not|n't|never) ~ (real|genuine|authentic) (*s|people|money|men|women|life)",
      'never ~ been so',
      "(not|n't|never) (so|true) (*ly|to|as|big|small|clear|hard|different|lucky|strong|well|fast|<so>)",
      'not how (i|we|he|she|they) (do|did)',
    ],
    examples: {
      yes: [
        {
          text: 'Finn Odell said the story was not entirely accurate.',
          statements: [{stance: 'deny', evidence: 'was not entirely accurate'}],
        },
        {
          text: '"It isn’t true that we owe him a crown," chairman Leif Anker said.',
          statements: [{stance: 'deny', evidence: 'isn’t true'}],
        },
        {
          text: '"That is simply not the case," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'is simply not the case'}],
        },
        {
          text: '"It’s just not true," singer Ada Quill said.',
          statements: [{stance: 'deny', evidence: 'It’s just not true'}],
        },
        {
          text: '"That is not what I said," Mayor Ilse Brandt said.',
          statements: [{stance: 'deny', evidence: 'is not what I said'}],
        },
        {
          text: '"The way I was portrayed is not who I am," singer Ada Quill said.',
          statements: [{stance: 'deny', evidence: 'is not'}],
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
        {text: '"They are not real friends," singer Ada Quill said.', why: 'An opinion of people.'},
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
      '{(no|little|zero) .. <ground>} .. (to|in|for|whatsoever|behind)',
      '(<have>|of|with|lack|lacks|lacked) {(no|little|zero|any|all) ~ [factual|legal|scientific] <ground>}',
      '{(lack|lacks|lacked) ~ <ground>}',
      '{nothing .. to (suggest|indicate|support|show|prove|substantiate)}',
      '{nothing [at all] to} (it|this|that|them|these|those)',
      '{nothing [at all] (to|in|behind)} (the|these|those|this|that|such|any) ~ <claim>',
      "{(not|n't) .. (shred|grain|word|ounce|hint|iota|element|bit) of truth}",
      "{(not|n't) .. any truth} (to|in)",
      '{no [credible|such|any|hard|concrete|clear|solid|specific|scientific|real|reliable|direct] [scientific] (evidence|proof|indication|indications|record|records|trace)} (that|of|to|for|whatsoever)',
      '{no [credible] (evidence|proof)}',
      "{(not|n't) (supported|backed|borne out|substantiated|based) .. by .. (evidence|facts|intelligence|reality)}",
    ],
    unless: [
      '(if|whether) .. any truth',
      'doubt .. truth',
      'no way to .. ',
      'nothing to (that|it) (but|except)',
      '<have> .. nothing to',
    ],
    examples: {
      yes: [
        {
          text: 'The league said there was no truth to the rumour.',
          statements: [{stance: 'deny', evidence: 'no truth'}],
        },
        {
          text: 'The league said there was nothing to the rumours.',
          statements: [{stance: 'deny', evidence: 'nothing to'}],
        },
        {
          text: 'Lawyer Tove Hahn said the allegation had no merit.',
          statements: [{stance: 'deny', evidence: 'no merit'}],
        },
        {
          text: 'Inspector Hugh Blane said there was no evidence that the boat had been stolen.',
          statements: [{stance: 'deny', evidence: 'no evidence'}],
        },
      ],
      no: [
        {text: 'The league said there was no time to answer the rumour.', why: 'No time is not no truth.'},
        {text: 'The league said it had nothing to add to the report.', why: 'It takes no position.'},
      ],
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
      '{(i|we|he|she|they|<body>) [<have>] never ~ (met|did|done|said|saw|seen|touched|spoken to|spoke to|sent|took|taken|asked|told|set eyes on|laid eyes on|written|wrote|sold|signed|owned|used|hit|hurt|paid|stole|stolen|heard of|lied to|cheated|threatened|slept with|worked with|worked for) (him|her|them|it|that|this|those|these|anybody|anyone|anything)}',
      '{(i|we|he|she|they|<body>) [<have>] never ~ (*ed|*en|met|did|done|said|saw|sent|took|told|wrote|sold|paid|made|got|had) [any|a] such [a] *}',
      '{(i|we) [<have>] never ~ (lied|cheated|stolen|doped)}',
      '{(i|we|he|she|they|<body>) [<have>] never ~ (taken|took|accepted|paid|used|committed) .. (<offence>|bribe|bribes|drugs|steroids|kickbacks)}',
      '{not (happening|going to happen)}',
      '{made (it|this|that|them|the whole thing|all of it|everything) up}',
      '{(make|makes|made|making) up} [*] (story|stories|tale|tales|lies|quote|quotes|claim|claims|allegations|facts)',
      'there .. {no way}',
      '{(do|does|did|done|doing) nothing (wrong|illegal|improper|unlawful|untoward|criminal|of the sort|of the kind)}',
      '(i|we|he|she|they|client|clients|husband|wife|son|daughter|brother|sister|men) ~ <be> {~ innocent}',
      '{<offend> no ~ [*] <offence>}',
      "{(not|n't|never) ~ <offend> ~ (any|the|a) ~ [*] <offence>}",
      '{(at no (point|time|stage)|on no occasion|under no circumstances) (did|was|were|has|have|had|is|are)}',
      '{there ~ (<be>|<have>) never ~ [been] (a|any) *}',
      "<showing> .. {<be> ~ (not|n't|never) ~ (from|of|recorded|taken|filmed|shot|made|sent|written|published)}",
      '{(was|were|been) ~ nowhere near} *',
      '{contrary to} .. (<claim>|<publisher>|what)',
    ],
    unless: [
      '(if|whether|sure|know) .. (happen|happened|exist*)',
      'made up of',
      'nowhere near (ready|enough|finished|done|complete|close|good|as|being|*ing|a|an|that|this)',
      'contrary to .. (law|rules|expectation*|advice|interest*|belief|policy)',
      'no way (to|of|out|around)',
      'no way (we|you|i|anyone|anybody) (can|could|will)',
      '(hope|hopes|hoped|ensure|prevent|so) .. .. (happen*|occur*)',
      'innocent (until|people|man|woman|men|party|*s)',
      "(not|n't) just (happen|exist|occur)",
      'never [been] (a|any) (man|woman|person|*er)',
      'never (a|any) (dull|doubt|better|good|bad|right|time|moment|day|chance|guarantee)',
      '(if|whether) .. never',
      'made up (for|with|your|my|his|her|their)',
      'never .. (before|like|again|since|better|worse|this (kind|sort)|that (kind|sort)|this much|that much)',
      'never ~ (seen|heard|known|felt|had) such',
      'never ~ (done|did|had|seen|asked|told|said) (anything|anyone|anybody) (so|as|like|more|better|*er|else|other)',
    ],
    examples: {
      yes: [
        {
          text: '"That conversation never happened," Senator Rhea Dunmore said.',
          statements: [{stance: 'deny', evidence: 'never happened'}],
        },
        {
          text: '"At no point did we pay them," Manager Cora Pike said.',
          statements: [{stance: 'deny', evidence: 'At no point did'}],
        },
        {
          text: 'The bank said it had broken no law.',
          statements: [{stance: 'deny', evidence: 'broken no law'}],
        },
        {
          text: '"There was never any question of a sale," Manager Cora Pike said.',
          statements: [{stance: 'deny', evidence: 'There was never any question'}],
        },
        {
          text: 'Guide Dag Hollin said the picture was not taken on the lake.',
          statements: [{stance: 'deny', evidence: 'was not taken'}],
        },
        {
          text: '"I never received such a letter," captain Dag Hollin said.',
          statements: [{stance: 'deny', evidence: 'I never received such a letter'}],
        },
        {
          text: 'Mayor Ilse Brandt said she had never met him.',
          statements: [{stance: 'deny', evidence: 'she had never met him'}],
        },
        {
          text: '"My client was nowhere near the harbour," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'was nowhere near'}],
        },
        {
          text: '"Contrary to reports, the mill will stay open," Manager Cora Pike said.',
          statements: [{stance: 'deny', evidence: 'Contrary to'}],
        },
        {
          text: '"I did nothing wrong," Mayor Ilse Brandt said.',
          statements: [{stance: 'deny', evidence: 'did nothing wrong'}],
        },
        {
          text: 'The registry said no such company existed.',
          statements: [{stance: 'deny', evidence: 'no such company'}],
        },
      ],
      no: [
        {text: 'Senator Rhea Dunmore said the conversation happened in May.', why: 'She affirms it.'},
        {text: '"There was never a dull moment," Manager Cora Pike said.', why: 'A fond memory.'},
        {
          text: '"I have never seen that kind of storm," Captain Rolf Eder said.',
          why: 'A marvel, and no claim denied.',
        },
        {text: '"We were nowhere near ready," Captain Rolf Eder said.', why: 'A state, not a place that is charged.'},
        {
          text: '"I ran out of songs and made up new ones," singer Ada Quill said.',
          why: 'She invents songs, no claim.',
        },
      ],
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
      '(i|we|he|she|it|they|<body>) [<have>] ~ {(<reject>|<refute>)} .. <claim>',
      '(i|we|he|she|it|they|<body>) ~ {(<reject>|<refute>)} (that|this|it|those|these|them) (.|,|;|!|and|but|*ly)',
    ],
    unless: ["(not|n't|never) ~ (<deny>|<reject>|<refute>)", '<deny> <person>', '<deny> .. <benefit>'],
    examples: {
      yes: [
        {
          text: '"We categorically deny these allegations," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'deny'}],
        },
        {
          text: '"I totally refute that," lawyer Tove Hahn said.',
          statements: [{stance: 'deny', evidence: 'refute'}],
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
    id: 'deny/says-no',
    doc: 'The words begin with an answer of no: far from it, absolutely not, nothing of the sort.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    where: 'start',
    phrases: [
      '{<no>} (.|,|;|!|?|—|–|-|and|but|to)',
      "{no , (i|we|he|she|it|they|that|there) ~ (<auxiliary> ~ (not|n't)|<auxiliary> ~ never|never|<be> no)}",
    ],
    unless: ['(i|we) (will|would|wo|ca|can|could|cannot) .. ', "(not|n't) ~ (know|think|want|like|sure|believe)"],
    examples: {
      yes: [
        {
          text: 'Asked if he was leaving, Aldo Penn said: "Far from it."',
          statements: [{stance: 'deny', evidence: 'Far from it'}],
        },
        {
          text: '"Absolutely not," said Otto Kern, when asked if he had lied.',
          statements: [{stance: 'deny', evidence: 'Absolutely not'}],
        },
        {
          text: '"No, I did not take it," Aldo Penn said.',
          statements: [{stance: 'deny', evidence: 'No, I did not'}],
        },
      ],
      no: [
        {text: '"No, thank you," said Aldo Penn.', why: 'A cup of tea is declined.'},
        {text: '"No way out is left," said Aldo Penn.', why: 'The words belong to a noun.'},
        {text: '"No, I do not think so," said Aldo Penn.', why: 'An opinion.'},
      ],
    },
  },
  {
    id: 'deny/exclaims-false',
    doc: 'A word for what is false stands alone, as an answer to a claim, or nobody is to believe it.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-false',
    reads: 'content',
    where: 'start',
    phrases: [
      '{[<degree>] [<degree>] (<false>|<falsehood>|<absurd>)} (!|.|,|;)',
      '{what [<degree>] [<degree>] <falsehood>} (!|.|,|;)',
      "{(do not|do n't|never) believe (everything|what|all|the|those|these|this|that|any|it)}",
    ],
    examples: {
      yes: [
        {text: '"Fake news!" Otto Kern wrote.', statements: [{stance: 'deny', evidence: 'Fake news'}]},
        {text: '"Complete nonsense," Judge Orla Finch said.', statements: [{stance: 'deny'}]},
        {text: '"What utter nonsense," Judge Orla Finch said.', statements: [{stance: 'deny'}]},
        {
          text: '"Don’t believe everything you read," Judge Orla Finch said.',
          statements: [{stance: 'deny', evidence: 'Don’t believe everything'}],
        },
      ],
      no: [{text: '"Fake passports were found," Captain Rolf Eder said.', why: 'The word belongs to a thing.'}],
    },
  },
];
