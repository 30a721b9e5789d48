import type {SpeakerKind} from '../../layers/article.js';
import type {Gender} from '../name/name.js';

/** Somebody named or described in the article. Still being filled in: only resolve's own steps see it. */
export interface Entity {
  readonly id: number;
  name: string;
  kind: SpeakerKind | null;
  /** Whether a title, first name or role proves that it is a person, not just the shape of the name. */
  sure: boolean;
  gender: Gender | null;
  plural: boolean;
  /** A country or a city, which is more often spoken of than speaking. */
  readonly place: boolean;
  role: string | null;
  affiliation: string | null;
  /** Nouns that the article has used for them, lower case: "spokesman", "newspaper". */
  readonly nouns: Set<string>;
  /** Words of the name, lower case; empty if known only by a description. */
  readonly words: readonly string[];
  /** How often it is named. */
  count: number;
}
