import {
  betweenPrepositions,
  chainHeads,
  complementPrepositions,
  issuingVerbs,
  negativeHeads,
  contentWords,
  objectEnds,
} from '../rules/attribution/words.js';
import {documentNouns} from '../rules/words/documents.js';
import {bareRefusals, tellingVerbs} from '../rules/attribution/refusals.js';
import {type ContentFound, type ContentWords, endOfContent, hasFiniteVerb} from './content.js';
import type {AttributionForm} from '../rule.js';
import type {Draft} from './draft.js';
import type {Item, Level} from './level.js';
import type {CueVerb, Frame} from './lexicon.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {findSubjectAfter, findSubjectBefore, type SourceFound} from './source.js';
import {isFiniteAt, type VerbGroup, verbGroupAt} from './verb-group.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
export const WORDS: ContentWords = {
  asides: set(contentWords.asides),
  asideSeconds: set(contentWords.asideSeconds),
  turns: set(contentWords.turns),
  resumptives: set(contentWords.resumptives),
  according: contentWords.according,
  as: contentWords.as,
};
const CHAIN = set(chainHeads);
const TELLING = set(tellingVerbs);
const BARE = set(bareRefusals);
const DOCUMENTS: ReadonlySet<string> = new Set(documentNouns);
const ISSUING = set(issuingVerbs);
const NEGATIVE = set(negativeHeads);
const COMPLEMENT = set(complementPrepositions);
const OBJECT_ENDS = set(objectEnds);
const AS = contentWords.as;
const BETWEEN = set(betweenPrepositions);

/** Statements that a reporting verb makes, in a sentence at one level. */
export function findVerbCues(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let v = 0; v < items.length; v++) {
    const it = items[v]!;
    if (it.tag !== 'verb' || it.cues.length === 0 || found.some((d) => d.cue.some((c) => c.start <= v && v < c.end)))
      continue;
    const made = readVerb(level, v, found);
    if (made && (level.inside === null || countsInside(made))) found.push(made);
  }
  return found;
}

/** Inside a quotation the speaker's own thoughts and words are content; what others said is a statement of theirs. */
function countsInside(d: Draft): boolean {
  if (d.kind !== 'speech' || !d.source || !INSIDE_FORMS.has(d.form)) return false;
  const first = d.level.items[d.source.start]!;
  return !OWN_PERSON.has(first.lower) && d.level.items[d.cue[0]!.end - 1]!.form !== 'base';
}

const INSIDE_FORMS = new Set([
  'source-cue-clause',
  'source-cue-quote',
  'quote-source-cue',
  'quote-cue-source',
  'clause-source-cue',
  'passive-by',
]);
const OWN_PERSON = new Set(['i', 'we', 'you', 'me', 'us', 'one', 'who']);

function readVerb(level: Level, v: number, found: readonly Draft[]): Draft | null {
  const {items} = level;
  const it = items[v]!;
  let group = verbGroupAt(items, v);
  const before = items[group.start - 1];
  if (it.form === 'base' && before?.tag === 'to') {
    const chained = chainBefore(items, group.start - 1);
    if (chained === null) return null;
    const unwilling = NEGATIVE.has(items[chained.head]!.lower);
    group = {...chained, head: v, end: v + 1, negated: chained.negated || unwilling};
  }
  if (it.form === 'ing' && before?.lower === AS) return readQuotedAs(level, group);
  if (it.cues.some((c) => c.group === 'refuse') && items[group.end]?.tag === 'to')
    return readRefusal(level, group, found);
  group = withAlternative(items, group);
  if (group.passive) return readPassive(level, group);
  if (
    (it.form === 'past' || it.form === 'part') &&
    group.start === v &&
    items[v + 1]?.lower === 'by' &&
    items[v - 1] &&
    ['noun', 'comma'].includes(items[v - 1]!.tag) &&
    it.cues.some((c) => c.frames.some((f) => f.takes !== 'p' && (f.takes.includes('n') || f.takes.includes('o'))))
  ) {
    return readPassive(level, group);
  }
  if (it.form === 'part' && group.start === v) return null;
  const after = readAfter(items, group, it);
  // "The leader, Laura Finch, denied it" comes before "…, said Finch"
  const inserted = items[group.start - 1]?.tag === 'comma' ? findSubject(items, group) : null;
  const inverted = !inserted && isInversion(items, group, it) ? findSubjectAfter(items, after.start) : null;
  const own = inserted ?? (inverted ? null : findSubject(items, group));
  const shared = inverted || own ? null : sharedSource(level, group, found);
  if (shared === 'none') return null;
  const source = inverted ?? own ?? shared;
  if (own && own.end - own.start === 1 && items[own.start]!.tag === 'that' && own.start > 0) return null; // "a passion that suggested"
  const taken = own ? readTaken(level, group, it, own) : null;
  if (taken) return taken;
  const made = settle(level, group, it, source, inverted !== null, own !== null, after);
  // "a report claiming that", but not "leaders discussing the plan"
  const bare = it.form === 'ing' && !group.finite && (own || items[group.start - 1]?.tag === 'prep');
  if (made && bare && !BARE_FORMS.has(made.form)) return null;
  return made;
}

const BARE_FORMS: ReadonlySet<string> = new Set(['source-cue-clause', 'source-cue-quote', 'source-cue-infinitive']);

/** The subject left of the group; for a bare participle only a noun phrase right before it ("a report claiming"). */
function findSubject(items: readonly Item[], group: VerbGroup): SourceFound | null {
  const before = items[group.start - 1];
  if (!before) return null;
  if (
    !group.finite &&
    (before.tag === 'comma' ||
      before.tag === 'prep' ||
      before.tag === 'sub' ||
      before.tag === 'cc' ||
      before.tag === 'dash')
  )
    return null;
  if (before.tag === 'cc') return null;
  if (!group.finite && items[group.head]!.form === 'ing')
    return issuerBefore(items, group.start) ?? nounPhraseBefore(items, group.start);
  const found = findSubjectBefore(items, group.start);
  if (!found || found.end === found.start) return null;
  // something between the subject and the verb that is no part of either: only adverbials may stand there
  if (items[found.end]?.tag === 'comma' || items[found.end]?.tag === 'dash') return found;
  for (let i = found.end; i < group.start; i++)
    if (isFiniteAt(items, i) && items[found.end]?.tag !== 'who') return null;
  return found;
}

/** "Lund issued a statement saying": who put the document out says what it says. */
function issuerBefore(items: readonly Item[], end: number): SourceFound | null {
  if (items[end - 1]?.tag !== 'noun' || !DOCUMENTS.has(items[end - 1]!.lower)) return null;
  let i = end - 1;
  while (i > 0 && ['noun', 'adj', 'det', 'poss', 'num'].includes(items[i]!.tag)) i--;
  if (items[i]?.tag !== 'verb' || !ISSUING.has(items[i]!.lower)) return null;
  return findSubjectBefore(items, verbGroupAt(items, i).start);
}

/** "with Lund claiming that": the noun phrase right before a bare participle. */
function nounPhraseBefore(items: readonly Item[], end: number): SourceFound | null {
  let start = end;
  while (
    start > 0 &&
    ['name', 'noun', 'adj', 'det', 'poss', 'num', 'genitive', 'pron'].includes(items[start - 1]!.tag)
  ) {
    start--;
    if (items[start]!.tag === 'det' || items[start]!.tag === 'poss') break;
  }
  return start < end && startsNounPhrase(items, start) ? {start, end, clause: start} : null;
}

/** The source of the statement before, for "…, saying" and "said … and denied"; 'none' where the verb has no right to one. */
function sharedSource(level: Level, group: VerbGroup, found: readonly Draft[]): SourceFound | null | 'none' {
  const {items} = level;
  const before = items[group.start - 1];
  const form = items[group.head]!.form;
  if (form === 'ing' && !group.finite) {
    if (before && !['comma', 'prep', 'sub', 'cc', 'dash', 'adv'].includes(before.tag)) return 'none';
    return earlierSource(found, group.start) ?? mainSubject(items, group.start) ?? laterSubject(items, group.start);
  }
  if (before?.tag === 'cc' || before?.tag === 'comma')
    return earlierSource(found, group.start) ?? chainSubject(items, group.start) ?? 'none';
  return 'none';
}

/** The source of the last statement that stands in the same words as item `at`: both in nobody's content, or in the same. */
function earlierSource(found: readonly Draft[], at: number): SourceFound | null {
  const holder = holderOf(found, at);
  for (let k = found.length - 1; k >= 0; k--) {
    const d = found[k]!;
    if (d.source && d.cue[0]!.start < at && holderOf(found, d.cue[0]!.start, d) === holder)
      return {...d.source, clause: d.source.start};
  }
  return null;
}

function holderOf(found: readonly Draft[], at: number, but?: Draft): Draft | null {
  let best: Draft | null = null;
  for (const d of found) if (d !== but && d.content.some((c) => c.start <= at && at < c.end)) best = d;
  return best;
}

/** "he looked up, furrowed his brow and said": the subject of the verb with a tense before, or of the one before that. */
function chainSubject(items: readonly Item[], end: number): SourceFound | null {
  for (let i = end - 1; i >= 0; i--) {
    if (!isFiniteAt(items, i)) continue;
    const s = findSubjectBefore(items, verbGroupAt(items, i).start);
    if (s && items[s.start]!.tag !== 'who' && items[s.start]!.tag !== 'that') return s;
  }
  return null;
}

/** The subject of the first verb with a tense before `end`. */
function mainSubject(items: readonly Item[], end: number): SourceFound | null {
  for (let i = 0; i < end; i++) {
    if (!isFiniteAt(items, i)) continue;
    const s = findSubjectBefore(items, verbGroupAt(items, i).start);
    if (s && items[s.start]!.tag !== 'who') return s;
  }
  return null;
}

/** "Citing costs, Lund said": the subject of the first verb with a tense after `from`. */
function laterSubject(items: readonly Item[], from: number): SourceFound | null {
  for (let i = from + 1; i < items.length; i++) {
    if (items[i]!.tag !== 'comma') continue;
    for (let k = i + 1; k < items.length; k++) {
      if (isFiniteAt(items, k)) return findSubjectBefore(items, verbGroupAt(items, k).start);
    }
  }
  return null;
}

function chainBefore(items: readonly Item[], to: number): VerbGroup | null {
  let i = to - 1;
  while (i >= 0 && items[i]!.tag === 'adv') i--;
  const it = items[i];
  if (!it) return null;
  const lemma = it.cues[0]?.lemma ?? it.lower;
  if (!CHAIN.has(it.lower) && !CHAIN.has(lemma)) return null;
  return verbGroupAt(items, i);
}

interface After {
  /** First item after the verb group, its particle included. */
  readonly start: number;
  readonly frames: readonly {cue: CueVerb; frame: Frame}[];
}

function readAfter(items: readonly Item[], group: VerbGroup, it: Item): After {
  const all = it.cues.flatMap((cue) => cue.frames.map((frame) => ({cue, frame})));
  const particle = items[group.end]?.lower;
  const pair = `${particle}+${items[group.end + 1]?.lower}`;
  const withPair = all.filter((x) => x.frame.takes !== 'p' && x.frame.particle === pair);
  if (withPair.length) return {start: group.end + 2, frames: withPair};
  const withParticle = all.filter(
    (x) => x.frame.takes !== 'p' && x.frame.particle !== null && x.frame.particle === particle,
  );
  if (withParticle.length) return {start: group.end + 1, frames: withParticle};
  return {start: group.end, frames: all.filter((x) => x.frame.takes === 'p' || x.frame.particle === null)};
}

/** "…," said Lee: the verb follows a quotation or a comma and a noun phrase follows it. */
function isInversion(items: readonly Item[], group: VerbGroup, it: Item): boolean {
  if (it.form !== 'past' && it.form !== 's' && it.form !== 'base') return false;
  if (!it.cues.some((c) => c.frames.some((f) => f.takes.includes('q')))) return false;
  const before = items[group.start - 1];
  if (!before || !(before.tag === 'quotation' || before.tag === 'comma' || before.tag === 'dash')) return false;
  if (before.tag === 'quotation' && !before.whole) return false;
  const s = findSubjectAfter(items, group.end);
  if (!s) return false;
  const end = items[s.end];
  if (end?.tag === 'verb' && isFiniteAt(items, s.end)) return false; // ", said he left": an object clause
  if (before.tag === 'quotation') return true;
  return end === undefined || end.tag === 'stop' || end.tag === 'comma' || end.tag === 'semi' || end.isTime;
}

/** "confirm or deny", "neither confirmed nor denied": two verbs of telling make one cue. */
function withAlternative(items: readonly Item[], group: VerbGroup): VerbGroup {
  const cc = items[group.end];
  const second = items[group.end + 1];
  if (cc?.tag !== 'cc' || second?.tag !== 'verb' || second.cues.length === 0 || second.form !== items[group.head]!.form)
    return group;
  const pair = [items[group.head]!, second].every((it) =>
    it.cues.some((c) => c.group === 'confirm' || c.group === 'deny'),
  );
  if (!group.negated && cc.lower !== 'nor' && !pair) return group;
  return {...group, negated: true, head: group.end + 1, end: group.end + 2};
}

/** "is quoted as saying", and "the paper quoted Lee as saying": the words after are Lee's. */
function readQuotedAs(level: Level, group: VerbGroup): Draft | null {
  const {items} = level;
  const as = group.start - 1;
  const it = items[group.head]!;
  const cue = it.cues.find((c) => c.frames.some((f) => f.takes.includes('c')));
  if (!cue) return null;
  let head = as - 1;
  while (head >= 0 && head > as - 12 && !(items[head]!.tag === 'verb' && items[head]!.form !== 'ing')) head--;
  const verb = items[head];
  if (verb?.tag !== 'verb') return null;
  const outer = verbGroupAt(items, head);
  const passive = outer.passive && head === as - 1;
  const source = passive ? findSubjectBefore(items, outer.start) : head + 1 < as ? {start: head + 1, end: as} : null;
  if (!source) return null;
  let at = group.end;
  if (items[at]?.tag === 'comma' || items[at]?.tag === 'colon') at++;
  const before =
    passive && (!items[at] || items[at]!.tag === 'stop' || items[at]!.tag === 'time')
      ? contentBefore(items, source.start)
      : null;
  const content = before ?? {
    start: at,
    end: items[at]?.tag === 'quotation' ? quoted(items, at) : endOfContent(items, at, WORDS),
  };
  if (content.end <= content.start) return null;
  return {
    level,
    kind: 'speech',
    lemma: cue.lemma,
    group: cue.group,
    negated: false,
    cue: [{start: passive ? outer.start : as, end: group.end}],
    source: {start: source.start, end: source.end},
    content: [content],
    more: [],
    addressee: null,
    form: before ? 'quote-source-cue' : 'source-cue-clause',
  };
}

/** ", a claim Lund dismissed as untrue": the noun that takes up what was said is the object, the name after it the source. */
function readTaken(level: Level, group: VerbGroup, it: Item, source: SourceFound): Draft | null {
  const {items} = level;
  const {start, end} = source;
  if (items[start]!.tag !== 'det' || !WORDS.resumptives.has(items[start + 1]?.lower ?? '') || start + 2 >= end)
    return null;
  if (!startsNounPhrase(items, start + 2) && items[start + 2]!.tag !== 'that') return null;
  const cue = it.cues.find((c) =>
    c.frames.some((f) => f.particle === null && (f.takes.includes('n') || f.takes.includes('c'))),
  );
  const from = items[start + 2]!.tag === 'that' || items[start + 2]!.tag === 'who' ? start + 3 : start + 2;
  if (!cue || from >= end) return null;
  const judged = items[group.end]?.lower === AS && items[group.end + 1] ? group.end + 2 : group.end;
  return {
    level,
    kind: cue.kind,
    lemma: cue.lemma,
    group: cue.group,
    negated: group.negated,
    cue: [{start: group.start, end: judged}],
    source: {start: from, end},
    content: [{start, end: start + 2}],
    more: [],
    addressee: null,
    form: 'source-cue-object',
  };
}

/** "declined to comment on the report", "refused to confirm or deny it". */
function readRefusal(level: Level, group: VerbGroup, found: readonly Draft[]): Draft | null {
  const {items} = level;
  let v = group.end + 1;
  while (items[v]?.tag === 'adv') v++;
  const telling = items[v];
  if (!telling || !TELLING.has(telling.lower)) return null;
  if (telling.tag === 'be' && !(items[v + 1]?.tag === 'adv' || items[v + 1]?.tag === 'adj')) return null;
  const whole = withAlternative(items, {...group, head: v, end: v + 1, negated: true});
  const source = findSubject(items, group) ?? sharedSource(level, group, found);
  if (!source || source === 'none') return null;
  let at = whole.end;
  if (items[at]?.tag === 'adv' && !items[at + 1]) at++;
  const next = items[at];
  const silent =
    !next ||
    next.tag === 'stop' ||
    next.tag === 'comma' ||
    next.tag === 'semi' ||
    next.tag === 'cc' ||
    next.tag === 'quotation' ||
    next.isTime;
  const content: ContentFound[] = [];
  if (next && !silent) {
    const from = next.tag === 'prep' || next.tag === 'to' ? at + 1 : at;
    const end = endOfContent(items, from, WORDS);
    const aside =
      WORDS.asides.has(next.lower) && (WORDS.asideSeconds.has(items[at + 1]?.lower ?? '') || next.tag !== 'prep');
    if (end > from && !aside) content.push({start: from, end});
  }
  const verb = items[group.head]!.cues.find((c) => c.group === 'refuse')!;
  return {
    level,
    kind: 'speech',
    lemma: verb.lemma,
    group: 'refuse',
    negated: group.negated,
    cue: [{start: group.start, end: whole.end}],
    source: {start: source.start, end: source.end},
    content,
    more: [],
    addressee: null,
    form: 'refusal',
  };
}

function readPassive(level: Level, group: VerbGroup): Draft | null {
  const {items} = level;
  const it = items[group.head]!;
  const cue = it.cues.find((c) =>
    c.frames.some((f) => f.takes !== 'p' && f.particle === null && f.takes.includes('n')),
  );
  if (!cue) return null;
  let by = group.end;
  while (items[by] && (items[by]!.tag === 'adv' || items[by]!.tag === 'time')) by++;
  if (items[by]?.lower !== 'by') return null;
  const agent = findSubjectAfter(items, by + 1);
  if (!agent) return null;
  const subject = findSubjectBefore(items, group.start);
  if (!subject) return null;
  return {
    level,
    kind: cue.kind,
    lemma: cue.lemma,
    group: cue.group,
    negated: group.negated,
    cue: [{start: group.start, end: group.end}],
    source: agent,
    content: [{start: subject.start, end: subject.end}],
    more: [],
    addressee: null,
    form: 'passive-by',
  };
}

/** Chooses the frame by what stands after the verb, else takes what stands before. */
function settle(
  level: Level,
  group: VerbGroup,
  it: Item,
  source: SourceFound | null,
  inverted: boolean,
  own: boolean,
  after: After,
): Draft | null {
  const {items} = level;
  let at = inverted && source ? source.end : after.start;
  let addressee: ContentFound | null = null;
  const takes = (letter: string) => after.frames.find((x) => x.frame.takes !== 'p' && x.frame.takes.includes(letter));
  const draft = (
    cue: CueVerb,
    form: AttributionForm,
    content: readonly ContentFound[],
    cueEnd = after.start,
  ): Draft => ({
    level,
    kind: group.negated && TELLING.has(cue.lemma) ? 'speech' : cue.kind,
    lemma: cue.lemma,
    group: cue.group,
    negated: group.negated,
    cue: [{start: group.start, end: cueEnd}],
    source: source && source.end > source.start ? {start: source.start, end: source.end} : null,
    content,
    more: [],
    addressee,
    form,
  });
  const subordinate = source !== null && ['sub', 'wh'].includes(items[source.clause - 1]?.tag ?? '');
  const endOf = (from: number): number => {
    const end = endOfContent(items, from, WORDS);
    return subordinate ? endOfSubordinate(items, from, end) : end;
  };
  const ahead =
    own && source ? contentBefore(items, source.clause) : inverted ? contentBefore(items, group.start) : null;

  // told reporters …, asked the court …
  const told = takes('a');
  if (told && !inverted && startsNounPhrase(items, at) && items[at]!.tag !== 'that') {
    const end = endOfAddressee(items, at);
    const next = items[end];
    if (
      end > at &&
      (!next ||
        [
          'that',
          'quotation',
          'comma',
          'pron',
          'det',
          'poss',
          'to',
          'wh',
          'prep',
          'stop',
          'time',
          'name',
          'noun',
          'sub',
          'colon',
          'adv',
          'num',
          'adj',
        ].includes(next.tag))
    ) {
      addressee = {start: at, end};
      at = end;
    }
  }
  at = skipBetween(items, at);
  const next = items[at];
  const said = takes('c') ?? takes('q');
  const cueOf = (x: {cue: CueVerb} | undefined): CueVerb => x?.cue ?? it.cues[0]!;

  const quoteAhead = ahead !== null && items[ahead.end - 1]!.tag === 'quotation' && next?.tag !== 'that';
  if (
    ahead &&
    (quoteAhead ||
      !next ||
      next.tag === 'stop' ||
      next.tag === 'comma' ||
      next.tag === 'dash' ||
      next.isTime ||
      next.tag === 'prep' ||
      next.tag === 'sub' ||
      next.tag === 'wh' ||
      next.tag === 'cc' ||
      next.tag === 'adv' ||
      inverted ||
      next.tag === 'mark' ||
      (next.tag === 'verb' && next.form === 'ing')) &&
    (takes('q') ?? takes('c'))
  ) {
    const pieces: ContentFound[] = [ahead];
    const direct = items[ahead.end - 1]?.tag === 'quotation';
    let i = at;
    while (items[i] && !['comma', 'stop', 'quotation', 'dash', 'colon'].includes(items[i]!.tag)) i++;
    if (items[i]?.tag === 'comma' || items[i]?.tag === 'dash' || items[i]?.tag === 'colon') {
      const q = items[i + 1]?.tag === 'cc' || items[i + 1]?.tag === 'adv' ? i + 2 : i + 1;
      if (items[q]?.tag === 'quotation') pieces.push({start: q, end: quotationRun(items, q)});
      else if (
        !direct &&
        i === at &&
        items[i]!.tag === 'comma' &&
        items[i + 1] &&
        !(items[i + 1]!.tag === 'verb' && items[i + 1]!.form === 'ing') &&
        items[i + 1]!.tag !== 'cc'
      ) {
        const end = endOfContent(items, i + 1, WORDS);
        if (end > i + 1 && hasFiniteVerb(items, i + 1, end)) pieces.push({start: i + 1, end});
      }
    } else if (items[i]?.tag === 'quotation' && items[i - 1]?.tag !== 'prep') {
      pieces.push({start: i, end: quotationRun(items, i)});
    }
    return draft(
      cueOf(takes('q') ?? takes('c')),
      direct
        ? inverted
          ? 'quote-cue-source'
          : 'quote-source-cue'
        : inverted
          ? 'clause-cue-source'
          : 'clause-source-cue',
      pieces,
    );
  }
  if (
    group.negated &&
    own &&
    BARE.has(it.cues[0]!.lemma) &&
    (!next || next.tag === 'stop' || next.tag === 'comma' || next.tag === 'cc' || next.isTime)
  ) {
    return draft(it.cues[0]!, 'refusal', []);
  }
  if (
    own &&
    source &&
    !inverted &&
    next?.tag === 'comma' &&
    said &&
    items[source.clause - 1]?.tag === 'comma' &&
    source.clause > 1
  ) {
    // "The port, the ministry said, would reopen": neither half is a sentence, both together are
    const end = endOfContent(items, at + 1, WORDS);
    const go = items[at + 1];
    if (
      end > at + 1 &&
      go &&
      !(go.tag === 'verb' && go.form === 'ing') &&
      go.tag !== 'cc' &&
      hasFiniteVerb(items, at + 1, end)
    ) {
      return draft(cueOf(said), 'clause-source-cue', [
        {start: 0, end: source.clause - 1},
        {start: at + 1, end},
      ]);
    }
  }
  if (inverted || !next) return null;
  if (next.tag === 'colon' || next.tag === 'comma') {
    const q = at + 1;
    if (items[q]?.tag === 'quotation' && said)
      return draft(cueOf(takes('q') ?? said), 'source-cue-quote', [{start: q, end: quoted(items, q)}]);
    if (next.tag === 'colon' && said && q < items.length)
      return draft(cueOf(said), 'source-cue-colon', [{start: q, end: endOfContent(items, q, WORDS)}]);
    const late = said ? colonQuotation(items, at) : null;
    if (late !== null)
      return draft(cueOf(takes('q') ?? said), 'source-cue-quote', [{start: late, end: quotationRun(items, late)}]);
    const that = items[q]?.tag === 'that' ? q : commaThat(items, at);
    if (that !== null && takes('c'))
      return draft(cueOf(takes('c')), 'source-cue-clause', [{start: that, end: endOf(that + 1)}]);
    return null;
  }
  if (next.tag === 'quotation') {
    // "a class called “Perception”": a name, and nobody's words
    if (
      own &&
      group.start === group.head &&
      it.form === 'past' &&
      !takes('c') &&
      items[group.start - 1]?.tag === 'noun'
    )
      return null;
    const any = said ?? takes('n') ?? takes('o');
    if (!any) return null;
    return draft(any.cue, 'source-cue-quote', [{start: at, end: quoted(items, at)}]);
  }
  if (next.tag === 'that' && takes('c') && at + 1 < items.length) {
    return draft(cueOf(takes('c')), 'source-cue-clause', [{start: at, end: endOf(at + 1)}]);
  }
  const byPreposition = after.frames.find((x) => x.frame.takes === 'p' && x.frame.particle === next.lower);
  if (byPreposition && items[at + 1] && items[at + 1]!.tag !== 'stop' && items[at + 1]!.tag !== 'comma') {
    return draft(
      byPreposition.cue,
      'source-cue-preposition',
      [{start: at + 1, end: endOfObject(items, at + 1, endOfContent(items, at + 1, WORDS))}],
      addressee ? after.start : at + 1,
    );
  }
  if (next.tag === 'wh' || next.tag === 'who' || (next.tag === 'sub' && next.lower === 'as')) {
    const w = takes('w') ?? (next.lower === 'as' ? undefined : takes('c'));
    if (w) return draft(w.cue, 'source-cue-question', [{start: at, end: endOfContent(items, at + 1, WORDS)}]);
  }
  const negatedTo = next.tag === 'neg' && items[at + 1]?.tag === 'to';
  if (negatedTo || (next.tag === 'to' && items[at + 1] && isInfinitive(items, at + 1))) {
    const i = takes('i') ?? (addressee ? takes('o') : undefined);
    if (i) return draft(i.cue, 'source-cue-infinitive', [{start: at, end: endOfContent(items, at + 1, WORDS)}]);
    return null;
  }
  if (
    startsNounPhrase(items, at) ||
    next.tag === 'neg' ||
    next.tag === 'sub' ||
    next.tag === 'wh' ||
    next.tag === 'adv' ||
    next.tag === 'verb' ||
    ((next.tag === 'have' || next.tag === 'be') && isFiniteAt(items, at) === false) ||
    next.lower === 'in' ||
    next.tag === 'prep' ||
    next.tag === 'open'
  ) {
    const end = endOf(at);
    if (end <= at) return null;
    const clause = takes('c');
    const object0 = takes('n') ?? takes('o');
    if (clause && next.tag !== 'open' && (isClause(items, at, end) || (!object0 && takes('w') && next.tag !== 'prep')))
      return draft(clause.cue, 'source-cue-clause', [{start: at, end}]);
    const object = takes('n') ?? (next.tag !== 'verb' && hasComplement(items, at, end) ? takes('o') : undefined);
    if (
      object &&
      (startsNounPhrase(items, at) ||
        (next.tag === 'verb' && next.form === 'ing') ||
        next.tag === 'have' ||
        next.tag === 'be')
    )
      return draft(object.cue, 'source-cue-object', [{start: at, end: endOfObject(items, at, end)}]);
    if (addressee && takes('a') && (takes('n') || takes('o')))
      return draft(told!.cue, 'source-cue-object', [{start: addressee.start, end}]);
  }
  if (addressee) {
    const o = takes('o') ?? takes('n');
    if (o) {
      const start = addressee.start;
      addressee = null;
      return draft(o.cue, 'source-cue-object', [{start, end: endOfContent(items, start, WORDS)}]);
    }
  }
  return null;
}

/** "called him a liar", "accused Lee of theft": something is said of the object; "called Lee on Monday" is a telephone call. */
function hasComplement(items: readonly Item[], at: number, end: number): boolean {
  const object = endOfNounPhrase(items, at, end);
  const next = items[object];
  if (object >= end || !next)
    return object - at > 2 && items.slice(at + 1, object).some((it) => it.tag === 'det' || it.tag === 'adj');
  if (next.isTime || next.tag === 'time' || next.tag === 'adv' || next.tag === 'comma') return false;
  return next.tag !== 'prep' || COMPLEMENT.has(next.lower);
}

/** An object ends before a phrase of the narrator that tells when or how: "dismissed the claim following a report that". */
function endOfObject(items: readonly Item[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const it = items[i]!;
    if (it.tag === 'cc' && isFiniteAt(items, items[i + 1]?.tag === 'adv' ? i + 2 : i + 1))
      return items[i - 1]!.tag === 'comma' ? i - 1 : i;
    if (it.tag === 'that' || it.tag === 'who' || it.tag === 'wh') return end;
    if (OBJECT_ENDS.has(it.lower) || (it.lower === 'on' && items[i + 1]?.isTime))
      return items[i - 1]!.tag === 'comma' ? i - 1 : i;
  }
  return end;
}

function isInfinitive(items: readonly Item[], i: number): boolean {
  let k = i;
  while (items[k]?.tag === 'adv' || items[k]?.tag === 'neg') k++;
  const it = items[k];
  return (
    it !== undefined &&
    (it.tag === 'be' ||
      it.tag === 'have' ||
      it.tag === 'do' ||
      (it.tag === 'verb' && it.form === 'base') ||
      it.tag === 'noun')
  );
}

/** A noun phrase and then a verb with a tense before the end: a clause without "that". */
function isClause(items: readonly Item[], from: number, end: number): boolean {
  let i = from;
  if (items[i]?.lower === 'there') return true;
  while (i < end && ['adv', 'neg', 'sub', 'wh', 'time'].includes(items[i]!.tag)) i++;
  if (items[i]?.tag === 'prep') return hasFiniteVerb(items, i, end);
  if (items[i]?.tag === 'verb' && items[i]!.form === 'ing') return hasFiniteVerb(items, i + 1, end);
  return hasFiniteVerb(items, i, end);
}

/** The end of a quotation that is content by itself, or of the clause that it begins. */
function quoted(items: readonly Item[], q: number): number {
  if (items[q]!.whole) return quotationRun(items, q);
  return endOfContent(items, q, WORDS);
}

/** Quotations side by side. */
function quotationRun(items: readonly Item[], q: number): number {
  let i = q + 1;
  while (items[i]?.tag === 'quotation') i++;
  return i;
}

/** "While critics say the plan failed, Lund is": the content of a clause that hangs on another ends where the other begins. */
function endOfSubordinate(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (items[i]!.tag === 'comma' && startsNounPhrase(items, i + 1) && hasFiniteVerb(items, i + 1, items.length))
      return i;
  }
  return end;
}

/** "told the hall, to loud applause: “…”": a quotation after a colon at the end of the sentence. */
export function colonQuotation(items: readonly Item[], from: number): number | null {
  let q = items.length - 1;
  while (q > from && (items[q]!.tag === 'stop' || items[q]!.tag === 'mark')) q--;
  while (q > from && items[q]!.tag === 'quotation' && items[q - 1]!.tag === 'quotation') q--;
  return items[q]?.tag === 'quotation' && items[q]!.whole && items[q - 1]?.tag === 'colon' && q - 1 >= from ? q : null;
}

/** "said, on the other hand, that" */
function commaThat(items: readonly Item[], comma: number): number | null {
  for (let i = comma + 1; i < items.length && i < comma + 12; i++) {
    if (items[i]!.tag === 'comma') return items[i + 1]?.tag === 'that' ? i + 1 : null;
    if (isFiniteAt(items, i)) return null;
  }
  return null;
}

function endOfAddressee(items: readonly Item[], at: number): number {
  const end = endOfNounPhrase(items, at, items.length);
  // "told CNN Lee would": names that run into each other are parted before the last when a verb follows
  if (isFiniteAt(items, end) && end - at >= 2) {
    for (let i = at + 1; i < end; i++) {
      if (['det', 'poss', 'pron'].includes(items[i]!.tag)) return i;
    }
    for (let i = at + 1; i < end; i++) {
      if (items[i]!.tag === 'name' && items[i - 1]!.tag === 'noun') return i;
    }
    return at + 1;
  }
  return end;
}

/** Past adverbs, times and phrases between the verb and its content, where content follows them. */
function skipBetween(items: readonly Item[], from: number): number {
  let i = from;
  let settled = from;
  for (;;) {
    const it = items[i];
    if (!it) return i;
    if (
      it.tag === 'time' ||
      (it.tag === 'adv' && items[i + 1] && !['adj', 'num'].includes(items[i + 1]!.tag)) ||
      (it.isTime && it.tag !== 'name')
    ) {
      i++;
      settled = i;
    } else if (it.tag === 'det' && items[i + 1]?.isTime && !isFiniteAt(items, i + 2)) {
      i += 2;
      settled = i;
    } else if ((it.tag === 'adj' || it.tag === 'num') && items[i + 1]?.isTime) {
      i += 2;
      settled = i;
    } else if (it.tag === 'prep' && items[i + 1]?.tag === 'time') {
      i += 2; // on Friday
      settled = i;
    } else if (it.tag === 'prep' && items[i + 1]?.tag === 'quotation' && items[i + 1]!.end - items[i + 1]!.start < 60) {
      i += 2; // on "Morning Call"
    } else if (
      (it.tag === 'prep' || it.tag === 'to' || it.lower === 'after' || it.lower === 'before') &&
      BETWEEN.has(it.lower) &&
      startsNounPhrase(items, i + 1)
    ) {
      const end = endOfNounPhrase(items, i + 1, items.length);
      const next = items[end];
      if (items[i + 1]!.isTime || (items[i + 2]?.isTime && it.tag === 'prep')) {
        i = end;
        settled = i;
      } else if (
        !next ||
        next.tag === 'that' ||
        next.tag === 'stop' ||
        next.tag === 'colon' ||
        next.tag === 'quotation' ||
        next.tag === 'comma' ||
        (next.tag === 'prep' && BETWEEN.has(next.lower)) ||
        next.isTime
      ) {
        i = end;
        if (next && (next.tag === 'that' || next.tag === 'colon' || next.tag === 'quotation' || next.tag === 'comma'))
          settled = i;
      } else return settled;
    } else return it.tag === 'that' || it.tag === 'colon' || it.tag === 'quotation' ? i : settled;
  }
}

/** What stands before the clause that begins at `clause`, where a comma, dash or quotation parts them. */
function contentBefore(items: readonly Item[], clause: number): ContentFound | null {
  const before = items[clause - 1];
  if (!before || !(before.tag === 'comma' || before.tag === 'quotation' || before.tag === 'dash')) return null;
  if (before.tag === 'quotation' && !before.whole) return null;
  let start = 0;
  const end = before.tag === 'quotation' ? clause : clause - 1;
  if (end <= 0) return null;
  if (items[end - 1]!.tag === 'quotation' && items[end - 1]!.whole) {
    // "He left. “Yes,” she said": the quotation alone, with others beside it, unless words of the clause run into it
    let i = end - 1;
    while (i > 0 && items[i - 1]!.tag === 'quotation') i--;
    if (i === 0 || ['comma', 'colon', 'stop', 'semi', 'dash', 'cc', 'sub'].includes(items[i - 1]!.tag)) {
      const narrated =
        i > 0 && (items[i - 1]!.tag === 'comma' || items[i - 1]!.tag === 'cc') && hasFiniteVerb(items, 0, i);
      if (!narrated) return {start: i, end};
    }
  } else if (!hasFiniteVerb(items, 0, end)) {
    return null;
  }
  while (start < end && items[start]!.tag === 'mark') start++;
  return end > start ? {start, end} : null;
}
