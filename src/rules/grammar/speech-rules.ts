import type {TagRule} from './tag-rule.js';

/** Who speaks and that they do, where the words could be others: last, when the words beside are settled. */
export const speechRules: readonly TagRule[] = [
  {
    id: 'verb/plural-that',
    takes: 'NOUN&@plural [NOUN&~VERB.base&!@plural] that',
    gives: 'VERB.base',
    yes: 'Local experts *caution* that it may rain.',
    no: 'The experts heard a *claim* that it may rain.',
  },
  {
    id: 'verb/points-out',
    takes: 'NOUN|PROPN [point|points] out|to|toward|towards',
    gives: 'VERB',
    yes: 'Labour leaders *point* out that it rained.',
    no: 'He made a *point* to her.',
  },
  {
    id: 'verb/name-talks',
    takes: 'PROPN [NOUN&~VERB.s&@plural] about|DET|<possessive>|PROPN',
    gives: 'VERB.s',
    yes: 'Brock *talks* about a rebuild.',
    no: 'The *talks* about a truce ended.',
  },
  {
    id: 'propn/adjective-says',
    takes:
      '^|PUNCT|ADP|CCONJ|SCONJ|X|DET [ADJ&@capital] =say|=tell|=add|=deny|=write|=ask|=reply|=respond|=tweet|=argue|=note|=warn',
    gives: 'PROPN',
    unlisted: true,
    yes: 'The fee is fair, *Earnest* said.',
    no: 'The *earnest* mayor said so.',
  },
  {
    id: 'adj/said-retired',
    takes: '=say [VERB.past|VERB.participle&~ADJ] NOUN|PROPN',
    gives: 'ADJ',
    yes: '“It rained,” said *retired* clerk Ivo Marr.',
    no: 'He said he *retired* there.',
  },
  {
    id: 'adv/though-aside',
    takes: ', [though|however] ,',
    gives: 'ADV',
    unlisted: true,
    yes: 'Brock, *though*, said it rained.',
    no: 'It rained, *though* she was dry.',
  },
  {
    id: 'sconj/as-others-say',
    takes: '!such&!<as-verb>&!well [as] DET|ADJ|NOUN|PROPN|NUM|<possessive>|PART|PRON* ADV* AUX|VERB.s|<saying>',
    gives: 'SCONJ',
    yes: 'It fell, *as* Brock has often said.',
    no: 'He spoke *as* a clerk.',
  },
  {
    id: 'sconj/as-they-say',
    takes: '!such&!<as-verb>&!well [as] ADJ|DET|PROPN* NOUN&@plural ADV* VERB.base',
    gives: 'SCONJ',
    yes: 'He left *as* voters consider it.',
    no: 'They saw it *as* voters.',
  },
  {
    id: 'verb/is-promising',
    takes: 'AUX|, ADV* [promising|demanding] to|that|DET|<possessive>',
    gives: 'VERB.ing',
    unlisted: true,
    yes: 'The group is *demanding* that it close.',
    no: 'It was a *demanding* job.',
  },
  {
    id: 'adv/has-since',
    takes: '<have> ADV* [since] VERB.past|VERB.participle',
    gives: 'ADV',
    unlisted: true,
    yes: 'Brock has *since* denied it.',
    no: 'He has been here *since* May.',
  },
];
