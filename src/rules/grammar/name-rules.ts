import type {TagRule} from './tag-rule.js';

/** Words with a capital: names or not; and small words that the words beside them settle. */
export const nameRules: readonly TagRule[] = [
  {id: 'name/adjective-in-name', takes: '[PROPN&~ADJ&!~NOUN&!@allCaps] @capital', gives: 'ADJ', yes: '', no: ''},
  {id: 'name/before-name', takes: '[NOUN&@capital&@start] PROPN&!<month>', gives: 'PROPN', yes: '', no: ''},
  {id: 'name/title', takes: '[<title>&@capital] @capital', gives: 'PROPN', unlisted: true, yes: '', no: ''},
  {
    id: 'name/initial',
    takes: '[DET|ADP|NOUN|PRON|INTJ&@capital&<letter>] @capital',
    gives: 'PROPN',
    unlisted: true,
    yes: '',
    no: '',
  },
  {id: 'name/month', takes: 'ADP|DET|NUM|PROPN [may|march|will] NUM', gives: 'PROPN', unlisted: true, yes: '', no: ''},
  {
    id: 'name/will-before-name',
    takes: '[will|mark|bill|grant|may&@capital&!@start] @capital',
    gives: 'PROPN',
    unlisted: true,
    yes: '',
    no: '',
  },
  {id: 'part/to-verb', takes: '[to] ADV* ~VERB.base&!<place-noun>&!@capital', gives: 'PART', yes: '', no: ''},
  {id: 'part/to-be', takes: '[to] ADV* be|have|do', gives: 'PART', yes: '', no: ''},
  {id: 'part/na', takes: '[na|ta]', gives: 'PART', yes: '', no: ''},
  {
    id: 'part/to-end',
    takes: '=want|=try|=need|=like|=have|going|have|used|able [to] $|PUNCT',
    gives: 'PART',
    yes: '',
    no: '',
  },
  {id: 'aux/s-pronoun', takes: 'PRON|<wh>|there|here|that|this|so [<s>]', gives: 'AUX', yes: '', no: ''},
  {id: 'aux/s-noun', takes: 'NOUN|PROPN [<s>] DET|not|ADV&!~ADJ|VERB.ing|been|got|PRON', gives: 'AUX', yes: '', no: ''},
  {id: 'pron/lets', takes: 'let [<s>]', gives: 'PRON', yes: '', no: ''},
  {
    id: 'part/genitive',
    takes: 'PROPN|NOUN [<apostrophe>&@glued] NOUN|ADJ|PROPN|ADV|NUM|VERB',
    gives: 'PART',
    unlisted: true,
    yes: '',
    no: '',
  },
  {id: 'pron/there-be', takes: '[there] ADV* <be>|<modal>|<s>', gives: 'PRON', yes: '', no: ''},
  {id: 'pron/there-inverted', takes: '<be>|<modal> [there] !$', gives: 'PRON', yes: '', no: ''},
];
