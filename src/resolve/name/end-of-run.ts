import type {Segmented, Token} from '../../layers/article.js';
import {isCommonNoun} from '../../parse/common-noun.js';
import {
  isConjunction,
  isJoining,
  isNameWord,
  isOrdinary,
  isPlural,
  isRole,
  singular,
  tag,
  tagged,
  words,
} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {isPrefixed} from '../word/spelling.js';

const LONGEST_IN_TOKENS = 40; // no name is longer; keeps the time linear
const NICKNAME_IN_WORDS = 3;

/** Where a name ends that begins at token `start`; `mayName` says whether a token can be part of one. */
export function endOfRun(article: Segmented, start: number, mayName: (token: number) => boolean): number {
  const {text, tokens} = article;
  const first = tokens[start]!;
  let to = start + 1;
  let connected = false;
  const nameAt = (i: number): boolean => {
    const t = tokens[i];
    return (
      t !== undefined &&
      (t.capital || isPrefixed(t, text)) &&
      t.sentence === first.sentence &&
      t.quotation === first.quotation &&
      mayName(i)
    );
  };
  while (to < tokens.length && to - start < LONGEST_IN_TOKENS) {
    const t = tokens[to]!;
    const last = tokens[to - 1]!;
    const isOfSaint = words.saint.has(tokens[to - 2]?.lower ?? '');
    if (nameAt(to)) {
      // "Acme Confirms Closure": a headline quoted in the text
      if (isVerb(t.lower) && nameAt(to + 1)) break;
      to++;
    } else if (t.kind === 'number' && words.outletName.has(last.lower) && t.sentence === first.sentence) {
      to++; // "Channel 4 News", "Radio 2"
    } else if (t.kind === 'quote' && !isPossessive(tokens, to)) {
      const close = endOfNickname(tokens, to); // "John “Tig” Oakes"
      if (!close || !nameAt(close)) break;
      to = close + 1;
    } else if (t.lower === '!' && t.start === last.end && last.end - last.start === 1 && nameAt(to + 1)) {
      to += 2; // "E! News"
    } else if (connected && isComma(t) && endOfSeries(tokens, to, nameAt)) {
      to = endOfSeries(tokens, to, nameAt); // "Department for Culture, Media and Sport"
    } else if (endOfFirm(tokens, to, nameAt)) {
      to = endOfFirm(tokens, to, nameAt); // "Brandt, Holm and Partners"
    } else if (calls(tokens, start, to) && nameAt(to + 1)) {
      to += 2; // "Save the Children", "Committee to Protect the Coast"
    } else if (!isJoining(t.lower) && !isPossessive(tokens, to)) {
      break;
    } else if (words.particle.has(t.lower) && nameAt(to + 1)) {
      to += 2;
    } else if (words.particle.has(t.lower) && words.particle.has(tokens[to + 1]?.lower ?? '') && nameAt(to + 2)) {
      to += 3; // "van der Berg"
    } else if (words.connector.has(t.lower) && (joins(tokens, start, to) || (connected && isTopic(last.lower)))) {
      const next = words.definite.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
      if (!nameAt(next)) break;
      to = next + 1;
      connected = true;
    } else if (words.continued.get(t.lower)?.has(last.lower)) {
      const next = words.definite.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1; // "Norland Embassy in the Hague"
      if (!nameAt(next)) break;
      to = next + 1;
      connected = true; // "Committee on Trade, Tariffs and Ports"
    } else if (isPossessive(tokens, to) && (isOfSaint || ownsName(last.lower, tokens[to + 1])) && nameAt(to + 1)) {
      to += 2; // "Teachers' Union", "Children's Hospital", "St Brida's Hospital"
    } else if (
      isConjunction(t.lower) &&
      words.outletName.has(last.lower) &&
      words.outletName.has(tokens[to + 1]?.lower ?? '') &&
      nameAt(to + 1)
    ) {
      to += 2; // "The Globe and Mail"
    } else if (to === start + 1 && isConjunction(t.lower) && isField(last.lower) && ofBody(tokens, to + 1, nameAt)) {
      to += 2; // "University and College Union", "Food and Drug Administration"
    } else if (connected && isConjunction(t.lower) && nameAt(to + 1) && isOrdinary(last.lower)) {
      to += 2; // "Department of Health and Human Services", not "University of Leeds and Anna Berg"
    } else {
      break;
    }
  }
  return to;
}

/**
 * Whether a possessive is part of a name, as in "Children's Hospital" but not in "the Democrats' House leader": the
 * owners are people in general.
 */
const ownsName = (owners: string, next: Token | undefined): boolean =>
  next !== undefined && (isOffice(owners, next) || ownersAreMany(owners, next));

/** "the Attorney General's Office" */
const isOffice = (owner: string, next: Token): boolean =>
  isRole(owner) && !isPlural(owner) && words.organisationName.has(next.lower);

const ownersAreMany = (owners: string, next: Token): boolean =>
  isPlural(owners) &&
  (isOrdinary(singular(owners)) || isRole(owners)) &&
  !isNameWord(owners) &&
  !words.partisan.has(singular(owners)) &&
  (words.organisationName.has(next.lower) || (!isNameWord(next.lower) && !isRole(next.lower)));

/** Whether the article at `at` stands behind a verb that a name begins with, or what its body is for. */
const calls = (tokens: readonly Token[], start: number, at: number): boolean =>
  words.definite.has(tokens[at]!.lower) &&
  words.calling.has(tokens[at - 1]!.lower) &&
  (at === start + 1 || words.continued.has(tokens[at - 2]!.lower));

/** Whether "of" may join the words before it to a name: "Bank of", "Secretary of"; not "Anna Berg of". */
function joins(tokens: readonly Token[], start: number, at: number): boolean {
  const last = tokens[at - 1]!.lower;
  if (words.joiner.has(tokens[at]!.lower)) return true;
  if (words.organisationName.has(last) || words.organisation.has(last)) return true;
  if (words.regnal.has(last)) return false;
  for (let i = start; i < at; i++) if (tagged(tokens[i]!.lower, tag.first)) return false;
  if (tagged(last, tag.place) || tagged(last, tag.demonym)) return false;
  if (at === start + 2 && words.ordinarySurname.has(last)) return false; // "Ivo Brown of"
  return isRole(last) ? words.genitive.has(tokens[at]!.lower) : tagged(last, tag.ordinary);
}

/** An ordinary word that tells what a body does: "Food", not "Arden" or "Mayor". */
const isField = (lower: string): boolean =>
  words.roleModifier.has(lower) ||
  ((isOrdinary(lower) || words.organisationName.has(lower)) &&
    !isRole(lower) &&
    !tagged(lower, tag.first | tag.last | tag.place));

/** Whether another field and a body follow: "Drug Administration". */
const ofBody = (tokens: readonly Token[], at: number, nameAt: (i: number) => boolean): boolean =>
  nameAt(at) && nameAt(at + 1) && isField(tokens[at]!.lower) && words.organisationName.has(tokens[at + 1]!.lower);

/** Where a list of fields ends that goes on at a comma: behind "Sport" in "for Culture, Media and Sport"; 0 if it is none. */
function endOfSeries(tokens: readonly Token[], comma: number, nameAt: (i: number) => boolean): number {
  let i = comma;
  while (i - comma < LONGEST_IN_TOKENS && tokens[i] && isTopic(tokens[i - 1]!.lower) && nameAt(i + 1)) {
    if (isConjunction(tokens[i]!.lower)) return isTopic(tokens[i + 1]!.lower) && !nameAt(i + 2) ? i + 2 : 0;
    if (!isComma(tokens[i]!)) return 0;
    i += 2;
    if (isComma(tokens[i]!) && isConjunction(tokens[i + 1]?.lower ?? '')) i++; // "Culture, Media, and Sport"
  }
  return 0;
}

/** "Fisheries", "Rail": a field, or a word of the language that is no name. */
const isTopic = (lower: string): boolean =>
  isField(lower) || (isCommonNoun(lower) && (!isRole(lower) || isPlural(lower))); // "Union of Bakers, Cooks and Waiters"

/** Where the name of a firm ends that goes on at a comma or a conjunction: "Brandt, Holm and Partners", "Holm & Sons"; 0 if it is none. */
function endOfFirm(tokens: readonly Token[], at: number, nameAt: (i: number) => boolean): number {
  let i = at;
  while (i - at < LONGEST_IN_TOKENS && i < tokens.length && isComma(tokens[i]!) && nameAt(i + 1)) i += 2;
  const joined = isConjunction(tokens[i]?.lower ?? '');
  return joined && nameAt(i + 1) && words.firmTail.has(tokens[i + 1]!.lower) ? i + 2 : 0;
}

/** Where a nickname in quotation marks ends, behind its closing mark; 0 if the mark opens none. */
export function endOfNickname(tokens: readonly Token[], open: number): number {
  const {sentence} = tokens[open]!;
  for (let i = open + 1; i <= open + 1 + NICKNAME_IN_WORDS && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]!.kind === 'quote') return i > open + 1 ? i + 1 : 0;
    if (!tokens[i]!.capital && !words.definite.has(tokens[i]!.lower)) return 0;
  }
  return 0;
}

/** True for "Confirms", but not for "Rights" in "Human Rights Watch". */
const isVerb = (lower: string): boolean =>
  lower.endsWith('s') && tagged(lower, tag.present) && !isNameWord(lower) && !words.organisationName.has(lower);
