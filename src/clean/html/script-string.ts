import type {Piece} from '../../layers/article.js';
import {span} from '../../layers/span.js';

/** A string of a script: what it means, and where each character of that stands in the page. */
export interface ScriptString {
  /** The name that it is given there, or that of the list it is in. */
  readonly key: string;
  readonly text: string;
  /** Where each UTF-16 unit of the text begins in the page, and where the last ends. */
  readonly places: Int32Array;
}

const QUOTE = 34;
const BACKSLASH = 92;
const LINE_END = 10;

/** The strings in double quotation marks of a script that begins at `start`. At least `least` characters long. */
export function* scriptStrings(script: string, start: number, least: number): Generator<ScriptString> {
  let key = '';
  for (let open = script.indexOf('"'); open >= 0; ) {
    const close = endOfString(script, open + 1);
    if (close !== null && /^\s{0,9}:/.test(script.slice(close + 1, close + 11))) key = script.slice(open + 1, close);
    else if (close !== null && close - open > least) yield decoded(script, start, open + 1, close, key);
    open = script.indexOf('"', (close ?? open) + 1);
  }
}

/** Where a string is closed; null if its line ends first. */
function endOfString(script: string, from: number): number | null {
  for (let i = from; i < script.length; i++) {
    const c = script.charCodeAt(i);
    if (c === QUOTE) return i;
    if (c === LINE_END) return null;
    if (c === BACKSLASH) i++;
  }
  return null;
}

const MEANINGS: Readonly<Record<string, string>> = {n: '\n', r: '\n', t: ' ', b: ' ', f: ' '};
const HEX = /^[\da-fA-F]{4}$/;

function decoded(script: string, start: number, from: number, to: number, key: string): ScriptString {
  const places = new Int32Array(to - from + 1);
  let text = '';
  for (let i = from; i < to; ) {
    places[text.length] = start + i;
    const hex = script.slice(i + 2, i + 6);
    if (script.charCodeAt(i) !== BACKSLASH) text += script[i++]!;
    else if (script[i + 1] === 'u' && HEX.test(hex)) {
      text += String.fromCharCode(Number.parseInt(hex, 16));
      i += 6;
    } else {
      const letter = script[i + 1] ?? '';
      text += MEANINGS[letter] ?? letter;
      i += 2;
    }
  }
  places[text.length] = start + to;
  return {key, text, places};
}

/** The pieces of a string's text, in their places in the page: an escape is a piece of its own. */
export function placedPieces(pieces: readonly Piece[], {places}: ScriptString): Piece[] {
  const out: Piece[] = [];
  for (const {text, source} of pieces) {
    if (source.end - source.start !== text.length) {
      out.push({text, source: span(places[source.start]!, places[source.end]!)});
      continue;
    }
    for (let from = 0; from < text.length; ) {
      const at = source.start + from;
      let to = from + 1;
      if (places[at + 1]! - places[at]! === 1)
        while (to < text.length && places[source.start + to + 1]! - places[at]! === to + 1 - from) to++;
      else if (isHighSurrogate(text.charCodeAt(from)) && to < text.length) to++;
      out.push({text: text.slice(from, to), source: span(places[at]!, places[source.start + to]!)});
      from = to;
    }
  }
  return out;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
