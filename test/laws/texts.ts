import fc from 'fast-check';

/* Random texts: news with all that can stand in it, pages, and noise. */

const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
  ["''", "''"],
  ['``', "''"],
  ['«', '»'],
  ['„', '“'],
  ['“', '"'],
  ['"', ''],
  ['', '”'],
  ['“', '“'],
  ['&quot;', '&quot;'],
  ['<q>', '</q>'],
];
const SUBJECTS = [
  'Mayor Sten Aldry',
  'the harbour ministry',
  'Ms. Quill',
  'she',
  'A spokeswoman for Nordvakt',
  "the town's council",
  'Zoë D’Arcy-Møller',
  'Jo\u0301run Va\u030Ask',
  '李明',
  'Émile 👩‍🚀 Krag',
  'residents',
  'The U.S. office',
  'Prof. T. J. Elm Jr.',
];
const CUES = [
  'said',
  'told reporters',
  'denied that',
  'did not deny',
  'declined to comment on',
  'would not say whether',
  'could neither confirm nor deny',
  'asked',
  'wrote, adding',
  'according to',
  'claimed:',
  'insisted —',
  'has not confirmed',
  'shrugged',
];
const CONTENTS = [
  'there was no such call',
  'the bridge is safe',
  'it is a lie',
  'we don’t know',
  'who has not met him?',
  'open the gate and go home',
  'No. 4 was sold for $1.5m at 9 a.m.',
  'the 1990s’ tapes weren’t ours',
  'caf\u0065\u0301s 😀 were 𝕏-rated',
  'a 6\' 2" man fell',
];
const GLUE = [
  '. ',
  ', ',
  '\n\n',
  '\n',
  ' ',
  '\r\n\r\n',
  '; ',
  '… ',
  '? ',
  '! ',
  '\t',
  '\u00a0',
  '.\u2029',
  '.',
  ' (',
  ') ',
  ' – ',
];
const ODDITIES = [
  '\u0000',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\ud83d',
  '\udc00',
  '🧑🏽‍⚖️',
  '\u0301',
  '"',
  '’',
  '&amp;',
  '&#x201c;',
  '&#13;',
  '&NotEqualTilde;',
  '&fjlig;',
  '\u0085',
  '<a title="x > y">',
  '<p>',
  '</',
  '\u001b[31m',
];
const LINES = [
  'Read more: Mayor says bridge will stay shut',
  'Advertisement',
  'Remind me later.',
  'A Message from The Valley Post:',
  'FILE - Water flows over the dam, April 2, 2024. (Ruth Amsel, Northern Picture Service)',
  'TT',
  '20',
  ' date 2025-03-18 The mayor denied it.',
  'Share on Facebook',
  'By Karin Solberg',
];

const quoted = fc
  .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...CONTENTS))
  .map(([[open, close], c]) => open + c + close);
const nested = fc
  .tuple(fc.constantFrom(...MARKS), quoted, quoted)
  .map(([[open, close], a, b]) => `${open}He said, ${a}, and ${b}${close}`);
const said = fc.oneof(quoted, nested, fc.constantFrom(...CONTENTS));
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
  {weight: 1, arbitrary: fc.constantFrom(...LINES).map((line) => `\n${line}\n`)},
  {weight: 1, arbitrary: fc.constantFrom(...ODDITIES)},
);

/** Prose as newspapers write it, and as scrapers leave it. */
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

const TAGS = [
  'p',
  'div',
  'h1',
  'em',
  'b',
  'li',
  'ul',
  'td',
  'table',
  'blockquote',
  'figure',
  'figcaption',
  'a',
  'nav',
  'aside',
  'script',
  'style',
  'span',
  'article',
  'title',
  'body',
  'select',
  'svg',
  'template',
  'pre',
];
const markup = fc.oneof(
  fc.constantFrom(...TAGS).map((t) => `<${t}>`),
  fc.constantFrom(...TAGS).map((t) => `</${t}>`),
  fc.constantFrom(
    '<br>',
    '<p class="caption">',
    '<!-- “',
    '-->',
    '<![CDATA[',
    ']]>',
    '&ldquo;',
    '&rdquo;',
    '&nbsp;',
    '&#39;',
    '&bogus;',
    '&#x1F600;',
    '&#xD800;',
    '<p',
    '<a href="x',
    '\u0000',
  ),
);

/** A page, more or less: tags that do not match, entities, and news between them. */
export const newsPage: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 2, arbitrary: markup}, {weight: 3, arbitrary: part}), {maxLength: 40})
  .map((parts) => parts.join(''));
