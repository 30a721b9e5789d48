import {clean} from '../clean/clean.js';
import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {inputKindOf} from '../read/inputs.js';
import {codePointAt} from '../record/code-points.js';
import {cleanText, droppedList} from '../render/clean-text.js';
import {type CommandContext, inputPaths, lookOf, readDocuments, sayWarnings, unreadMessage} from './command.js';
import type {CleanFlags} from './options.js';
import {withOutput} from './with-output.js';

/** `stance clean`: prints each article without boilerplate, or what was dropped. Gives the exit status. */
export async function cleanFiles(
  paths: readonly string[],
  flags: CleanFlags,
  context: CommandContext,
): Promise<number> {
  const inputs = await inputPaths(paths, flags, context);
  const {width, color} = lookOf(flags, context.io);
  const several = inputs.length > 1 || inputs.some((path) => (flags.input ?? inputKindOf(path)) !== 'article');
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
      // A single article is printed bare, fit for the next program; several are printed under their names.
      const headed = several || articles.length > 1 || result.name !== inputs[0];
      const at = codePointAt(result.text);
      for (const article of articles) {
        const text = flags.dropped ? droppedList(article, at, width, color) : cleanText(article, headed);
        await output.write(first ? text : `\n${text}`);
        first = false;
      }
    }
    return status;
  });
}
