import {eitherNeeds, isLetter, mostSelective, type Needs, needsOfTexts} from './needs.js';

/*
 * Finds the words and marks that a regular expression cannot match without. It must be certain: a line without any of them
 * never matches. Whatever it does not understand counts as unknown.
 */

/** The most selective needs of a pattern, given its source; null if none is certain. */
export const needsOfRegexp = (source: string): Needs | null => new Reader(source.toLowerCase(), source).choice().needs;

/** A part of a pattern: all texts that it matches, if few (a space is a word's end, "^" a line's front), and its needs. */
interface Part {
  readonly texts: readonly string[] | null;
  readonly needs: Needs | null;
}

const UNKNOWN: Part = {texts: null, needs: null};
const WORD_END: Part = {texts: [' '], needs: null};
const LINE_FRONT: Part = {texts: ['^'], needs: null};
const DIGIT: Part = {texts: null, needs: {words: [], front: [], marks: ['0']}};
const MOST_TEXTS = 120;

/** Parses the source of a pattern in lower case; escapes, whose case matters, in the original. */
class Reader {
  private at = 0;
  constructor(
    private readonly lower: string,
    private readonly source: string,
  ) {}

  choice(): Part {
    const parts = [this.sequence()];
    while (this.lower[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    const texts = parts.every((p) => p.texts !== null) ? parts.flatMap((p) => p.texts ?? []) : null;
    const needs = parts.every((p) => p.needs !== null) ? eitherNeeds(parts.flatMap((p) => p.needs ?? [])) : null;
    return {texts: texts && texts.length <= MOST_TEXTS ? texts : null, needs};
  }

  private sequence(): Part {
    const found: (Needs | null)[] = [];
    let run: readonly string[] = [''];
    let whole = true;
    while (this.at < this.lower.length && this.lower[this.at] !== '|' && this.lower[this.at] !== ')') {
      const part = this.quantified();
      const joined = part.texts && run.length * part.texts.length <= MOST_TEXTS ? cross(run, part.texts) : null;
      if (joined) {
        run = joined;
        continue;
      }
      whole = false;
      const ends = part.texts?.every((t) => t !== '' && !isLetter(t.charCodeAt(0))) ? ' ' : '';
      found.push(needsOfTexts(run, ends), part.needs);
      const begins = run.every((t) => t !== '' && !isLetter(t.charCodeAt(t.length - 1))) ? ' ' : '';
      run = part.texts?.map((t) => begins + t) ?? [''];
    }
    found.push(needsOfTexts(run));
    return {texts: whole ? run : null, needs: mostSelective(found)};
  }

  private quantified(): Part {
    const part = this.atom();
    if (!isQuantifier(this.lower[this.at])) return part;
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.lower.slice(this.at, this.at + 12));
    if (!found) return part;
    this.at += found[0].length;
    const [mark] = found[0];
    if (mark === '?') return {texts: part.texts ? [...part.texts, ''] : null, needs: null};
    if (mark === '*' || found[1] === '0') return UNKNOWN;
    return part.texts?.length === 1 && part.texts[0] === ' '
      ? part
      : {texts: null, needs: part.needs ?? needsOfTexts(part.texts ?? [''])};
  }

  private atom(): Part {
    const c = this.lower[this.at++]!;
    if (c === '^') return LINE_FRONT;
    if (c === '$') return WORD_END;
    if (c === '.') return UNKNOWN;
    if (c === '[') return this.characters();
    if (c === '(') return this.group();
    return c === '\\' ? this.escape() : this.literal();
  }

  /** Letters and spaces, but not one that a quantifier applies to. */
  private literal(): Part {
    const start = this.at - 1;
    while (PLAIN.test(this.lower[this.at] ?? '') && !isQuantifier(this.lower[this.at + 1])) this.at++;
    return {texts: [this.lower.slice(start, this.at)], needs: null};
  }

  private escape(): Part {
    const c = this.source[this.at++]!;
    if (c === 'b' || c === 's') return WORD_END;
    if (c === 'd') return DIGIT;
    if (c === 'u') {
      this.at += 4;
      return {texts: [String.fromCharCode(Number.parseInt(this.lower.slice(this.at - 4, this.at), 16))], needs: null};
    }
    return /[a-z]/i.test(c) ? UNKNOWN : {texts: [c], needs: null};
  }

  /** A set such as [abc], if it has few characters. */
  private characters(): Part {
    let end = this.at;
    while (this.lower[end] !== ']') end += this.lower[end] === '\\' ? 2 : 1;
    const inside = this.lower.slice(this.at, end);
    this.at = end + 1;
    if (inside === '0-9') return DIGIT;
    const isPlain = !/^\^|\\[a-z]|.-./.test(inside);
    return isPlain && inside.length <= 8 ? {texts: [...inside.replace(/\\/g, '')], needs: null} : UNKNOWN;
  }

  private group(): Part {
    const open = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.lower.slice(this.at, this.at + 30))?.[0] ?? '';
    this.at += open.length;
    const start = this.at;
    const part = this.choice();
    const inside = this.lower.slice(start, this.at);
    this.at++;
    if (open.endsWith('!')) return /^\[\\w[^\]]*\]$/.test(inside) ? WORD_END : UNKNOWN;
    return open.endsWith('=') ? {texts: null, needs: part.needs} : part;
  }
}

const PLAIN = /[a-z0-9 ]/;

const isQuantifier = (c: string | undefined): boolean => c === '?' || c === '*' || c === '+' || c === '{';

const cross = (a: readonly string[], b: readonly string[]): string[] => a.flatMap((x) => b.map((y) => x + y));
