import {tagArticle} from '../../src/parse/tag/tag.js';
import {FORMS, type Form, type Level, TAGS, type Tag} from '../../src/layers/words.js';
import {segment} from '../../src/segment/segment.js';
import {noMetadata} from '../builders/no-metadata.js';

/** A word as a test sees it. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: Tag;
  readonly form: Form;
  readonly lemma: string;
  readonly flags: number;
  /** Ids of the rules that settled it, in their order. */
  readonly rules: readonly string[];
}

/** An article that is nothing but a text. */
export const articleOf = (text: string) =>
  segment({
    source: {name: 'test', format: 'text', text, knownMetadata: {}},
    part: 1,
    text,
    pieces: [{text, source: {start: 0, end: text.length}}],
    title: null,
    headlines: [],
    metadata: noMetadata,
    dropped: [],
    warnings: [],
  });

/** The levels of a text. */
export const levelsOf = (text: string): readonly Level[] => tagArticle(articleOf(text));

/** All words of a text, level after level. */
export function tagged(text: string): readonly TaggedWord[] {
  const told: string[][] = [];
  const levels = tagArticle(articleOf(text), (rule, word) => {
    told[word] ??= [];
    told[word]!.push(rule.id);
  });
  let n = 0;
  return levels.flatMap(({words}) =>
    Array.from({length: words.length}, (_, i) => ({
      start: words.start[i]!,
      end: words.end[i]!,
      text: text.slice(words.start[i], words.end[i]),
      tag: TAGS[words.tag[i]!]!,
      form: FORMS[words.form[i]!]!,
      lemma: words.lemma[i]!,
      flags: words.flags[i]!,
      rules: told[n++] ?? [],
    })),
  );
}

/** "Sal/PROPN denied/VERB it/PRON": a text with its tags. */
export const tags = (text: string): string =>
  tagged(text)
    .map((w) => `${w.text}/${w.tag}`)
    .join(' ');
