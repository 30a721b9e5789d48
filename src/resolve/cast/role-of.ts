import type {Segmented, Token} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import type {Mentions} from '../name/mention-behind.js';
import type {Name} from '../name/name.js';
import {isConjunction, isPlural, isRole, tag, tagged, words} from '../word/lexicon.js';
import {closes} from './closes.js';
import {
  belongs,
  capitalsBefore,
  endOfOffice,
  introduced,
  isComma,
  isCue,
  isNoun,
  isPossessive,
  isTrade,
  leadingName,
  nounPhraseFrom,
  isFieldOfOffice,
  ownerBefore,
  REACH_IN_WORDS,
} from '../word/role-words.js';

/** What the words around a name tell about its bearer, as spans of the text. */
export interface RoleAt {
  readonly role: Span | null;
  readonly affiliation: Span | null;
  /** Nouns for the bearer, lower case. */
  readonly nouns: readonly string[];
}

const NO_CUES: ReadonlySet<number> = new Set();

const NOTHING: RoleAt = {role: null, affiliation: null, nouns: []};

/** Reads a role before a name ("Kremlin spokesman Ana Ruiz"), else after it ("Ruiz, a spokeswoman for Acme,"); no role goes beyond a cue. */
export function roleOf(article: Segmented, name: Name, mentions: Mentions, cues: ReadonlySet<number>): RoleAt {
  const before = behindOpening(withTitleBeside(article.tokens, name), mentions);
  if (!before.role) return mergeRoles(before, roleAfter(article.tokens, name, cues));
  if (!isKin(article, before.role)) return before;
  const after = roleAfter(article.tokens, name, cues); // "Aster's brother Ifan, the head brewer"
  return after.role ? {...after, nouns: [...before.nouns, ...after.nouns]} : before;
}

/** "On Sunday Mayor Brock denied it", "“It is safe,” claims director Brock": where a mention begins, her role does. */
function behindOpening(at: RoleAt, mentions: Mentions): RoleAt {
  const {role, affiliation} = at;
  if (!role) return at;
  let {start} = role;
  for (let i = start + 1; i < role.end; i++) if (mentions.has(i)) start = i;
  if (start === role.start) return at;
  return {
    ...at,
    role: {start, end: role.end},
    affiliation: affiliation && affiliation.start < start ? null : affiliation,
  };
}

/** "the palace's spokesman, Father Ciro Lunde": a role and a title, of which "Father" says less and "Professor" more. */
function withTitleBeside(tokens: readonly Token[], name: Name): RoleAt {
  const title = roleBefore(tokens, name);
  const comma = tokens[name.titleFrom - 1];
  if (name.titleFrom === name.from || !comma || !isComma(comma)) return title;
  const beside = roleBefore(tokens, {...name, from: name.titleFrom});
  const said = beside.role && words.kin.has(tokens[name.titleFrom]!.lower) ? beside : title;
  return {...said, nouns: [...beside.nouns, ...title.nouns]};
}

const isKin = ({text}: Segmented, {start, end}: Span): boolean => words.kin.has(text.slice(start, end).toLowerCase());

const mergeRoles = (a: RoleAt, b: RoleAt): RoleAt => ({
  role: a.role ?? b.role,
  affiliation: a.affiliation ?? b.affiliation,
  nouns: [...a.nouns, ...b.nouns],
});

function roleBefore(tokens: readonly Token[], name: Name): RoleAt {
  // skips honorifics: "director Dr. Mark Harvey"
  let end = name.from;
  while (end > name.titleFrom && words.honorific.has(tokens[end - 1]!.lower)) end--;
  const sentence = tokens[name.from]!.sentence;
  let head = end - 1;
  const comma = head >= 0 && end === name.titleFrom && isComma(tokens[head]!);
  // "the mayor of Norfolk, Virginia, left"
  if (comma && name.words.length === 1 && tagged(name.words[0]!, tag.place)) return NOTHING;
  if (comma) head--; // "Acme's communications director, Steven Cole,"
  const last = tokens[head];
  if (!last || last.sentence !== sentence || last.quotation !== tokens[name.from]!.quotation) return NOTHING;
  // "by a reporter, Norland's Daily Mail said"
  if (comma && isPossessive(tokens, name.to)) return NOTHING;
  // "spokesman for the ministry, Ana Ruiz", "head of the board Hakem al-Zamel", "Secretary of Labor Ana Ruiz"
  const isOf = tokens.slice(name.titleFrom, end).some(({lower}) => words.genitive.has(lower));
  const ofOffice = isOf && !isFieldOfOffice(tokens, head);
  if (comma || ofOffice || name.words.at(-1)!.split('-').length > 1) {
    const linked = linkedRole(tokens, head, sentence);
    // "the mother of the hiker, Ivo Marr": he is no mother
    const conflict = linked?.nouns.some((n) => isOfOtherSex(n, name.gender)) ?? false;
    if (linked && !conflict) return linked;
  }
  if (last.kind !== 'word') return NOTHING;
  if (isFieldOfOffice(tokens, head)) {
    const office = nounPhraseEndingAt(tokens, head - 2, sentence);
    return {...office, role: office.role && {start: office.role.start, end: last.end}};
  }
  const trade = !comma && name.kind === 'person' && name.words.length > 1 && isTrade(last.lower); // "storm chaser Ana Ruiz"
  if (!(isRole(last.lower) || trade) || isPlural(last.lower)) {
    // "Acme's Steven Cole"
    if (!comma && isPossessive(tokens, head)) return {...NOTHING, affiliation: capitalsBefore(tokens, head)};
    // "the newspaper The Herald", "the website Adobo", "The museum's insurer, Nordvakt"
    const noun = words.outlet.has(last.lower) || words.organisation.has(last.lower) || words.document.has(last.lower);
    const apart = comma;
    const label = !last.capital || words.bodyLabel.has(last.lower); // "Airline Norwing"
    return noun && !apart && label ? {...NOTHING, nouns: [last.lower]} : NOTHING;
  }
  if (comma && !last.capital && !introduced(tokens, head)) return NOTHING;
  // "the man Lin is accused of robbing": a clause without "whom"
  if (!comma && name.words.length === 1 && !last.capital && words.anyPerson.has(last.lower)) return NOTHING;
  return nounPhraseEndingAt(tokens, head, sentence);
}

const isOfOtherSex = (noun: string, gender: Name['gender']): boolean =>
  (gender === 'male' && words.femaleTitle.has(noun)) || (gender === 'female' && words.maleTitle.has(noun));

/** The role that ends at token `head`, with its modifiers. */
function nounPhraseEndingAt(tokens: readonly Token[], head: number, sentence: number): RoleAt {
  let from = head;
  while (from > 0 && head - from < REACH_IN_WORDS) {
    if (isCue(tokens, from - 1)) break;
    if (belongs(tokens, from - 1, sentence)) from--;
    // "Cole communication's director" tells what is directed, "the mill's director" whose director it is
    else if (isPossessive(tokens, from - 1) && !tokens[from - 2]!.capital && isNamed(tokens[from - 3])) from -= 2;
    else break;
  }
  const role = {start: tokens[from]!.start, end: tokens[head]!.end};
  const nouns = [tokens[head]!.lower];
  if (from > 0 && isPossessive(tokens, from - 1)) {
    return {role, affiliation: ownerBefore(tokens, from - 1), nouns};
  }
  return {role, affiliation: leadingName(tokens, from, head), nouns};
}

/** "spokesman for the National Security Council," before a name. */
function linkedRole(tokens: readonly Token[], last: number, sentence: number): RoleAt | null {
  for (let i = last; i > 0 && last - i < REACH_IN_WORDS && tokens[i]!.sentence === sentence; i--) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.kind !== 'word' && !isPossessive(tokens, i)) return null;
    if (!words.affiliationLink.has(word) || i === last) continue;
    const noun = tokens[i - 1]!.lower;
    if ((isRole(noun) || words.kin.has(noun)) && !isPlural(noun)) {
      const at = nounPhraseEndingAt(tokens, i - 1, sentence);
      const affiliation = nounPhraseFrom(tokens, i + 1, last + 1) ?? at.affiliation;
      // "the minister for health": no body, the field of the office
      const field = at.role && !affiliation && i + 1 === last && words.roleModifier.has(tokens[last]!.lower);
      return {...at, affiliation, role: field ? {start: at.role!.start, end: tokens[last]!.end} : at.role};
    }
    // "paid a burglar for films of his rival,"
    if (isRole(tokens[last]!.lower)) return null;
  }
  return null;
}

function roleAfter(tokens: readonly Token[], name: Name, cues: ReadonlySet<number>): RoleAt {
  const sentence = tokens[name.from]!.sentence;
  const inside = (i: number) => tokens[i] !== undefined && tokens[i]!.sentence === sentence;
  let i = name.to;
  if (!inside(i)) return NOTHING;
  if (words.genitive.has(tokens[i]!.lower)) {
    // "Greg Cole of the Acme Association"
    return name.kind === 'person'
      ? {...NOTHING, affiliation: nounPhraseFrom(tokens, i + 1, i + REACH_IN_WORDS)}
      : NOTHING;
  }
  // "the As-Safir newspaper"
  if (words.nameTail.has(tokens[i]!.lower) && !tokens[i]!.capital) return {...NOTHING, nouns: [tokens[i]!.lower]};
  // "the As-Safir news website"
  const [field, outlet] = [tokens[i]!, tokens[i + 1]];
  if (words.tailField.has(field.lower) && outlet?.sentence === sentence && words.outlet.has(outlet.lower))
    return {...NOTHING, nouns: [outlet.lower]};
  if (!isComma(tokens[i]!)) return NOTHING;
  i++;
  if (inside(i) && tokens[i]!.kind === 'number') {
    i++; // "Lee, 43, chief executive of Acme"
    if (!inside(i) || !isComma(tokens[i]!)) return NOTHING;
    i++;
  }
  if (!inside(i)) return NOTHING;
  const determined = words.definite.has(tokens[i]!.lower) || words.indefinite.has(tokens[i]!.lower);
  const possessive = words.possessive.has(tokens[i]!.lower);
  if (determined || possessive) i++;
  const from = i;
  while (inside(i) && i - from < REACH_IN_WORDS && (belongs(tokens, i, sentence) || isPossessive(tokens, i))) i++;
  let head = i - 1;
  // back to the noun: "chief executive", not "chief executive last"
  const trade = (determined || possessive) && name.kind === 'person' && isTrade(tokens[head]?.lower ?? ''); // "Ana Ruiz, a forager"
  while (!trade && head >= from && !isNoun(tokens[head]!.lower)) head--;
  if (head < from) return NOTHING;
  const noun = tokens[head]!.lower;
  if (isPlural(noun) && !tokens[head]!.capital) return {...NOTHING, nouns: []};
  let start = from;
  let affiliation: Span | null = null;
  for (let j = from; j < head; j++) {
    if (!isPossessive(tokens, j)) continue;
    affiliation = ownerBefore(tokens, j);
    start = j + 1;
  }
  affiliation ??= leadingName(tokens, start, head);
  const next = tokens[head + 1];
  const of =
    next && words.affiliationLink.has(next.lower) ? nounPhraseFrom(tokens, head + 2, head + 2 + REACH_IN_WORDS) : null;
  affiliation = of ?? affiliation;
  // "In talks with Lee, the mayor stated", "Lee, the mayor says, was": whose cue this is; but "Lee, the town's mayor said"
  const opens = name.titleFrom === 0 || tokens[name.titleFrom - 1]!.kind !== 'word';
  const inserted = cues.has(next?.start ?? -1) && tokens[head + 2] !== undefined && isComma(tokens[head + 2]!);
  if (inserted || !closes(tokens, head + 1, sentence, opens ? NO_CUES : cues)) return NOTHING;
  if (!isRole(noun) && !trade && !words.kin.has(noun)) return {...NOTHING, nouns: [noun]};
  if (!determined && !possessive && !affiliation && !(next && isComma(next))) return NOTHING;
  // "As told by Arden News, former CIA operative and baker Lee left": no apposition
  if (!determined && !possessive && isConjunction(next?.lower ?? '')) return NOTHING;
  const end = of ? head + 1 : endOfOffice(tokens, head, sentence);
  return {role: {start: tokens[start]!.start, end: tokens[end - 1]!.end}, affiliation, nouns: [noun]};
}

const isNamed = (t: Token | undefined): boolean => t?.capital === true && !words.definite.has(t.lower);
