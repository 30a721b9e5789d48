import {type ContentFound, endOfContent} from '../content.js';
import {frameBringing} from '../cue-frames.js';
import {endOfNounPhrase, startsNounPhrase} from '../noun-phrase.js';
import {withAlternative} from './alternative.js';
import {tagSet} from '../word.js';
import {AS, BARE, TELLING, WORDS} from '../word-sets.js';
import {type ContentReader, type Reading, type Taken, taken} from './reading.js';

/* What was said stands in another clause, or nowhere. */

export const otherReaders = {
  nothing,
  'noun-taken-up': nounTakenUp,
  antecedent,
  'matter-refused': matterRefused,
} satisfies Record<string, ContentReader>;

const SILENT_BEFORE = tagSet('stop', 'comma', 'cc', 'prep', 'to', 'time', 'sub', 'semi', 'dash');

/** "did not respond." */
function nothing({next, group, verb, after}: Reading): Taken | null {
  if (!group.negated || !BARE.has(verb.cues[0]!.lemma)) return null;
  const ends = !next || (SILENT_BEFORE.has(next.tag) && !frameBringing(after, next)) || next.isTime; // comment on
  return ends ? taken() : null;
}

/** ", a claim Lund dismissed as untrue": the noun that takes up what was said is the object, the name after it the source. */
function nounTakenUp({items, source: {start}, group}: Reading): Taken | null {
  const end = group.start;
  if (items[start]!.tag !== 'det' || !WORDS.resumptives.has(items[start + 1]?.lower ?? '') || start + 2 >= end)
    return null;
  const opens = items[start + 2]!;
  if (!startsNounPhrase(items, start + 2) && opens.tag !== 'that') return null;
  const from = opens.tag === 'that' || opens.tag === 'who' ? start + 3 : start + 2;
  if (from >= end) return null;
  const judged = items[group.end]?.lower === AS && items[group.end + 1] ? group.end + 2 : group.end;
  return {content: [{start, end: start + 2}], source: {start: from, end}, end: judged};
}

const AFTER_RELATIVE = tagSet('stop', 'comma', 'close', 'adv', 'time', 'dash');

const ANTECEDENT = tagSet('noun', 'adj', 'det', 'poss', 'num', 'name', 'genitive');

/** "a report that Lund denies", "the charges, which Lund has denied": the object stands before its clause. */
function antecedent({items, source, group}: Reading): Taken | null {
  const relative = source.start - 1;
  const opens = items[relative];
  if (relative < 1 || (opens?.tag !== 'who' && opens?.tag !== 'that')) return null;
  const next = items[group.end];
  if (next && !AFTER_RELATIVE.has(next.tag)) return null;
  const end = items[relative - 1]!.tag === 'comma' || items[relative - 1]!.tag === 'dash' ? relative - 1 : relative;
  let start = end;
  while (start > 0 && ANTECEDENT.has(items[start - 1]!.tag)) start--;
  const noun = items[end - 1]!.tag === 'noun' || items[end - 1]!.tag === 'name';
  return noun && start < end ? {content: [{start, end}], end: group.end} : null;
}

const SILENT_BEHIND = tagSet('stop', 'comma', 'semi', 'cc', 'quotation');

/** "declined to comment on the report", "refused to confirm or deny it". */
function matterRefused({items, group, verb}: Reading): Taken | null {
  let v = group.end + 1;
  while (items[v]?.tag === 'adv') v++;
  const telling = items[v];
  if (!telling || !TELLING.has(telling.lower)) return null;
  if (telling.tag === 'be' && !(items[v + 1]?.tag === 'adv' || items[v + 1]?.tag === 'adj')) return null;
  const whole = withAlternative(items, {...group, head: v, end: v + 1, negated: true});
  let at = whole.end;
  if (items[at]?.tag === 'adv' && (!items[at + 1] || items[at + 1]!.tag === 'stop')) at++;
  let addressee: ContentFound | null = null;
  if (items[at]?.tag === 'to' && startsNounPhrase(items, at + 1)) {
    addressee = {start: at + 1, end: endOfNounPhrase(items, at + 1, items.length)}; // to speak to journalists
    at = addressee.end;
  }
  const next = items[at];
  const content: ContentFound[] = [];
  if (next && !SILENT_BEHIND.has(next.tag) && !next.isTime) {
    const from = next.tag === 'prep' || next.tag === 'to' ? at + 1 : at;
    const end = endOfContent(items, from, WORDS);
    const aside =
      WORDS.asides.has(next.lower) && (WORDS.asideSeconds.has(items[at + 1]?.lower ?? '') || next.tag !== 'prep');
    if (end > from && !aside) content.push({start: from, end});
  }
  const {cues} = verb;
  const refusing = cues.find((c) => c.group === REFUSE)!;
  return {
    content,
    addressee,
    end: whole.end,
    negated: group.negated,
    cue: {cue: {...refusing, kind: 'speech'}, frame: refusing.frames[0]!},
  };
}

const REFUSE = 'refuse';
