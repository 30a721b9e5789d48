import type {Segmented} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import {type Columns, emptyColumns} from './columns.js';
import {isTitle, type Run, readRun, readRuns} from './levels.js';
import {readCapitals, settleNames} from './names.js';
import {Room, type TaggedLevel} from './room.js';
import {runRules, type Told} from '../rule/run-rules.js';
import {readSeen} from './seen.js';

const columns = emptyColumns();

/**
 * The words of an article with their tags, a sentence at one quotation level after the other, in the order of the text; a
 * quotation's sentences follow the one that it stands in.
 */
export function tagArticle(article: Segmented, told: Told | null = null): readonly TaggedLevel[] {
  columns.length = 0;
  const runs = readRuns(article, columns, readSeen(article));
  const room = new Room(columns.length);
  const tagged: TaggedLevel[] = [];
  for (const run of runs) tagged.push(tagRun(columns, run, room, told));
  return tagged;
}

/** The words of any run of tokens at one level; null where it holds none. */
export function tagTokens(article: Segmented, tokens: Span, inside: number, paragraph: number): TaggedLevel | null {
  columns.length = 0;
  readRun(article, tokens, inside, columns, readSeen(article));
  if (columns.length === 0) return null;
  const run: Run = {start: 0, end: columns.length, tokens, inside, paragraph, isTitle: isTitle(article, paragraph)};
  return tagRun(columns, run, new Room(columns.length), null);
}

function tagRun(c: Columns, run: Run, room: Room, told: Told | null): TaggedLevel {
  const {start, end} = run;
  const headline = readCapitals(c, start, end);
  settleNames(c, start, end, headline);
  runRules(c, start, end, told);
  return room.keep(c, run, headline);
}
