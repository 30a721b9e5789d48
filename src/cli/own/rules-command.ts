import {UsageError} from '../../layers/errors.js';
import {pretty} from '../../render/json.js';
import {ruleInFull, rulesInShort} from '../../render/rules-text.js';
import {givenRules} from '../../rules/compare/index.js';
import {rules as statementRules} from '../../rules/index.js';
import {type CommandContext, lookOf} from '../command.js';
import {nearestWord} from '../../layers/nearest-word.js';
import type {RulesFlags} from '../options.js';
import {print} from '../with-output.js';
import {printSkeleton, testRules} from './try-rules.js';

const rules = [...statementRules, ...givenRules];

/** `stance rules`: prints the rules, tries a user's own (`test FILE`), or begins a file of them (`new KIND`). */
export async function rulesCommand(
  word: string | undefined,
  files: readonly string[],
  flags: RulesFlags,
  context: CommandContext,
): Promise<number> {
  if (word === 'test') return testRules(files, context);
  if (word === 'new') return printSkeleton(files, context);
  const [extra] = files;
  if (extra !== undefined) throw new UsageError(`rules takes one id, '${extra}' is too many`);
  return printRules(word, flags, context);
}

/** Prints every rule with its sentence and examples, or one rule in full. */
async function printRules(id: string | undefined, flags: RulesFlags, context: CommandContext): Promise<number> {
  const rule = id === undefined ? null : (rules.find((r) => r.id === id) ?? unknown(id));
  const look = lookOf(flags, context.io);
  const text =
    flags.format === 'json'
      ? `${pretty(rule ?? rules)}\n`
      : rule
        ? ruleInFull(rule, look.width, look.color)
        : rulesInShort(rules, look.width, look.color);
  return print(text, context);
}

function unknown(id: string): never {
  const ids = rules.map((r) => r.id);
  // An id without its stage ("called-false") counts as nearest.
  const near = ids.find((known) => known.split('/')[1] === id) ?? nearestWord(id, ids);
  throw new UsageError(
    `no rule has the id '${id}', ${near ? `did you mean ${near}?` : 'see them all with stance rules'}`,
  );
}
