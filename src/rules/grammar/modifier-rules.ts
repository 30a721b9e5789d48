import type {TagRule} from './tag-rule.js';

/** Adjectives and adverbs. */
export const modifierRules: readonly TagRule[] = [
  {
    id: 'adj/quantity-noun',
    takes:
      '[more|most|less|least|much|enough|little|far|early|late|hard|further|later|earlier|better|best|worst|longer|long] NOUN|PROPN&!<day>',
    gives: 'ADJ',
    yes: '',
    no: '',
  },
  {
    id: 'adv/quantity-adjective',
    takes: '!at|of [more|most|less|least|much|little|better|best|far] ADJ|ADV|VERB.participle|VERB.past',
    gives: 'ADV',
    yes: '',
    no: '',
  },
  {
    id: 'adj/after-be',
    takes: '<be>|=seem|=look|=feel|=become ADV* [early|late|hard|better|best|worse|enough]',
    gives: 'ADJ',
    yes: '',
    no: '',
  },
  {id: 'adv/first', takes: '!the&!a [first|next|last] PUNCT&!-|VERB|$', gives: 'ADV', yes: '', no: ''},
  {
    id: 'noun/after-determiner',
    takes:
      '<article> [ADJ&~NOUN&!<ordinal>&!@capital] !NOUN&!ADJ&!PROPN&!PUNCT&!VERB.participle&!VERB.past&!CCONJ&!NUM&!ADV&!VERB.ing',
    gives: 'NOUN',
    yes: '',
    no: '',
  },
  {
    id: 'adj/before-noun',
    takes: '!PROPN&!NOUN&!NUM&!- [NOUN&~ADJ&!@plural&!<compass>] NOUN',
    gives: 'ADJ',
    yes: '',
    no: '',
  },
  {id: 'adv/home', takes: '=go|=come|=return|=get|=bring|=take|=drive|=send [home]', gives: 'ADV', yes: '', no: ''},
  {id: 'adj/attributive', takes: 'DET|<possessive> ADV* [VERB&~ADJ] NOUN', gives: 'ADJ', yes: '', no: ''},
  {
    id: 'adj/long',
    takes: 'DET|NUM|<possessive>|ADJ|<be>|very|too|- [long|little|hard|early|late|far&!SCONJ] !ago',
    gives: 'ADJ',
    yes: '',
    no: '',
  },
  {
    id: 'adj/quantity-alone',
    takes:
      'any|some|no|few|many|NUM|a|the|do|have|has|had|get|=want|=need|=learn|=know|=see [more|less|enough|most|least|much] !ADJ&!ADV',
    gives: 'ADJ',
    yes: '',
    no: '',
  },
  {
    id: 'adv/right',
    takes: '!process&!a&!the&!property&!<s> [right] now|here|there|after|before|over|through|out|up|down|back|away|ADV',
    gives: 'ADV',
    unlisted: true,
    yes: '',
    no: '',
  },
  {id: 'adj/right', takes: 'PUNCT|all|be|is [right] PUNCT', gives: 'ADJ', yes: '', no: ''},
  {id: 'adv/ordinal', takes: '^|PUNCT|and [<ordinal>] ,', gives: 'ADV', yes: '', no: ''},
  {id: 'adj/the-only', takes: 'DET|<possessive> [only]', gives: 'ADJ', yes: '', no: ''},
  {
    id: 'noun/adjective-alone',
    takes: '<article> [ADJ&~NOUN&!<ordinal>&!@capital] .|$|of|in|that|who|:',
    gives: 'NOUN',
    yes: '',
    no: '',
  },
  {id: 'adv/enough', takes: 'ADJ|ADV&!barely|just [enough]', gives: 'ADV', yes: '', no: ''},
  {id: 'adj/enough', takes: '<be>|VERB ADV* [enough] to|PUNCT|$|for', gives: 'ADJ', yes: '', no: ''},
  {id: 'adj/hard-to', takes: '<be> ADV* [hard] to|PUNCT', gives: 'ADJ', yes: '', no: ''},
  {id: 'adj/most-of', takes: '[most|more|much] of', gives: 'ADJ', yes: '', no: ''},
  {id: 'adj/more-than', takes: '[more|less] than NUM|NOUN|PROPN', gives: 'ADJ', yes: '', no: ''},
  {id: 'adv/close-to', takes: '<be> ADV* [close] to', gives: 'ADV', yes: '', no: ''},
  {id: 'adj/very', takes: 'the [very] NOUN|first|last|same', gives: 'ADJ', unlisted: true, yes: '', no: ''},
];
