import {contentWords} from '../rules/attribution/words.js';
import {findCues, showCues} from '../rules/cues/others.js';
import {sayCues} from '../rules/cues/say.js';
import {pluralNouns} from '../rules/words/function-words.js';
import {agentPreposition, pluralDeterminers, singularEndings} from '../rules/words/grammar.js';
import type {ItemDraft} from './item.js';
import {tagSet, takesClause} from './word.js';

const CLAUSE_STARTS = tagSet('comma', 'that', 'who', 'wh', 'sub', 'cc', 'colon', 'semi', 'dash', 'quotation', 'stop');

const PHRASE_STARTS = tagSet('det', 'pron', 'poss', 'name', 'that', 'wh', 'who', 'num');

const CLAUSE_ENDS = tagSet('comma', 'sub', 'cc', 'colon', 'semi', 'dash', 'quotation', 'stop');

/** "The report claims Lee left", against "police reports say": a word that is noun or verb is the verb its clause has not got. */
export function lacksVerb(items: readonly ItemDraft[], i: number): boolean {
  const it = items[i]!;
  let inserted = false; // the clause hangs on the one before: ", local media reports"
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    const b = items[k]!;
    if (b.tag === 'comma') inserted = true;
    if (CLAUSE_STARTS.has(b.tag)) break;
    if (b.lower === contentWords.according) return false; // according to police reports
    if (b.tag === 'be' || b.tag === 'have' || b.tag === 'modal' || b.tag === 'do') return false;
    if (b.tag === 'verb' && b.form !== 'ing' && !isCut(items, k)) {
      if (b.cues.some(takesClause)) break;
      return false;
    }
  }
  const after = items[i + 1];
  const before = items[i - 1]!;
  if (inserted && (!after || after.tag === 'stop') && it.form === 's') return endsSentence(it);
  // "officials report", "the official reports": the form agrees with a noun before it
  const opening = before.capital && i === 1; // "Rogers claims that"
  const head = headBefore(items, i);
  if (before.tag === 'noun' && (it.form === 'base') !== isPlural(head) && !opening) return false;
  if (head !== before && it.form === 's' && it.cues.length > 0 && before.tag === 'noun') return true; // an analysis of the data shows
  if (before.tag === 'name' && it.form === 'base' && !isPlural(before) && !hasPluralBefore(items, i)) return false;
  if (!after || after.tag === 'stop') return endsSentence(it);
  if (hasVerbBehindInsertion(items, i + 1)) return false;
  if (after.tag === 'that' || after.tag === 'colon') return it.cues.length > 0;
  let phrase = false; // a noun phrase begins, which can be the subject of the verb to come
  for (let k = i + 1; k < items.length && k < i + 40; k++) {
    const a = items[k]!;
    if (PHRASE_STARTS.has(a.tag)) phrase = true;
    if (CLAUSE_ENDS.has(a.tag)) break;
    if (items[k - 1]!.tag === 'to') continue; // vows to be
    if (
      a.tag === 'be' ||
      a.tag === 'have' ||
      a.tag === 'modal' ||
      a.tag === 'do' ||
      (a.tag === 'verb' && !a.noun && a.form !== 'ing' && !(a.form === 'past' && items[k + 1]?.tag === 'noun'))
    )
      return phrase;
  }
  return true;
}

/** "letters seen by Hale": a participle and its agent, no verb of the clause. */
const isCut = (items: readonly ItemDraft[], k: number): boolean =>
  items[k + 1]?.lower === agentPreposition && (items[k - 1]?.tag === 'noun' || items[k - 1]?.tag === 'name');

const INSERTED = 20; // items of an insertion

const TENSED = tagSet('be', 'have', 'modal', 'do');

/** "the live broadcast — including Lund — said": whether an insertion opens at `open` behind which a verb of telling stands. */
export function hasVerbBehindInsertion(items: readonly ItemDraft[], open: number): boolean {
  const tag = items[open]?.tag;
  if (tag !== 'dash' && tag !== 'comma') return false;
  let close = open + 1;
  while (close < open + INSERTED && items[close] && items[close]!.tag !== tag) close++;
  const verb = items[close]?.tag === tag ? items[close + 1] : undefined;
  return (
    verb !== undefined && (TENSED.has(verb.tag) || (verb.tag === 'verb' && verb.cues.length > 0 && verb.form !== 'ing'))
  );
}

const PHRASE = tagSet('name', 'adj', 'noun', 'det', 'num', 'poss', 'genitive');

/** "an analysis of several sets of data": the noun before the first preposition or participle of the phrase that ends before `i`. */
function headBefore(items: readonly ItemDraft[], i: number): ItemDraft {
  let head = items[i - 1]!;
  for (let k = i - 1; k > 0; k--) {
    const it = items[k]!;
    const links = it.tag === 'prep' || (it.tag === 'verb' && it.form === 'ing');
    if (!links && !PHRASE.has(it.tag)) break;
    if (links && (items[k - 1]!.tag === 'noun' || items[k - 1]!.tag === 'name')) head = items[k - 1]!;
    else if (links && it.tag === 'prep') return items[i - 1]!; // the phrase begins with a preposition
  }
  return items[0]!.tag === 'prep' ? items[i - 1]! : head;
}

const PLURAL_DETERMINERS = new Set(pluralDeterminers);

/** "some local reports that", "forum posts claim": the noun that a determiner wants, or that has its verb behind it. */
export function isPluralHead(items: readonly ItemDraft[], i: number): boolean {
  const after = items[i + 1];
  if (after?.tag === 'verb' && after.form === 'base' && after.cues.length > 0) {
    const next = items[i + 2]?.tag ?? 'stop';
    if (next === 'that' || (next === 'stop' && followsComma(items, i))) return true; // …, tax records show.
  }
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const it = items[k]!;
    if (PLURAL_DETERMINERS.has(it.lower)) return true;
    if ((it.tag !== 'adj' && it.tag !== 'noun') || isPlural(it)) return false;
  }
  return false;
}

const MODIFIERS = tagSet('noun', 'adj', 'name');

/** Whether a comma and nothing but modifiers stand before the noun. */
function followsComma(items: readonly ItemDraft[], noun: number): boolean {
  let i = noun - 1;
  while (i > 0 && MODIFIERS.has(items[i]!.tag)) i--;
  return items[i]?.tag === 'comma';
}

const IN_SUBJECT = tagSet('name', 'prep', 'comma', 'det', 'adj', 'noun');

/** "the posts at Hask and Tveit handle": a plural noun or an "and" not far before. */
function hasPluralBefore(items: readonly ItemDraft[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - 10; k--) {
    const it = items[k]!;
    if (it.tag === 'cc' || (it.tag === 'noun' && isPlural(it))) return true;
    if (!IN_SUBJECT.has(it.tag) && it.form !== 'past' && it.form !== 'part') return false; // e-mails seen by Hale show
  }
  return false;
}

const isPlural = (it: ItemDraft): boolean =>
  (it.lower.endsWith('s') && !singularEndings.includes(it.lower.slice(-2))) || PLURALS.has(it.lower);

/** Groups of cues that can end a sentence: "…, the filing shows." */
const ENDING: ReadonlySet<string> = new Set([sayCues.group, showCues.group, findCues.group]);

const endsSentence = (it: ItemDraft): boolean => it.cues.some((c) => ENDING.has(c.group) && takesClause(c));

const PLURALS = new Set(pluralNouns);

/** "Hacking specialists say": a participle before the noun that has the cue. */
export function isModifierOfSource(items: readonly ItemDraft[], i: number): boolean {
  const before = items[i - 1];
  const cue = items[i + 2];
  return (
    items[i]!.cues.length === 0 &&
    (!before || before.tag === 'cc' || before.tag === 'sub' || before.tag === 'comma' || before.tag === 'that') &&
    items[i + 1]?.tag === 'noun' &&
    cue !== undefined &&
    cue.tag === 'verb' &&
    cue.form !== 'ing' &&
    cue.cues.some((c) => c.group === 'say')
  );
}
