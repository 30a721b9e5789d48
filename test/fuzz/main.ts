import {readCorpus} from './corpus.js';
import {faultsOf} from './faults.js';
import {exponentOf, isSteep, type Measured, measured, rowOf} from './measured.js';
import {HELP, type Options, readOptions} from './options.js';
import {shown} from './report.js';
import {openThread, type Thread} from './thread.js';

/* Tries broken inputs until the time is up. Started by fuzz.mjs, which bundles it. */

const WORST = 20;

/** The numbers of the inputs to try, until there are enough or the time is up. */
function* numbersOf({from, inputs, seconds}: Options): Generator<number> {
  const end = Date.now() + seconds * 1000;
  for (let number = from; number < from + inputs && Date.now() < end; number++) yield number;
}

async function fuzz(options: Options, thread: Thread): Promise<boolean> {
  const {seed} = options;
  const corpus = readCorpus();
  const known = new Set<string>();
  let tried = 0;
  for (const number of numbersOf(options)) {
    for (const fault of await faultsOf(seed, number, corpus, thread, known)) console.log(shown(fault, seed));
    tried++;
  }
  console.log(`${tried} inputs of seed ${seed}: ${known.size === 0 ? 'every law held' : `${known.size} laws broken`}`);
  return known.size === 0;
}

async function grow(options: Options, thread: Thread): Promise<boolean> {
  const {seed} = options;
  const corpus = readCorpus();
  const all: Measured[] = [];
  for (const number of numbersOf(options)) {
    const one = await measured(seed, number, corpus, thread);
    all.push(one);
    if (isSteep(one)) console.log(`STEEP ${rowOf(one)}`);
  }
  const steep = all.filter(isSteep).length;
  console.log(
    `\nexponent  time                 of\n${all
      .sort((a, b) => exponentOf(b) - exponentOf(a))
      .slice(0, WORST)
      .map(rowOf)
      .join('\n')}`,
  );
  console.log(
    `\n${all.length} patterns of seed ${seed}: ${steep === 0 ? 'none grows faster than its length' : `${steep} grow too fast`}`,
  );
  return steep === 0;
}

/** Whether no fault was found; null if only the help was printed. */
export async function main(argv: readonly string[], worker: URL): Promise<boolean | null> {
  const options = readOptions(argv);
  if (options === null) {
    console.log(HELP);
    return null;
  }
  const thread = openThread(worker);
  try {
    return await (options.growth ? grow : fuzz)(options, thread);
  } finally {
    await thread.close();
  }
}
