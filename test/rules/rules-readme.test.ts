import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Insertion, programWith} from '../builders/changed-rules.js';
import {type Outcome, outcomeOf, outcomeWith} from '../builders/outcome.js';

/* The worked examples of src/rules/README.md: adding what a section adds has the effect that it promises. */

const README = readFileSync('src/rules/README.md', 'utf8');

interface Example {
  readonly title: string;
  readonly insertion: Insertion;
  readonly text: string;
  /** As the README writes it: "Ilse Brandt: deny", "dropped: words". */
  readonly expected: string;
}

function examples(): Example[] {
  return README.split(/^## (?=Add )/m)
    .slice(1)
    .map((section) => {
      const named = [...section.matchAll(/`([^`\n]+)`/g)].map((m) => m[1]!);
      const file = named.find((name) => name.endsWith('.ts'))!;
      const after = /below `([^`\n]+)`/.exec(section)?.[1] ?? '';
      const [, lines = ''] = /^```ts\n([\s\S]*?)\n```$/m.exec(section) ?? [];
      const [, text = '', expected = ''] = /^```text\n([\s\S]*?)\n→ (.*)\n```$/m.exec(section) ?? [];
      return {title: section.split('\n')[0]!, insertion: {file, after, lines}, text, expected};
    });
}

const shown = ({statements, dropped}: Outcome): readonly string[] => [
  ...statements.map((s) => `${s.speaker}: ${s.stance}`),
  ...dropped.map((d) => `dropped: ${d.words}`),
];

describe('the README of the rules', () => {
  it('has worked examples', () => expect(examples().length).toBeGreaterThanOrEqual(5));

  it.each(examples())('$title', async ({insertion, text, expected}) => {
    const analyze = await (await programWith([insertion]))();
    expect(shown(outcomeWith(analyze, text, 'text'))).toContain(expected);
    expect(shown(outcomeOf(text)), 'comes out so before').not.toContain(expected);
  });
});
