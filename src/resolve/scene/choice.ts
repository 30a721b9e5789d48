import type {Entity} from '../cast/entity.js';

/** Whom a mention means, and whether anybody else could be meant. */
export interface Choice {
  readonly entity: Entity;
  /** The words name them, nobody else fits, or the article writes the tie; not where salience alone decided. */
  readonly sure: boolean;
}
