import type {NamesMet, RenderedRecord} from '../../job/render-document.js';
import {nearestWord} from '../../layers/nearest-word.js';

/** How many different names are kept to find the nearest among. */
const MOST_NAMES = 20_000;

/** Watches which of the names that --speaker and --affiliation ask for are met. */
export function namesAsked(speakers: readonly string[], affiliations: readonly string[]) {
  const ofSpeakers = watched('--speaker', speakers);
  const ofBodies = watched('--affiliation', affiliations);
  return {
    see: ({names}: RenderedRecord): void => {
      if (!names) return;
      ofSpeakers.see(names.speakers);
      ofBodies.see(names.affiliations);
    },
    complaints: (): readonly string[] => [...ofSpeakers.complaints(), ...ofBodies.complaints()],
  };
}

function watched(option: string, asked: readonly string[]) {
  const missing = new Set(asked);
  const known = new Set<string>();
  return {
    see: ({all, found}: NamesMet): void => {
      for (const name of found) missing.delete(name);
      for (const name of all) if (known.size < MOST_NAMES) known.add(name);
    },
    /** What to say at the end: "--speaker Tarkof is nobody here, did you mean Ines Tarkov?" */
    complaints: (): readonly string[] => [...missing].map((name) => nobodyIs(option, name, [...known])),
  };
}

export function nobodyIs(option: string, name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `${option} ${name} is nobody here, ${near ? `did you mean ${near}?` : 'leave it out to see who speaks'}`;
}

/** Compares with whole names and with the words they are made of: "Tarkof" is near "Ines Tarkov". */
function nearestName(asked: string, names: readonly string[]): string | null {
  const words = new Map(names.flatMap((name) => name.split(' ').map((word) => [word, name] as const)));
  for (const name of names) words.set(name, name);
  const near = nearestWord(asked, [...words.keys()]);
  return near === null ? null : (words.get(near) ?? null);
}
