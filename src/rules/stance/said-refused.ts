import type {StanceRule} from '../../rule.js';

/** The words themselves refuse an answer or say that the speaker does not know. */
export const saidRefusedRules: readonly StanceRule[] = [
  {
    id: 'ncnd/cannot-say',
    doc: 'In the words themselves: we do not comment, I can neither confirm nor deny, it would not discuss.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    phrases: [
      "{(<unwilling>|(do|does|did) (not|n't)|<unwilling> be) ~ [either] (confirm|comment|verify|discuss|disclose|elaborate|speculate|corroborate|commenting|discussing|confirming|speculating) [or deny]}",
      '{(i|we|he|she|it|they|<body>) never ~ (comment|comments|discuss|discusses|confirm|confirms|speculate|speculates)}',
      "{(not|n't) ~ [our|its|his|her|their|the] [*] (policy|practice|habit|custom|place) to (comment|discuss|confirm|disclose|speculate)}",
      "{(do|does|did|will|would|ca|can|could|wo|cannot) [not|n't] ~ (deny|dispute|contradict|refute)} (it|that|this|the|those|these|any|having|being|his|her|,|.)",
      "(i|we) {(do|did) (not|n't) ~ (talk about|speak about|get into)}",
      '{<unwilling> be ~ (making|giving|issuing|providing|offering|releasing|taking)} .. (statement|statements|comment|comments|details|information|interviews|questions)',
      '{<unwilling> ~ be ~ (confirmed|verified|corroborated|authenticated|substantiated)}',
      '{policy [is] (of not|not to) (commenting|comment|discussing|discuss|confirming|confirm)}',
      "{(<unwilling>|not going to|n't going to) ~ dignify}",
      '(i|we|he|she|it|they|<body>) ~ {<unwilling> ~ (speak to|speak for|talk about|get into|go into)}',
      '{<unwilling> ~ (say|tell|speak|reveal|provide|give|offer|go into|get into)} .. (<whether>|anything|more|much|details|information|further)',
      '{(neither|not) confirm* (or|nor) <deny>}',
      '{(neither|not) confirm* .. nor <deny>}',
      "{<have> (not|n't) ~ [been|been able to] ~ (confirm|confirmed|commented|verified|verify|determined|announced)}",
      "{(not|n't) going to ~ (confirm|comment|discuss|say|speculate|get into|go into|talk about|address|answer)}",
      "{(unable|not able|n't able|not in a position|n't in a position|not at liberty|not authorised|not authorized|not prepared|not appropriate|inappropriate|premature) .. to ~ (<disclose>|<respond>) [(or|nor) deny]}",
      '(it|he|she|they|we|i|<body>) [would|will|<have>] ~ {<decline> to ~ <disclose>}',
      '{(decline|declines|declined|refuse|refuses|refused) to (comment|confirm|elaborate)}',
    ],
    unless: [
      "(can|ca|could|would|will) (not|n't) (tell|say) .. (how|enough) (much|proud|happy|sorry|glad|grateful|*ed)",
      '(will|would|can|could|do|does|did) (deny|dispute|contradict|refute)',
      'announced .. (date|winner)',
    ],
    examples: {
      yes: [
        {
          text: '"We do not comment on private calls," spokesman Otto Kern said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'do not comment'}],
        },
        {
          text: '"I can neither confirm nor deny this," General Ruth Vale said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'neither confirm nor deny'}],
        },
        {
          text: 'The ministry said it could not confirm the report.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'could not confirm'}],
        },
        {
          text: '"I don\'t deny it," porter Nils Aker said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: "don't deny"}],
        },
        {
          text: 'Captain Rolf Eder said police could not confirm the arrest.',
          statements: [{stance: 'neither-confirm-nor-deny'}, {stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: 'Mayor Ilse Brandt said she was unable to confirm or deny the sale.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'unable to confirm or deny'}],
        },
        {
          text: '"We never comment on transfers," coach Aldo Penn said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'We never comment'}],
        },
        {
          text: '"I will not dignify that with an answer," Senator Rhea Dunmore said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'will not dignify'}],
        },
        {
          text: '"It is not our policy to comment on leaks," an airline spokesman said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'not our policy to comment'}],
        },
      ],
      no: [
        {text: '"We will comment on every call," spokesman Otto Kern said.', why: 'No refusal.'},
        {text: '"I can’t tell you how happy I am," swimmer Nora Vail said.', why: 'She tells it.'},
        {text: '"Nobody can confirm a thing that is false," she said. "It is false."', why: 'The words call it false.'},
      ],
    },
  },
  {
    id: 'ncnd/nothing-to-say',
    doc: 'In the words themselves: no comment, nothing to add, better not say.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    phrases: [
      '{no [further|immediate|official|public|other] (comment|comments)}',
      '{nothing [else|more|further|new] [i can|we can|to] (say|add|announce|report|share|tell)}',
      '{(better|rather|prefer) not [to] (say|comment|discuss|answer)}',
      "{(not|n't) (have|got) .. (anything|any information|any details) .. (to (say|add|announce|report|share)|about|on)}",
      '{what can i say}',
      "{(ca|can|could) (not|n't) tell you} (that|this|anything|more|<whether>|.|,)",
      '{have to ask (him|her|them|the|that|his)}',
      '{(question|matter) for (him|her|them|the|others)}',
      '{(maybe|perhaps) , (maybe|perhaps) not}',
      '{time will tell}',
      "{(we|you) (will|'ll) ~ [have to] [wait and] see} (.|,|!)",
      '{wait and see}',
      "{(not|n't) ~ (for me|for us|my place|our place|up to me|up to us) to (say|judge|comment|speculate|answer|decide)}",
      "{(rather|prefer) (not|n't) ~ (talk|speak|discuss|comment|answer|go into|get into)}",
      '{(leave|save) (it|that) (to|for) [the] (others|historians|lawyers|courts|police|court|investigators|judge)}',
    ],
    unless: ['tell you how (much|*)', 'no comment (box|section|period|card)'],
    examples: {
      yes: [
        {
          text: '"No comment," said Sheriff Dale Orrick.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'No comment'}],
        },
        {
          text: '"You will have to ask the police," Judge Orla Finch said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'have to ask the'}],
        },
        {
          text: '"There is nothing else I can say," Judge Orla Finch told reporters.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'nothing else I can say'}],
        },
      ],
      no: [{text: '"Nothing was stolen," said Sheriff Dale Orrick.', why: 'He says what did not happen.'}],
    },
  },
  {
    id: 'ncnd/unaware',
    doc: 'The speaker is not aware of it, has no information, has not heard of it.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    phrases: [
      "(i|we|he|she|it|they|<body>) .. {(not|n't) ~ aware of}",
      "{(not|n't) ~ aware of}",
      '(i|we|he|she|it|they|<body>) .. {unaware} of',
      '(i|we|he|she|it|they|<body>) .. {no [official|immediate|further|additional|independent] (information|notification|knowledge|confirmation|word)} ',
      '(i|we|he|she|it|they|<body>) .. {no idea} .. (if|whether)',
      '(i|we) have {no idea} <whether>',
      "(i|we|he|she|it|they|<body>) {(do|does|did) (not|n't) ~ know (anything|much|enough)} (about (it|this|that|any|the <claim>)|to (say|comment|judge)|,|.)",
      '(i|we|he|she|it|they|<body>) {(know|knows|knew) nothing} (about|of) (it|this|that|any|the <claim>)',
      "(i|we|he|she|it|they) .. {(not|n't) ~ ((heard|received) .. (about|any|of|from)|seen any)}",
      "{(not|n't) .. seen any (evidence|proof|confirmation)}",
      '{for all i know}',
      '{aware of} (the|these|this|those|such|media|news) [*] (reports|report|rumours|rumors|allegations|claims|claim|speculation|video|footage|images|photos)',
      '{<have> seen (the|these|those|media) (reports|rumours|rumors|claims|media reports)}',
      '{there ~ (<be>|<have>) ~ [been] no [*] confirmation}',
      "(i|we|he|she|they) {<have> ~ (not|n't) ~ [yet] (seen|read|reviewed|studied)} (the|this|that|those|these|any) ~ [*] <claim>",
    ],
    unless: [
      'seen .. (like|before|so)',
      'heard of [a|an|the] * .. (being|doing|surviv*)',
      'received any (complaint*|money|payment*)',
      'seen (the|this|that|those|these|any) ~ [*] <claim> (being|getting)',
    ],
    examples: {
      yes: [
        {
          text: 'The embassy said it was not aware of any arrest.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'not aware of'}],
        },
        {
          text: '"We are not aware of any flight," controller Nils Aker said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'not aware of'}],
        },
        {
          text: '"We are aware of the reports," an airline spokesman said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'aware of'}],
        },
        {
          text: '"I have no idea who wrote it," Editor Jon Hale said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'no idea'}],
        },
        {
          text: '"I don\'t know anything about it," Mayor Ilse Brandt said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: "don't know anything"}],
        },
      ],
      no: [
        {text: 'The embassy said it was aware of the arrest.', why: 'It knows.'},
        {text: '"We are aware of the reports, and they are false," an airline spokesman said.', why: 'A denial.'},
        {text: '"We had no idea how cold it was," swimmer Nora Vail said.', why: 'A memory, and no answer.'},
      ],
    },
  },
  {
    id: 'ncnd/do-not-know',
    doc: 'The speaker does not know, or holds that it is unclear or too early to tell.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    where: 'opening',
    phrases: [
      "(i|we|he|she|it|they) {(do|does|did) (not|n't) ~ [yet] know} ~ <whether>",
      '{too (early|soon|premature) to ~ (say|tell|know|comment|confirm|speculate|determine|judge|draw)}',
      '{(hard|difficult|impossible|not possible) to (say|tell|know|verify|confirm|determine)}',
      '{(unclear|uncertain|unknown)} .. <whether>',
      "{(not|n't) ~ (clear|known|certain)} .. <whether>",
      '(cause|motive|reason|reasons|identity|whereabouts|origin|source|number|extent|circumstances) .. .. {<be> ~ (unknown|unclear|uncertain|not known|not yet known|not clear|not immediately clear|not immediately known)}',
      '{remains to be seen}',
      "(i|we|he|she|it|they) .. {(not|n't) (sure|certain)} <whether>",
      '<whether> .. .. <be> ~ {(unclear|uncertain|not known|not clear|unknown)}',
    ],
    unless: ["know (what|how) (i|we|you|he|she|they) (would|'d|could|will|'ll)", 'know (what|how) to'],
    examples: {
      yes: [
        {
          text: 'Fire chief Lars Moen said it was unclear if anyone was inside.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'unclear'}],
        },
        {
          text: 'It was not immediately clear who had fired, Captain Rolf Eder said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'not immediately clear'}],
        },
        {
          text: 'Fire chief Lars Moen said the cause was not yet known.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'was not yet known'}],
        },
        {
          text: '"It is too early to say," Fire chief Lars Moen told reporters.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'too early to say'}],
        },
      ],
      no: [
        {text: '"He did not know what was going on," lawyer Tove Hahn said.', why: 'He is not the one who speaks.'},
        {text: 'Fire chief Lars Moen said it was clear that nobody was inside.', why: 'He takes a position.'},
        {text: '"I don\'t know what I would do without him," swimmer Nora Vail said.', why: 'Praise, and no answer.'},
      ],
    },
  },
  {
    id: 'ncnd/looking-into',
    doc: 'The only answer is that the claim is being looked into, or that more will be said later.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    phrases: [
      '(i|we|he|she|it|they|<body>|*) .. {looking into} (it|this|that|them|these|those|the matter|the (<claim>)|<claim>)',
      '{(investigating|examining|studying|reviewing|checking|verifying|assessing|probing)} .. (claims|reports|allegations|rumours|rumors|information|whether|if|authenticity|accuracy|veracity)',
      '{still (assessing|investigating|verifying|gathering|trying|reviewing|checking|studying)}',
      '{(working|trying|attempting|seeking) .. .. to ~ (determine|verify|confirm|establish|corroborate)} .. (if|whether|how|what|who|authenticity|accuracy|veracity)',
      '{(working|trying|attempting|seeking) to ~ (verify|confirm|corroborate|authenticate)}',
      '{seeking [more|additional|further] (information|clarification|confirmation|details)}',
      '{(when|once|as soon as) .. (have|has|is|are|becomes|get) .. (details|information|more|available|something|news)} ',
      '{be patient} until',
      '{(examining|reviewing|analyzing|analysing|assessing|verifying|authenticating)} .. <showing>',
      '<showing> .. {<be> being ~ (analyzed|analysed|examined|reviewed|assessed|verified|authenticated)}',
      "{(will|'ll) ~ (provide|give|share|issue|release|have)} .. (update|updates|information|details|statement) .. (when|once|later|soon|as soon|in due course)",
      '{more to say} .. (when|once|later|soon)',
      '{awaiting .. (confirmation|details|information|results)}',
    ],
    unless: ['(who|what|that|which) <be> .. (working|trying|attempting|seeking)'],
    examples: {
      yes: [
        {
          text: 'The ministry said it was looking into the matter.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'looking into'}],
        },
        {
          text: 'The army said it was investigating reports of a clash.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'investigating'}],
        },
        {
          text: '"When we have details to share, we will do so," an airline spokesman said.',
          statements: [{stance: 'neither-confirm-nor-deny'}],
        },
      ],
      no: [{text: 'The army said it was moving east.', why: 'A fact.'}],
    },
  },
  {
    id: 'ncnd/not-ruled-out-said',
    doc: 'In the words themselves: nothing is ruled out.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    phrases: [
      "{(not|n't|cannot) ~ [want to|going to|be] (rule|ruled|ruling) .. out}",
      '{nothing .. ruled out}',
      '{<unwilling> rule .. out}',
    ],
    examples: {
      yes: [
        {
          text: 'Detective Hanne Royce said she could not rule out arson.',
          statements: [{stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: '"Nothing has been ruled out," Detective Hanne Royce said.',
          statements: [{stance: 'neither-confirm-nor-deny'}],
        },
      ],
      no: [{text: 'Detective Hanne Royce said police had ruled out arson.', why: 'Ruled out is a position.'}],
    },
  },
  {
    id: 'ncnd/only-answer',
    doc: 'All that is said puts the questioner off: ask them, we shall see, who knows.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    where: 'starts',
    phrases: [
      '{(who knows|we shall see|wait and see|next question|no answer|maybe|perhaps|you tell me)} (.|,|?|!|…)',
      "{i (do not|do n't|ca n't|cannot|could not|could n't) (know|say|remember|recall)} (.|,|!|…)",
      '{ask (the|him|her|them|my|our) [*]} (.|,|!)',
    ],
    examples: {
      yes: [
        {
          text: '"Who knows?" Finn Odell said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'Who knows'}],
        },
        {
          text: '"Ask the police," Judge Orla Finch said.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'Ask the police'}],
        },
        {
          text: 'Asked if he would sell, Finn Odell said: "Perhaps."',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'Perhaps'}],
        },
      ],
      no: [
        {text: '"Who knows the way?" Finn Odell said.', why: 'A real question.'},
        {text: '"We will see the sea from here," Finn Odell said.', why: 'A view.'},
      ],
    },
  },
  {
    id: 'ncnd/said-nothing',
    doc: 'What the speaker has said of it is nothing.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'said-refused',
    reads: 'content',
    where: 'start',
    cue: ['say|says|said|saying|reveal|reveals|revealed|disclose|disclosed'],
    phrases: ['{nothing} (about|on|regarding|publicly|more|further)'],
    unless: ['nothing (about|on) .. (is|was|are|were|has|had|would|will)'],
    examples: {
      yes: [
        {
          text: 'The firm has said nothing about the launch.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'nothing'}],
        },
        {text: 'Otto Kern said nothing about the sale.', statements: [{stance: 'neither-confirm-nor-deny'}]},
      ],
      no: [{text: 'Otto Kern said nothing was stolen.', why: 'He says what did not happen.'}],
    },
  },
];
