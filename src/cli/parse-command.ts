import {clean} from '../clean/clean.js';
import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {parseWhole, parseWithRules} from '../parse/parse-whole.js';
import {toParseRecord} from '../record/parse-record.js';
import {parseLines} from '../render/parse-lines.js';
import {segment} from '../segment/segment.js';
import {type CommandContext, inputPaths, lookOf, readDocuments, sayWarnings, unreadMessage} from './command.js';
import type {ParseFlags} from './options.js';
import {withOutput} from './with-output.js';

/** `stance parse`: prints the grammar of each article, for people who write rules. Gives the exit status. */
export async function parseFiles(
  paths: readonly string[],
  flags: ParseFlags,
  context: CommandContext,
): Promise<number> {
  const inputs = await inputPaths(paths, flags, context);
  const {color} = lookOf(flags, context.io);
  let status: number = EXIT.ok;
  let first = true;
  return withOutput(await openOutput(flags.output ?? null, {whole: true}, context), context.signal, async (output) => {
    for await (const result of readDocuments(inputs, flags, context)) {
      if ('error' in result) {
        status = EXIT.input;
        if (!flags.quiet) context.say(unreadMessage(result));
        continue;
      }
      const articles = clean(result);
      sayWarnings(articles, flags, context);
      for (const article of articles) {
        const segmented = segment(article);
        const record = toParseRecord(flags.debug ? parseWithRules(segmented) : parseWhole(segmented));
        const isTable = flags.format === 'table';
        await output.write(
          isTable ? `${first ? '' : '\n'}${parseLines(record, color)}` : `${JSON.stringify(record)}\n`,
        );
        first = false;
      }
    }
    return status;
  });
}
