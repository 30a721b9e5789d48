import type {Parsed} from '../../layers/article.js';
import type {Draft} from '../draft.js';
import type {Item, Level} from '../item.js';
import {findVerbCues} from '../verb-cues.js';
import {tagSet} from '../word.js';
import {findFrameCues} from './frame-cues.js';
import {alignTo} from './sentence.js';

/** The verbs of a sentence, read by the words around them; where one of saying is left over, by the clauses. */
export function verbsOf(article: Parsed, level: Level): Draft[] {
  const old = findVerbCues(level);
  if (level.inside !== null || !wantsClauses(level, old)) return old;
  const frames = framesOf(article, level);
  const kept = old.filter((o) => !frames.some((f) => overlaps(f, o) && isSurer(f, o)));
  const more = frames.filter((f) =>
    old.some((o) => overlaps(f, o)) ? !kept.some((o) => overlaps(f, o)) : isSure(f) && !kept.some((o) => isHeld(f, o)),
  );
  return [...kept, ...more].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
}

/** Thoughts with a clause are left to the words, which know them better. */
const isSure = ({kind, form}: Draft): boolean => kind === 'speech' || !CLAUSAL.has(form);

const CLAUSAL: ReadonlySet<string> = new Set(['source-cue-clause', 'source-cue-infinitive']);

function framesOf(article: Parsed, level: Level): Draft[] {
  const sentence = article.grammar.sentence(level.tokens, level.inside, level.paragraph);
  return sentence ? findFrameCues(level, alignTo(article, level, sentence)) : [];
}

const isHeld = (inner: Draft, outer: Draft): boolean =>
  outer.content.some((c) => c.start <= inner.cue[0]!.start && inner.cue[0]!.start < c.end);

/** Whether a verb of saying is no cue yet, or what was said has pieces that may be none of it. */
function wantsClauses({items}: Level, found: readonly Draft[]): boolean {
  if (found.some((d) => d.content.length > 1 || hasColon(d))) return true;
  for (let i = 0; i < items.length; i++)
    if (canSay(items, i) && !found.some((d) => d.cue.some((c) => c.start <= i && i < c.end))) return true;
  return false;
}

/** "denied the charge: “We left”": an object that may go too far. */
const hasColon = ({form, content, level}: Draft): boolean =>
  form === 'source-cue-object' &&
  content.some((c) => level.items.slice(c.start, c.end).some((it) => it.tag === 'colon'));

const UNSAID = tagSet('be', 'to', 'det', 'poss');

/** A verb of saying with a tense, and no passive: not "was taken", "to make", "the said". */
function canSay(items: readonly Item[], i: number): boolean {
  const {tag, form, cues} = items[i]!;
  if (tag !== 'verb' || cues.length === 0 || UNSAID.has(items[i - 1]?.tag ?? '')) return false;
  if (form === 'part' && items[i - 1]?.tag !== 'have') return false;
  return cues.some((c) => c.kind === 'speech' && c.frames.some((f) => f.particle === null || f.takes === 'p'));
}

/** Where the clause shows what an object or a preposition brings, or that a quotation has nothing to do with what opens the sentence. */
const isSurer = (frame: Draft, old: Draft): boolean =>
  frame.form === 'source-cue-object' ||
  frame.form === 'source-cue-preposition' ||
  frame.form === 'source-cue-question' ||
  (frame.form === 'source-cue-quote' && old.form === 'clause-source-cue');

const overlaps = (a: Draft, b: Draft): boolean => a.cue[0]!.start < b.cue[0]!.end && b.cue[0]!.start < a.cue[0]!.end;
