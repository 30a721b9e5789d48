import {type Span, span, trim} from '../layers/span.js';
import type {WholeParse} from '../parse/parse-whole.js';
import type {ParsedSentence} from '../layers/parsed.js';
import {RELATIONS} from '../parse/relation/relations.js';
import {TAG} from '../layers/words.js';

/** A word, given by its sentence and its index there. */
export interface Place {
  readonly sentence: number;
  readonly word: number;
  /** Set for a quotation mark: its span. The word is then the placeholder of the quotation. */
  readonly mark?: Span;
}

/** Whether a word is the placeholder of a quotation, whose sentences are parsed separately. */
const standsFor = ({words}: ParsedSentence, word: number): boolean =>
  words.quotation[word]! >= 0 && words.tag[word] === TAG.X;

/** All words and quotation marks, in the order of the text. */
export function placesOf({parsed, quotations, text}: WholeParse): readonly Place[] {
  const places: Place[] = [];
  parsed.forEach((sentence, s) => {
    for (let word = 0; word < sentence.words.length; word++) {
      if (!standsFor(sentence, word)) {
        // A word of control characters has nothing to show.
        const shown = trim(text, span(sentence.words.start[word]!, sentence.words.end[word]!));
        if (shown.start < shown.end) places.push({sentence: s, word});
        continue;
      }
      const {start, end, inner} = quotations[sentence.words.quotation[word]!]!;
      if (start < inner.start) places.push({sentence: s, word, mark: span(start, inner.start)});
      if (inner.end < end) places.push({sentence: s, word, mark: span(inner.end, end)});
    }
  });
  const startOf = ({sentence, word, mark}: Place): number => mark?.start ?? parsed[sentence]!.words.start[word]!;
  return places.sort((a, b) => startOf(a) - startOf(b));
}

export interface Spoken {
  /** The root of a placeholder's quotation: of its last sentence if the speaker follows, of its first otherwise. */
  readonly rootOf: (place: Place) => Place | undefined;
  /** The word on which a quotation's sentence hangs; null for any other sentence. */
  readonly above: (sentence: number) => Place | null;
  readonly relationAbove: (sentence: number) => string;
}

export function rootsOfQuotations(parsed: readonly ParsedSentence[]): Spoken {
  const first = new Map<number, Place>();
  const last = new Map<number, Place>();
  parsed.forEach(({inside, head}, sentence) => {
    const word = head.indexOf(-1);
    if (inside < 0 || word < 0) return;
    if (!first.has(inside)) first.set(inside, {sentence, word});
    last.set(inside, {sentence, word});
  });
  const rootOf = ({sentence, word}: Place): Place | undefined => {
    const {words, head} = parsed[sentence]!;
    return (head[word]! > word ? last : first).get(words.quotation[word]!);
  };
  const holders = new Map<number, Place>();
  parsed.forEach((sentence, s) => {
    for (let word = 0; word < sentence.words.length; word++) {
      if (!standsFor(sentence, word)) continue;
      const root = rootOf({sentence: s, word});
      if (root && sentence.head[word]! >= 0) holders.set(root.sentence, {sentence: s, word});
    }
  });
  return {
    rootOf,
    above: (sentence) => {
      const holder = holders.get(sentence);
      return holder ? {sentence: holder.sentence, word: parsed[holder.sentence]!.head[holder.word]!} : null;
    },
    relationAbove: (sentence) => {
      const holder = holders.get(sentence);
      return holder ? RELATIONS[parsed[holder.sentence]!.relation[holder.word]!]! : 'root';
    },
  };
}
