import type {TagRule} from './tag-rule.js';

/** Adjectives and adverbs. */
export const modifierRules: readonly TagRule[] = [
  {
    id: 'adj/quantity-noun',
    takes:
      '[more|most|less|least|much|enough|little|far|early|late|hard|further|later|earlier|only|better|best|worst|longer] ADJ* NOUN|PROPN',
    gives: 'ADJ',
    yes: '',
    no: '',
  },
  {
    id: 'adv/quantity-adjective',
    takes: '[more|most|less|least|much|little] ADJ|ADV|VERB.participle !NOUN',
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
  {id: 'adv/first', takes: '[first|next|last] PUNCT|VERB|$', gives: 'ADV', yes: '', no: ''},
  {
    id: 'noun/after-determiner',
    takes: '<article>|<possessive> [ADJ&~NOUN] !NOUN&!ADJ&!PROPN&!PUNCT&!VERB.participle&!CCONJ',
    gives: 'NOUN',
    yes: '',
    no: '',
  },
  {id: 'adj/before-noun', takes: '[NOUN&~ADJ&<attributive>] NOUN', gives: 'ADJ', yes: '', no: ''},
  {id: 'adv/after-verb', takes: 'VERB [ADJ&~ADV] PUNCT|$|ADP', gives: 'ADV', yes: '', no: ''},
  {id: 'adv/home', takes: '=go|=come|=return|=get|=bring|=take|=drive|=send [home]', gives: 'ADV', yes: '', no: ''},
  {id: 'adj/after-copula', takes: '<be> ADV* [VERB.participle&~ADJ] !by', gives: 'ADJ', yes: '', no: ''},
  {id: 'adj/attributive', takes: 'DET|<possessive> ADV* [VERB&~ADJ] NOUN', gives: 'ADJ', yes: '', no: ''},
];
