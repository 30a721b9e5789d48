import {parseSentence} from '../../src/parse/parse-sentence.js';
import type {ParsedSentence, Phrase} from '../../src/layers/parsed.js';
import {RELATIONS} from '../../src/parse/relation/relations.js';
import {FLAGS, FORMS, TAGS, type Words} from '../../src/layers/words.js';

/**
 * A sentence by hand: "Sal/PROPN denied/VERB:past=deny the/DET report/NOUN ./PUNCT". Form and lemma stand where they
 * matter; "<0>/X" is quotation 0; a word behind "~" stands against the one before.
 */
export function words(notation: string): Words {
  const parts = notation.split(/\s+/).map((part) => /^(~?)(.+)\/([A-Z]+)(?::(\w+))?(?:=(.+))?$/.exec(part)!);
  const length = parts.length;
  const numbers = (of: (part: RegExpExecArray, i: number) => number): number[] => parts.map(of);
  let at = 0;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  parts.forEach((part, i) => {
    if (i > 0 && part[1] === '') at++;
    start[i] = at;
    at += part[2]!.length;
    end[i] = at;
  });
  const lower = parts.map((part) => (/^<\d+>$/.test(part[2]!) ? '' : part[2]!.toLowerCase()));
  const indexOf = (list: readonly string[], name: string): number => {
    const found = list.indexOf(name);
    if (found < 0) throw new Error(`no such name: ${name}`);
    return found;
  };
  return {
    length,
    start,
    end,
    lower,
    lemma: parts.map((part, i) => part[5] ?? lower[i]!),
    tag: Uint8Array.from(numbers((part) => indexOf(TAGS, part[3]!))),
    form: Uint8Array.from(numbers((part) => indexOf(FORMS, part[4] ?? 'none'))),
    flags: Uint8Array.from(
      numbers((part) => (/^\p{Lu}/u.test(part[2]!) ? FLAGS.capital : 0) | (part[1] ? FLAGS.glued : 0)),
    ),
    quotation: Int32Array.from(numbers((part) => Number(/^<(\d+)>$/.exec(part[2]!)?.[1] ?? -1))),
  };
}

export const parsed = (notation: string, headline = false): ParsedSentence =>
  parseSentence({
    words: words(notation),
    tokens: {start: 0, end: 0},
    inside: -1,
    paragraph: 0,
    headline,
    isTitle: false,
  });

/** "denied: Sal > nsubj", one for each word that hangs on another by one of these relations. */
export function edges({words: {lower}, head, relation}: ParsedSentence, names: readonly string[]): string[] {
  return lower.flatMap((word, i) => {
    const name = RELATIONS[relation[i]!]!;
    return names.includes(name) ? [`${name} ${lower[head[i]!] ?? 'none'} ${word}`] : [];
  });
}

export const textOf = ({words: {lower}}: ParsedSentence, phrase: Phrase | null): string | null =>
  phrase && lower.slice(phrase.start, phrase.end).join(' ');

/** Each clause with a verb: kind, subject, verb, object. */
export const frames = (sentence: ParsedSentence): string[] =>
  sentence.clauses
    .filter((c) => c.verb)
    .map((c) => {
      const {start, end} = c.verb!;
      const verb = sentence.words.lower.slice(start, end).join(' ');
      return [c.kind, textOf(sentence, c.subject) ?? '-', verb, textOf(sentence, c.object) ?? '-'].join(' | ');
    });
