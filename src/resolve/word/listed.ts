import type {KnownSpeaker} from '../../layers/own-rules.js';
import {own} from '../../rules/own.js';
import {words} from './word-classes.js';

/* Who is who by the user's own rules. */

const byWords = new Map<string, KnownSpeaker>();
for (const speaker of own?.speakers ?? [])
  for (const name of [speaker.name, ...speaker.aliases]) byWords.set(listedKey(name), speaker);

/** Whether anybody is listed: where nobody is, nothing is looked up. */
export const LISTED = byWords.size > 0;

/** Whom the user lists under these words; an article in front, full stops and hyphens make no difference. */
export const listedAs = (name: string): KnownSpeaker | undefined => byWords.get(listedKey(name));

const bySurname = new Map<string, KnownSpeaker | null>();
for (const speaker of own?.speakers ?? []) {
  const surname =
    speaker.kind === 'person' && speaker.name.includes(' ') ? listedKey(speaker.name).split(' ').at(-1) : null;
  if (surname) bySurname.set(surname, bySurname.has(surname) ? null : speaker);
}

/** The only one listed with this surname: an article that names them by it alone takes them for known. */
export const listedWithSurname = (surname: string): KnownSpeaker | undefined => bySurname.get(surname) ?? undefined;

const outlets = new Set((own?.speakers ?? []).filter(({isOutlet}) => isOutlet).map(({name}) => name));

export const isListedOutlet = (name: string): boolean => outlets.has(name);

/** The words by which a name is looked up. */
export function listedKey(name: string): string {
  const [first = '', ...rest] = name.toLowerCase().replaceAll('.', '').replaceAll('-', ' ').split(/\s+/);
  return (rest.length > 0 && words.definite.has(first) ? rest : [first, ...rest]).join(' ');
}
