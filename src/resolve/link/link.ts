import type {SpeakerRule} from '../../layers/rule.js';
import type {Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import type {Phrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';

/** One mention to be linked. */
export interface Mention {
  readonly phrase: Phrase;
  /** The speaker of the statement that this one is reported in, if any. */
  readonly outer: Entity | null;
  /** Whether that statement is a quotation, so that "I" is its speaker. */
  readonly quoted: boolean;
  /** What was said, where it stands before the mention. */
  readonly said: readonly Span[];
}

export type Link = (scene: Scene, mention: Mention, rule: SpeakerRule) => Entity | null;
