import {accuseCues, orderCues} from '../rules/cues/others.js';
import {skipBetween} from './between.js';
import {type ContentFound, endOfContent} from './content.js';
import type {Item} from './item.js';
import {endOfNounPhrase} from './noun-phrase.js';
import {endOfObject, isInfinitive} from './objects.js';
import type {SourceFound} from './source.js';
import type {CueVerb} from './word.js';
import {AS, COMPLEMENT, WORDS} from './word-sets.js';

/** What a passive says behind its agent. */
interface Behind {
  readonly cue: CueVerb;
  readonly agent: ContentFound;
  readonly content: ContentFound;
  /** Whether the subject was told the content; else it is what the content is said of. */
  readonly tells: boolean;
}

/**
 * "was told by Lund that", "to leave", "of the flood"; "was accused by Lund of theft"; "was named by Lund as heir". Reduced:
 * "a man named by Lund as heir came".
 */
export function behindAgent(
  items: readonly Item[],
  cues: readonly CueVerb[],
  agent: SourceFound,
  reduced: boolean,
): Behind | null {
  const taking = (letter: string) =>
    cues.find((c) => c.frames.some((f) => f.takes !== 'p' && f.particle === null && f.takes.includes(letter)));
  const told = taking('a');
  const object = taking('o');
  const whole = {start: agent.start, end: agent.end};
  const clause = told ? clauseBehind(items, agent.end) : null;
  if (told && clause) return {cue: told, agent: whole, content: clause, tells: true};
  const next = items[agent.end];
  const does = next?.tag === 'to' && items[agent.end + 1] && isInfinitive(items, agent.end + 1);
  const asks = told && next?.tag === 'wh' ? taking('w') : undefined;
  const orders = object?.group === orderCues.group && !reduced ? object : undefined;
  const cue = asks ?? (does ? (told ?? orders) : undefined);
  if (cue) {
    const content = {start: agent.end, end: endOfContent(items, agent.end + 1, WORDS)};
    return {cue, agent: whole, content, tells: told !== undefined};
  }
  const bringing = told ?? object;
  if (!bringing) return null;
  for (let i = agent.start + 1; i <= agent.end; i++) {
    if (items[i]?.tag === 'comma') return null;
    if (items[i]?.tag !== 'prep' && items[i]?.lower !== AS) continue;
    if (!brings(bringing, told !== undefined, items[i]!, items[i + 1])) continue;
    const limit = reduced ? endOfNounPhrase(items, i + 1, items.length) : endOfContent(items, i + 1, WORDS);
    const content = {start: told ? i + 1 : i, end: endOfObject(items, i + 1, Math.max(limit, i + 2))};
    return {cue: bringing, agent: {start: agent.start, end: i}, content, tells: told !== undefined};
  }
  return null;
}

/** Whether the word brings what was said: "warned of", "described as", "accused of"; never "on Monday". */
function brings(cue: CueVerb, tells: boolean, word: Item, next: Item | undefined): boolean {
  if (!next || next.isTime) return false;
  if (tells) return cue.frames.some((f) => f.takes === 'p' && f.particle === word.lower);
  return word.lower === AS || (cue.group === accuseCues.group && COMPLEMENT.has(word.lower));
}

/** "It was claimed by Lund on Monday that": the clause behind the agent, or null. */
export function clauseBehind(items: readonly Item[], agent: number): ContentFound | null {
  const that = skipBetween(items, agent);
  if (items[that]?.tag !== 'that') return null;
  const end = endOfContent(items, that + 1, WORDS);
  return end > that + 1 ? {start: that, end} : null;
}
