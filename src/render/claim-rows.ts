import type {ComparedClaim} from '../record/claim-record.js';
import {contradictedIn} from '../compare/compare.js';
import {csvRow} from './csv.js';

const COLUMNS = 'claim claim_source claim_id source part article id speaker for stance date when quote marks'.split(
  ' ',
);

export const claimColumns = csvRow(COLUMNS);

/** One row for each position. */
export function claimRows(claim: ComparedClaim): string {
  const {text, source, id} = claim.claim;
  const contradicted = contradictedIn(claim);
  const changed = new Set(claim.changes.map(({at: [, to]}) => to));
  return claim.positions
    .map((p, i) => {
      const marks = [changed.has(i) ? '→' : '', contradicted.has(i) ? '✗' : ''].filter((mark) => mark !== '').join(' ');
      return csvRow([
        text,
        source,
        id,
        p.source,
        p.part,
        p.article,
        p.id,
        p.speaker,
        p.for,
        p.stance,
        p.date,
        p.when,
        p.quote,
        marks,
      ]);
    })
    .join('');
}
