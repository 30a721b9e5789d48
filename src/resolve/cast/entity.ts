import type {SpeakerKind} from '../../layers/article.js';
import type {Gender} from '../name/name.js';

/** One who is named or described in the article, under construction: only resolve's own steps see it. */
export interface Entity {
  readonly id: number;
  name: string;
  kind: SpeakerKind | null;
  /** Whether title, first name or role say that it is a person; else the name's shape alone does. */
  sure: boolean;
  gender: Gender | null;
  plural: boolean;
  /** A country or a city, which speaks more rarely than it is spoken of. */
  readonly place: boolean;
  role: string | null;
  affiliation: string | null;
  /** Nouns that the article has used for them, lower case: "spokesman", "newspaper". */
  readonly nouns: Set<string>;
  /** Words of the name, lower case; empty for those known by a description alone. */
  readonly words: readonly string[];
  /** How often named. */
  count: number;
}
