import type {Classified, Resolution, Resolved, Speaker} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import type {Entity} from './cast/entity.js';
import {gatherCast} from './cast/gather-cast.js';
import {deniesBack, isAnswer, isQuestion, lastTeller} from './link/accused-before.js';
import {asListed} from './link/as-listed.js';
import {namedInside} from './scene/named-inside.js';
import {type Linked, linkSpeaker, ruleFor} from './link/link-speaker.js';
import {whomItAnswers} from './link/whom-it-answers.js';
import {findNames} from './name/find-names.js';
import {Scene} from './scene/scene.js';
import {subjectBefore} from './scene/subject-before.js';
import {endOfWhole} from './scene/whole-phrase.js';
import {isPersonal} from './word/lexicon.js';

/*
 * Takes judged statements; gives each its speaker, under the fullest name in the article, and lists the speakers with
 * kind, role, affiliation and aliases. Leaves finding mentions to attribute, and printing to render.
 */

export function resolve(article: Classified): Resolved {
  const mentions = new Set(article.statements.map((s) => s.mention?.start));
  const scene = new Scene(article, gatherCast(article, findNames(article, mentions), mentions));
  const linked = linkAll(article, scene);
  const {resolutions, speakers} = gatherSpeakers(linked);
  return {resolutions, speakers, ...article};
}

/** The result for one statement. */
interface Settled {
  readonly link: Linked | null;
  readonly named: Span | null;
}

/** Settles the statements in text order, except that a statement waits for the one around it and the one it continues. */
function linkAll(article: Classified, scene: Scene): Settled[] {
  const {statements} = article;
  const settled: (Settled | undefined)[] = new Array<undefined>(statements.length).fill(undefined);
  const waiting = new Uint8Array(statements.length);
  const needed = (n: number | null): n is number => n !== null && !settled[n] && !waiting[n];
  const stack: number[] = [];
  for (let first = 0; first < statements.length; first++) {
    stack.push(first);
    while (stack.length) {
      const i = stack.at(-1)!;
      const {within, continues} = statements[i]!;
      waiting[i] = 1;
      if (needed(within)) stack.push(within);
      else if (needed(continues)) stack.push(continues);
      else {
        stack.pop();
        settled[i] ??= settle(article, scene, i, settled);
      }
    }
  }
  return settled.map((s) => s ?? UNSETTLED);
}

const UNSETTLED: Settled = {link: null, named: null};

function settle(article: Classified, scene: Scene, i: number, settled: readonly (Settled | undefined)[]): Settled {
  const s = article.statements[i]!;
  if (!s.mention) {
    const first = s.content[0];
    const after = s.continues === null ? -1 : article.statements[s.continues]!.sentence;
    const opens = ruleFor('subject');
    const subject = opens && first && subjectBefore(scene, first.start, after);
    if (subject && !namedInside(scene, s.content, scene.tokensIn(subject.named).from).has(subject.entity)) {
      const link = {entity: subject.entity, by: opens, alias: null, sure: false};
      scene.spoke(link, scene.tokensIn(subject.named).from, i);
      return {link, named: subject.named};
    }
    const earlier = s.continues === null ? undefined : settled[s.continues];
    const entity = earlier?.link?.entity;
    const continuing = ruleFor('continues');
    return entity && continuing
      ? {link: {entity, by: continuing, alias: null, sure: false}, named: earlier.named}
      : {link: null, named: earlier?.named ?? null};
  }
  const outer = s.within === null ? null : (settled[s.within]?.link?.entity ?? null);
  const {from, to} = scene.tokensIn(s.mention);
  const quoted = s.within !== null && (scene.tokens[from]?.quotation ?? null) !== null;
  const {start} = s.mention;
  const back = deniesBack(scene, i);
  const answers = back || isAnswer(s.cue?.group);
  const said = s.content.filter((c) => c.end <= start);
  const named = namedInside(scene, s.content, from);
  // "Marr says pay fell. Not so, says the firm": whatever Marr is, he does not answer himself
  const told = back && to - from > 1 ? lastTeller(scene, from) : null;
  const answered = settled[whomItAnswers(article, i)]?.link?.entity ?? told;
  const asks = isQuestion(s.cue?.group);
  const about = {outer, quoted, said, named, answered, answers, asks, deniesBack: back};
  const found = from < to ? linkSpeaker(scene, from, endOfWhole(scene, to, i), about) : null;
  const link = asListed(scene, found, s.mention);
  if (link) scene.spoke(link, from, i);
  return {link, named: s.mention};
}

/** The rule id of a statement without a speaker if no rule of that kind exists. */
const NO_RULE = '';

function gatherSpeakers(settled: readonly Settled[]): Pick<Resolved, 'resolutions' | 'speakers'> {
  const index = new Map<Entity, number>();
  const speakers: {entity: Entity; aliases: Set<string>; statements: number[]}[] = [];
  const nobody = ruleFor('none') ?? NO_RULE;
  const resolutions = settled.map(({link, named}, i): Resolution => {
    if (!link) return {speaker: null, named, by: nobody, sure: false};
    let at = index.get(link.entity);
    if (at === undefined) {
      at = speakers.length;
      index.set(link.entity, at);
      speakers.push({entity: link.entity, aliases: new Set(), statements: []});
    }
    speakers[at]!.statements.push(i);
    if (link.alias) speakers[at]!.aliases.add(link.alias);
    return {speaker: at, named, by: link.by, sure: link.sure};
  });
  const gathered: Speaker[] = [];
  for (const {entity, aliases, statements} of speakers) gathered.push(speakerOf(entity, aliases, statements));
  return {resolutions, speakers: gathered};
}

/**
 * A one-word name that nothing shows to be a person's belongs to a body: people are named in full when they first
 * speak.
 */
const kindOf = (e: Entity): Entity['kind'] =>
  e.kind === null && e.words.length === 1 && !e.sure && e.gender === null && !isPersonal(e.words[0]!)
    ? 'organisation'
    : e.kind;

const speakerOf = (e: Entity, aliases: ReadonlySet<string>, statements: readonly number[]): Speaker => ({
  name: e.name,
  kind: kindOf(e),
  role: kindOf(e) === 'organisation' ? null : e.role,
  affiliation: e.affiliation,
  aliases: [...aliases].filter((a) => a !== e.name),
  statements,
});
