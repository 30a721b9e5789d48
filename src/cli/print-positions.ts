import {isAboutNothing} from '../job/checked-positions.js';
import type {RenderedRecord} from '../job/render-document.js';
import {EXIT, UsageError} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {positionRecord} from '../record/position-record.js';
import {positionsRenderer} from '../render/positions.js';
import {type CommandContext, lookOf, partName, sayOf} from './command.js';
import {formatNamed} from './format-named.js';
import {COMPARE_ENDINGS, type CompareFlags} from './options.js';
import {withOutput} from './with-output.js';

/** Prints what each article holds of the claim, as they come. Gives the exit status. */
export async function printPositions(
  all: AsyncIterable<RenderedRecord>,
  flags: CompareFlags,
  context: CommandContext,
): Promise<number> {
  const {io, signal, say} = context;
  const format = flags.format ?? formatNamed(flags.output, io, COMPARE_ENDINGS);
  if (format === 'html')
    throw new UsageError('a page shows no positions on a given claim, choose table, json, jsonl or csv');
  const renderer = positionsRenderer(format, {...lookOf(flags, io), explain: flags.explain === true});
  return withOutput(
    await openOutput(flags.output ?? null, {whole: format !== 'jsonl'}, context),
    signal,
    async (output) => {
      await output.write(renderer.begin);
      let status: number = EXIT.ok;
      let any = false;
      for await (const one of all) {
        if (one.error) status = EXIT.input;
        else if (!one.isPosition) throw mixedClaims(one);
        if (!flags.quiet) sayOf(one, say);
        const record: unknown = JSON.parse(one.text);
        const text = one.error ? renderer.error(record) : renderer.position(positionRecord.parse(record));
        if (text === '') continue;
        await output.write(any ? renderer.between + text : text);
        any = true;
      }
      await output.write(renderer.end(any));
      return status;
    },
  );
}

/** A claim that no article could be about: "It was so". */
export function refuseEmpty(claim: string): void {
  if (!isAboutNothing(claim)) return;
  throw new UsageError(`--claim '${claim}' names nothing that an article could be about, say who did what`);
}

/** Lines that carry a claim beside lines that carry none. */
export const mixedClaims = ({source, part}: RenderedRecord): UsageError =>
  new UsageError(
    `${partName({source, part})}: some of its records carry a claim and some do not, give each one or name one for all with --claim`,
  );
