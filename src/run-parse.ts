import {clean} from './clean/clean.js';
import {EXIT} from './errors.js';
import type {ParseFlags} from './options.js';
import {openOutput} from './output.js';
import {parse} from './parse/parse.js';
import {toParseRecord} from './parse-record.js';
import {parseLines} from './render/parse-lines.js';
import {allPaths, lookOf, messageOf, type Run, readDocuments} from './run.js';
import {writing} from './writing.js';
import {segment} from './segment/segment.js';

/** `stance parse`: the words of each article with what they hang on, for people who write rules. Gives the exit status. */
export async function parseFiles(paths: readonly string[], flags: ParseFlags, run: Run): Promise<number> {
  const inputs = await allPaths(paths, flags, run);
  const {color} = lookOf(flags, run.io);
  let status: number = EXIT.ok;
  let first = true;
  return writing(await openOutput(flags.output ?? null, {whole: true}, run), run.signal, async (output) => {
    for await (const result of readDocuments(inputs, flags, run)) {
      if ('error' in result) {
        status = EXIT.input;
        if (!flags.quiet) run.say(messageOf(result));
        continue;
      }
      for (const article of clean(result)) {
        const record = toParseRecord(parse(segment(article)));
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
