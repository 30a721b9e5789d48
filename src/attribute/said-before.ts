import type {Segmented} from '../layers/article.js';
import {contentWords} from '../rules/attribution/words.js';
import {asSaid} from '../rules/words/grammar.js';
import {contentSpans} from './content.js';
import {frameTaking, readAfter} from './cue-frames.js';
import {type Draft, draftOf} from './draft.js';
import type {Level} from './item.js';
import {innerSpans, isQuotationOnly} from './quotation-runs.js';
import {findSourcePhrases} from './source-phrases.js';
import {findSubjectAfter} from './source.js';

/** "The hall is safe. So says the mayor.", "That is according to the mayor.": who said what the sentence before says. */
export function saidBefore(article: Segmented, level: Level, before: Level, others: readonly Draft[]): Draft | null {
  const draft = soSays(level) ?? thatIsAccordingTo(level);
  if (!draft) return null;
  const whole = {start: 0, end: before.items.length};
  const content = others.findLast((d) => d.kind === 'speech' && d.content.length > 0)?.content ?? [whole];
  const more = isQuotationOnly(before) ? innerSpans(article, before) : contentSpans(article, before, content);
  return more.length ? {...draft, more} : null;
}

/** "So says a clerk." */
function soSays(level: Level): Draft | null {
  const {items} = level;
  const verb = items[1];
  if (items[0]?.lower !== asSaid || verb?.tag !== 'verb') return null;
  const said = frameTaking(readAfter(items, {end: 2}, verb), 'q');
  const source = findSubjectAfter(items, 2);
  if (!said || !source) return null;
  return draftOf(level, said.cue.lemma, said.cue.group, {start: 0, end: 2}, source, [], 'according-to');
}

/** "That's according to a clerk." */
function thatIsAccordingTo(level: Level): Draft | null {
  const s = level.sentence();
  const isThat = s?.parsed.words.lower[0] === contentWords.that && s.parsed.clauses[0]!.verb?.copula;
  const said = isThat ? findSourcePhrases(level).find(({cue}) => cue[0]!.start === 2) : undefined;
  return said ? {...said, content: []} : null;
}
