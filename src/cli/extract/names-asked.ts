import type {RenderedRecord} from '../../job/render-document.js';
import {nearestWord} from '../../layers/nearest-word.js';

/** How many different names are kept to find the nearest among. */
const MOST_NAMES = 20_000;

/** Watches which of the names that --speaker asks for are met. */
export function namesAsked(asked: readonly string[]) {
  const missing = new Set(asked);
  const all = new Set<string>();
  return {
    see: ({names}: RenderedRecord): void => {
      for (const name of names?.found ?? []) missing.delete(name);
      for (const name of names?.all ?? []) if (all.size < MOST_NAMES) all.add(name);
    },
    /** What to say at the end: "--speaker Tarkof is nobody here, did you mean Ines Tarkov?" */
    complaints: (): readonly string[] =>
      [...missing].map((name) => {
        const near = nearestName(name, [...all]);
        return `--speaker ${name} is nobody here, ${near ? `did you mean ${near}?` : 'leave it out to see who speaks'}`;
      }),
  };
}

/** Compares with whole names and with the words they are made of: "Tarkof" is near "Ines Tarkov". */
function nearestName(asked: string, names: readonly string[]): string | null {
  const words = new Map(names.flatMap((name) => name.split(' ').map((word) => [word, name] as const)));
  for (const name of names) words.set(name, name);
  const near = nearestWord(asked, [...words.keys()]);
  return near === null ? null : (words.get(near) ?? null);
}
