import type {GroupDraft, PhraseDraft} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {agentPreposition} from '../../rules/words/grammar.js';
import {actorOf} from './actor.js';
import {completeVerb} from './complete-verb.js';
import {coordinateVerb} from './coordinate-verb.js';
import {type ClauseDraft, type Machine, top} from './machine.js';
import {setVerb} from './set-verb.js';
import {pushNonFinite} from './verb-actions.js';

/* What the machine does with infinitives and participles. */

/** Whether the chunk before, marks and adverbs apart, is a noun phrase. */
function isBehindPhrase(m: Machine, k: number): boolean {
  let at = k - 1;
  while (at >= 0 && (m.chunks[at]!.kind === 'adverb' || m.chunks[at]!.kind === 'mark')) at--;
  return at >= 0 && m.chunks[at]!.phrase !== null && m.chunks[at]!.kind !== 'wh';
}

export function infinitive(m: Machine, k: number): void {
  if (completeVerb(m, k)) return;
  const clause = top(m);
  const group = m.chunks[k]!.group!;
  if (m.coordinator >= 0 && clause.verb) {
    coordinateVerb(m, k, false);
    return;
  }
  if (group.to >= 0 && pushAbsolute(m, k, 'infinitive', HAS.purpose)) return;
  switch (clause.state) {
    case 'open':
      if (clause.wh >= 0 || (clause.link !== 'root' && clause.kind !== 'that')) {
        setVerb(clause, group, false);
        return;
      }
      pushNonFinite(m, k, 'infinitive', 'adverbial', clause);
      return;
    case 'subject':
      if (isAbsolute(m, clause, HAS.purpose) && group.to >= 0) {
        setVerb(clause, group, false);
        return;
      }
      pushNonFinite(m, k, 'infinitive', m.comma >= 0 ? 'adverbial' : 'adnominal', clause);
      return;
    case 'verb': {
      const verb = clause.verb!;
      // "is not enough to live on"
      if (verb.copula && m.chunks[k - 1]?.kind === 'adverb') clause.predicateWord = m.chunks[k - 1]!.head;
      if (verb.copula && isBehindPhrase(m, k)) {
        pushNonFinite(m, k, 'infinitive', 'adnominal', clause);
        return;
      }
      const takes = verb.takes & TAKES.to || verb.alone || verb.passive || verb.takes & TAKES.linking || group.to < 0;
      pushNonFinite(m, k, 'infinitive', takes && m.comma < 0 ? 'open' : 'adverbial', clause);
      return;
    }
    case 'done': {
      const {takes, passive} = clause.verb!;
      const wanted =
        group.to >= 0 ? TAKES['object-to'] | TAKES['object-base'] : TAKES['object-base'] | TAKES['object-to'];
      const behind = isBehindPhrase(m, k);
      if (clause.predicateWord >= 0) pushNonFinite(m, k, 'infinitive', 'open', clause);
      else if (takes & wanted && behind && endsWith(clause.object ?? clause.indirect, m.last))
        pushNonFinite(m, k, 'infinitive', 'open', clause);
      // "Holm was urged by the mayor to stay"
      else if (takes & wanted && passive && m.comma < 0) pushNonFinite(m, k, 'infinitive', 'open', clause);
      else
        pushNonFinite(m, k, 'infinitive', behind && m.comma < 0 && serves(m.last) ? 'adnominal' : 'adverbial', clause);
    }
  }
}

/** "asked the members of the council to go": the last noun phrase is the object, or hangs on it. */
function endsWith(object: Machine['last'], last: Machine['last']): boolean {
  let at = last;
  for (let depth = 0; at && at !== object && at.role === 'attached' && depth < CHAIN; depth++) at = at.of;
  return at !== null && at === object;
}

const CHAIN = 6;

/** "drove to Ostrel to spread it", "voted in May to end it": no infinitive says what a place or a time is for. */
const serves = (phrase: Machine['last']): boolean =>
  phrase?.kind !== 'pronoun' &&
  !(phrase?.isTime && phrase.role === 'adjunct') &&
  !(phrase && phrase.preposition >= 0 && (phrase.kind === 'name' || phrase.kind === 'number' || phrase.isTime));

/** "with laws expected", "for the council to decide": a noun phrase between a preposition and a verb is its subject. */
function pushAbsolute(m: Machine, k: number, kind: 'infinitive' | 'participle', trait: number): boolean {
  let at = k - 1;
  while (m.chunks[at]?.kind === 'adverb') at--;
  if (m.comma >= 0) at = pastApposition(m, k);
  if (m.chunks[at]?.kind === 'adjunct' && m.bits[m.chunks[at]!.start]! & IS.nounPreposition) at--;
  const before = m.chunks[at];
  const subject = before?.phrase;
  if (before?.kind !== 'adjunct' || !subject || !(traitsOf(m.words.lower[before.start]!) & trait)) return false;
  const clause = top(m);
  const absolute = pushNonFinite(m, k, kind, 'adverbial', clause);
  const {adjuncts} = clause;
  if (adjuncts.at(-1) === subject) adjuncts.pop();
  absolute.connective = subject.preposition;
  absolute.start = subject.preposition;
  absolute.subject = subject;
  subject.preposition = subject.prepositionEnd = -1;
  subject.role = 'subject';
  subject.of = null;
  subject.clause = absolute;
  return true;
}

/** "with one, Ana Holt, calling it a sham": from behind the comma to what is explained between two; else -1. */
function pastApposition({chunks, comma}: Machine, k: number): number {
  const phrase = chunks[k - 2]?.phrase;
  const explains = comma === k - 1 && chunks[k - 3]?.kind === 'comma' && phrase?.role === 'apposition';
  return explains && chunks[k - 4]?.phrase === phrase.of ? k - 4 : -1;
}

/** The same where the preposition was read as the opener of a clause. */
const isAbsolute = ({words}: Machine, {connective, kind}: ClauseDraft, trait: number): boolean =>
  kind === 'adverbial' && connective >= 0 && (traitsOf(words.lower[connective]!) & trait) !== 0;

export function participle(m: Machine, k: number): void {
  if (completeVerb(m, k)) return;
  const clause = top(m);
  const group = m.chunks[k]!.group!;
  if (m.coordinator >= 0 && clause.verb && m.preposition < 0) {
    coordinateVerb(m, k, false);
    return;
  }
  const behind = isBehindPhrase(m, k);
  if (m.preposition < 0 && pushAbsolute(m, k, 'participle', HAS.absolute)) return;
  const actor = m.comma >= 0 && group.form === FORM.ing ? actorOf(m, group) : null;
  if (actor) {
    pushNonFinite(m, k, 'participle', 'adverbial', actor);
    return;
  }
  switch (clause.state) {
    case 'open':
      // "while leaving", "when asked"
      if (m.preposition < 0 && clause.kind === 'adverbial') {
        setVerb(clause, group, false);
        return;
      }
      pushNonFinite(m, k, 'participle', 'adverbial', clause);
      return;
    case 'subject':
      if (m.comma < 0 && m.preposition < 0 && isAbsolute(m, clause, HAS.absolute)) {
        setVerb(clause, group, false);
        return;
      }
      pushNonFinite(m, k, 'participle', m.comma >= 0 || m.preposition >= 0 ? 'adverbial' : 'adnominal', clause);
      return;
    case 'verb': {
      const {takes, copula} = clause.verb!;
      // "it is about finding a way"
      if (copula && m.preposition >= 0 && !clause.complement) {
        pushNonFinite(m, k, 'participle', 'open', clause);
        return;
      }
      const open = m.preposition < 0 && m.comma < 0 && (takes & (TAKES.ing | TAKES.linking) || group.form !== FORM.ing);
      pushNonFinite(m, k, 'participle', open ? 'open' : 'adverbial', clause);
      return;
    }
    case 'done': {
      const {takes} = clause.verb!;
      if (m.comma >= 0 || m.preposition >= 0) pushNonFinite(m, k, 'participle', 'adverbial', clause);
      else if (behind && endsWith(clause.object, m.last) && takes & TAKES['object-ing'])
        pushNonFinite(m, k, 'participle', 'open', clause);
      else {
        const tells = m.last?.kind !== 'pronoun' && !(group.form === FORM.ing && isPlaceOrTime(m, m.last));
        const ofNoun = behind && tells && !speaksOfSubject(m, clause, group) && !speaksOn(m, k, clause);
        const pushed = pushNonFinite(m, k, 'participle', ofNoun ? 'adnominal' : 'adverbial', clause);
        if (ofNoun && m.last && group.form === FORM.ing && group.takes & TAKES.speech)
          pushed.antecedent = speakerIn(m, m.last);
      }
    }
  }
}

/** "a man from Lund claiming to be ill", "a letter from Holt saying so": of a chain of phrases the one that speaks. */
function speakerIn(m: Machine, last: PhraseDraft): PhraseDraft {
  for (let at: PhraseDraft | null = last; at?.role === 'attached' && at.of && !isMaker(m, at); at = at.of)
    if (speaks(m, at.of)) return at.of;
  return last;
}

const speaks = ({words, bits}: Machine, {head}: PhraseDraft): boolean =>
  (traitsOf(words.lemma[head]!) & (HAS.voice | HAS.utterance | HAS.document)) !== 0 ||
  (bits[head]! & (IS.contentNoun | IS.body | IS.subjectPronoun)) !== 0;

/** "wrote to members in May saying so": not those it was written to; but "spoke to a man claiming to be ill". */
function speaksOn(m: Machine, k: number, {verb}: ClauseDraft): boolean {
  const {form, takes} = m.chunks[k]!.group!;
  if (!(verb!.takes & QUOTES) || form !== FORM.ing || !(takes & TAKES.speech) || !(takes & TAKES.that)) return false;
  const isInfinitive = m.chunks[k + 1]?.kind === 'verb' && m.chunks[k + 1]!.group!.to >= 0;
  let told = m.last;
  for (let depth = 0; told?.role === 'attached' && told.of && depth < CHAIN; depth++) told = told.of;
  return !isInfinitive && told?.role === 'adjunct' && m.words.lower[told.preposition] === 'to';
}

/** "wrote on Monday saying", "spoke in Lund saying": what tells where or when says nothing. */
function isPlaceOrTime(m: Machine, phrase: Machine['last']): boolean {
  if (!phrase || phrase.preposition < 0 || isMaker(m, phrase)) return false;
  return (
    phrase.isTime || (phrase.role === 'adjunct' && (!serves(phrase) || (m.bits[phrase.head]! & IS.timeNoun) !== 0))
  );
}

/** "by Marr" */
const isMaker = ({words}: Machine, {preposition}: PhraseDraft): boolean =>
  words.lower[preposition] === agentPreposition;

/** "Analysts played down the odds of a bid saying the price was high": no bid says anything. */
function speaksOfSubject(m: Machine, {subject}: ClauseDraft, {form, takes}: GroupDraft): boolean {
  if (form !== FORM.ing || !(takes & TAKES.speech) || !(takes & TAKES.that) || !subject || !m.last) return false;
  return m.last.kind === 'description' && !speaks(m, m.last) && (subject.kind === 'name' || speaks(m, subject));
}
