import type {SpeakerRule} from '../../layers/rule.js';
import type {Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import type {Phrase} from '../scene/phrase.js';
import type {Choice} from '../scene/choice.js';
import type {Scene} from '../scene/scene.js';

/** A mention to be linked. */
export interface Mention {
  readonly phrase: Phrase;
  /** The speaker of the statement around this one, if any. */
  readonly outer: Entity | null;
  /** Whether the mention is in that speaker's quotation, so that "I" means them. */
  readonly quoted: boolean;
  /** The content that precedes the mention. */
  readonly said: readonly Span[];
  /** Who is named in what is said, and so does not say it. */
  readonly named: ReadonlySet<Entity>;
  /** Who says what is denied here, and so is somebody else: "Marr says Holt lied, a claim he denies". */
  readonly answered: Entity | null;
  /** Whether it is denied or refused, as by somebody accused. */
  readonly answers: boolean;
  /** Whether what somebody has just said is denied, so that they do not deny it: "She said it was a lie". */
  readonly deniesBack: boolean;
  /** Whether it is asked: who asks is not whom the text is about. */
  readonly asks: boolean;
}

export type Link = (scene: Scene, mention: Mention, rule: SpeakerRule) => Choice | null;

/** A link that nothing in the article leaves open. */
export const sureOf = (entity: Entity | null | undefined): Choice | null => (entity ? {entity, sure: true} : null);

/** A link that others might have had. */
export const unsureOf = (entity: Entity | null | undefined): Choice | null => (entity ? {entity, sure: false} : null);
