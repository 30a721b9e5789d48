import {namingParticiples} from '../../rules/attribution/refusals.js';
import {toldVerbs, contentWords} from '../../rules/attribution/words.js';
import {denyCues} from '../../rules/cues/deny.js';
import {askCues} from '../../rules/cues/others.js';
import {saidOfQuestion} from '../../parse/readers.js';
import {hasClause} from '../content.js';
import {type CueFrame, frameBringing, frameTaking} from '../cue-frames.js';
import {endOfContent} from '../end/end-of-content.js';
import {behindMark} from '../end/parted.js';
import {goesOn} from './object-end.js';
import {isAside} from '../end/aside.js';
import type {Item} from '../item.js';
import {endOfNounPhrase, startsNounPhrase} from '../noun-phrase.js';
import {endOfObject, isInfinitive} from '../objects.js';
import {quoted} from '../quoted.js';
import {isFiniteAt} from '../verb-group.js';
import {tagSet} from '../word.js';
import {type ContentReader, type Reading, type Taken, taken} from './reading.js';

/* What was said stands behind the verb, in what tells itself apart: a quotation, “that”, a preposition, a question word, “to”. */

export const behindVerbReaders = {
  quotation: ({items, at, next, group, source, verb, after}) => {
    if (next?.tag !== 'quotation') return null;
    // "a class called “Perception”": a name, and nobody's words
    const names = source.own && group.start === group.head && verb.form === 'past' && !frameTaking(after, 'c');
    return names && items[group.start - 1]?.tag === 'noun' ? null : taken({start: at, end: quoted(items, at)});
  },
  'that-clause': (r) => {
    if (r.next?.tag !== 'that' || r.at + 1 >= r.items.length) return null;
    return taken({start: r.at, end: isPronoun(r) ? r.at + 1 : endOfContent(r.items, r.at, r.clause)});
  },
  'prepositional-object': prepositionalObject,
  // "called what happened a farce", "dismissed what the paper wrote"
  'question-judged': ({items, at, next, clause, sentence: {itemOf, parsed}}, cue) => {
    const {complement} = clause;
    if (complement?.kind !== 'wh' || itemOf[complement.start] !== at || !next || !isQuestionWord(next)) return null;
    const isDenied = cue!.cue.group === DENY;
    if (!isDenied && saidOfQuestion(clause, parsed.words) < 0) return null;
    const end = endOfContent(items, at, clause);
    // "… as false and left"
    const act = parsed.clauses.find((c) => c.verb?.finite && !c.subject && itemOf[c.start]! > at && goesOn(c, clause));
    return taken({start: at, end: act ? Math.min(end, behindMark(items, at, itemOf[act.start]!)) : end});
  },
  question: ({items, at, next, clause, group}, cue) => {
    // "what Lund described as “a mistake”"
    if (next?.lower === contentWords.as && clause.kind === 'wh' && items[at + 1])
      return {content: [{start: at + 1, end: endOfContent(items, at)}], end: at + 1};
    if (!next || isAside(items, at)) return null; // "told us when asked about it"
    const asks = isQuestionWord(next) || (group.negated && isQuestionAt(items, at)); // "would not say by whom"
    if (!asks && !(next.lower === contentWords.as && cue?.frame.takes.includes('w'))) return null;
    return taken({start: at, end: endOfContent(items, at)});
  },
  infinitive,
  'gapped-clause': gappedClause,
  'words-behind': ({items, group}) => {
    let at = group.end;
    if (items[at]?.tag === 'comma' || items[at]?.tag === 'colon') at++;
    const end = items[at]?.tag === 'quotation' ? quoted(items, at) : endOfContent(items, at);
    return end > at ? taken({start: at, end}) : null;
  },
} satisfies Record<string, ContentReader>;

const DENY: string = denyCues.group;

const isQuestionWord = ({tag}: Item): boolean => tag === 'wh' || tag === 'who';

/** "by whom", "to whom the money went" */
export const isQuestionAt = (items: readonly Item[], at: number): boolean =>
  BEFORE_QUESTION.has(items[at]!.tag) && items[at + 1] !== undefined && isQuestionWord(items[at + 1]!);

const BEFORE_QUESTION = tagSet('prep', 'to');

/** "denied that in a letter", "rejected that, too": no clause stands behind it. */
function isPronoun({items, at, clause: {complement}}: Reading): boolean {
  if (complement?.verb || hasClause(items, at + 1, items.length)) return false;
  const {tag} = items[at + 1]!;
  return tag === 'comma' || (tag === 'prep' && !items.slice(at + 1).some((it) => it.tag === 'comma')); // "joked that among men, Lund ranks first"
}

/** Lund warned of delays. */
function prepositionalObject(r: Reading): Taken | null {
  const {items, after, addressee} = r;
  let {at} = r;
  // spoke at length about it
  if (!addressee && items[at]?.tag === 'prep' && !frameBringing(after, items[at]) && startsNounPhrase(items, at + 1)) {
    const past = endOfNounPhrase(items, at + 1, items.length);
    if (past < at + 5) at = past;
  }
  const cue = frameBringing(after, items[at]);
  const first = items[at + 1];
  if (!cue || !first || first.tag === 'stop' || first.tag === 'comma') return null;
  const content = [{start: at + 1, end: endOfObject(items, at + 1, endOfContent(items, at, r.clause))}];
  return {content, cue, end: addressee ? after.start : at + 1};
}

/** Lund vowed to go; police warned locals not to swim. */
function infinitive(r: Reading, cue: CueFrame | undefined): Taken | null {
  const {items, at, next} = r;
  const negated = next?.tag === 'neg' && items[at + 1]?.tag === 'to';
  if (!negated && !(next?.tag === 'to' && items[at + 1] && isInfinitive(items, at + 1))) return null;
  if (asksToStayUnnamed(items, at)) return null;
  const {addressee, group, verb} = r;
  // "Doctors told to wash hands": they were, in a headline's words
  if (!addressee && at === group.end && verb.form === 'past' && verb.cues.some((c) => toldVerbs.has(c.lemma)))
    return null;
  const asked = addressee?.end === at && cue?.cue.group === ASK && items[addressee.start - 1]!.tag !== 'to'; // asked the court to act
  return taken({start: asked ? addressee.start : at, end: endOfContent(items, at, r.clause)});
}

const ASK: string = askCues.group;

const BEFORE_NAMING = tagSet('neg', 'to', 'be', 'adv');

/** "asked not to be named": a source's wish, no statement. */
export function asksToStayUnnamed(items: readonly Item[], at: number): boolean {
  let i = at;
  while (items[i] && BEFORE_NAMING.has(items[i]!.tag)) i++;
  return items[i - 1]?.tag === 'be' && namingParticiples.has(items[i]?.lower ?? '');
}

const GAP_VERBS = tagSet('do', 'be', 'modal', 'have');

/** A plan which Lund said would fail; what Lund said was that it failed. */
function gappedClause({items, at, next, source, after, clause}: Reading): Taken | null {
  if (!next || at !== after.start || !GAP_VERBS.has(next.tag) || !isFiniteAt(items, at)) return null;
  // "the jobs report | was late", but "a levy which he backs but says will fail"
  if (clause.kind === 'adverbial') return null; // "how a mayor responds | can be"
  if (clause.link === 'root' || (clause.link === 'coordinate' && clause.kind !== 'relative')) return null;
  // "what Lund said was a lie", "all that Lund said was that it was a lie"
  const cleft = next.tag === 'be' && (items[source.clause - 1]?.tag === 'wh' || items[at + 1]?.tag === 'that');
  const from = cleft ? at + 1 : at;
  const end = endOfContent(items, from);
  return end > from ? taken({start: from, end}) : null;
}
