import type {ClauseEvent} from '../../rules/grammar/clause-rules.js';
import type {Phrase, VerbGroup} from '../../layers/parsed.js';
import type {Words} from '../../layers/words.js';

/** What the words of a sentence are read as, in turn. */
export type ChunkKind = Exclude<ClauseEvent, 'finite' | 'infinitive' | 'participle'> | 'verb';

type Draft<T> = {-readonly [K in keyof T]: T[K]};

/** A noun phrase while its sentence is read. */
export interface PhraseDraft extends Draft<Omit<Phrase, 'possessor' | 'of' | 'clause'>> {
  possessor: PhraseDraft | null;
  of: PhraseDraft | null;
  clause: Phrase['clause'];
  /** Where it stands among the chunks. */
  at: number;
}

export interface GroupDraft extends Draft<Omit<VerbGroup, 'auxiliaries' | 'negations'>> {
  auxiliaries: number[];
  negations: number[];
  /** Whether it can be the verb of a clause: 0 no, 1 if it is a past form and no participle, 2 yes. */
  certainty: 0 | 1 | 2;
  /** Index into `FORMS`, of its first verb. */
  form: number;
  /** Auxiliaries with no main verb: "has", of "has in March denied". */
  alone: boolean;
}

export interface Chunk {
  kind: ChunkKind;
  start: number;
  end: number;
  readonly head: number;
  readonly phrase: PhraseDraft | null;
  readonly group: GroupDraft | null;
}

/** A sentence while it is cut into chunks: its words, and what `IS` knows of each. */
export interface Scan {
  readonly words: Words;
  readonly bits: Int32Array;
  readonly headline: boolean;
}

export const chunk = (
  kind: ChunkKind,
  start: number,
  end: number,
  head: number,
  phrase: PhraseDraft | null = null,
  group: GroupDraft | null = null,
): Chunk => ({kind, start, end, head, phrase, group});

/** The chunk read last. */
export const lastOf = (chunks: readonly Chunk[]): Chunk | undefined =>
  chunks.length === 0 ? undefined : chunks[chunks.length - 1];
