import type {ContentFound} from './content.js';
import type {After, CueFrame} from './cue-frames.js';
import type {Item, Level} from './item.js';
import type {SourceFound} from './source.js';
import type {VerbGroup} from './verb-group.js';

/** A verb with all that its sentence gives it, while its form of attribution is looked for. */
export interface Reading {
  readonly level: Level;
  readonly items: readonly Item[];
  readonly group: VerbGroup;
  readonly verb: Item;
  readonly source: SourceFound | null;
  /** Whether the source stands right of the verb, and whether it is the verb's own subject. */
  readonly inverted: boolean;
  readonly own: boolean;
  readonly after: After;
  /** What stands before the attribution and can be its content, or null. */
  readonly ahead: ContentFound | null;
  readonly addressee: ContentFound | null;
  /** First item after the verb, its source where inverted, its addressee and what may stand between. */
  readonly at: number;
  readonly next: Item | undefined;
  /** The frame that takes a clause, else a quotation. */
  readonly said: CueFrame | undefined;
}
