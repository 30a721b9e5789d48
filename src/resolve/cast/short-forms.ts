import type {Segmented} from '../../layers/article.js';
import type {Name} from '../name/name.js';
import {isJoining, isOrdinary, tag, tagged, words} from '../word/lexicon.js';
import type {Entity} from './entity.js';

/** How a name is used for its bearer: "full" if the article has no longer name. */
export type NameUse = 'full' | 'surname' | 'first-name' | 'acronym' | 'short-name';

/** Words that can mean an entity. */
export interface ShortForm {
  readonly word: string;
  readonly use: NameUse;
  readonly entity: Entity;
}

/** "Brackley" for Brackley Water, unless Brackley has been named before or is named alone: "Kornholm opened Kornholm Travel". */
export const isOfBranch = ({word, use, entity: {words: list}}: ShortForm): boolean =>
  use === 'short-name' && word === list[0] && words.branchWord.has(list.at(-1)!);

/** The surname: the last word but "Jr." and the like. */
export function surname(list: readonly string[]): string {
  let i = list.length - 1;
  while (i > 1 && words.suffix.has(list[i]!)) i--;
  return list[i]!;
}

/** The forms that can mean an entity later: its name, single words of it, and its initials. */
export function shortForms(entity: Entity): ShortForm[] {
  const list = entity.words;
  const forms: ShortForm[] = [];
  const add = (word: string, use: NameUse) => forms.push({word, use, entity});
  add(list.join(' '), 'full');
  if (list.length < 2 || words.saint.has(list[0]!)) return forms;
  if (list.length === 2 && words.compass.has(list[0]!)) return forms; // Norland is not short for Southern Norland
  if (entity.kind === 'person') addPersonal(list, add);
  else addCorporate(list, add);
  return forms;
}

/** "WHO" in "the World Health Organization (WHO)". */
export function bracketForm(entity: Entity, text: string, tokens: Segmented['tokens'], n: Name): ShortForm | null {
  const open = tokens[n.to];
  if (open?.lower !== '(' || entity.kind === 'person' || entity.words.length < 2) return null;
  const inner = tokens[n.to + 1];
  // "Broaddus and Edwin Park (B&P)"
  if (entity.kind !== 'organisation' && inner?.lower[0] !== entity.words[0]![0]) return null;
  if (!inner?.capital || text[open.start] !== '(' || inner.start !== open.end || text[inner.end] !== ')') return null;
  return {word: inner.lower.replaceAll('.', ''), use: 'acronym', entity};
}

type Add = (word: string, use: NameUse) => void;

function addPersonal(list: readonly string[], add: Add): void {
  const last = surname(list);
  add(list[0]!, 'first-name');
  add(last, 'surname');
  const prefix = words.namePrefix.find((p) => last.startsWith(p) && last.length > p.length + 2);
  if (prefix) add(last.slice(prefix.length), 'surname');
  // "Ugarte" for Hernán Ugarte Solís
  if (list.length === 3 && !tagged(list[1]!, tag.first) && list[1]!.length > 2 && !isJoining(list[1]!))
    add(list[1]!, 'surname');
  // "bin Salman" for Mohammed bin Salman
  if (list.length > 2) {
    add(list.slice(1).join(' '), 'surname');
    add(list.slice(-2).join(' '), 'surname');
  }
}

function addCorporate(list: readonly string[], add: Add): void {
  const last = list.at(-1)!;
  const first = list[0]!;
  // "Council of Norland", "Committee on Norland" are not Norland
  const whole = words.connector.has(list.at(-2)!) || words.continued.has(list.at(-2)!);
  const telling = words.organisationName.has(last) || words.organisation.has(last) || words.outletName.has(last);
  if (!whole && (telling || !tagged(last, tag.ordinary))) add(last, 'short-name');
  for (const w of list)
    if (words.organisationName.has(w) && words.connector.has(list[list.indexOf(w) + 1] ?? '')) add(w, 'short-name');
  // "Water Board" for the Brackwater Water Board
  if (list.length > 2) add(list.slice(1).join(' '), 'short-name');
  // "Acme" for Acme Plumbing Company, but not "Apple" for Apple Watch
  const generic = words.companyWord.has(last) || words.branchWord.has(last); // not "Lund" for the Lund International Hotel
  if (generic && !tagged(first, tag.place) && !tagged(first, tag.demonym) && !words.organisationName.has(first))
    add(first.replace(/\..*/, ''), 'short-name');
  if (list.length === 2 && words.clubName.has(last) && !isOrdinary(first) && !tagged(first, tag.place))
    add(first, 'short-name');
  for (const initials of new Set(initialsOf(list)))
    if (initials.length > 1 && !words.place.has(initials)) add(initials, 'acronym');
}

/** What a body may be short for: "HHS" for Health and Human Services, "DoJ" with its small words, "CDC" without a last "and Prevention". */
function initialsOf(list: readonly string[]): string[] {
  const letters = (all: readonly string[]) => all.map((w) => w[0]).join('');
  const plain = (all: readonly string[]) =>
    letters(all.filter((w) => !words.connector.has(w) && !words.definite.has(w) && !words.conjunction.has(w)));
  const found = [plain(list), letters(list)];
  const and = list.findLastIndex((w) => words.conjunction.has(w));
  if (and > 0 && and === list.length - 2) found.push(plain(list.slice(0, and)));
  // "the French Centers for Disease Control"
  const [first = '', ...rest] = list;
  const placed = rest.length > 2 && (words.place.has(first) || tagged(first, tag.place | tag.demonym));
  return placed ? [...found, ...initialsOf(rest)] : found;
}
