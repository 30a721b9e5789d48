import type {KnownSpeaker} from '../../layers/own-rules.js';
import {own} from '../../rules/own.js';
import {words} from './word-classes.js';

/* Who is who by the user's own rules. */

/** Accents and full stops. */
const UNHEARD = /[\p{M}.]/gu;

/** "b" of "otto b quill" */
const INITIALS = /(?<= )\p{L} (?=\S)/gu;

const byWords = new Map<string, KnownSpeaker>();
/** Those with an initial, by their names without it. */
const byShorter = new Map<string, KnownSpeaker>();
for (const speaker of own?.speakers ?? [])
  for (const name of [speaker.name, ...speaker.aliases]) {
    const key = listedKey(name);
    const shorter = key.replace(INITIALS, '');
    byWords.set(key, speaker);
    if (shorter !== key) byShorter.set(shorter, speaker);
  }

/** Whether anybody is listed: where nobody is, nothing is looked up. */
export const LISTED = byWords.size > 0;

/**
 * Whom the user lists under these words; an article in front, full stops, hyphens and accents make no difference, nor does
 * a middle initial where one of the two has none.
 */
export function listedAs(name: string): KnownSpeaker | undefined {
  const key = listedKey(name);
  const shorter = key.replace(INITIALS, '');
  return byWords.get(key) ?? (shorter === key ? byShorter : byWords).get(shorter);
}

const bySurname = new Map<string, KnownSpeaker | null>();
for (const speaker of own?.speakers ?? [])
  if (speaker.kind === 'person')
    for (const surname of surnamesIn(speaker.name)) bySurname.set(surname, bySurname.has(surname) ? null : speaker);

/** "holt" and "von holt", "lund berg" of "Lund-Berg": nothing where there is one word only. */
function surnamesIn(name: string): ReadonlySet<string> {
  const [, ...words] = name.split(/\s+/);
  const particle = words.findIndex((word) => /^\p{Ll}/u.test(word));
  return new Set(
    particle < 0
      ? words.slice(-1).map(listedKey)
      : [words.slice(-1), words.slice(particle)].map((w) => listedKey(w.join(' '))),
  );
}

/** The only one listed with this surname: an article that names them by it alone takes them for known. */
export const listedWithSurname = (surname: string): KnownSpeaker | undefined =>
  bySurname.get(listedKey(surname)) ?? undefined;

const outlets = new Set((own?.speakers ?? []).filter(({isOutlet}) => isOutlet).map(({name}) => name));

export const isListedOutlet = (name: string): boolean => outlets.has(name);

/** The words by which a name is looked up. */
export function listedKey(name: string): string {
  const plain = name.normalize('NFD').replace(UNHEARD, '').replaceAll('’', "'").replaceAll('-', ' ').toLowerCase();
  const [first = '', ...rest] = plain.split(/\s+/);
  return (rest.length > 0 && words.definite.has(first) ? rest : [first, ...rest]).join(' ');
}
