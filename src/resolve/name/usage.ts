import type {Attributed, Segmented, Sentence, Token} from '../../layers/article.js';
import {isNameWord, isSpecial, tag, tagged, words} from '../word/lexicon.js';
import {isPrefixed} from '../word/spelling.js';

/** How the article uses the words that it capitalises. */
export interface Usage {
  /** Words that it also writes in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** Words that it capitalises where only names are capitalised. */
  readonly named: ReadonlySet<string>;
  /** Sentences with most words capitalised, as in headlines: a capital proves nothing there. */
  readonly headline: ReadonlySet<number>;
  /** Where the cues begin: no name goes on there. */
  readonly cues: ReadonlySet<number>;
  /** Days and months that stand behind a first name: "Theresa May". */
  readonly surnames: ReadonlySet<string>;
}

export function readUsage(article: Segmented & Pick<Attributed, 'statements'>): Usage {
  const {text, tokens, sentences, paragraphs} = article;
  const headline = new Set<number>();
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (paragraphs[sentence.paragraph]?.in === 'title' || isHeadline(tokens, sentence)) headline.add(s);
  }
  const surnames = new Set<string>();
  const capitalised = new Set<string>(); // where a capital proves nothing; only these words are ever looked up
  const shapes = new Uint8Array(1024); // their shapes, so that most other words need no lookup in the set
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (!t.capital || t.kind !== 'word') continue;
    const before = tokens[i - 1];
    if (isSpecial(t.lower) && words.date.has(t.lower) && isFirstName(before)) surnames.add(t.lower);
    if (before?.kind === 'word' && before.sentence === t.sentence && !headline.has(t.sentence)) continue;
    if (isNeverName(t.lower)) continue;
    capitalised.add(t.lower);
    shapes[shapeOf(text, t)] = 1;
  }
  const lowered = new Set<string>();
  const named = new Set<string>();
  for (let s = 0; s < sentences.length; s++) {
    if (headline.has(s)) continue;
    const sentence = sentences[s]!;
    let fresh = true; // whether any word would be capitalised here
    for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
      const t = tokens[i]!;
      if (t.kind !== 'word') {
        if (opens(t, tokens[i + 1])) fresh = true;
        continue;
      }
      if (t.capital) {
        if (!fresh) named.add(t.lower);
      } else if (shapes[shapeOf(text, t)] && capitalised.has(t.lower) && !isPrefixed(t, text)) lowered.add(t.lower);
      fresh = false;
    }
  }
  const cues = startsOfCues(article);
  return {lowered, named, headline, cues, surnames};
}

/** Where the words begin that report what was said. */
export function startsOfCues({statements}: Pick<Attributed, 'statements'>): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const {cue} of statements) for (const {start} of cue?.spans ?? []) starts.add(start);
  return starts;
}

const isFirstName = (t: Token | undefined): boolean =>
  t?.capital === true && tagged(t.lower, tag.first) && !tagged(t.lower, tag.place) && !words.date.has(t.lower);

/** "The", "But": words for which it does not matter how the text writes them elsewhere. */
const isNeverName = (lower: string): boolean => tagged(lower, tag.function) && !isNameWord(lower);

/** A number below 1024 made of a word's first letter, whatever its case, and its length. */
const shapeOf = (text: string, t: Token): number => ((text.charCodeAt(t.start) & 31) << 5) | ((t.end - t.start) & 31);

function isHeadline(tokens: readonly Token[], {tokens: {start, end}}: Sentence): boolean {
  if (tokens[end - 1]?.lower === '.') return false;
  let capitals = 0;
  let all = 0;
  for (let i = start; i < end; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') continue;
    all++;
    if (t.capital) capitals++;
  }
  return all > 3 && capitals > all * 0.7;
}

/** After an opening quotation mark, a colon or a bracket any word can be capitalised. */
export const opens = (t: Token | undefined, next: Token | undefined): boolean =>
  t?.lower === ':' ||
  t?.lower === '(' ||
  (t?.kind === 'quote' && next?.quotation !== null && next?.quotation !== t.quotation);
