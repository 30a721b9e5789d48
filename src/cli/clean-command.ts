import {inputKindOf} from '../read/inputs.js';
import {codePointAt} from '../record/code-points.js';
import {cleanText, droppedList} from '../render/clean-text.js';
import {type CommandContext, inputPaths, lookOf} from './command.js';
import type {CleanFlags} from './options.js';
import {printArticles} from './print-articles.js';

/** `stance clean`: prints each article without boilerplate, or what was dropped. Gives the exit status. */
export async function cleanFiles(
  paths: readonly string[],
  flags: CleanFlags,
  context: CommandContext,
): Promise<number> {
  const inputs = await inputPaths(paths, flags, context);
  const {width, color} = lookOf(flags, context.io);
  const several = inputs.length > 1 || inputs.some((path) => (flags.input ?? inputKindOf(path)) !== 'article');
  let between = '';
  return printArticles(inputs, flags, context, function* (articles) {
    const at = codePointAt(articles[0]?.source.text ?? '');
    for (const article of articles) {
      // A single article is printed bare, fit for the next program; several are printed under their names.
      const headed = several || articles.length > 1 || article.source.name !== inputs[0];
      yield between + (flags.dropped ? droppedList(article, at, width, color) : cleanText(article, headed));
      between = '\n';
    }
  });
}
