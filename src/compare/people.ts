import type {HeldPosition} from './held-positions.js';

/*
 * Who is who over several articles. People are one by their full name where their roles do not conflict, never by a surname
 * alone; bodies by their name; who has no name is somebody of his article only.
 */

/** For each position a key: two positions with the same key are of the same speaker. */
export function mergedSpeakers(entries: readonly HeldPosition[]): readonly string[] {
  const people = new Map<string, Set<string>[]>();
  // first all roles of a name, so that the order of the articles does not matter
  for (const e of entries) {
    const name = fullName(e);
    if (name === null || e.kind === 'organisation') continue;
    const groups = people.get(name) ?? [];
    people.set(name, merged([...groups, new Set(e.roles)]));
  }
  return entries.map((e) => {
    const name = fullName(e);
    if (name === null) return `${e.source}\0${e.part}\0${e.article ?? ''}\0${(e.speaker ?? '').toLowerCase()}`;
    const groups = people.get(name) ?? [];
    if (groups.length < 2 || e.roles.length === 0) return name;
    return `${name}\0${groups.findIndex((g) => e.roles.some((role) => g.has(role)))}`;
  });
}

/** "Donald J. Trump" is Donald Trump; null for who has no full name. */
function fullName({speaker, kind}: HeldPosition): string | null {
  if (speaker === null || kind === 'unnamed' || kind === 'group' || kind === 'document') return null;
  const words = speaker.toLowerCase().split(' ');
  const middle = words.filter((word, i) => i === 0 || i === words.length - 1 || !/^\p{L}\.?$/u.test(word));
  if (kind === 'person' && middle.length < 2) return null;
  return middle.join(' ');
}

/** Roles that share a word are of one person; a name without roles is anybody's of that name. In a stable order. */
function merged(groups: readonly Set<string>[]): Set<string>[] {
  const found: Set<string>[] = [];
  for (const group of groups) {
    if (group.size === 0) continue;
    const same = found.filter((other) => [...group].some((word) => other.has(word)));
    for (const other of same) for (const word of other) group.add(word);
    found.splice(0, found.length, ...found.filter((other) => !same.includes(other)), group);
  }
  return found.sort((a, b) => (least(a) < least(b) ? -1 : 1));
}

const least = (words: ReadonlySet<string>): string => [...words].sort()[0] ?? '';
