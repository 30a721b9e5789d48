import {clean} from '../clean/clean.js';
import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {kindOf} from '../read/inputs.js';
import {codePointAt} from '../record/code-points.js';
import {cleanText, droppedList} from '../render/clean-text.js';
import type {CleanFlags} from './options.js';
import {allPaths, lookOf, messageOf, type Run, readDocuments} from './run.js';
import {writing} from './writing.js';

/** `stance clean`: the text of each article without boilerplate, or what was left out. Gives the exit status. */
export async function cleanFiles(paths: readonly string[], flags: CleanFlags, run: Run): Promise<number> {
  const inputs = await allPaths(paths, flags, run);
  const {width, color} = lookOf(flags, run.io);
  const several = inputs.length > 1 || inputs.some((path) => (flags.input ?? kindOf(path)) !== 'article');
  let status: number = EXIT.ok;
  let first = true;
  return writing(await openOutput(flags.output ?? null, {whole: true}, run), run.signal, async (output) => {
    for await (const result of readDocuments(inputs, flags, run)) {
      if ('error' in result) {
        status = EXIT.input;
        if (!flags.quiet) run.say(messageOf(result));
        continue;
      }
      const articles = clean(result);
      // One file with one article is given as it is, fit for the next program; else each says whose it is.
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
