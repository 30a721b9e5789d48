import type {ComparedClaim} from '../record/claim-record.js';
import {isContradicted} from '../compare/compare.js';
import {csvRow} from './csv.js';

const COLUMNS = 'claim claim_source claim_id source part article id speaker for stance date when quote marks'.split(
  ' ',
);

/** One row for each position. */
export function claimRows(claims: readonly ComparedClaim[]): string {
  const rows = claims.flatMap((claim) =>
    claim.positions.map((p, i) => {
      const isChange = claim.changes.some(({at: [, to]}) => to === i);
      const marks = [isChange ? '→' : '', isContradicted(claim, i) ? '✗' : ''].filter((mark) => mark !== '').join(' ');
      const {text, source, id} = claim.claim;
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
    }),
  );
  return [csvRow(COLUMNS), ...rows].join('');
}
