import type {Segmented, Token} from '../article.js';

/** How often the article has a word in small letters, and capitalised where nothing but a name is. */
export interface Usage {
  readonly small: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** Sentences in which most words are capitalised, as in headlines: there a capital says nothing. */
  readonly headline: ReadonlySet<number>;
}

export function readUsage({tokens, sentences, paragraphs}: Segmented): Usage {
  const small = new Set<string>();
  const named = new Set<string>();
  const headline = new Set<number>();
  sentences.forEach((sentence, s) => {
    const ended = tokens[sentence.tokens.end - 1]?.lower === '.';
    let capitals = 0;
    let all = 0;
    for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
      const t = tokens[i]!;
      if (t.kind !== 'word') continue;
      all++;
      if (t.capital) capitals++;
    }
    if (paragraphs[sentence.paragraph]?.in === 'title' || (all > 3 && capitals > all * 0.7 && !ended)) {
      headline.add(s);
      return;
    }
    let fresh = true; // at a place where any word is capitalised
    for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
      const t = tokens[i]!;
      if (t.kind !== 'word') {
        if (opens(t, tokens[i + 1])) fresh = true;
        continue;
      }
      if (!t.capital) small.add(t.lower);
      else if (!fresh) named.add(t.lower);
      fresh = false;
    }
  });
  return {small, named, headline};
}

/** After an opening quotation mark, a colon or a bracket any word can be capitalised. */
export const opens = (t: Token | undefined, next: Token | undefined): boolean =>
  t?.lower === ':' ||
  t?.lower === '(' ||
  (t?.kind === 'quote' && next?.quotation !== null && next?.quotation !== t.quotation);
