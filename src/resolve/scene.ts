import type {Classified, Token} from '../article.js';
import type {Span} from '../span.js';
import type {Entity} from './entity.js';
import {words} from './lexicon.js';
import {NounUses} from './noun-uses.js';
import type {Cast} from './gather-cast.js';
import {weightOf} from './weight-of.js';

/*
 * What the article has brought up before a place: its names in order, who has spoken, who was described how. Gives the
 * most salient of those who fit. Which mention needs whom is left to the links.
 */

interface Spoken {
  readonly entity: Entity;
  readonly token: number;
  readonly statement: number;
}

const NAMES_BACK = 30; // names looked back over
const SPOKEN_BACK = 8;
const BY_SENTENCE = 0.6; // salience kept from one sentence to the next

export class Scene {
  readonly tokens: readonly Token[];
  /** Index of the body's first paragraph. */
  readonly lede: number;
  readonly #nameOfToken: Int32Array;
  readonly #firstName: Int32Array;
  readonly #spoken: Spoken[] = [];
  readonly #described = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity>();
  readonly #firstByNoun = new Map<string, Entity>();
  #namesRead = 0;
  #uses: NounUses | null = null;

  constructor(
    readonly article: Classified,
    readonly cast: Cast,
  ) {
    this.tokens = article.tokens;
    this.#nameOfToken = new Int32Array(article.tokens.length).fill(-1);
    this.#firstName = new Int32Array(cast.entities.length).fill(-1);
    this.lede = article.paragraphs[0]?.in === 'title' ? 1 : 0;
    for (let i = 0; i < cast.names.length; i++) {
      const n = cast.names[i]!;
      for (let k = n.titleFrom; k < n.to; k++) this.#nameOfToken[k] = i;
      const bearer = cast.bearers[i];
      if (!bearer || this.#firstName[bearer.id]! >= 0) continue;
      this.#firstName[bearer.id] = i;
      for (const noun of bearer.nouns) if (!this.#firstByNoun.has(noun)) this.#firstByNoun.set(noun, bearer);
    }
  }

  /** Index of the name that covers the token, or -1. */
  readonly nameAt = (token: number): number => this.#nameOfToken[token] ?? -1;

  /** Tokens of a span, half-open. */
  tokensIn(s: Span): {from: number; to: number} {
    const from = this.#firstEndingAfter(s.start);
    let to = from;
    while (to < this.tokens.length && this.tokens[to]!.start < s.end) to++;
    return {from, to};
  }

  #firstEndingAfter(at: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Remembers that somebody spoke, named at the token. */
  spoke(entity: Entity, token: number, statement: number): void {
    this.#spoken.push({entity, token, statement});
  }

  /** The one known by exactly this description, if any. */
  described(key: string): Entity | undefined {
    return this.#described.get(key);
  }

  /** Remembers a description and its noun. */
  describe(key: string, entity: Entity): void {
    this.#described.set(key, entity);
    for (const noun of entity.nouns) this.#byNoun.set(noun, entity);
  }

  /** Remembers a noun alone. */
  call(noun: string, entity: Entity): void {
    this.#byNoun.set(noun, entity);
  }

  /** The last one before the token for whom the article has used the noun, else the only one after it. */
  calledBy(noun: string, token: number): Entity | undefined {
    const {names, bearers} = this.cast;
    while (this.#namesRead < names.length && names[this.#namesRead]!.from < token) {
      const bearer = bearers[this.#namesRead++];
      if (bearer) for (const n of bearer.nouns) this.#byNoun.set(n, bearer);
    }
    const own = this.#byNoun.get(noun) ?? this.#firstByNoun.get(noun);
    if (own) return own;
    for (const other of words.synonyms.get(noun) ?? []) {
      const holder = this.#byNoun.get(other) ?? this.#firstByNoun.get(other);
      if (holder) return holder;
    }
    return undefined;
  }

  /** The last speaker before the token that fits. */
  lastSpeaker(token: number, fits: (e: Entity) => boolean): Entity | null {
    for (let s = this.#spoken.length - 1, seen = 0; s >= 0 && seen < NAMES_BACK; s--, seen++) {
      const {entity, token: at} = this.#spoken[s]!;
      if (at < token && fits(entity)) return entity;
    }
    return null;
  }

  /** The last use of a noun before the token that is as wanted, else the first after it. */
  lastUse(noun: string, token: number, wanted: (i: number) => boolean): number | null {
    this.#uses ??= new NounUses(this.tokens);
    return this.#uses.last(noun, token, wanted);
  }

  /** The most salient before the token among those that fit (0: not at all, 1: fully). */
  mostSalient(token: number, suits: (e: Entity) => number): Entity | null {
    const scores = new Map<Entity, number>();
    const t = this.tokens[token]!;
    const {names, bearers} = this.cast;
    const {sentences} = this.article;
    const paragraph = sentences[t.sentence]?.paragraph ?? 0;
    const add = (entity: Entity, at: number, weight: number) => {
      const fits = suits(entity);
      if (fits <= 0) return;
      const there = this.tokens[at]!.sentence;
      const apart = (sentences[there]?.paragraph ?? 0) === paragraph ? 1 : 0.8;
      const score = fits * weight * apart * BY_SENTENCE ** Math.abs(t.sentence - there);
      scores.set(entity, (scores.get(entity) ?? 0) + score);
    };
    let n = this.#namesBefore(token);
    for (let seen = 0; n >= 0 && seen < NAMES_BACK; n--, seen++) {
      const name = names[n]!;
      const at = name.from;
      // "The Pope spoke on Monday."
      const bearer =
        bearers[n] ?? (name.kind === 'role' ? this.calledBy(this.tokens[name.to - 1]!.lower, token) : null);
      const quotation = this.tokens[at]!.quotation;
      if (!bearer || (quotation !== null && quotation !== t.quotation)) continue;
      add(bearer, at, weightOf(this.tokens, names, n));
    }
    for (let s = this.#spoken.length - 1, seen = 0; s >= 0 && seen < SPOKEN_BACK; s--, seen++) {
      const spoken = this.#spoken[s]!;
      const quotation = this.tokens[spoken.token]!.quotation;
      if (spoken.token >= token || (quotation !== null && quotation !== t.quotation)) continue;
      add(spoken.entity, spoken.token, 3);
    }
    let best: Entity | null = null;
    let top = 0;
    for (const [entity, score] of scores) {
      if (score > top) {
        top = score;
        best = entity;
      }
    }
    return best;
  }

  /** Index of the first name of somebody, or -1. */
  firstNameOf(entity: Entity): number {
    return this.#firstName[entity.id] ?? -1;
  }

  /** Index of the first name at or after the token. */
  nameFrom(token: number): number {
    return this.#namesBefore(token) + 1;
  }

  #namesBefore(token: number): number {
    const {names} = this.cast;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.to <= token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
