import type {Clause} from '../../layers/parsed.js';
import type {FrameVoice} from '../../rules/attribution/verb-frames.js';
import {genitives} from '../../rules/words/names.js';
import {findAddressee} from '../addressees.js';
import {skipBetween} from '../between.js';
import {hasFiniteVerb} from '../content.js';
import {type After, brings, frameTaking, readAfter} from '../cue-frames.js';
import type {Item, Level, LevelSentence} from '../item.js';
import {endOfNounPhrase} from '../noun-phrase.js';
import type {VerbGroup} from '../verb-group.js';
import {aheadOf} from './ahead-of.js';
import {readingOf} from './make-reading.js';
import type {Reading} from './reading.js';
import {saidAt} from './said-at.js';
import type {Subject} from './subject.js';

/** "Lund said", "said Lund", "Lund declined". */
export function readActive(
  level: Level,
  sentence: LevelSentence,
  clause: Clause,
  group: VerbGroup,
  source: Subject,
  voice: FrameVoice,
): Reading {
  const {items} = level;
  const after = readAfter(items, group, items[group.head]!);
  const start = source.inverted ? source.end : skipManner(items, after);
  const brought = brings(items, start, after) && !isTopic(sentence, clause, items, start, after);
  const addressee = source.inverted || brought ? null : findAddressee(items, start, after);
  const behind = brought ? start : skipBetween(items, addressee ? addressee.end : start, after);
  const ahead = aheadOf(sentence, clause, source, group, level);
  const quotes = ahead !== null && items[ahead.end - 1]!.tag === 'quotation';
  const at = brought || quotes ? behind : saidAt(sentence, clause, items, behind, addressee !== null);
  return readingOf(
    level,
    sentence,
    clause,
    voice,
    group,
    source,
    after,
    at > behind ? null : ahead,
    addressee,
    at,
    null,
    null,
  );
}

/** "said of the dam: “It is safe”", "said of the dam that it was safe": what the words are about, and behind it the words. */
function isTopic(s: LevelSentence, clause: Clause, items: readonly Item[], at: number, after: After): boolean {
  const {complement, quotationWord, verb} = clause;
  const says = genitives.includes(items[at]!.lower) && frameTaking(after, 'c'); // not "believed in a press that"
  if (says && complement?.kind === 'that' && complement.connective >= verb!.end) {
    const that = s.itemOf[complement.connective]!;
    return endOfNounPhrase(items, at + 1, that) === that;
  }
  if (quotationWord < verb!.end || !frameTaking(after, 'q')) return false;
  const q = s.itemOf[quotationWord]!;
  return items[q - 1]?.tag === 'colon' && !hasFiniteVerb(items, at, q - 1);
}

/** "complained bitterly about the levy": past the adverbs before the word that brings the content. */
function skipManner(items: readonly Item[], after: After): number {
  let at = after.start;
  while (items[at]?.tag === 'adv') at++;
  return brings(items, at, after) ? at : after.start;
}
