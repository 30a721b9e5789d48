import {tagsOf} from '../../language/compromise.js';
import {kindsByTag, moreKinds} from '../../rules/grammar/kinds.js';
import {sureKind} from './ending-kinds.js';
import {isReportingBase} from './reporting-verbs.js';
import {listedWords} from './word-list.js';
import {kindsOf} from './wordnet.js';

const VERB = 'V';
const more = new Map<string, string>();
for (const {kinds, words} of moreKinds) for (const w of listedWords(words)) if (!more.has(w)) more.set(w, kinds);

/** What is known of the very word, not as a form of another. */
export const ownKinds = (lower: string): string => more.get(lower) ?? kindsOf(lower);

/** The parts of speech that lists know a word of (N, V, A, R; a rare one with "-" behind it), the likelier first; or "". */
export function listedKinds(lower: string): string {
  const own = ownKinds(lower) || sureKind(lower);
  if (own !== '') return own;
  for (const tag of tagsOf(lower)) if (Object.hasOwn(kindsByTag, tag)) return kindsByTag[tag]!;
  return isReportingBase(lower) ? VERB : '';
}

/** In the order of likelihood. */
export const WEIGHTS = [16, 8, 4, 2] as const;
/** Of a reading that is rare. */
export const RARE = 1;

/** How much speaks for one of them; 0 where it is not among them. */
export function weightOf(kinds: string, kind: string): number {
  const parts = kinds.match(/[A-Z]-?/g) ?? [];
  const at = parts.findIndex((p) => p[0] === kind);
  if (at < 0) return 0;
  return parts[at]!.endsWith('-') ? RARE : (WEIGHTS[at] ?? RARE);
}
