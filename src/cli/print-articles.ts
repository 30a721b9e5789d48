import {clean} from '../clean/clean.js';
import type {Article} from '../layers/article.js';
import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {type CommandContext, readDocuments, sayWarnings, unreadMessage} from './command.js';
import type {ReadingFlags} from './options.js';
import {withOutput} from './with-output.js';

/** Prints something of the articles of each document, and goes on past one that cannot be read. Gives the exit status. */
export async function printArticles(
  inputs: readonly string[],
  flags: ReadingFlags,
  context: CommandContext,
  textsOf: (articles: readonly Article[]) => Iterable<string>,
): Promise<number> {
  let status: number = EXIT.ok;
  return withOutput(await openOutput(flags.output ?? null, {whole: true}, context), context.signal, async (output) => {
    for await (const document of readDocuments(inputs, flags, context)) {
      if ('error' in document) {
        status = EXIT.input;
        if (!flags.quiet) context.say(unreadMessage(document));
        continue;
      }
      const articles = clean(document);
      sayWarnings(articles, flags, context);
      for (const text of textsOf(articles)) await output.write(text);
    }
    return status;
  });
}
