import {negativeConjunction} from '../rules/words/grammar.js';
import {type ContentFound, endOfContent} from './content.js';
import type {Draft} from './draft.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {sharedSource} from './shared-source.js';
import type {SourceFound} from './source.js';
import {findSubject} from './subjects.js';
import type {VerbGroup} from './verb-group.js';
import {TELLING, WORDS} from './word-sets.js';

/** "confirm or deny", "neither confirmed nor denied": two verbs of telling make one cue. */
export function withAlternative(items: readonly Item[], group: VerbGroup): VerbGroup {
  const cc = items[group.end];
  const second = items[group.end + 1];
  if (cc?.tag !== 'cc' || second?.tag !== 'verb' || second.cues.length === 0 || second.form !== items[group.head]!.form)
    return group;
  const pair = [items[group.head]!, second].every((it) =>
    it.cues.some((c) => c.group === 'confirm' || c.group === 'deny'),
  );
  if (!group.negated && cc.lower !== negativeConjunction && !pair) return group;
  return {...group, negated: true, head: group.end + 1, end: group.end + 2};
}

/** "declined to comment on the report", "refused to confirm or deny it". */
export function readRefusal(
  level: Level,
  group: VerbGroup,
  found: readonly Draft[],
  known: SourceFound | null = null,
): Draft | null {
  const {items} = level;
  let v = group.end + 1;
  while (items[v]?.tag === 'adv') v++;
  const telling = items[v];
  if (!telling || !TELLING.has(telling.lower)) return null;
  if (telling.tag === 'be' && !(items[v + 1]?.tag === 'adv' || items[v + 1]?.tag === 'adj')) return null;
  const whole = withAlternative(items, {...group, head: v, end: v + 1, negated: true});
  const source = known ?? findSubject(items, group) ?? sharedSource(level, group, found);
  if (!source || source === 'none') return null;
  let at = whole.end;
  if (items[at]?.tag === 'adv' && (!items[at + 1] || items[at + 1]!.tag === 'stop')) at++;
  let addressee: ContentFound | null = null;
  if (items[at]?.tag === 'to' && startsNounPhrase(items, at + 1)) {
    addressee = {start: at + 1, end: endOfNounPhrase(items, at + 1, items.length)}; // to speak to journalists
    at = addressee.end;
  }
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
    addressee,
    form: 'refusal',
  };
}
