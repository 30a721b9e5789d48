import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import type {Metadata} from '../../layers/article.js';
import {type Edit, type Reading, readingWith} from '../reading/reading.js';
import {frontMatterOf} from './front-matter.js';
import {type TextRun, textRuns} from './text-runs.js';

/*
 * Markdown as the text that a reader sees: marks, addresses, pictures, code, tables, footnotes and HTML are left out, lines of a paragraph are
 * one line, and blocks stand apart. A block quotation is read between quotation marks. The parser gives the place of every
 * word, so that all of it is edits of the text as it stands.
 */

export interface MarkdownText {
  readonly reading: Reading;
  /** What the lines at its head say. */
  readonly metadata: Partial<Metadata>;
}

export function readMarkdown(text: string): MarkdownText {
  const {metadata, end} = frontMatterOf(text);
  const edits: Edit[] = [];
  let at = 0;
  let block: number | null = null;
  // the front matter is blanked for the parser, so that places stay
  const root = fromMarkdown(text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  for (const run of textRuns(root)) {
    const gap = block === null ? '' : run.block === block ? '' : '\n\n';
    leave(edits, {start: at, end: run.start, text: gap + run.before});
    edits.push(...changesIn(text.slice(run.start, run.end), run));
    at = run.end;
    block = run.block;
    if (run.after !== '') edits.push({start: at, end: at, text: run.after});
  }
  leave(edits, {start: at, end: text.length, text: ''});
  return {reading: readingWith(text, edits), metadata};
}

function leave(edits: Edit[], edit: Edit): void {
  if (edit.end > edit.start || edit.text !== '') edits.push(edit);
}

/** What is read otherwise in a run: escapes, entities, the ends of its lines and what stands before the next. */
function changesIn(given: string, {start, text}: TextRun): Edit[] {
  if (given === text && !text.includes('\n')) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (let i = 0; i < text.length; i++, at++) {
    if (text[i] === '\n') {
      const end = /^[ \t]*(?:\r\n?|\n)[ \t>]*/.exec(given.slice(at))?.[0].length ?? 1;
      edits.push({start: start + at, end: start + at + end, text: ' '});
      at += end - 1;
    } else if (given[at] === '\\' && given[at + 1] === text[i]) {
      edits.push({start: start + at, end: start + at + 1, text: ''});
      at++;
    } else if (given[at] === '&' && text[i] !== '&') {
      const end = given.indexOf(';', at) + 1;
      const pair = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      if (end > 0) edits.push({start: start + at, end: start + end, text: text.slice(i, i + pair)});
      at = end > 0 ? end - 1 : at;
      i += pair - 1;
    } else if (given[at] === '&') {
      const entity = /^&(?:amp|#38|#x26);/i.exec(given.slice(at))?.[0];
      if (entity !== undefined) edits.push({start: start + at, end: start + at + entity.length, text: '&'});
      at += (entity?.length ?? 1) - 1;
    }
  }
  // a text that cannot be followed is read as a whole
  return at === given.length ? edits : [{start, end: start + given.length, text: text.replace(/\n/g, ' ')}];
}
