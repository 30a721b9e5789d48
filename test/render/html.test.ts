import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {html, PageLines} from '../../src/render/html/html.js';
import {noMetadata} from '../builders/no-metadata.js';

const record = {
  ...noMetadata,
  schemaVersion: 2,
  source: 'a.txt',
  part: 1,
  titleSpan: null,
  statements: [],
  speakers: [],
  dropped: [],
  warnings: [],
} as const;

const NO_STATEMENTS = {
  records: 0,
  articles: 0,
  statements: {deny: 0, 'neither-confirm-nor-deny': 0, assert: 0, none: 0},
};

describe('a report', () => {
  const renderer = html();
  const read = (text: string) => ({text, title: null, statements: [], dropped: []});
  const report = (...texts: readonly string[]): string => renderer.whole?.(texts, NO_STATEMENTS) ?? '';

  it('holds an article as data that cannot end its block', () => {
    const page = report(
      renderer.record(
        {...record, statements: [], speakers: [], dropped: [], warnings: []},
        read('</script><!-- <script>'),
      ),
    );
    const [block = ''] = /<script[^>]* class="article">.*/.exec(page) ?? [];
    expect(block.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
    expect(JSON.parse(block.replace(/^<[^>]*>|<\/script>$/g, ''))).toMatchObject({text: '</script><!-- <script>'});
  });

  it('lets run its own script alone', () => {
    const page = report();
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
  });

  it('refuses what no browser opens', () => {
    const line = renderer.record({...record, statements: [], speakers: [], dropped: [], warnings: []}, read('x'));
    const lines = new PageLines(line.length);
    lines.take(line);
    expect(() => lines.take(line)).toThrow('too many articles for one page');
  });

  it('says what could not be read', () => {
    const error = {code: 'not-found', message: 'no such file'} as const;
    expect(report(renderer.record({schemaVersion: 2, source: 'b', part: 1, id: null, url: null, error}))).toContain(
      '"no such file"',
    );
  });
});
