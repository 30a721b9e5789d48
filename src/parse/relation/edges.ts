import {numberOf, type Relation} from './relations.js';

/** One slot a word: what it hangs on, and how. The first to write a slot has it. */
export class Edges {
  readonly head: Int32Array;
  readonly relation: Uint8Array;

  constructor(length: number) {
    this.head = new Int32Array(length).fill(-2);
    this.relation = new Uint8Array(length);
  }

  has(word: number): boolean {
    return this.head[word]! > -2;
  }

  set(word: number, head: number, relation: Relation): void {
    if (word < 0 || word >= this.head.length || this.head[word]! > -2 || word === head) return;
    this.head[word] = head;
    this.relation[word] = numberOf(relation);
  }

  /** Hangs each word that has no place yet on the root, and cuts what goes round in a circle. */
  close(root: number, rest: (word: number) => Relation): void {
    const {head, relation} = this;
    head[root] = -1;
    relation[root] = numberOf('root');
    for (let word = 0; word < head.length; word++) {
      if (head[word] === -2) {
        head[word] = root;
        relation[word] = numberOf(rest(word));
      } else if (head[word] === -1 && word !== root) {
        head[word] = root;
        relation[word] = numberOf('parataxis');
      }
    }
    const seen = new Int32Array(head.length);
    for (let word = 0; word < head.length; word++) {
      let at = word;
      while (at >= 0 && seen[at] === 0) {
        seen[at] = word + 1;
        at = head[at]!;
      }
      if (at >= 0 && seen[at] === word + 1 && at !== root) {
        head[at] = root;
        relation[at] = numberOf('dep');
      }
    }
  }
}
