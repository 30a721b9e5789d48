import {InputError, UsageError} from '../layers/errors.js';
import {fileError} from '../read/bytes.js';
import type {LabelledArticle} from '../score/labelled.js';
import {matchArticles} from '../score/match-articles.js';
import {readLabels} from '../score/read-labels.js';
import {score} from '../score/score.js';
import {differenceLine, scoreText} from '../score/score-text.js';
import type {CommandContext} from './command.js';
import type {ScoreFlags} from './options.js';
import {print} from './with-output.js';

/** `stance score`: how far two labellings of the same articles agree. Gives the exit status. */
export async function printScore(
  goldPath: string,
  predictedPath: string,
  {format, verbose}: ScoreFlags,
  context: CommandContext,
): Promise<number> {
  const {pairs, alone} = matchArticles(labelsAt(goldPath), labelsAt(predictedPath));
  if (pairs.length === 0)
    throw new UsageError(`${predictedPath}: holds no article of ${goldPath}, name the same articles`);
  if (alone.length > 0)
    context.say(`${alone.length} articles are in one of the two alone and not scored: ${alone.slice(0, 3).join(', ')}`);
  const result = score(pairs);
  const {differences, ...figures} = result;
  const listed = verbose ? differences.map((difference) => `${differenceLine(difference, pairs)}\n`) : [];
  return print((format === 'json' ? `${JSON.stringify(figures)}\n` : scoreText(result)) + listed.join(''), context);
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
