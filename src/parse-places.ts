import type {Parsed} from './parse/parse.js';
import type {ParsedSentence} from './parse/parsed.js';
import {RELATIONS} from './parse/relation/relations.js';
import {TAG} from './parse/words.js';
import {type Span, span} from './span.js';

/** A word by its sentence and its place there. */
export interface Place {
  readonly sentence: number;
  readonly word: number;
  /** The place of a mark of the quotation that the word stands for. */
  readonly mark?: Span;
}

/** Whether a word stands for a quotation whose sentences are parsed by themselves. */
export const standsFor = ({words}: ParsedSentence, word: number): boolean =>
  words.quotation[word]! >= 0 && words.tag[word] === TAG.X;

/** All words and marks of the text, in its order. */
export function placesOf({parsed, quotations}: Parsed): readonly Place[] {
  const places: Place[] = [];
  parsed.forEach((sentence, s) => {
    for (let word = 0; word < sentence.words.length; word++) {
      if (!standsFor(sentence, word)) {
        places.push({sentence: s, word});
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
  /** Of a quotation that a word stands for: the root of its last sentence before the speaker, of its first behind. */
  readonly rootOf: (place: Place) => Place | undefined;
  /** Where the root of a sentence hangs, if it is that of a quotation. */
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
