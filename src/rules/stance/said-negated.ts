import type {StanceRule} from '../../layers/rule.js';

/** The content negates a claim that the article is about. */
export const saidNegatedRules: readonly StanceRule[] = [
  {
    id: 'deny/only-no',
    doc: 'All that is said is a no, or a negation that leaves out what is negated.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    where: 'whole',
    answer: true,
    phrases: [
      "{(i|we|you|he|she|it|they|there|that|this) ~ (<be>|do|does|did|<have>) ~ (not|n't|never)}",
      '{[the|a|its|his|her|their] * (is|are|was|were|did|does|do|has|have|had) ~ not}',
      '{there (is|was|are|were|had been|has been) none}',
      '{(no|nope|never|hardly|not me|not us) [, (no|never)] [, (no|never)] [, [*] *]}',
    ],
    unless: ['(thank|thanks|please)', 'this is not', 'no (*s|one)'],
    examples: {
      yes: [
        'Asked if he had sold the boat, Aldo Penn said {he had not}.',
        '"{No}," Mayor Ilse Brandt said when asked if she had sold the boat.',
        '"{I did not}," porter Nils Aker replied.',
        'Asked about a ghost in the cellar, porter Nils Aker said there was none.',
      ],
      no: [
        {text: '"No, thank you," said Aldo Penn.', why: 'A cup of tea is declined.', gives: 'assert/plain'},
        {
          text: '"Bring the boat," Finn Odell wrote. Aldo Penn replied: "No."',
          why: 'He turns down a request.',
          gives: ['none/commands', 'assert/plain'],
        },
        {
          text: 'Asked if he would resign, Aldo Penn said he would not.',
          why: 'A plan of his own.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'deny/insists-not',
    doc: 'The speaker insists or maintains, as if against an accusation, that something was not done.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    cue: ['<insist>'],
    where: 'opening',
    phrases: [
      "{(<have>|did|was|were) ~ (not|n't|never) ~ *}",
      "(it|this|that|he|she|they|i|we) {(is|are|am|'m|'s|'re) ~ (not|n't) ~ (a|an|*ing)}",
      '{never ~ (*ed|*en|met|saw|sold|took|made|told|wrote|gave|got|went|had|said|spoke|knew|paid|did|bought|sent)}',
      '{no * (was|were|has|had|have)}',
      "there {(was|were|is|are|'s|had been|has been|have been) no *}",
    ],
    unless: [
      "(who|which|because|why|if|unless|when|while|although|though) .. (not|n't|never|no)",
      "(not|n't|never) ~ (been enough|enough|yet|wanted|want|looking|liked|ready|happy|going|able)",
      "(say|says|said|saying|claim|claims|claiming) .. (not|n't|never)",
      'there .. no (doubt|need|time|rush|hurry|alternative|choice|way|question|reason|place|room|better|magic|easy|point|excuse|plan|plans|intention|intentions|turning|going)',
      "(not|n't|never) ~ * enough",
      'no (<comparative>|other|such thing as)',
      'there .. no [*] (correct|right|wrong|single|perfect|universal)',
      "(not|n't) [a] (going|trying|looking|asking|about)",
      'no (doubt|need|time|one)',
    ],
    examples: {
      yes: [
        'Trainer Aldo Penn insisted he {had not taken} the money.',
        'Porter Nils Aker maintains that he {never opened} the safe.',
      ],
      no: [
        {text: 'Trainer Aldo Penn insisted he would not resign.', why: 'A plan, and no charge.', gives: 'assert/plain'},
        {
          text: 'Trainer Aldo Penn insisted there was no rush.',
          why: 'Nobody charges him with a rush.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'deny/not-involved',
    doc: 'Somebody had no part in what is claimed: was not involved, had nothing to do with it, is not to blame.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    phrases: [
      "{<be> ~ (not|n't|never) ~ <involved>}",
      '{neither .. .. (played|plays|had|has|took) [a|any] [*] (role|part|hand)}',
      '{neither .. .. (was|were|is|are) ~ <involved>}',
      "{<have> ~ (not|n't|never) ~ been ~ <involved>}",
      '{<have> no ~ [*] <involvement> (in|to|with|whatsoever)}',
      '{(play|plays|played|playing|bear|bears|bore) no ~ [*] (part|role|responsibility|blame)} (in|for|whatsoever)',
      "{<be> ~ (not|n't) ~ (its|his|her|their|our|my) (doing|fault|work|handiwork)}",
      "{(<have>|did not have|did n't have) (nothing|anything) ~ to do with}",
      '{(in|by) no way} ~ (<involved>|<connected>)',
      "{<be> ~ (not|n't|never) ~ in any way ~ (<involved>|<connected>)}",
      '{there ~ <be> ~ no ~ [*] (link|links|connection|connections|relationship|relation|tie|ties)} (between|to|with|whatsoever)',
    ],
    unless: [
      "(if|whether|unless) .. (not|n't|no) ~ (<involved>|<involvement>)",
      'part in (deciding|making|choosing)',
      '(that|which|who) <have> (nothing|no) ',
      '(want|wants|wanted) .. to do with',
      "(not|n't) ~ to blame (anyone|anybody)",
    ],
    examples: {
      yes: [
        'The port said it {was not involved} in the sale.',
        '"I {had nothing to do with} it," porter Nils Aker said.',
        'The bank said it {had no links to} the lender.',
      ],
      no: [
        {text: 'The port said it was involved in the sale.', why: 'It affirms.', gives: 'assert/plain'},
        {text: '"I want nothing to do with it," porter Nils Aker said.', why: 'A wish.', gives: 'assert/plain'},
      ],
    },
  },
  {
    id: 'deny/there-is-no',
    doc: 'What others claim is said not to exist: there is or was none of it.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    atIssue: 'thing',
    phrases: [
      "{(there|here) ~ <be> ~ (no|never a|never any|not a|not any|n't a|n't any) *}",
      '{there <have> ~ been no *}',
      "{there <have> (not|n't|never) ~ been (any|(a|one) single|a) *}",
      '{(contained|found|made|received|took|gave|sent|paid|sold|used|committed|kept|held|broke|caused|carried) no *}',
      '{there (will|would) be no *}',
      "(saw|found|heard|seen) {(is|was|were) ~ (not|n't|never) (a|an|any) *}",
    ],
    unless: [
      'no doubt',
      '<be> no (<comparative>|other|more|less|clear|easy|simple|chance|surprise|plan|plans|intention|comparison)',
      'made no (sense|difference|secret|bones|mention|attempt|effort|excuse|excuses|promise|promises|decision|apology)',
      'will be no (change|changes|time|more|one|way|reason|need|doubt|surprise|exceptions|excuse|peace|end)',
      '(there|here) <be> no (one|way|reason|time|need|longer|question|doubt|word|current|immediate)',
      '(if|unless|whether) there',
      "there .. (not|n't) .. (lot|year|day|moment|time)",
      'there .. no .. .. (planned|scheduled)',
    ],
    examples: {
      yes: [
        {
          text: 'The Courier reported a meeting between the two mayors. Mayor Ilse Brandt said there was no meeting.',
          statements: [{}, {stance: 'deny', evidence: 'there was no meeting'}],
        },
        {
          text: 'Villagers claim the chapel has a ghost. "There is no ghost in the chapel," priest Colm Dray said.',
          statements: [{}, {stance: 'deny'}],
        },
      ],
      no: [
        {
          text: 'The Courier reported a fire. Mayor Ilse Brandt said there was no bread.',
          why: 'Bread is not at issue.',
          gives: ['assert/plain', 'assert/plain'],
        },
      ],
    },
  },
  {
    id: 'deny/i-never',
    doc: 'The content says "I never", or "it never", about an act that is claimed in the article.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    atIssue: 'clause',
    phrases: ['{(i|we|he|she|they|it) [<have>] never ~ *}'],
    unless: [
      'never ~ (thought|doubted|expected|envisioned|foresaw|imagined|wanted|dreamed|dreamt|believed|hoped|liked|loved|needed|stopped)',
      '(that|who|whom|which|what|where|if|whether|because) (i|we|he|she|they|it) ',
      'never ~ (been|felt|seen|had|known|heard|met|made) (so|more|as|happier|prouder|better|surer|a|an|any|anything|such) ~ (like|so|as|*)',
      'never *ing',
      'never ~ been ~ (allowed|told|asked|invited|given|offered|able|interested|keen|happy|prouder)',
      'never .. (before|until)',
    ],
    examples: {
      yes: [
        {
          text: 'The Courier reported that Mayor Ilse Brandt had met the buyer. "I have never met the buyer," Brandt said.',
          statements: [{}, {stance: 'deny', evidence: 'I have never met'}],
        },
        {
          text: 'A blog claimed that the bank had owned the ship. The bank said it never owned the ship.',
          statements: [{}, {stance: 'deny', evidence: 'it never owned'}],
        },
      ],
      no: [
        {
          text: '"I never expected to win," swimmer Nora Vail said.',
          why: 'A feeling, and no claim denied.',
          gives: 'assert/plain',
        },
        {text: '"We never gave up hope," swimmer Nora Vail said.', why: 'No claim is at issue.', gives: 'assert/plain'},
      ],
    },
  },
  {
    id: 'deny/cannot-be',
    doc: 'What is claimed cannot be true, or cannot have happened.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    atIssue: 'thing',
    phrases: [
      "{(cannot|(can|could|ca) (not|n't)) ~ have ~ [been] *}",
      "{(can|could|ca) (not|n't) think of (any|a|an|one|another)}",
      '{[almost|nearly|virtually|physically|simply|just] (impossible|inconceivable|unthinkable|implausible) (for|that)}',
      '{[almost|nearly|virtually|physically|simply|just] (impossible|inconceivable|unthinkable|implausible) for .. to ~ (be|have) ~ [been] *}',
      '{never ~ heard of (a|an|any|anything|such)}',
    ],
    unless: [
      "(not|n't|cannot) ~ have ~ (asked|hoped|wished|wanted|cared|been (better|happier|more|prouder|clearer|nicer|worse|easier))",
      "(not|n't|cannot) ~ have .. (without|better|worse|happier)",
      "(if|whether|not|n't) ~ (impossible|inconceivable|unthinkable|implausible)",
      '(make|makes|made|making) .. (impossible|inconceivable|unthinkable)',
    ],
    examples: {
      yes: [
        {
          text: 'Villagers reported a tiger in the park. Keeper Dag Hollin said it could not have been a tiger.',
          statements: [{}, {stance: 'deny', evidence: 'could not have been a'}],
        },
        {
          text: 'Villagers reported a tiger in the park. "I can\'t think of any tiger in the park," keeper Dag Hollin said.',
          statements: [{}, {stance: 'deny', evidence: "can't think of any"}],
        },
      ],
      no: [
        {
          text: '"We could not have done it without you," swimmer Nora Vail said.',
          why: 'Thanks.',
          gives: 'assert/plain',
        },
        {text: '"It could not have been a better day," swimmer Nora Vail said.', why: 'Praise.', gives: 'assert/plain'},
      ],
    },
  },
  {
    id: 'deny/nobody-did',
    doc: 'Nobody did what is claimed, or none of it was done.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    atIssue: 'clause',
    phrases: [
      '{(nobody|no one|no-one|none of us|none of them) ~ ((has|have|had|was|were) ~ *|*ed) [anything|anyone|anybody]}',
      '{(not one|not a single|not a) * (was|were|has|have|had|is|are) *}',
      '{(not one|not a single) * (*ed|went|came|got|fell|left)}',
      '{nothing ~ (was|were|has been|had been|is) ~ *}',
    ],
    unless: [
      'no * (was|were) ~ (reported|injured|hurt|found|arrested|killed|expected|planned|needed|available|taken|made)',
      '(nobody|no one|no-one) .. (been|is|was) (in|at|on|there|here|aware|available|sure|able)',
    ],
    examples: {
      yes: [
        {
          text: 'The Courier reported that the council had sold the bridge. "Nobody has sold the bridge," Mayor Sten Aldry said.',
          statements: [{}, {stance: 'deny'}],
        },
        {
          text: 'The Courier reported that the minister had sold fishing licences. "Not one licence was sold," minister Edda Lorvik said.',
          statements: [{}, {stance: 'deny'}],
        },
      ],
      no: [
        {
          text: '"Nobody swims here in winter," lifeguard Olle Berg said.',
          why: 'No claim is at issue.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'deny/contrary',
    doc: 'The content says the contrary of what others claim: alive, still open, together.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    atIssue: 'contrary',
    claims: 'theirs',
    phrases: [
      '{(<be>|<remaining>) ~ [very much|alive and|perfectly|completely|quite] <contrary>}',
      '{<be> still} (in|at|with)',
      '{<remaining>} (in|at|with|as)',
    ],
    unless: [
      "(not|n't|never|whether|if|could|may|might|would|must|should|unless|until|when|while|know|knows|hope|hoped|think|because) .. (<contrary>|still|<remaining>)",
      'open (to|about|for discussion|with)',
      'free (to|of|from|and fair)',
      'together (on|to|in|for|with)',
    ],
    examples: {
      yes: [
        {
          text: 'A blog claimed that singer Ada Quill had died. Her agent said Quill was alive and well.',
          statements: [{}, {stance: 'deny', evidence: 'was alive'}],
        },
        {
          text: 'The Courier reported that Mayor Ilse Brandt had resigned. Her office said she was still in office.',
          statements: [{}, {stance: 'deny'}],
        },
        {
          text: 'The union said the mill had closed. The company said the mill remained open.',
          statements: [{}, {stance: 'deny'}],
        },
      ],
      no: [
        {
          text: 'The mill has closed. The company said the bridge remained open.',
          why: 'Another thing.',
          gives: 'assert/plain',
        },
        {
          text: '"We are still in talks," Mayor Ilse Brandt said.',
          why: 'Nobody claims the contrary.',
          gives: 'assert/plain',
        },
      ],
    },
  },
  {
    id: 'deny/is-not',
    doc: 'The content says that what is claimed is not so or was not done.',
    stage: 'classify',
    stance: 'deny',
    rank: 'said-negated',
    reads: 'content',
    atIssue: 'clause',
    phrases: [
      "{(<be>|did|does|<have>) ~ (not|n't|never) ~ *}",
      "(i|we|you|they|people|officials|police|<claim>|<body>) ~ {do ~ (not|n't|never) ~ *}",
      '{never ~ *}',
      '{neither * .. .. (has|have|had|did|was|were|is|are) ~ *}',
      '{(i|we|he|she|they|it) [<have>] neither *} .. nor',
      '{nowhere * *}',
      '{none of}',
      '{(have|has|had|find|found|saw|seen) no * [*]}',
      '{no * .. (is|are|was|were|has|have|had) ~ [been] *}',
      '{no *} .. (did|ever|exist*)',
    ],
    unless: [
      "(not|n't|never) ~ (doubted|considered|think|believe|know|want|wanted|agree|matter|hesitate|serious|too|like|expect|mean|care|understand|need|feel|support|mind|going|sure|enough|many|much|possible|ready|just|only|merely|even|yet|what|about|where|because)",
      "(not|n't|never) ~ (come|go) (up|over|well|down|away|back|to)",
      "(not|n't|never) ~ [the|a] (first|same|only|last|end|question|time|acceptable|permitted|allowed|authorised|authorized|fair|right|easy|good|bad)",
      "(who|which|whose|where|because|why|if|unless|whether|when|while|although|though|what|reason|that <auxiliary>) .. (not|n't|never)",
      "(<be>|do|does|did) (not|n't) (it|they|he|she|we|i)",
      "(not|n't|never) (have to|infrequently|* enough)",
      "(not|n't|never) ~ (<deny>|<refute>|<respond>|<disclose>|<disclosing>)",
      "(do|does|did|<have>|will|would|could|can|to|i|we|he|she|they|it) ~ (not|n't|never) ~ <reject>",
      "(not|n't|never) ~ (confirmed|verified|disclosed|released|revealed|identified|named|announced|published|determined|established|heard|clarified|specified|explained|commented|said|spoken)",
      "(i|we|he|she|it|they|you|but|and|or|to|who) ~ (will|wo) ~ (not|n't|never)",
      "(hope|hopes|hoped|wish|pray) .. (not|n't|never)",
      'no [*] (decision|decisions|determination)',
      'no * (was|were) ~ (reported|injured|hurt|expected|planned|needed|available)',
      'nowhere (near|else|to)',
      'none of the (other|others|rest)',
      'none of .. .. .. (expected|likely|known|needed|available)',
      'never ~ been ~ (allowed|permitted|told|asked|invited|given|offered|able)',
      'no * .. (is|are) .. going to',
      "(not|n't) ~ (a|an) [*] (advocate|fan|supporter|expert|believer|politician|lawyer|scientist)",
      'never will',
      'no [*] (plan|plans|intention|intentions|reason|need|doubt|one|idea)',
      '(with|without|of|for|to) no',
    ],
    examples: {
      yes: [
        {
          text: 'The Courier reported that Mayor Ilse Brandt had sold the park. "I did not sell the park," Brandt said.',
          statements: [{}, {stance: 'deny', evidence: 'did not sell'}],
        },
        {
          text: 'A blog claimed that singer Ada Quill was dead. Her agent said Quill was not dead.',
          statements: [{}, {stance: 'deny', evidence: 'was not dead'}],
        },
      ],
      no: [
        {
          text: '"I did not sleep well," Mayor Ilse Brandt said.',
          why: 'Nobody claims that she did.',
          gives: 'assert/plain',
        },
        {
          text: 'The Courier reported that Mayor Ilse Brandt would sell the park. "We will not sell it," Brandt said.',
          why: 'A plan of her own.',
          gives: ['assert/plain', 'assert/plain'],
        },
      ],
    },
  },
];
