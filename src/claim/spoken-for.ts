import type {Speaker} from '../layers/article.js';
import {affiliationLinks} from '../rules/words/function-words.js';
import {possessiveEndings} from '../rules/words/propositions.js';
import {mouthpieces, spokespeople} from '../rules/words/roles.js';

/**
 * Whom a spokesman speaks for: who he is said to belong to, "Kremlin" for "Kremlin spokesman Dmitry Peskov", under the fullest
 * name that the article gives; of one without a name, "Acme" in "Acme spokesman" and "a spokesman for Acme".
 */
export function spokenFor({name, role, affiliation, kind}: Speaker, all: readonly Speaker[]): string | null {
  const own = kind === 'unnamed' || role === null ? name : role;
  if (!isMouthpiece(own)) return null;
  const body = affiliation ?? bodyIn(own);
  return body === null || body === name
    ? null
    : fullName(
        body,
        all.filter((other) => other.kind !== 'unnamed'),
      );
}

const isMouthpiece = (role: string): boolean => {
  const lower = role.toLowerCase();
  return lower.split(' ').some((word) => spokespeople.has(word)) || mouthpieces.some((m) => lower.includes(m));
};

/** "Acme" of "Acme spokesman", "spokesman for Acme" and "Acme's spokesman". */
function bodyIn(role: string): string | null {
  const words = role.split(' ');
  const at = words.findIndex((word) => spokespeople.has(word.toLowerCase()));
  if (at < 0) return null;
  if (affiliationLinks.has(words[at + 1]?.toLowerCase() ?? '')) return words.slice(at + 2).join(' ') || null;
  const before = words.slice(0, at).join(' ');
  const ending = possessiveEndings.find((e) => before.endsWith(e));
  return (ending ? before.slice(0, -ending.length) : before) || null;
}

/** "Trump" is Donald Trump where the article names one speaker so. */
function fullName(body: string, all: readonly Speaker[]): string {
  const named = all.filter(({name, aliases}) => name === body || name.endsWith(` ${body}`) || aliases.includes(body));
  return named.length === 1 ? named[0]!.name : body;
}
