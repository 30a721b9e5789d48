import fc from 'fast-check';
import {bareRefusals} from '../../src/rules/attribution/refusals.js';
import {CONTENTS, CUES, GLUE, LINES, MARKS, MARKUP, ODDITIES, SUBJECTS, TAGS, UNWILLING} from './vocabulary.js';

/* Random texts: news with everything that occurs in it, pages, and noise. */

const quoted = fc
  .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...CONTENTS))
  .map(([[open, close], c]) => open + c + close);
const nested = fc
  .tuple(fc.constantFrom(...MARKS), quoted, quoted)
  .map(([[open, close], a, b]) => `${open}He said, ${a}, and ${b}${close}`);
const said = fc.oneof(quoted, nested, fc.constantFrom(...CONTENTS));
const refused = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...UNWILLING), fc.constantFrom(...bareRefusals))
  .map((p) => `${p.join(' ')}.`);
const part = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...CUES), said).map((p) => p.join(' ')),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(said, fc.constantFrom(...CUES), fc.constantFrom(...SUBJECTS))
      .map(([c, v, s]) => `${c}, ${v} ${s}`),
  },
  {weight: 2, arbitrary: said},
  {weight: 1, arbitrary: refused},
  {weight: 1, arbitrary: fc.constantFrom(...LINES).map((line) => `\n${line}\n`)},
  {weight: 1, arbitrary: fc.constantFrom(...ODDITIES)},
);

/** News prose, as newspapers write it and as scrapers leave it. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(part, fc.constantFrom(...GLUE)), {maxLength: 25})
  .map((parts) => parts.flat().join(''));

/** Any Unicode at all, halves of surrogate pairs included. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 400}),
  fc.string({unit: 'grapheme', maxLength: 400}),
  fc.array(fc.nat(0xffff), {maxLength: 400}).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...MARKS.flat(), ...GLUE, ...ODDITIES), {maxLength: 300}).map((all) => all.join('')),
);

const markup = fc.oneof(
  fc.constantFrom(...TAGS).map((t) => `<${t}>`),
  fc.constantFrom(...TAGS).map((t) => `</${t}>`),
  fc.constantFrom(...MARKUP),
);

/** Something like a page: unbalanced tags, entities, and news between them. */
export const newsPage: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 2, arbitrary: markup}, {weight: 3, arbitrary: part}), {maxLength: 40})
  .map((parts) => parts.join(''));
