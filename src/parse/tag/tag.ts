import type {Segmented} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import {FLAGS, FORM, type Level, TAG, type Words} from '../../layers/words.js';
import {type Columns, emptyColumns} from './columns.js';
import {type Run, readRun, readRuns} from './levels.js';
import {readCapitals, settleNames} from './names.js';
import {runRules, type Told} from './run-rules.js';
import {readSeen} from './seen.js';

const columns = emptyColumns();

/**
 * The words of an article with their tags, a sentence at one quotation level after the other, in the order of the text; a
 * quotation's sentences follow the one that it stands in.
 */
export function tagArticle(article: Segmented, told: Told | null = null): readonly Level[] {
  columns.length = 0;
  const runs = readRuns(article, columns, readSeen(article));
  const headlines = runs.map((run) => tagRun(columns, run, told));
  return levelsOf(columns, runs, headlines);
}

/** The words of any run of tokens at one level; null where it holds none. */
export function tagTokens(article: Segmented, tokens: Span, inside: number, paragraph: number): Level | null {
  columns.length = 0;
  readRun(article, tokens, inside, columns, readSeen(article));
  if (columns.length === 0) return null;
  const run: Run = {start: 0, end: columns.length, tokens, inside, paragraph};
  return levelsOf(columns, [run], [tagRun(columns, run, null)])[0] ?? null;
}

function tagRun(c: Columns, {start, end}: Run, told: Told | null): boolean {
  const headline = readCapitals(c, start, end);
  settleNames(c, start, end, headline);
  runRules(c, start, end, told);
  return headline;
}

/** Copies what was settled: the columns are used again. */
function levelsOf(c: Columns, runs: readonly Run[], headlines: readonly boolean[]): readonly Level[] {
  const {length} = c;
  const all = {
    start: c.start.slice(0, length),
    end: c.end.slice(0, length),
    tag: c.tag.slice(0, length),
    form: c.form.slice(0, length),
    flags: c.flags.slice(0, length),
    quotation: c.quotation.slice(0, length),
  };
  return runs.map(({start, end, tokens, inside, paragraph}, r) => {
    const lower: string[] = [];
    const lemma: string[] = [];
    for (let i = start; i < end; i++) {
      const e = c.entries[i]!;
      lower.push(e.lower);
      const tag = all.tag[i];
      lemma.push(
        tag === TAG.NOUN || tag === TAG.PROPN
          ? e.noun
          : tag === TAG.VERB || tag === TAG.AUX
            ? e.verb
            : e.closed
              ? e.noun
              : e.lower,
      );
      if (e.plural && tag !== TAG.NOUN && tag !== TAG.PROPN) all.flags[i]! &= ~FLAGS.plural;
      if (tag !== TAG.VERB && tag !== TAG.AUX) all.form[i] = FORM.none;
    }
    const words: Words = {
      length: end - start,
      start: all.start.subarray(start, end),
      end: all.end.subarray(start, end),
      lower,
      lemma,
      tag: all.tag.subarray(start, end),
      form: all.form.subarray(start, end),
      flags: all.flags.subarray(start, end),
      quotation: all.quotation.subarray(start, end),
    };
    return {words, tokens, inside, paragraph, headline: headlines[r]!};
  });
}
