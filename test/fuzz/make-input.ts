import type {Corpus} from './corpus.js';
import {contentOf, INPUT_KINDS, type Input, type InputKind} from './input.js';
import {makeArchive, makeFile, makeRecords} from './mutate-file.js';
import {makePage} from './mutate-page.js';
import {makeText} from './mutate-text.js';
import {type Random, randomOf} from './random.js';

/** How often each kind is tried, in relation to the others. */
const SHARES: Readonly<Record<InputKind, number>> = {text: 8, html: 5, file: 3, jsonl: 2, warc: 1};
const KINDS = INPUT_KINDS.flatMap((kind) => Array.from({length: SHARES[kind]}, () => kind));

/** The input with a number. The same seed, corpus and number always give the same input. */
export function makeInput(seed: number, number: number, corpus: Corpus): Input {
  const random = randomOf(seed, number);
  const kind = random.pick(KINDS);
  return {kind, ...made(kind, random, corpus)};
}

function made(kind: InputKind, random: Random, corpus: Corpus): Omit<Input, 'kind'> {
  switch (kind) {
    case 'text':
      return {name: 'a.txt', content: makeText(random, corpus)};
    case 'html':
      return {name: 'a.html', content: makePage(random, corpus)};
    case 'file':
      return {name: random.pick(['a.txt', 'a.html', '-', 'a.txt.gz']), content: contentOf(makeFile(random, corpus))};
    case 'jsonl':
      return {name: 'a.jsonl', content: contentOf(makeRecords(random, corpus))};
    case 'warc':
      return {name: 'a.warc', content: contentOf(makeArchive(random, corpus))};
  }
}
