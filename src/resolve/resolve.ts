import type {Classified, Resolved, Speaker, Spoken} from '../article.js';
import type {Span} from '../span.js';
import type {Entity} from './entity.js';
import {findNames} from './find-names.js';
import {gatherCast} from './gather-cast.js';
import {type Linked, linkSpeaker, ruleFor} from './link-speaker.js';
import {Scene} from './scene.js';

/*
 * Takes judged statements; gives each its speaker under the fullest name that the article has, and the speakers with
 * kind, role, affiliation and aliases. Leaves finding mentions to attribute, and printing to render.
 */

export function resolve(article: Classified): Resolved {
  const scene = new Scene(article, gatherCast(article, findNames(article)));
  const linked = linkAll(article, scene);
  return {...article, ...gatherSpeakers(article, linked)};
}

/** One statement's speaker, settled. */
interface Settled {
  readonly link: Linked | null;
  readonly named: Span | null;
}

/** In text order, but a statement after the one that it is reported in or continues. */
function linkAll(article: Classified, scene: Scene): Settled[] {
  const settled: (Settled | undefined)[] = article.statements.map(() => undefined);
  const waiting = new Set<number>();
  article.statements.forEach((_, first) => {
    const stack = [first];
    while (stack.length) {
      const i = stack.at(-1)!;
      const s = article.statements[i]!;
      const needed = [s.within, s.continues].find((n) => n !== null && !settled[n] && !waiting.has(n));
      waiting.add(i);
      if (needed !== undefined && needed !== null) {
        stack.push(needed);
        continue;
      }
      stack.pop();
      settled[i] ??= settle(article, scene, i, settled);
    }
  });
  return settled.map((s) => s ?? {link: null, named: null});
}

function settle(article: Classified, scene: Scene, i: number, settled: readonly (Settled | undefined)[]): Settled {
  const s = article.statements[i]!;
  if (!s.mention) {
    const earlier = s.continues === null ? undefined : settled[s.continues];
    const entity = earlier?.link?.entity;
    return entity
      ? {link: {entity, by: ruleFor('continues'), alias: null}, named: earlier.named}
      : {link: null, named: earlier?.named ?? null};
  }
  const outer = s.within === null ? null : (settled[s.within]?.link?.entity ?? null);
  const {from, to} = scene.tokensIn(s.mention);
  const quoted = s.within !== null && (scene.tokens[from]?.quotation ?? null) !== null;
  const link = from < to ? linkSpeaker(scene, from, to, {statement: i, outer, quoted}) : null;
  if (link) scene.spoke(link.entity, from, i);
  return {link, named: s.mention};
}

function gatherSpeakers(article: Classified, settled: readonly Settled[]): Pick<Resolved, 'statements' | 'speakers'> {
  const index = new Map<Entity, number>();
  const speakers: {entity: Entity; aliases: Set<string>; statements: number[]}[] = [];
  const statements: Spoken[] = article.statements.map((s, i) => {
    const {link, named} = settled[i]!;
    if (!link) return {...s, speaker: null, named, speakerBy: ruleFor('none')};
    let at = index.get(link.entity);
    if (at === undefined) {
      at = speakers.length;
      index.set(link.entity, at);
      speakers.push({entity: link.entity, aliases: new Set(), statements: []});
    }
    speakers[at]!.statements.push(i);
    if (link.alias) speakers[at]!.aliases.add(link.alias);
    return {...s, speaker: at, named, speakerBy: link.by};
  });
  return {statements, speakers: speakers.map(({entity, aliases, statements: own}) => speakerOf(entity, aliases, own))};
}

const speakerOf = (e: Entity, aliases: ReadonlySet<string>, statements: readonly number[]): Speaker => ({
  name: e.name,
  kind: e.kind,
  role: e.role,
  affiliation: e.affiliation,
  aliases: [...aliases].filter((a) => a !== e.name),
  statements,
});
