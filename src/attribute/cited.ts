import type {Clause, Phrase} from '../layers/parsed.js';
import {FORM} from '../layers/words.js';
import {sourcePhrases} from '../rules/attribution/source-phrases.js';
import {genitives} from '../rules/words/names.js';
import {type ContentFound, hasClause} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfRest} from './end/end-of-content.js';
import type {Item, Level, LevelSentence} from './item.js';
import {sourceItems} from './source-phrases.js';

const rows = sourcePhrases.filter(({by}) => by === 'participle');

/** The people whom a clause names, whose the words are that stand beside it: "citing three people", not "citing costs". */
export function sourcesCited({parsed: {words, phrases}}: LevelSentence, {verb}: Clause): Phrase | null {
  if (!verb || verb.start !== verb.head || words.form[verb.head] !== FORM.ing) return null;
  const row = rows.find(({led}) => led.has(words.lower[verb.head]!));
  const named = row && phrases.find((p) => p.start === verb.end);
  if (!named) return null;
  const isOf = (p: Phrase) =>
    p === named || (p.of === named && (p.preposition < 0 || genitives.includes(words.lower[p.preposition]!)));
  return phrases.some((p) => isOf(p) && row.nouns!.has(words.lower[p.head]!)) ? named : null;
}

/** "It was sold, the Post reported, citing two officials": what was reported is theirs. */
export function findCited(level: Level, taken: readonly Draft[]): Draft[] {
  const {items} = level;
  const s = level.sentence();
  const found: Draft[] = [];
  for (const clause of s?.parsed.clauses ?? []) {
    const named = sourcesCited(s!, clause);
    if (!named) continue;
    const source = sourceItems(s!, items, named);
    const cue = s!.itemOf[clause.verb!.head]!;
    const content = contentOf(items, cue, source.end, taken);
    if (!content.length) continue;
    const lemma = s!.parsed.words.lemma[clause.verb!.head]!;
    found.push(draftOf(level, lemma, 'say', {start: cue, end: cue + 1}, source, content, 'according-to'));
  }
  return found;
}

/** What the statement before holds, or the clause before; where the words open the sentence, the clause after. */
function contentOf(items: readonly Item[], at: number, end: number, taken: readonly Draft[]): readonly ContentFound[] {
  if (at === 0) {
    const from = items[end]?.tag === 'comma' ? end + 1 : end;
    const to = endOfRest(items, from);
    const inner = taken.find((d) => d.cue[0]!.start > end && d.content.length > 0);
    return inner ? inner.content : to > from ? [{start: from, end: to}] : [];
  }
  const before = taken.findLast((d) => d.kind === 'speech' && d.cue[0]!.start < at && d.content.length > 0);
  if (before) return before.content;
  return items[at - 1]!.tag === 'comma' && hasClause(items, 0, at - 1) ? [{start: 0, end: at - 1}] : [];
}
