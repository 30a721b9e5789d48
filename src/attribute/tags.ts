import {contentWords} from '../rules/attribution/words.js';
import {
  adverbConjunctions,
  approximations,
  articles,
  extremes,
  singularDeterminers,
  standaloneDeterminers,
} from '../rules/words/grammar.js';
import {contracted, opensClause} from './contraction.js';
import {settlesFirstName} from './first-names.js';
import type {ItemDraft} from './item.js';
import {hasVerbBehindInsertion, isModifierOfSource, isPluralHead, lacksVerb} from './lacks-verb.js';
import {type Tag, tagSet} from './word.js';

/** Words that can be several things are settled by their neighbours, left to right. */
export function settleTags(items: ItemDraft[]): void {
  for (let i = 0; i < items.length; i++) {
    const it = items[i]!;
    if (
      it.tag === 'stop' &&
      i < items.length - 1 &&
      (items[i + 1]!.tag === 'close' || it.lower === '.') &&
      items[i + 1]!.tag !== 'mark'
    ) {
      it.tag = 'mark'; // "(R-Lund.) said": no sentence ends here
      continue;
    }
    if ((it.tag === 'modal' || it.isTime) && settlesFirstName(items, i)) continue;
    if (it.tag === 'genitive') {
      it.tag = contracted(items, i) ?? it.tag;
      continue;
    }
    if (it.tag === 'prep' && items[i + 1] && LEAST.has(items[i + 1]!.lower)) {
      it.tag = 'adv'; // at least one occupant said
      items[i + 1]!.tag = 'adv';
      continue;
    }
    if (it.tag === 'prep' && APPROXIMATE.has(it.lower) && items[i + 1]?.tag === 'num') {
      const before = items[i - 1]?.tag;
      if (before === undefined || before === 'comma' || before === 'cc' || before === 'that' || before === 'stop')
        it.tag = 'adv'; // about 9 percent said
      continue;
    }
    if (it.tag === 'cc') {
      if (isAdverbHere(items, i)) it.tag = 'adv';
      continue;
    }
    if (it.tag !== 'verb') continue;
    if (!isVerbHere(items, i)) {
      const adjective = it.form === 'base' && it.adjective && items[i + 1]?.tag === 'to';
      it.tag = it.form === 'past' || it.form === 'part' || adjective ? 'adj' : 'noun';
      it.form = null;
    }
  }
}

/** "has not yet confirmed"; but "has yet to confirm" is a chain of its own. */
function isAdverbHere(items: readonly ItemDraft[], i: number): boolean {
  const before = items[i - 1];
  return (
    ADVERB_CONJUNCTIONS.has(items[i]!.lower) &&
    before !== undefined &&
    BEFORE_ADVERB.has(before.tag) &&
    items[i + 1]?.tag !== 'to'
  );
}

const ADVERB_CONJUNCTIONS = new Set(adverbConjunctions);
const BEFORE_ADVERB: ReadonlySet<Tag> = new Set<Tag>(['neg', 'have', 'be', 'do', 'modal']);

function isVerbHere(items: readonly ItemDraft[], i: number): boolean {
  const it = items[i]!;
  let b = i - 1;
  while (b >= 0 && (items[b]!.tag === 'adv' || items[b]!.tag === 'neg')) b--;
  const before = items[b];
  const after = items[i + 1];
  const beforeTag = before?.tag;
  const second = items[i + 2];
  const beforeNoun =
    after?.tag === 'noun' ||
    after?.tag === 'name' ||
    after?.tag === 'adj' ||
    after?.noun === true ||
    (after?.tag === 'num' && beforeTag === 'det') || // the predicted 1.53
    (after?.tag === 'verb' && after.form === 'past' && after.cues.length === 0 && second?.tag === 'noun'); // the alleged teenaged prodigy
  const likely = beforeTag === 'adj' && PERSONAL.has(items[b - 1]?.tag ?? '') && it.form === 'past'; // Malik likely raised
  const modifies =
    beforeTag === 'det' ||
    beforeTag === 'poss' ||
    beforeTag === 'genitive' ||
    (beforeTag === 'adj' && b === i - 1 && !likely && (it.noun || it.form !== 's'));
  if (it.form === 'base' && it.adjective && it.cues.length === 0 && beforeTag === 'noun' && after?.tag === 'to')
    return false; // a source close to the talks
  if (it.form === 'ing') {
    if (isModifierOfSource(items, i)) return false;
    if (NOMINAL.has(beforeTag ?? '') && b === i - 1 && TENSED.has(after?.tag ?? '')) return false; // the engine warning was ignored
    if (STANDALONE.has(before?.lower ?? '') && b === i - 1 && it.cues.length > 0 && opensClause(after)) return true;
    if (
      it.adjective &&
      beforeNoun &&
      beforeTag !== 'comma' &&
      beforeTag !== 'be' &&
      beforeTag !== 'noun' &&
      beforeTag !== 'name'
    )
      return false;
    return !modifies;
  }
  if (it.form === 'past' || it.form === 'part') {
    if (beforeNoun && it.cues.length === 0 && it.lower.includes('-')) return false; // the tall, blue-eyed keeper
    if (it.adjective && !beforeNoun && beforeTag === 'be' && it.cues.length === 0) return false;
    if (ARTICLES.has(before?.lower ?? '') && b === i - 1 && it.noun) return false; // the forecast remains
    if (it.noun && it.cues.length === 0 && modifies && hasVerbBehindInsertion(items, i + 1)) return false;
    if (STANDALONE.has(before?.lower ?? '') && it.cues.length > 0 && it.form === 'past' && !it.adjective) return true; // both told CNN
    return !(
      (modifies ||
        (beforeTag === 'prep' && (it.adjective || it.cues.length === 0 || after?.tag !== 'name')) ||
        ((beforeTag === 'num' || (beforeTag === 'verb' && b === i - 1)) && it.cues.length === 0) ||
        (it.adjective && (beforeTag === 'cc' || beforeTag === 'num' || !before))) &&
      beforeNoun
    );
  }
  if (it.form === 'base' && it.noun && it.cues.length === 0 && after?.tag === 'name' && beforeTag !== 'modal')
    return false; // engineer Ana Hale
  const phrased = it.noun && (it.form === 's' || after?.tag === 'prep');
  if (beforeTag === 'to' && phrased && items[b - 1]?.lower === contentWords.according) return false; // according to interviews
  if (beforeTag === 'to' || beforeTag === 'modal' || beforeTag === 'do') return true;
  if (SINGULAR.has(before?.lower ?? '') && b === i - 1 && it.form === 's' && it.cues.length > 0 && !it.noun)
    return true; // another says
  if (modifies || (beforeTag === 'num' && !before!.lower.includes('-'))) {
    // "many say", "some argue", "40 percent say": a determiner that stands alone
    return (
      it.cues.length > 0 &&
      it.form === 'base' &&
      (beforeTag === 'num' || STANDALONE.has(before!.lower)) &&
      opensClause(after)
    );
  }
  if (beforeTag === 'time' && items[b - 1]?.tag === 'det') return false; // a night guard
  if (beforeTag === 'prep' || (beforeTag === 'cc' && b === 0)) return false;
  if (it.form !== null && it.noun && beforeTag === 'verb' && b === i - 1) return false; // tells rally she left, denied claims by
  // "…," coach Hale said: a bare verb needs a subject before it
  if (
    it.form === 'base' &&
    it.noun &&
    (!before || beforeTag === 'quotation' || beforeTag === 'comma' || beforeTag === 'dash')
  )
    return false;
  // text messages showed
  if (it.form === 's' && it.cues.length === 0 && beforeTag === 'noun' && after?.tag === 'verb' && after.form === 'past')
    return false;
  if (
    it.form === 's' &&
    (isPluralHead(items, i) || (it.cues.length === 0 && beforeNoun && OPENERS.has(beforeTag ?? 'stop')))
  )
    return false;
  if (!it.noun) return true;
  if (
    it.form === 's' &&
    PERSONAL.has(beforeTag ?? '') &&
    it.cues.some((c) => c.frames.some((f) => f.takes !== 'p' && f.particle === after?.lower))
  )
    return true; // Lund points out
  if (beforeTag === 'pron' || beforeTag === 'who') return true;
  if (beforeTag === 'be' || beforeTag === 'have' || !before) return false;
  return lacksVerb(items, i);
}

const PERSONAL = tagSet('name', 'pron');

const NOMINAL = tagSet('name', 'noun');

/** Before a subject that a verb of the third person cannot open: “…,” police captain Hale said. */
const OPENERS = tagSet('quotation', 'stop');

const TENSED = tagSet('be', 'have', 'modal');

const STANDALONE = new Set(standaloneDeterminers);

const SINGULAR = new Set(singularDeterminers);

const LEAST = new Set(extremes);

const APPROXIMATE = new Set(approximations);

const ARTICLES = new Set(articles);
