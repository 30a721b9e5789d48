import {EXIT, InputError, UsageError} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {fileError} from '../read/bytes.js';
import type {LabelledArticle} from '../score/labelled.js';
import {matchArticles} from '../score/match-articles.js';
import {readLabels} from '../score/read-labels.js';
import {score} from '../score/score.js';
import {differenceLine, scoreText} from '../score/score-text.js';
import type {CommandContext} from './command.js';
import type {ScoreFlags} from './options.js';
import {withOutput} from './with-output.js';

/** `stance score`: how far two labellings of the same articles agree. Gives the exit status. */
export async function printScore(
  goldPath: string,
  predictedPath: string,
  {format, verbose}: ScoreFlags,
  {io, say, signal}: CommandContext,
): Promise<number> {
  const {pairs, alone} = matchArticles(labelsAt(goldPath), labelsAt(predictedPath));
  if (pairs.length === 0)
    throw new UsageError(`${predictedPath}: holds no article of ${goldPath}, name the same articles`);
  if (alone.length > 0)
    say(`${alone.length} articles are in one of the two alone and not scored: ${alone.slice(0, 3).join(', ')}`);
  const result = score(pairs);
  return withOutput(await openOutput(null, {whole: false}, {io, signal}), signal, async (output) => {
    const {differences, ...figures} = result;
    await output.write(format === 'json' ? `${JSON.stringify(figures)}\n` : scoreText(result));
    if (verbose) for (const difference of differences) await output.write(`${differenceLine(difference, pairs)}\n`);
    return EXIT.ok;
  });
}

function labelsAt(path: string): readonly LabelledArticle[] {
  try {
    return readLabels(path);
  } catch (error) {
    if (error instanceof Error) throw new UsageError(`${path}: ${reasonOf(error)}`);
    throw error;
  }
}

const reasonOf = (error: Error): string => (error instanceof InputError ? error : fileError(error)).message;
