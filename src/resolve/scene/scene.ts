import {lowest} from '../../layers/lowest.js';
import type {Classified, Token} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import type {Cast} from '../cast/gather-cast.js';
import type {Name} from '../name/name.js';
import type {Choice} from './choice.js';
import {words} from '../word/lexicon.js';
import {placeOf} from './grammar-at.js';
import {NounUses} from './noun-uses.js';
import {subjectWeight} from './subject-weight.js';

/*
 * What the article has mentioned so far: its names in order, who has spoken, who was described how. Which of them is the
 * most salient is left to mostSalient, and whom a mention means to the links.
 */

export interface Turn {
  readonly entity: Entity;
  readonly token: number;
  readonly statement: number;
  /** Whether the link to the entity was sure. */
  readonly sure: boolean;
}

const REACH_IN_TURNS = 30;
const MOST_OF_CAST = 200; // entities searched; keeps the time linear

export class Scene {
  readonly tokens: readonly Token[];
  /** Index of the body's first paragraph. */
  readonly lede: number;
  readonly #nameOfToken: Int32Array;
  readonly #firstName: Int32Array;
  readonly #weights: Float64Array;
  /** Who has spoken, in the order of the statements. */
  readonly spoken: readonly Turn[];
  readonly #spoken: Turn[] = [];
  /** Who made the document whose noun is the token, as far as it was asked. */
  readonly makers = new Map<number, Entity | null>();
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
    this.spoken = this.#spoken;
    this.#nameOfToken = new Int32Array(article.tokens.length).fill(-1);
    this.#weights = new Float64Array(cast.names.length);
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

  /** Whether the token is in the article's title. */
  inTitle = (token: number): boolean => this.paragraphOf(token) < this.lede;

  /** Index of the paragraph of a token. */
  paragraphOf(token: number): number {
    return this.article.sentences[this.tokens[token]!.sentence]?.paragraph ?? 0;
  }

  /** The name's weight (see subjectWeight). Cached, because it is asked for again and again. */
  weightAt(name: number): number {
    const known = this.#weights[name];
    if (known) return known;
    const weight = subjectWeight(placeOf(this, this.cast.names[name]!.to - 1));
    this.#weights[name] = weight;
    return weight;
  }

  /** The half-open range of tokens in a span. */
  tokensIn(s: Span): {from: number; to: number} {
    const from = this.#firstEndingAfter(s.start);
    let to = from;
    while (to < this.tokens.length && this.tokens[to]!.start < s.end) to++;
    return {from, to};
  }

  #firstEndingAfter(at: number): number {
    return lowest(0, this.tokens.length, (i) => this.tokens[i]!.end > at);
  }

  /** Records that the entity spoke, named at the token. */
  spoke({entity, sure}: Choice, token: number, statement: number): void {
    this.#spoken.push({entity, token, statement, sure});
  }

  /** The entity known by exactly this description, if any. */
  described(key: string): Entity | undefined {
    return this.#described.get(key);
  }

  /**
   * Records a description and its nouns. Nouns in the title are not recorded: they mean somebody whom the text will
   * name.
   */
  describe(key: string, entity: Entity, token: number): void {
    this.#described.set(key, entity);
    if (this.inTitle(token)) return;
    for (const noun of entity.nouns) this.#byNoun.set(noun, entity);
  }

  /** Records that the noun alone means the entity. */
  call(noun: string, entity: Entity): void {
    this.#byNoun.set(noun, entity);
  }

  /**
   * The last entity before the token that the article called by the noun, else the first that it will; the same for
   * synonyms.
   */
  calledBy(noun: string, token: number): Entity | undefined {
    const {names, bearers} = this.cast;
    while (this.#namesRead < names.length && names[this.#namesRead]!.from < token) {
      const bearer = bearers[this.#namesRead++];
      if (bearer) for (const n of bearer.nouns) this.#byNoun.set(n, bearer);
    }
    const own = this.#byNoun.get(noun) ?? this.#firstByNoun.get(noun);
    if (own) return own;
    for (const other of words.synonyms.get(noun) ?? []) {
      const called = this.#byNoun.get(other) ?? this.#firstByNoun.get(other);
      if (called) return called;
    }
    return undefined;
  }

  /** Whoever the article calls by the noun and has the office, the last before the token first; undefined for none. */
  holderOf(noun: string, token: number, has: (e: Entity) => boolean): Entity | undefined {
    const known = this.calledBy(noun, token);
    if (!known || has(known)) return known;
    const {entities} = this.cast;
    for (let i = 0; i < Math.min(entities.length, MOST_OF_CAST); i++)
      if (entities[i]!.nouns.has(noun) && has(entities[i]!)) return entities[i];
    return undefined;
  }

  /** The last speaker before the token that fits. */
  lastSpeaker = (token: number, fits: (e: Entity) => boolean): Entity | null =>
    this.lastSpoken(token, fits)?.entity ?? null;

  /** The last turn before the token whose speaker fits. */
  lastSpoken(token: number, fits: (e: Entity) => boolean): Turn | null {
    for (let s = this.#spoken.length - 1, seen = 0; s >= 0 && seen < REACH_IN_TURNS; s--, seen++) {
      const spoken = this.#spoken[s]!;
      if (spoken.token < token && fits(spoken.entity)) return spoken;
    }
    return null;
  }

  /** The last use of a noun before the token that `wanted` accepts, else the first after it. */
  lastUse = (noun: string, token: number, wanted: (i: number) => boolean): number | null => {
    this.#uses ??= new NounUses(this.tokens);
    return this.#uses.last(noun, token, wanted);
  };

  /** The first entity named in the body's first paragraph that fits. */
  firstInLede(fits: (e: Entity) => boolean): Entity | null {
    const {names, bearers} = this.cast;
    for (let n = 0; n < names.length && this.paragraphOf(names[n]!.from) <= this.lede; n++) {
      const bearer = bearers[n];
      if (bearer && !this.inTitle(names[n]!.from) && !this.#mayBePlace(names[n]!) && fits(bearer)) return bearer;
    }
    return null;
  }

  /** "a bridge over the Wend": one word behind a preposition. */
  #mayBePlace({words: own, titleFrom}: Name): boolean {
    const before = this.tokens[titleFrom - 1];
    const link = before && words.definite.has(before.lower) ? this.tokens[titleFrom - 2] : before;
    return own.length === 1 && link !== undefined && words.placing.has(link.lower);
  }

  /** Index of the first name of the entity, or -1. */
  firstNameOf = (entity: Entity): number => this.#firstName[entity.id] ?? -1;

  /** Index of the first name at or after the token. */
  nameFrom(token: number): number {
    const {names} = this.cast;
    return lowest(0, names.length, (i) => names[i]!.to > token);
  }
}
