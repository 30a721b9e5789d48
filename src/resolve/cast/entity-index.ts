import type {Segmented} from '../../layers/article.js';
import {folded} from '../../layers/span.js';
import type {Gender, Name} from '../name/name.js';
import {bitsOfWhole, isOrdinary, tag, tagged, words} from '../word/lexicon.js';
import {isSlip} from '../word/spelling.js';
import type {Entity} from './entity.js';
import {bracketForm, type ShortForm, shortForms, surname} from './short-forms.js';

const LONG_IN_LETTERS = 6; // shorter words that differ by a letter are different names
const LONG_WITH_TITLE_IN_LETTERS = 5; // of a word that a title shows to be a surname
const ALIKE_IN_LETTERS = 1; // how many first letters a misspelling shares with its name
const SHORT_FIRST_NAME_IN_LETTERS = 3; // "Pete", "Tom"
const MOST_BEARERS = 64; // cap on entities per word, which keeps lookup linear

/** The entities named in the article so far, by the words that can mean them. */
export class EntityIndex {
  readonly entities: Entity[] = [];
  readonly #lengths: number[] = []; // by entity: the words of its name
  readonly #lastNamed: number[] = []; // by entity: the number of its latest mention, 0 for none yet
  readonly #byKey = new Map<string, Entity>();
  readonly #byWord = new Map<string, ShortForm[]>(); // in the order of their first appearance
  #surnames: Map<string, ShortForm[]> | null = null; // by first letters
  #namesRead = 0;

  constructor(readonly article: Segmented) {}

  byKey(key: string): Entity | undefined {
    return this.#byKey.get(key);
  }

  /** The bearer of a name of several words, renamed if this form is longer. */
  inFull(n: Name, kind: Entity['kind']): Entity {
    const list = n.parts;
    const key = kind === 'person' && list.length > 2 ? `${list[0]} ${surname(list)}` : n.key;
    let entity = this.#byKey.get(key) ?? (kind === 'person' ? this.#alike(n) : undefined);
    if (!entity) {
      entity = this.#create(n, kind);
      this.#byKey.set(key, entity);
      const bracket = bracketForm(entity, this.article.text, this.article.tokens, n);
      if (bracket) this.#note(bracket);
    }
    if (n.to - n.from > this.#lengths[entity.id]!) this.#rename(entity, n);
    return entity;
  }

  /** Peter Marsh, for "Pete Marsh"; Jess tells nobody's sex. */
  #alike({parts, gender}: Name): Entity | undefined {
    const first = parts[0]!;
    if (parts.length !== 2 || first.length < SHORT_FIRST_NAME_IN_LETTERS) return undefined;
    const isAlike = ({use, entity: {kind, gender: own, words: other}}: ShortForm) =>
      use === 'surname' &&
      kind === 'person' &&
      (own === gender || own === null || gender === null) && // Paul is not Paula
      other.length === 2 &&
      (other[0]!.startsWith(first) || (other[0]!.length >= SHORT_FIRST_NAME_IN_LETTERS && first.startsWith(other[0]!)));
    return this.#byWord.get(surname(parts))?.find(isAlike)?.entity;
  }

  /** The bearer of a name that is not short for another name. */
  alone(n: Name, kind: Entity['kind']): Entity {
    const entity = this.#byKey.get(n.key) ?? this.#create(n, kind);
    this.#byKey.set(n.key, entity);
    return entity;
  }

  /** Remembers that the entity has just been named. */
  named(entity: Entity, n: Name): void {
    this.#lastNamed[entity.id] = ++this.#namesRead;
    const bracket = bracketForm(entity, this.article.text, this.article.tokens, n);
    if (bracket) this.#note(bracket);
  }

  /** The entity last named with these words, else the first that will be. */
  known(key: string, fits: (form: ShortForm) => boolean = () => true): ShortForm | undefined {
    return this.#last(key, null, fits);
  }

  /** The entity of this gender last named with these words. */
  knownOf(gender: Gender, key: string, fits: (form: ShortForm) => boolean = () => true): ShortForm | undefined {
    return this.#last(key, gender, fits);
  }

  #last(key: string, gender: Gender | null, fits: (form: ShortForm) => boolean): ShortForm | undefined {
    const forms = this.#byWord.get(key);
    if (!forms) return undefined;
    let best: ShortForm | undefined;
    let when = gender ? 0 : -1;
    for (const form of forms) {
      const last = this.#lastNamed[form.entity.id]!;
      if (last <= when || (gender && form.entity.gender !== gender) || !fits(form)) continue;
      if (best && isRelative(form.entity, best.entity)) continue;
      best = form;
      when = last;
    }
    return best;
  }

  /** Somebody whom the article never names in full: "President Fenwick" is "Mr Fenwick" rather than Laura Fenwick. */
  apart({key, gender, titleFrom, from}: Name): ShortForm | undefined {
    const entity = gender === null && titleFrom < from ? this.#byKey.get(key) : undefined;
    return entity?.words.length === 1 ? {word: key, use: 'full', entity} : undefined;
  }

  /** Whether the word could mean somebody else of that gender as well. */
  isShared({word, entity}: ShortForm, gender: Gender | null): boolean {
    const others = this.#byWord.get(word)?.filter((f) => f.entity !== entity && f.entity.kind === entity.kind) ?? [];
    return others.some((f) => gender === null || f.entity.gender === null || f.entity.gender === gender);
  }

  /** Whether somebody has the word for a surname: "Obama OKs" is nobody called Obama. */
  isSurname = (word: string): boolean => this.#byWord.get(word)?.some(({use}) => use === 'surname') ?? false;

  /** The entity of whose surname the word is a misspelling. */
  slipOf(word: string, titled: boolean): ShortForm | undefined {
    if (word.length < (titled ? LONG_WITH_TITLE_IN_LETTERS : LONG_IN_LETTERS)) return undefined;
    this.#surnames ??= this.#readSurnames();
    return this.#surnames.get(word.slice(0, ALIKE_IN_LETTERS))?.find((f) => isSlip(word, f.word));
  }

  /** Called with the first misspelling; by then all full names are known. */
  #readSurnames(): Map<string, ShortForm[]> {
    const surnames = new Map<string, ShortForm[]>();
    for (const [word, forms] of this.#byWord) {
      const form = forms.find((f) => f.use === 'surname');
      if (!form) continue;
      const alike = surnames.get(word.slice(0, ALIKE_IN_LETTERS));
      if (!alike) surnames.set(word.slice(0, ALIKE_IN_LETTERS), [form]);
      else if (alike.length < MOST_BEARERS) alike.push(form);
    }
    return surnames;
  }

  #note(form: ShortForm): void {
    const forms = this.#byWord.get(form.word);
    if (!forms) this.#byWord.set(form.word, [form]);
    else if (forms.length < MOST_BEARERS && !forms.some((f) => f.entity === form.entity)) forms.push(form);
  }

  #create(n: Name, kind: Entity['kind']): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name: '',
      kind,
      sure: false,
      gender: n.gender,
      plural: false,
      place: isPlace(n),
      role: null,
      affiliation: null,
      nouns: new Set(),
      words: n.parts,
      count: 0,
    };
    this.entities.push(entity);
    this.#lastNamed.push(0);
    for (const form of shortForms(entity)) this.#note(form);
    this.#rename(entity, n);
    return entity;
  }

  #rename(entity: Entity, n: Name): void {
    const {text, tokens} = this.article;
    let last = n.to - 1;
    while (last > n.from && words.honour.has(tokens[last]!.lower)) last--; // "Ana Ruiz QC"
    entity.name = folded(text, {start: tokens[n.from]!.start, end: tokens[last]!.end});
    let length = 1;
    for (let i = entity.name.indexOf(' '); i >= 0; i = entity.name.indexOf(' ', i + 1)) length++;
    this.#lengths[entity.id] = length;
  }
}

/**
 * Whether the first of two entities with one surname is only named as a relative of the other: "his father Adam
 * Fenwick".
 */
function isRelative(e: Entity, other: Entity): boolean {
  if (e.count > other.count) return false;
  for (const noun of e.nouns) if (words.kin.has(noun)) return true;
  return false;
}

const isPlace = (n: Name): boolean =>
  (n.words.length === 1 ? tagged(n.words[0]!, tag.place) : (bitsOfWhole(n.words.join(' ')) & tag.place) !== 0) ||
  words.placeName.has(n.words.at(-1) ?? '') ||
  // "Northern California"
  (n.words.length === 2 && isOrdinary(n.words[0]!) && tagged(n.words[1]!, tag.place)) ||
  (n.words.length === 1 && words.place.has(n.words[0]!));
