import {eitherNeeds, isLetter, mostSelective, type Needs, needsOfTexts} from './needs.js';

/*
 * Reads a pattern for what it cannot match without: words, or marks. Most lines of most texts hold none of them, and are
 * done with without a pattern being asked. Only what is sure is given: a line that lacks it all never matches.
 */

/** The most telling needs of a pattern, given its source; null where it has none that are sure. */
export const needsOfRegexp = (source: string): Needs | null => new Reader(source.toLowerCase(), source).choice().needs;

/** A part of a pattern: all its texts, where they are few; a space stands for the end of a word, "^" for a line's front. And what it needs. */
interface Part {
  readonly texts: readonly string[] | null;
  readonly needs: Needs | null;
}

const UNKNOWN: Part = {texts: null, needs: null};
const WORD_END: Part = {texts: [' '], needs: null};
const LINE_FRONT: Part = {texts: ['^'], needs: null};
const DIGIT: Part = {texts: null, needs: {words: [], front: [], marks: ['0']}};
const MOST_TEXTS = 120;

/** Reads a pattern's source; small letters throughout, but for escapes. */
class Reader {
  private at = 0;
  constructor(
    private readonly small: string,
    private readonly source: string,
  ) {}

  choice(): Part {
    const parts = [this.sequence()];
    while (this.small[this.at] === '|') {
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
    while (this.at < this.small.length && this.small[this.at] !== '|' && this.small[this.at] !== ')') {
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
    if (!isQuantifier(this.small[this.at])) return part;
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.small.slice(this.at, this.at + 12));
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
    const c = this.small[this.at++]!;
    if (c === '^') return LINE_FRONT;
    if (c === '$') return WORD_END;
    if (c === '.') return UNKNOWN;
    if (c === '[') return this.characters();
    if (c === '(') return this.group();
    return c === '\\' ? this.escape() : this.literal();
  }

  /** Letters and spaces, up to one that a quantifier belongs to. */
  private literal(): Part {
    const start = this.at - 1;
    while (PLAIN.test(this.small[this.at] ?? '') && !isQuantifier(this.small[this.at + 1])) this.at++;
    return {texts: [this.small.slice(start, this.at)], needs: null};
  }

  private escape(): Part {
    const c = this.source[this.at++]!;
    if (c === 'b' || c === 's') return WORD_END;
    if (c === 'd') return DIGIT;
    if (c === 'u') {
      this.at += 4;
      return {texts: [String.fromCharCode(Number.parseInt(this.small.slice(this.at - 4, this.at), 16))], needs: null};
    }
    return /[a-z]/i.test(c) ? UNKNOWN : {texts: [c], needs: null};
  }

  /** [abc], where there are few of them. */
  private characters(): Part {
    let end = this.at;
    while (this.small[end] !== ']') end += this.small[end] === '\\' ? 2 : 1;
    const inside = this.small.slice(this.at, end);
    this.at = end + 1;
    if (inside === '0-9') return DIGIT;
    const isPlain = !/^\^|\\[a-z]|.-./.test(inside);
    return isPlain && inside.length <= 8 ? {texts: [...inside.replace(/\\/g, '')], needs: null} : UNKNOWN;
  }

  private group(): Part {
    const open = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.small.slice(this.at, this.at + 30))?.[0] ?? '';
    this.at += open.length;
    const start = this.at;
    const part = this.choice();
    const inside = this.small.slice(start, this.at);
    this.at++;
    if (open.endsWith('!')) return /^\[\\w[^\]]*\]$/.test(inside) ? WORD_END : UNKNOWN;
    return open.endsWith('=') ? {texts: null, needs: part.needs} : part;
  }
}

const PLAIN = /[a-z0-9 ]/;

const isQuantifier = (c: string | undefined): boolean => c === '?' || c === '*' || c === '+' || c === '{';

const cross = (a: readonly string[], b: readonly string[]): string[] => a.flatMap((x) => b.map((y) => x + y));
