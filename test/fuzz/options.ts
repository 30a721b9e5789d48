import {parseArgs} from 'node:util';

export interface Options {
  readonly seconds: number;
  readonly inputs: number;
  readonly seed: number;
  readonly from: number;
  readonly growth: boolean;
}

export const HELP = `npm run fuzz -- [options]

Breaks the fixtures and the rules' examples in every way it knows, and holds the laws over what the program makes of them.
What breaks a law is shrunk and printed. Status 1 where anything did.

  --seconds N   how long (60, or as long as --inputs takes)
  --inputs N    how many inputs, however long they take
  --seed N      the same seed makes the same inputs (else one by chance, which is printed)
  --from N      begin at the input of this number (0)
  --growth      repeat patterns at sizes that double, and list those whose time grows fastest
  --help        this
`;

/** The options given; null if the help was asked for. */
export function readOptions(argv: readonly string[]): Options | null {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean', default: false} as const;
  const {values} = parseArgs({
    args: [...argv],
    options: {seconds: text, inputs: text, seed: text, from: text, growth: flag, help: flag},
  });
  if (values.help) return null;
  const number = (name: 'seconds' | 'inputs' | 'seed' | 'from', left: number): number => {
    const value = values[name] === undefined ? left : Number(values[name]);
    if (!(value >= 0)) throw new TypeError(`--${name} takes a number, not '${values[name]}'`);
    return value;
  };
  const inputs = number('inputs', Number.POSITIVE_INFINITY);
  return {
    inputs,
    seconds: number('seconds', inputs < Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : 60),
    seed: number('seed', Date.now() % 1e6),
    from: number('from', 0),
    growth: values.growth,
  };
}
