import type {ArticleRecord, StatementRecord} from '../record/record.js';
import {safeText} from '../terminal/safe-text.js';

/** A speaker without a known name is shown in the article's own words. */
export function speakerName({speaker}: StatementRecord): string {
  if (speaker === null) return NOBODY;
  return safeText(speaker.name ?? (speaker.mention ? `“${speaker.mention.text}”` : NOBODY));
}

const NOBODY = '(nobody named)';

export function roleShown({speaker}: StatementRecord): string {
  const parts = [speaker?.role, speaker?.affiliation, speaker?.for].filter(
    (part) => part !== null && part !== undefined,
  );
  const isSaidBy = (part: string, other: string): boolean => other.toLowerCase().includes(part.toLowerCase());
  // of "Kremlin spokesman" and "Kremlin", the first says both; of two that are the same, one is enough
  const kept = parts.filter(
    (part, i) => !parts.some((other, j) => i !== j && isSaidBy(part, other) && (j < i || part !== other)),
  );
  return safeText(kept.join(', '));
}

/**
 * "told (to Interfax, reported by The Post): “This is untrue.”". A cue that is only a mark adds nothing to the colon and
 * is left out; who reports it is said where that statement is not `listed` above.
 */
export function saidOf(s: StatementRecord, record: ArticleRecord, listed: (s: StatementRecord) => boolean): string {
  const cue = s.cue && /[\p{L}\p{N}]/u.test(s.cue.text) ? s.cue.text : '';
  const holder = record.statements.find(({id}) => id === s.within);
  const asides = [
    ...(s.addressee === null ? [] : [`to ${s.addressee}`]),
    ...(holder && !listed(holder) ? [`reported by ${speakerName(holder)}`] : []),
    ...(s.hedged ? ['hedged'] : []),
  ];
  const cued = asides.length > 0 ? `${cue} (${asides.join(', ')})`.trim() : cue;
  return safeText([cued, quoteOf(s)].filter((x) => x !== '').join(': '));
}

/** Each piece has marks of its own: what stands between two of them nobody said. */
function quoteOf({quote}: StatementRecord): string {
  const pieces = quote?.pieces.map(({text}) => (quote.type === 'direct' ? `“${text}”` : text)) ?? [];
  return pieces.join(' ');
}
