import type {Segmented} from '../article.js';
import {slice} from '../span.js';
import type {Entity} from './entity.js';
import {isOrdinary, isRole, tagged, words} from './lexicon.js';
import type {Gender, Name} from './name.js';
import {roleOf} from './role-of.js';
import {type NameUse, shortForms, surname} from './short-forms.js';

/*
 * Takes the names of an article; gives those who bear them: which names mean the same, the fullest of them, kind,
 * gender, role and affiliation. Each name is looked up by word, never compared with all others.
 */

/** The names and those who bear them. */
export interface Cast {
  readonly names: readonly Name[];
  /** For each name its bearer, or null for an office ("Prime Minister"). */
  readonly bearers: readonly (Entity | null)[];
  readonly uses: readonly NameUse[];
  readonly entities: Entity[];
}

export function gatherCast(article: Segmented, names: readonly Name[]): Cast {
  const {text, tokens} = article;
  const entities: Entity[] = [];
  const bearers: (Entity | null)[] = names.map(() => null);
  const uses: NameUse[] = names.map(() => 'full');
  const byKey = new Map<string, Entity>();
  const headlines: number[] = [];
  const latest = new Map<string, {entity: Entity; use: NameUse}>();
  const earliest = new Map<string, {entity: Entity; use: NameUse}>();
  const roles = names.map((n) => (n.kind === 'role' ? null : roleOf(article, n)));

  const wordsOf = (n: Name) =>
    n.words.flatMap((w) => (isDomain(w) ? [w] : w.replaceAll('.', '').split('-'))).filter(Boolean);
  const create = (n: Name, kind: Entity['kind']): Entity => {
    const entity: Entity = {
      id: entities.length,
      name: nameText(n),
      kind,
      sure: false,
      gender: n.gender,
      plural: false,
      place: isPlace(n),
      role: null,
      affiliation: null,
      nouns: new Set(),
      words: wordsOf(n),
      count: 0,
    };
    entities.push(entity);
    return entity;
  };
  const nameText = (n: Name) =>
    slice(text, {start: tokens[n.from]!.start, end: tokens[n.to - 1]!.end}).replace(/\s+/g, ' ');

  const alone = new Set(names.flatMap((n) => (wordsOf(n).length === 1 ? wordsOf(n) : [])));
  const firstNamed = new Set<string>(); // "Axl Rose", to know it again in "Axl Rose Dead"
  for (const n of names) {
    if (n.words.length === 2 && tagged(n.words[0]!, 'first')) firstNamed.add(n.words.join(' '));
  }

  // names of several words first: one bearer each
  const keyOf = (n: Name, kind: Entity['kind']): string => {
    const list = wordsOf(n);
    return kind === 'person' && list.length > 1 ? `${list[0]} ${surname(list)}` : list.join(' ');
  };
  const strongSurnames = new Set<string>();
  for (const n of names)
    if (n.words.length > 1 && tagged(n.words[0]!, 'first')) strongSurnames.add(surname(wordsOf(n)));
  names.forEach((n, i) => {
    if (n.kind === 'role' || wordsOf(n).length === 1) return;
    const list = wordsOf(n);
    let kind = kindIn(n, roles[i]?.nouns ?? []);
    if (kind === null && (alone.has(list.at(-1)!) || list.length > n.words.length)) kind = 'person';
    if (n.words.length > 2 && firstNamed.has(n.words.slice(0, 2).join(' ')) && isOrdinary(n.words[2]!)) {
      headlines.push(i); // "Axl Rose Dead": the name with what a headline says of it
      return;
    }
    // "the homeless Samaritan Lin": a word before a surname that is known
    if (
      n.words.length === 2 &&
      isOrdinary(n.words[0]!) &&
      !tagged(n.words[0]!, 'first') &&
      strongSurnames.has(n.words[1]!)
    )
      return;
    const key = keyOf(n, kind);
    let entity = byKey.get(key);
    if (!entity) {
      entity = create(n, kind);
      byKey.set(key, entity);
      for (const [word, use] of shortForms(entity, text, tokens, n)) {
        if (!earliest.has(word)) earliest.set(word, {entity, use});
      }
    }
    if (n.to - n.from > entity.name.split(' ').length) entity.name = nameText(n);
    bearers[i] = entity;
  });
  for (const i of headlines) bearers[i] = byKey.get(names[i]!.words.slice(0, 2).join(' ')) ?? null;

  // then in text order: a short name means the last bearer named before it, else the first after it
  names.forEach((n, i) => {
    if (n.kind === 'role') {
      // "Tim Cook" makes a name of "Cook"
      const known = wordsOf(n).length === 1 ? (latest.get(wordsOf(n)[0]!) ?? earliest.get(wordsOf(n)[0]!)) : undefined;
      if (known?.use !== 'surname') return;
      bearers[i] = known.entity;
      uses[i] = known.use;
      known.entity.count++;
      return;
    }
    let entity = bearers[i];
    // "British" before a noun names nobody; alone it is a people
    if (!entity && isAdjective(n, tokens)) return;
    if (!entity) {
      const word = wordsOf(n).join(' ');
      const last = wordsOf(n).at(-1) ?? word;
      const titled = n.from > n.titleFrom || n.kind === 'person';
      const found = [word, last]
        .flatMap((w) => (n.gender && titled ? [`${w}/${n.gender}`, w] : [w]))
        .flatMap((w) => latest.get(w) ?? earliest.get(w) ?? [])
        .find((f) => !titled || f.entity.kind !== 'organisation');
      if (found && !conflict(found.entity.gender, titled ? n.gender : null)) {
        entity = found.entity;
        uses[i] = found.use;
      } else {
        entity = byKey.get(word) ?? create(n, kindIn(n, roles[i]?.nouns ?? []));
        byKey.set(word, entity);
      }
      bearers[i] = entity;
    }
    learn(entity, n, roles[i] ?? null);
    for (const [word, use] of shortForms(entity, text, tokens, n)) {
      latest.set(word, {entity, use});
      if (entity.gender) latest.set(`${word}/${entity.gender}`, {entity, use});
    }
  });
  return {names, bearers, uses, entities};

  function learn(entity: Entity, n: Name, at: ReturnType<typeof roleOf> | null): void {
    entity.count++;
    entity.sure ||= n.from > n.titleFrom || tagged(n.words[0]!, 'first') || (at?.nouns ?? []).some(isRole);
    // "the Gazette's Ana Ruiz"
    if (entity.kind === 'person' && at?.affiliation) entity.sure = true;
    // "Mrs. Cole" says it, as does the first name of a full one
    if (n.from > n.titleFrom || n.words.length > 1) entity.gender ??= n.gender;
    if (!at) return;
    for (const noun of at.nouns) {
      if (entity.nouns.size < 12) entity.nouns.add(noun);
      if (words.maleTitle.has(noun)) entity.gender ??= 'male';
      if (words.femaleTitle.has(noun)) entity.gender ??= 'female';
    }
    if (words.regnal.has(n.words[0]!)) entity.nouns.add(n.words[0]!); // "the Pope" of Pope Francis
    for (let k = n.titleFrom; k < n.from; k++)
      if (!words.honorific.has(tokens[k]!.lower)) entity.nouns.add(tokens[k]!.lower);
    const tidy = (s: {start: number; end: number}) => slice(text, s).replace(/\s+/g, ' ');
    if (at.role && !entity.role) entity.role = tidy(at.role);
    if (at.affiliation && !entity.affiliation) entity.affiliation = tidy(at.affiliation);
  }
}

/** "acme.com", against "u.s." */
const isDomain = (word: string): boolean => /\p{L}{2}\.\p{L}{2}/u.test(word);

const conflict = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

const isAdjective = (n: Name, tokens: Segmented['tokens']): boolean => {
  const next = tokens[n.to];
  return (
    n.words.length === 1 &&
    tagged(n.words[0]!, 'demonym') &&
    next?.kind === 'word' &&
    !tagged(next.lower, 'function') &&
    !tagged(next.lower, 'past')
  );
};

const isPlace = (n: Name): boolean =>
  tagged(n.words.join(' '), 'place') ||
  words.placeName.has(n.words.at(-1) ?? '') ||
  (n.words.length === 1 && words.place.has(n.words[0]!));

/** What the name looks like, corrected by what the words around it call its bearer. */
function kindIn(n: Name, nouns: readonly string[]): Entity['kind'] {
  const own = n.kind === 'role' ? null : n.kind;
  for (const noun of nouns) {
    if (words.organisation.has(noun) || words.outlet.has(noun)) return 'organisation';
    if (words.document.has(noun)) return own;
    if ((isRole(noun) || words.kin.has(noun)) && !words.organisationName.has(n.words.at(-1) ?? '')) return 'person';
  }
  return own;
}
