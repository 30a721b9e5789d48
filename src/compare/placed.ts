import type {HeldPosition, Terms} from './held-positions.js';

/**
 * Where a position is held: which of the articles that were added it is in, from 0, and by whom. A class with all fields named:
 * there are millions of them, and the engine gives copies that are made by spreading a layout each, five times as large.
 */
export class Placed implements HeldPosition {
  readonly source: HeldPosition['source'];
  readonly part: HeldPosition['part'];
  readonly article: HeldPosition['article'];
  readonly id: HeldPosition['id'];
  readonly speaker: HeldPosition['speaker'];
  readonly for: HeldPosition['for'];
  readonly stance: HeldPosition['stance'];
  readonly date: HeldPosition['date'];
  readonly when: HeldPosition['when'];
  readonly quote: HeldPosition['quote'];
  readonly text: HeldPosition['text'];
  readonly kind: HeldPosition['kind'];
  readonly roles: HeldPosition['roles'];
  readonly occasion: HeldPosition['occasion'];
  readonly isEarlier: HeldPosition['isEarlier'];
  readonly why: HeldPosition['why'];
  readonly terms: Terms;
  readonly number: number;
  /** The same for the same speaker; known when all articles are. */
  who = '';

  constructor(held: HeldPosition, terms: Terms, number: number) {
    this.source = held.source;
    this.part = held.part;
    this.article = held.article;
    this.id = held.id;
    this.speaker = held.speaker;
    this.for = held.for;
    this.stance = held.stance;
    this.date = held.date;
    this.when = held.when;
    this.quote = held.quote;
    this.text = held.text;
    this.kind = held.kind;
    this.roles = held.roles;
    this.occasion = held.occasion;
    this.isEarlier = held.isEarlier;
    this.why = held.why;
    this.terms = terms;
    this.number = number;
  }
}
