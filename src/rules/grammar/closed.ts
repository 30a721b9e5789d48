/**
 * The closed classes: what a word can be, the likeliest first, and all words of which that is true. Whatever another list
 * says of them does not count. The conventions are those of Universal Dependencies for English.
 */
export const closed: readonly {readonly tags: string; readonly words: string}[] = [
  {tags: 'DET', words: 'the a an every each no another any either neither whichever'},
  {tags: 'DET', words: 'some'},
  {tags: 'DET ADV CCONJ PRON', words: 'all both'},
  {tags: 'NOUN DET ADV', words: 'half'},
  {tags: 'DET PRON', words: 'these those'},
  {tags: 'DET PRON ADV', words: 'this'},
  {tags: 'SCONJ PRON DET ADV', words: 'that'},
  {tags: 'PRON DET', words: 'which what whatever'},
  {
    tags: 'PRON',
    words: `i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves
      mine yours hers ours theirs my your his her its our their whose who whom whoever whomever someone somebody something
      anyone anybody anything everyone everybody everything nobody nothing none oneself ya 'em ye thee thou thy em y'all`,
  },
  {tags: 'ADV PRON', words: 'there'},
  {tags: 'AUX', words: 'am is are was were been being be isn ain'},
  {tags: 'AUX', words: "'m 're 'll 'd 've ca wo sha"},
  {tags: 'AUX', words: 'would could should might must shall ought'},
  {tags: 'AUX PROPN NOUN', words: 'can may will'},
  {tags: 'VERB AUX', words: 'have has had having do does did'},
  {tags: 'VERB', words: 'gon wan'},
  {tags: 'PART AUX PRON VERB', words: "'s"},
  {tags: 'PART', words: "not n't nt"},
  {tags: 'ADP PART', words: 'to na ta'},
  {tags: 'CCONJ', words: 'and or nor &'},
  {tags: 'CCONJ ADP', words: 'but'},
  {tags: 'ADV CCONJ', words: 'yet'},
  {tags: 'CCONJ SYM', words: 'plus'},
  {
    tags: 'ADP',
    words: `of at from into onto upon among amongst amid amidst despite via per versus vs vs. toward towards unto beside
      alongside atop beneath throughout within underneath aboard re`,
  },
  {tags: 'ADP SCONJ', words: 'with without by for upon despite'},
  {tags: 'ADP SCONJ ADV', words: 'before after since about'},
  {tags: 'SCONJ ADP', words: 'until till'},
  {tags: 'ADP ADV SCONJ', words: 'in on'},
  {tags: 'ADP VERB INTJ SCONJ', words: 'like'},
  {tags: 'ADP SCONJ', words: 'against between during concerning unlike except'},
  {
    tags: 'ADP ADV',
    words: `over under through off out up down around along across behind beyond near above below
      inside outside past opposite besides`,
  },
  {tags: 'ADP SCONJ ADV', words: 'as'},
  {tags: 'ADP SCONJ', words: 'than'},
  {
    tags: 'SCONJ',
    words: `because if while although though whether unless whereas lest albeit whilst 'cause cos coz 'til 'cuz`,
  },
  {tags: 'ADV SCONJ CCONJ', words: 'so'},
  {tags: 'ADV', words: `when where why how whenever wherever however once whereby wherein`},
  {
    tags: 'ADV',
    words: `also again then still already ever never always often sometimes seldom rarely soon too almost perhaps maybe instead
      together rather quite very really just even twice thus therefore hence moreover furthermore otherwise indeed
      else elsewhere somewhere anywhere nowhere everywhere here now away apart aside ago abroad somehow anyway anyways
      nevertheless nonetheless meanwhile afterwards afterward thereafter overnight downstairs upstairs nearby ahead forth
      altogether likewise besides thereby therein hereby herein forever anymore o'clock somewhat twice thrice
      mostly nearly hardly barely merely simply possibly probably certainly actually finally recently currently usually
      accordingly respectively alas alike e.g. i.e. cf. etc. a.m. p.m. sic backwards forwards upwards downwards
      inwards outwards indoors outdoors offline online onwards sooner`,
  },
  {tags: 'ADV PRON', words: 'here'},
  {
    tags: 'ADV ADJ',
    words:
      'more most less least much enough little far long early late fast hard straight well best better worse worst further later earlier only longer',
  },
  {tags: 'ADJ', words: 'many few several fewer such other same own various certain former latter numerous'},
  {tags: 'NOUN', words: 'others today tomorrow yesterday tonight lots p.m a.m thanks'},
  {
    tags: 'NUM',
    words: `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety million billion trillion`,
  },
  {tags: 'NUM PRON NOUN', words: 'one'},
  {tags: 'NOUN', words: 'ones dozen dozens thousands hundreds millions billions'},
  {tags: 'NUM', words: 'hundred thousand'},
  {
    tags: 'ADJ ADV NOUN',
    words: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next`,
  },
  {
    tags: 'INTJ',
    words: `oh yes yeah ok okay hello hi hey wow please uh um hmm ah ha haha lol alas bye yep nope hooray huh uhm mhm
      oops ouch ugh yay goodbye congratulations damn mm mm-hmm`,
  },
  {tags: 'INTJ DET', words: 'nah aye'},
];

/** Verbs and auxiliaries of the closed classes: form, then word and lemma. */
export const auxiliaries: readonly {
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
  readonly words: string;
}[] = [
  {form: 's', words: "am:be is:be are:be 'm:be 're:be 's:be has:have does:do ain:be isn:be"},
  {form: 'past', words: "was:be were:be had:have did:do 'd:would could:can would:will should:shall might:may"},
  {form: 'participle', words: 'been:be'},
  {form: 'ing', words: 'being:be having:have gon:go'},
  {
    form: 'base',
    words:
      "be:be have:have do:do 'll:will wan:want ca:can wo:will sha:shall 've:have will:will can:can may:may shall:shall must:must ought:ought",
  },
];

/** Other words of closed classes whose lemma is another word. */
export const lemmas = `n't:not nt:not an:a me:I him:he us:we them:they these:this those:that na:to ta:to 'em:they
  my:my her:she whom:who i:I better:well best:well ones:one worse:bad worst:bad`;
