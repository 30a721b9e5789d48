import type {ClausedSentence, Phrase, VerbGroup} from '../layers/parsed.js';
import type {Span} from '../layers/span.js';
import type {CueVerb, Tag, VerbForm} from './word.js';

/** One word of a sentence, or a whole quotation inside it, which counts as one. */
export interface Item extends Span {
  /** Part of speech, settled by the words around. */
  readonly tag: Tag;
  /** Set where the tag is "verb". */
  readonly form: VerbForm | null;
  readonly lower: string;
  readonly capital: boolean;
  readonly cues: readonly CueVerb[];
  readonly isTime: boolean;
  /** Index of the quotation the item stands for, or null. */
  readonly quotation: number | null;
  /** Of a quotation: whether it ends as a clause of its own does, with a comma, a stop or the like before its closing mark. */
  readonly whole: boolean;
  /** Index of the (first) token. */
  readonly token: number;
  /** The grammar of its sentence. */
  readonly sentence: () => LevelSentence | null;
}

/** A sentence at one level: the narrator's, or one inside a quotation. Deeper quotations are single items. */
export interface Level {
  readonly items: readonly Item[];
  /** Its grammar, beside the items; null where it holds no word. */
  readonly sentence: () => LevelSentence | null;
  /** Index of the quotation that the sentence lies in, or null. */
  readonly inside: number | null;
  readonly paragraph: number;
  readonly in: 'title' | 'body';
  /** Whether capitals tell nothing, as in a headline. */
  readonly headline: boolean;
  /** Bits of `SIGN`: kinds of attribution that may be found in it. */
  readonly signs: number;
}

/** A parsed sentence, and where its words stand among the items of a level. */
export interface LevelSentence {
  readonly parsed: ClausedSentence;
  /** For each word the item that holds it; one more behind the last. */
  readonly itemOf: readonly number[];
  /** For each item the verb group it is a part of. */
  readonly groupOf: readonly (VerbGroup | null)[];
  /** For each item the noun phrase it is a word of. */
  readonly phraseOf: readonly (Phrase | null)[];
  /** Whether a quotation begins a sentence of its own: with a capital. */
  readonly anew: (quotation: number) => boolean;
}
