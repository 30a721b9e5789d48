import {parseWhole, parseWithRules} from '../parse/parse-whole.js';
import {toParseRecord} from '../record/parse-record.js';
import {parseLines} from '../render/parse-lines.js';
import {segment} from '../segment/segment.js';
import {type CommandContext, inputPaths, lookOf} from './command.js';
import type {ParseFlags} from './options.js';
import {printArticles} from './print-articles.js';

/** `stance parse`: prints the grammar of each article, for people who write rules. Gives the exit status. */
export async function parseFiles(
  paths: readonly string[],
  flags: ParseFlags,
  context: CommandContext,
): Promise<number> {
  const {color} = lookOf(flags, context.io);
  const parse = flags.debug ? parseWithRules : parseWhole;
  let between = '';
  return printArticles(await inputPaths(paths, flags, context), flags, context, function* (articles) {
    for (const article of articles) {
      const record = toParseRecord(parse(segment(article)));
      yield flags.format === 'table' ? between + parseLines(record, color) : `${JSON.stringify(record)}\n`;
      between = '\n';
    }
  });
}
