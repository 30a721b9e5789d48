import {contentWords} from '../../rules/attribution/words.js';
import type {Clause} from '../../layers/parsed.js';
import {noDeterminer} from '../../rules/words/grammar.js';
import {canFollow, isOtherClause} from './can-follow.js';
import {type ContentFound, hasClause} from '../content.js';
import {endOfRest} from '../end/end-of-content.js';
import type {Item} from '../item.js';
import {isOccasion} from '../occasion.js';
import {quotationRun} from '../quoted.js';
import {tagSet} from '../word.js';
import {type ContentReader, type Reading, type Taken, taken} from './reading.js';

/* What was said stands before the verb: “…,” Lund said. */

const ENDS = tagSet('stop', 'comma', 'dash', 'prep', 'sub', 'wh', 'cc', 'adv', 'mark', 'semi');

const PIECE_ENDS = tagSet('comma', 'stop', 'quotation', 'dash', 'colon');

export const aheadReaders = {
  'quotation-ahead': (r) => {
    const {ahead, items} = r;
    if (!ahead || items[ahead.end - 1]!.tag !== 'quotation' || isOtherClause(r, ahead)) return null;
    return withMore(r, ahead, true);
  },
  'clause-ahead': (r) => {
    const {ahead, items} = r;
    if (!ahead || items[ahead.end - 1]!.tag === 'quotation' || !canFollow(r, ahead) || !isClosed(r)) return null;
    return withMore(r, ahead, false);
  },
  'both-halves': bothHalves,
  'clause-beside': clauseBeside,
} satisfies Record<string, ContentReader>;

/** Whether nothing that could be said follows the verb. */
function isClosed({items, next, at, source}: Reading): boolean {
  if (source.inverted || !next || next.isTime || ENDS.has(next.tag)) return true;
  return (next.tag === 'colon' && at === items.length - 1) || (next.tag === 'verb' && next.form === 'ing');
}

/** With what goes on behind the attribution: “It fell,” Lund said, “and broke”. */
function withMore({items, at, verb, clause}: Reading, ahead: ContentFound, direct: boolean): Taken {
  let i = at;
  while (items[i] && !PIECE_ENDS.has(items[i]!.tag)) i++;
  const end = items[i];
  if (end?.tag === 'comma' || end?.tag === 'dash' || end?.tag === 'colon') {
    const q = items[i + 1]?.tag === 'cc' || items[i + 1]?.tag === 'adv' ? i + 2 : i + 1;
    if (items[q]?.tag === 'quotation') return taken(ahead, {start: q, end: quotationRun(items, q)});
    if (!direct && i === at && end.tag === 'comma')
      return taken(ahead, ...clauseGoesOn(items, i + 1, DANGLING.has(items[ahead.end - 1]!.tag), clause));
  } else if (end?.tag === 'quotation' && !BEFORE_TITLE.has(items[i - 1]!.tag) && !(direct && i === at && tells(verb)))
    return taken(ahead, {start: i, end: quotationRun(items, i)});
  return taken(ahead);
}

/** “It fell,” Lund said on the station's “Morning Call”. */
const BEFORE_TITLE = tagSet('prep', 'genitive');

/** “It fell,” Lund told “Morning Call”. */
const tells = ({cues}: Item): boolean => cues.some(({frames}) => frames.some(({takes}) => takes.includes('a')));

/** What cannot end a sentence: "It was, Lund said, a failure". */
const DANGLING = tagSet('be', 'have', 'modal', 'do', 'prep', 'to', 'that', 'sub', 'cc', 'neg');

/** The clause that goes on after a comma, or none: "It leaks, Lund said, | after villagers told her so" is the narrator's. */
function clauseGoesOn(
  items: readonly Item[],
  from: number,
  dangling = false,
  cue: Clause | null = null,
): ContentFound[] {
  const first = items[from];
  if (!first || first.tag === 'cc' || (first.tag === 'verb' && first.form === 'ing') || isOccasion(items, from))
    return [];
  const end = cue && !dangling ? endOfRest(items, from - 1, cue) : endOfRest(items, from);
  return end > from && (dangling || hasClause(items, from, end)) ? [{start: from, end}] : [];
}

/** "The port, the ministry said, would reopen": neither half is a sentence, both together are. */
function bothHalves({items, source, group, next, at, clause}: Reading): Taken | null {
  const left = source.inverted ? group.start - 1 : source.clause - 1;
  const parts = items[left]?.tag === 'comma' || items[left]?.tag === 'quotation'; // Despite his “odd tone,” Lund wrote, he
  if (next?.tag !== 'comma' || !parts || left <= 0) return null;
  const right = clauseGoesOn(items, at + 1, clause.complement?.verb?.finite); // her voice “began to fail,”
  const end = items[left]!.tag === 'comma' ? left : left + 1;
  return right.length > 0 ? taken({start: 0, end}, ...right) : null;
}

/** Items between a cue and the comma after it. */
const REACH = 12;

/** The clause beside an insertion that opens the sentence or ends it: "as Lund said, it rained", "it rained, as Lund said". */
function clauseBeside({items, source, group, voice, sentence, clause: {complement, verb}}: Reading): Taken | null {
  const as = voice === 'reported-by' ? group.start - 1 : source.start - 1;
  if (items[as]?.lower !== contentWords.as) return null;
  // "As Lund told us (that) it rained, it stopped": the verb has what was said behind it
  if (complement?.kind === 'that' && complement.start >= verb!.end) {
    if (complement.connective >= 0 || items[sentence.itemOf[complement.start]! - 1]!.tag !== 'comma') return null;
  }
  const start = voice === 'reported-by' ? as : group.start;
  let comma = group.end;
  while (items[comma] && items[comma]!.tag !== 'comma' && items[comma]!.tag !== 'stop' && comma < group.end + REACH)
    comma++;
  const before = items[as - 1];
  const opens = before?.tag === 'comma' && items[as - 2]?.tag === 'cc' && as === 2; // And, as Lund said, it rained
  if (!before || before.tag === 'cc' || opens) {
    if (items[comma]?.tag !== 'comma') return null;
    const end = endOfRest(items, comma + 1);
    if (!hasClause(items, comma + 1, end)) return null;
    const content = [{start: comma + 1, end}];
    return voice === 'active' ? {content, start, form: 'source-cue-clause'} : {content, start};
  }
  if (before.tag !== 'comma') return null;
  // "The dam, as the Herald reported, had burst", but not "It was, as they say, a mess"
  const right = items[comma]?.tag === 'comma' ? clauseGoesOn(items, comma + 1, true) : [];
  const inserted = right.length > 0 && items[source.start]!.tag !== 'pron';
  if (!inserted && items[comma] && items[comma]!.tag !== 'stop') return null;
  // "He never took it, as Lund claims": Lund claims the contrary, or the same
  if (items.slice(0, as - 1).some((it) => it.tag === 'neg' || it.lower === noDeterminer)) return null;
  const left = {start: 0, end: as - 1};
  if (inserted) return hasClause(items, 0, right[0]!.end) ? {content: [left, ...right], start} : null;
  return hasClause(items, 0, as - 1) ? {content: [left], start} : null;
}
