import type {Corpus} from './corpus.js';
import type {Input} from './input.js';
import {makeInput} from './make-input.js';
import {shrink} from './shrink.js';
import type {Thread} from './thread.js';

/** A law that an input breaks. */
export interface Fault {
  readonly law: string;
  /** The law's message about this input. */
  readonly message: string;
  /** The number of the input that it was found in, and how long that is. */
  readonly number: number;
  readonly length: number;
  /** The shortest input found that breaks it. */
  readonly input: Input;
}

/** How long to go on shrinking a fault. */
const SHRINKING_IN_MS = 60_000;

/** Processor time that an input may take, in milliseconds. Ample, so that only a hang exceeds it. */
const budgetOf = (input: Input): number => 2_000 + input.content.length / 4;

/** Every law that an input breaks. Taking forever breaks one too. */
async function lawsBroken(input: Input, thread: Thread): Promise<readonly string[]> {
  const outcome = await thread.do({kind: 'try', input}, budgetOf(input));
  if (outcome.kind === 'tried') return outcome.broken;
  return [outcome.kind === 'crashed' ? `crashed: ${outcome.message}` : 'takes too long'];
}

/** The faults of an input, each shrunk. Laws already known to be broken are left out. */
export async function faultsOf(
  seed: number,
  number: number,
  corpus: Corpus,
  thread: Thread,
  known: Set<string>,
): Promise<readonly Fault[]> {
  const input = makeInput(seed, number, corpus);
  const found: Fault[] = [];
  for (const message of await lawsBroken(input, thread)) {
    const law = lawOf(message);
    if (known.has(law)) continue;
    known.add(law);
    const shortest = await shrunk(input, law, thread);
    const last = (await lawsBroken(shortest, thread)).find((m) => lawOf(m) === law) ?? message;
    found.push({law, message: last, number, length: input.content.length, input: shortest});
  }
  return found;
}

async function shrunk(input: Input, law: string, thread: Thread): Promise<Input> {
  const end = Date.now() + SHRINKING_IN_MS;
  const breaks = async (other: Input) => (await lawsBroken(other, thread)).some((m) => lawOf(m) === law);
  const content = await shrink(
    input.content,
    (shorter) => breaks({...input, content: shorter}),
    () => Date.now() > end,
  );
  return {...input, content};
}

/** The message without the words and places of this input. Two faults are the same if this is. */
export const lawOf = (message: string): string => message.replace(/".*"/s, '"…"').replace(/\d+/g, '#');
