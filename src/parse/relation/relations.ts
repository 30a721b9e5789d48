/** The relations of Universal Dependencies that are written. */
export type Relation =
  | 'root'
  | 'nsubj'
  | 'nsubj:pass'
  | 'nsubj:outer'
  | 'csubj'
  | 'obj'
  | 'iobj'
  | 'ccomp'
  | 'xcomp'
  | 'advcl'
  | 'acl'
  | 'acl:relcl'
  | 'advmod'
  | 'aux'
  | 'aux:pass'
  | 'cop'
  | 'mark'
  | 'det'
  | 'amod'
  | 'nummod'
  | 'nmod'
  | 'nmod:poss'
  | 'compound'
  | 'compound:prt'
  | 'flat'
  | 'appos'
  | 'conj'
  | 'cc'
  | 'case'
  | 'obl'
  | 'obl:unmarked'
  | 'expl'
  | 'parataxis'
  | 'discourse'
  | 'vocative'
  | 'fixed'
  | 'punct'
  | 'dep';

export const RELATIONS: readonly Relation[] = [
  'root',
  'nsubj',
  'nsubj:pass',
  'nsubj:outer',
  'csubj',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'advmod',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'det',
  'amod',
  'nummod',
  'nmod',
  'nmod:poss',
  'compound',
  'compound:prt',
  'flat',
  'appos',
  'conj',
  'cc',
  'case',
  'obl',
  'obl:unmarked',
  'expl',
  'parataxis',
  'discourse',
  'vocative',
  'fixed',
  'punct',
  'dep',
];

const NUMBERS = new Map(RELATIONS.map((name, i) => [name, i]));

export const numberOf = (relation: Relation): number => NUMBERS.get(relation) ?? 0;
