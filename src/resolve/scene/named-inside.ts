import type {Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import type {Scene} from './scene.js';

/**
 * Who is named in what somebody says, and so is somebody else: no person is called by name in their own words. A body may be, in
 * its own quotation, and anybody who is named before "he said".
 */
export function namedInside(scene: Scene, content: readonly Span[], mention: number): ReadonlySet<Entity> {
  const {cast, tokens} = scene;
  const found = new Set<Entity>();
  const own = tokens[mention]?.quotation ?? null;
  for (const span of content) {
    const {from, to} = scene.tokensIn(span);
    for (let n = scene.nameFrom(from); n < cast.names.length && cast.names[n]!.from < to; n++) {
      const bearer = cast.bearers[n];
      const at = cast.names[n]!.from;
      const quoted = (tokens[at]!.quotation ?? null) !== own;
      if (bearer && (quoted ? bearer.kind === 'person' : at > mention)) found.add(bearer);
    }
  }
  return found;
}
