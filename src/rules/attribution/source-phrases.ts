import {sourceNouns, viewNouns} from './nouns.js';
import {citingVerbs, contentWords} from './words.js';

/** A noun phrase that stands beside a clause and tells whose words those are. */
export interface SourcePhrase {
  /** What brings it: a preposition, or a participle that takes it for its object. */
  readonly led: ReadonlySet<string>;
  readonly by: 'preposition' | 'participle';
  /** Whose words: those of the phrase, or of whoever its noun belongs to. */
  readonly source: 'phrase' | 'owner';
  /** Only phrases about one of these. */
  readonly nouns?: ReadonlySet<string>;
  /** Only names. */
  readonly named?: true;
  /** Only where marks set it apart from the clause. */
  readonly apart?: true;
  readonly example: string;
  /** What looks like it, and says nothing. */
  readonly no: string;
}

export const sourcePhrases: readonly SourcePhrase[] = [
  {
    led: new Set([contentWords.accordingTo]),
    by: 'preposition',
    source: 'phrase',
    example: '«The dam had burst», [according to] <Lund>.',
    no: 'According to Lund.',
  },
  {
    led: new Set([contentWords.per]),
    by: 'preposition',
    source: 'phrase',
    named: true,
    apart: true,
    example: '«The dam had burst», [per] <the Vestray Courier>.',
    no: 'The dam had burst, nine times per year.',
  },
  {
    led: new Set([contentWords.in]),
    by: 'preposition',
    source: 'owner',
    nouns: viewNouns,
    apart: true,
    example: 'In <Lund>’s [view], «the dam had burst».',
    no: 'He waited in Lund’s view.',
  },
  {
    led: citingVerbs,
    by: 'participle',
    source: 'phrase',
    nouns: sourceNouns,
    example: '«The dam had burst», [citing] <two officials>.',
    no: 'The dam was closed, citing costs.',
  },
];
