import type {ArticleRecord, StatementRecord} from '../record/record.js';
import {safeText} from '../terminal/safe-text.js';

/** A speaker without a known name is shown in the article's own words. */
export function speakerName({speaker}: StatementRecord): string {
  if (speaker === null) return NOBODY;
  return safeText(speaker.name ?? (speaker.mention ? `“${speaker.mention.text}”` : NOBODY));
}

const NOBODY = '(nobody named)';

export function roleShown({speaker}: StatementRecord): string {
  const role = speaker?.role ?? '';
  const affiliation = speaker?.affiliation ?? '';
  const known = affiliation !== '' && !role.toLowerCase().includes(affiliation.toLowerCase());
  return safeText(known ? [role, affiliation].filter((x) => x !== '').join(', ') : role);
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

function quoteOf({quote}: StatementRecord): string {
  if (quote === null) return '';
  return quote.type === 'direct' ? `“${quote.text}”` : quote.text;
}
