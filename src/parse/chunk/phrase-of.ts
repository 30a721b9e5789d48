import {IS} from '../function-words.js';
import type {PhraseDraft, Scan} from './chunk.js';
import type {Met} from './met.js';
import {nameHead} from './name-head.js';
import {tellsTime} from './times.js';

/** The word that the phrase hangs on. */
export function headOf(met: Met, scan: Scan): number {
  if (met.pronoun >= 0) return met.pronoun;
  if (met.noun >= 0) return met.noun;
  if (met.name >= 0) return nameHead(scan, met.name, met.nameLast + 1, met.determiner >= 0);
  if (met.symbol >= 0) return met.symbol;
  if (met.number >= 0) return met.number;
  if (met.adjective >= 0) return met.adjective;
  return met.determiner;
}

export function phraseOf(scan: Scan, start: number, end: number, met: Met, possessor: PhraseDraft | null): PhraseDraft {
  const {bits} = scan;
  const found = headOf(met, scan);
  const head = found < 0 ? end - 1 : found;
  const isName = met.name >= 0 && met.nameLast > met.noun;
  return {
    start,
    end,
    last: end,
    head,
    kind: met.pronoun >= 0 ? 'pronoun' : isName ? 'name' : met.noun < 0 && met.number >= 0 ? 'number' : 'description',
    determiner: met.determiner,
    possessor,
    nameStart: isName ? met.name : -1,
    nameEnd: isName ? met.nameLast + 1 : -1,
    roleStart: isName && met.noun >= 0 ? (met.determiner >= 0 ? met.determiner + 1 : start) : -1,
    preposition: -1,
    prepositionEnd: -1,
    role: 'none',
    of: null,
    clause: null,
    coordinator: -1,
    isTime: (bits[head]! & IS.timeNoun) !== 0 && tellsTime(scan, start, head, possessor),
    at: -1,
  };
}
