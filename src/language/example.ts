import type {Example, ExpectedStatement, Rule} from '../layers/rule.js';

/** An example with its marks parsed: the plain text, and what is expected of it. */
export interface PlainExample {
  readonly text: string;
  readonly format: 'text' | 'html';
  /** Every statement of the text; null if only drops are expected. */
  readonly statements: readonly ExpectedStatement[] | null;
  readonly dropped: readonly string[] | null;
}

const MARKS: Readonly<Record<string, string>> = {'<': '>', '[': ']', '«': '»', '{': '}'};
const ARROW = ' → ';

/** Parses an example, of a rule or of none (see `Example` in layers/rule.ts). Throws on an unclosed mark. */
export function readExample(example: Example, rule: Rule | null): PlainExample {
  if (typeof example === 'string') return readMarked(example, rule);
  const {text, format = 'text', ...expected} = example;
  if ('dropped' in expected) return {text, format, statements: null, dropped: expected.dropped};
  return {text, format, statements: 'statements' in expected ? expected.statements : [expected], dropped: null};
}

function readMarked(example: string, rule: Rule | null): PlainExample {
  const arrow = example.lastIndexOf(ARROW);
  const marked = arrow < 0 ? example : example.slice(0, arrow);
  const parts = partsOf(marked);
  const text = withoutMarks(marked);
  if (rule?.stage === 'clean') return {text, format: 'text', statements: null, dropped: parts.get('{') ?? []};
  const whole = (mark: string) => parts.get(mark)?.join(' ');
  const mention = whole('<');
  const cue = whole('[');
  const content = parts.get('«')?.join(' … ');
  const evidence = whole('{');
  const statement: ExpectedStatement = {
    ...(arrow < 0 ? {} : {speaker: example.slice(arrow + ARROW.length)}),
    ...(mention === undefined ? {} : {mention}),
    ...(cue === undefined ? {} : {cue}),
    ...(content === undefined ? {} : {content}),
    ...(rule?.stage === 'classify' ? {stance: rule.stance} : {}),
    ...(evidence === undefined ? {} : {evidence}),
  };
  return {text, format: 'text', statements: [statement], dropped: null};
}

/** The words between marks, in order, by the opening mark. Marks may nest. */
function partsOf(marked: string): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (let i = 0; i < marked.length; i++) {
    const open = marked[i]!;
    const close = MARKS[open];
    if (close === undefined) continue;
    const end = marked.indexOf(close, i);
    if (end < 0) throw new Error(`no "${close}" in example: ${marked}`);
    parts.set(open, [...(parts.get(open) ?? []), withoutMarks(marked.slice(i + 1, end))]);
  }
  return parts;
}

const withoutMarks = (text: string): string => text.replace(/[<>[\]«»{}]/g, '');
