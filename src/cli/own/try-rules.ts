import {nearestWord} from '../../layers/nearest-word.js';
import {EXIT, UsageError} from '../../layers/errors.js';
import {readOwnFiles} from '../../own/read-own.js';
import {SKELETONS} from '../../own/skeletons.js';
import {tryExamples} from '../../own/try-examples.js';
import type {CommandContext} from '../command.js';
import {print} from '../with-output.js';

/** `stance rules test FILE…`: runs the examples of own rules. Status 1 where one comes out otherwise. */
export async function testRules(paths: readonly string[], context: CommandContext): Promise<number> {
  if (paths.length === 0) throw new UsageError('rules test needs a file of rules, as in stance rules test own.yaml');
  const trials = await tryExamples(await readOwnFiles(paths, context.signal));
  const wrong = trials.filter((trial) => trial.wrong.length > 0);
  const told = wrong.flatMap(({of, text, wrong: lines}) => [
    `${of}: ${text.trim().replace(/\n+/g, ' / ')}`,
    ...lines.map((line) => `  ${line.trim()}`),
  ]);
  const count = `${trials.length - wrong.length} of ${trials.length} examples come out as they should`;
  const none = 'no examples, so nothing was tried: write some under examples';
  await print([...told, trials.length === 0 ? none : count].map((line) => `${line}\n`).join(''), context);
  return wrong.length > 0 ? EXIT.gate : EXIT.ok;
}

/** `stance rules new KIND`: prints a file to begin with. */
export async function printSkeleton(kinds: readonly string[], context: CommandContext): Promise<number> {
  const known = Object.entries(SKELETONS);
  const names = known.map(([name]) => name).join(', ');
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) throw new UsageError(`rules new takes one kind: ${names}`);
  const text = known.find(([name]) => name === kind)?.[1];
  if (text !== undefined) return print(text, context);
  const near = nearestWord(
    kind,
    known.map(([name]) => name),
  );
  throw new UsageError(
    `rules new does not know '${kind}'${near ? `, did you mean ${near}?` : ''} (choose from ${names})`,
  );
}
