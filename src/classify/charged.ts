import type {Attributed, Token} from '../layers/article.js';
import type {Clause, ClauseLink, ClausedSentence} from '../layers/parsed.js';
import {holds} from '../layers/span.js';
import type {ClauseAt} from '../parse/clause-at.js';
import {subjectOf} from '../parse/readers.js';
import {wordClasses} from '../rules/words/classes.js';
import {keyOf, keysIn, keyOfWord, meets, type Proposition} from './propositions.js';
import {keysOfSpeakers} from './speakers.js';
import {tokenAt, tokensIn} from './zones.js';

/** What is told in the article: by a statement, or where that is null by its title and lede. */
interface Told {
  readonly by: number | null;
  readonly words: ReadonlySet<string>;
}

/** What answers a charge, whatever its words. */
interface Charged {
  /** Whether a clause of a statement tells what its speaker, who is charged, did not do: "I never met him", "our lorries were not there". */
  readonly isOwnDeed: (statement: number, at: ClauseAt) => boolean;
  /** Whether the speaker is said to have known, so that "I was not aware of it" is no mere silence. */
  readonly isKnower: (statement: number) => boolean;
  /** Whether these are the key words of somebody who says something of the speaker. */
  readonly isTeller: (statement: number, of: ReadonlySet<string>) => boolean;
  /** Whether the speaker charges others: what they say was not done is a charge, too. */
  readonly isAccuser: (statement: number) => boolean;
}

/** A clause that the speaker says; a relative or an adverbial one only tells of whom, or when. */
export const SAID: ReadonlySet<ClauseLink> = new Set(['root', 'complement', 'coordinate', 'loose'] as const);
const {
  self: SELF,
  'he-or-she': HE_OR_SHE,
  'first-person': FIRST_PERSON,
  undergo: UNDERGOING,
  'own-side': OWN,
  have: HAVE,
  unreal: UNREAL,
  negation: NEGATION,
  accusing: ACCUSING,
  knowing: KNOWING,
  person: PERSON,
  'noun-link': OF,
  told: TOLD,
} = wordClasses;
const CHARGING: ReadonlySet<string> = new Set([...wordClasses.accusing, ...wordClasses.claiming]);
const MISDEEDS: ReadonlySet<string> = new Set(wordClasses.misdeed.map(keyOfWord));

/** Who is charged: whoever rejects a charge, and of whom others allege something or tell a misdeed. */
export function findCharged<T extends Told>(
  article: Attributed,
  speakers: readonly (string | null)[],
  claims: readonly T[],
  clausesOf: (claim: T) => readonly Proposition[],
  isDenied: (statement: number) => boolean,
  isAccused: (statement: number) => boolean,
): Charged {
  const keysOf = keysOfSpeakers(article, speakers);
  // Asked of few: a negated deed of the speaker's own is rare.
  const known = new Map<string, boolean>();
  const isCharged = (by: string): boolean => {
    const before = known.get(by);
    if (before !== undefined) return before;
    const is = speakers.some((other, i) => other === by && isAccused(i)) || isChargedByOthers(by);
    known.set(by, is);
    return is;
  };
  const isChargedByOthers = (by: string): boolean => {
    const keys = keysOf.get(by) ?? NOBODY;
    // not who is robbed or lied to
    const isDoer = ({passive, subjectWords, words}: Proposition): boolean =>
      passive ? meets(keys, words) && !meets(keys, subjectWords) : meets(keys, subjectWords);
    const isCharging = (c: T): boolean => {
      if (c.by !== null && (speakers[c.by] === by || isDenied(c.by))) return false;
      if (c.by !== null && hasCue(article, c.by, CHARGING)) {
        const of = accusedIn(article, c.by);
        const isHim = of.some((t) => PERSON.has(t.lower)) && isBeside(article, speakers, by, c.by);
        if (isHim || of.some((t) => keys.has(keyOf(t)))) return true;
        return meets(keys, c.words) && clausesOf(c).some((p) => !p.passive && meets(keys, p.subjectWords));
      }
      if (!meets(keys, c.words)) return false;
      // "Daniel Fross is accused of theft": nobody is named who accuses him
      const isAccusedThere = (p: Proposition) => p.passive && ACCUSING.has(p.verb) && meets(keys, p.subjectWords);
      return clausesOf(c).some((p) => isAccusedThere(p) || (meets(p.predicate, MISDEEDS) && isDoer(p)));
    };
    return claims.some(isCharging);
  };
  const isKnower = (i: number): boolean => {
    const keys = keysOf.get(speakers[i] ?? '') ?? NOBODY;
    return claims.some(
      (c) =>
        (c.by === null || speakers[c.by] !== speakers[i]) && clausesOf(c).some((p) => knows(p) && meets(keys, p.words)),
    );
  };
  const isTeller = (i: number, of: ReadonlySet<string>): boolean => {
    const keys = keysOf.get(speakers[i] ?? '') ?? NOBODY;
    return claims.some(({by, words}) => {
      if (by === null || speakers[by] === speakers[i] || isDenied(by) || !meets(keys, words)) return false;
      // "Brandt said Roe was wrong to say that Brandt lied": Brandt answers her, and not she Brandt
      if (article.statements[i]!.within === by) return false;
      const {mention} = article.statements[by]!;
      return mention !== null && meets(of, keysIn(article, mention));
    });
  };
  const isOwnDeed = (i: number, {sentence, clause}: ClauseAt): boolean => {
    const by = speakers[i] ?? null;
    if (by === null || !SAID.has(clause.link) || !isDeed(sentence, clause)) return false;
    const {content, type, mention} = article.statements[i]!;
    // "He said that she had not been paid"
    const [who, more] = mention ? tokensIn(article, mention) : [];
    const own = subjectOf(clause)!;
    const of = sentence.words.lower[own.head]!;
    if (who && !more && HE_OR_SHE.has(who.lower) && HE_OR_SHE.has(of) && who.lower !== of) return false;
    const isInside = (at: number) => content.some((piece) => holds(piece, {start: at, end: at + 1}));
    if (isNested(sentence, clause, isInside)) return false;
    const selves = type === 'indirect' ? SELF : FIRST_PERSON;
    return isOwn(article, sentence, clause, selves, keysOf.get(by) ?? NOBODY) && isCharged(by);
  };
  const accusers = new Set<string>();
  for (const [i, by] of speakers.entries()) if (by !== null && hasCue(article, i, ACCUSING)) accusers.add(by);
  const isAccuser = (i: number): boolean => {
    const by = speakers[i] ?? null;
    return by !== null && accusers.has(by) && !isCharged(by);
  };
  return {isOwnDeed, isKnower, isTeller, isAccuser};
}

/** Whether a word of the statement's cue is one of these. */
function hasCue({statements, tokens}: Attributed, i: number, of: ReadonlySet<string>): boolean {
  for (const {start, end} of statements[i]!.cue?.spans ?? [])
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++)
      if (of.has(tokens[at]!.lower)) return true;
  return false;
}

/** "knew of it", "was aware of it", "had been told of it" */
const knows = ({verb, predicate, passive}: Proposition): boolean =>
  KNOWING.has(verb) || meets(predicate, KNOWING) || (passive && TOLD.has(verb));

/** "accused Olaf Brock of theft": the words before "of". None where a clause tells the charge. */
function accusedIn(article: Attributed, i: number): readonly Token[] {
  const {by, content} = article.statements[i]!;
  const words = by === OBJECT_FORM && content[0] ? tokensIn(article, content[0]) : [];
  const end = words.findIndex((t) => OF.has(t.lower));
  return words.slice(0, Math.max(end, 0));
}

/** "I did not take it, Brock told Venn, who accuses him": another statement of the sentence is his. */
function isBeside({statements}: Attributed, speakers: readonly (string | null)[], by: string, i: number): boolean {
  const {sentence} = statements[i]!;
  return [i - 1, i + 1].some((j) => speakers[j] === by && statements[j]?.sentence === sentence);
}

/** Whether a clause says what was not done, or would never have been; a state ("was not happy") is no deed, nor is "had not expected it". */
function isDeed({words: {lower, lemma}}: ClausedSentence, clause: Clause): boolean {
  const {verb, predicateWord} = clause;
  const subject = subjectOf(clause);
  if (!verb || !subject || !(clause.negated || NEGATION.has(lower[subject.start]!))) return false;
  if ((verb.copula && predicateWord >= 0) || UNDERGOING.has(lemma[verb.head]!)) return false;
  return verb.modal < 0 || (UNREAL.has(lower[verb.modal]!) && verb.auxiliaries.some((w) => HAVE.has(lower[w]!)));
}

/** Whether it is said of what somebody else thinks or does: "he realised that he had not paid". */
function isNested({words: {start}}: ClausedSentence, clause: Clause, isInside: (at: number) => boolean): boolean {
  for (let at = clause; at.parent?.verb; at = at.parent) {
    if (at.link === 'coordinate' || at.link === 'loose') continue;
    return isInside(start[at.parent.verb.head]!);
  }
  return false;
}

/** Whether the speaker's own side does it: "we", "our lorries", "none of us", "the army" of its spokesman. */
function isOwn(
  article: Attributed,
  {words}: ClausedSentence,
  clause: Clause,
  selves: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): boolean {
  const {verb, object, adjuncts} = clause;
  const {lower, start, end} = words;
  const subject = subjectOf(clause)!;
  if (NEGATION.has(lower[subject.start]!))
    return verb!.passive || lower.slice(subject.start, subject.last).some((w) => OWN.has(w));
  if (subject.kind === 'pronoun') {
    const isPast = verb!.tense === 'past' || verb!.auxiliaries.some((w) => HAVE.has(lower[w]!));
    return isPast && !HAVE.has(lower[verb!.head]!) && selves.has(lower[subject.head]!);
  }
  // "its conviction had not changed" tells no deed
  if (OWN.has(lower[subject.determiner] ?? '')) return verb!.passive || object !== null || adjuncts.length > 0;
  return !subject.possessor && meets(keys, keysIn(article, {start: start[subject.head]!, end: end[subject.head]!}));
}

const OBJECT_FORM = 'attribution/source-cue-object';
const NOBODY: ReadonlySet<string> = new Set();
