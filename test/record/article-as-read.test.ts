import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readRecordsOf} from '../../src/analyze.js';
import {loadReader} from '../../src/clean/html/load-html.js';
import {noMetadata} from '../builders/no-metadata.js';

await loadReader('html');
const ROOT = 'fixtures/articles';
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the article as it was read', () => {
  it.each(readdirSync(ROOT))('holds the words of its statements where it says: %s', (name) => {
    const [file = ''] = readdirSync(`${ROOT}/${name}`).filter((f) => /^input\.(txt|html)$/.test(f));
    if (file === '') return;
    const text = readFileSync(`${ROOT}/${name}/${file}`, 'utf8');
    const source = {name, format: file === 'input.html' ? 'html' : 'text', text, knownMetadata: noMetadata} as const;
    for (const {record, article} of readRecordsOf([source], {thoughts: true}).flat()) {
      expect(article.statements.map(({id}) => id)).toEqual(record.statements.map(({id}) => id));
      record.statements.forEach((s, i) => {
        const {quote, mention, evidence} = article.statements[i]!;
        const at = ([start, end]: readonly [number, number]) => article.text.slice(start, end);
        // capitals, which are read small, are printed as they stand
        const same = (shown: string, words: string | undefined) =>
          expect(fold(shown).toLowerCase()).toBe((words ?? '').toLowerCase());
        same(quote.map(at).join(' '), s.quote?.text);
        if (mention) same(at(mention), s.speaker?.mention?.text);
        if (evidence) same(at(evidence), s.evidence?.text);
      });
    }
  });

  it('holds what was dropped, without markup, where it stood', () => {
    const text = `<html><body><article><h1>Bridge</h1><p>Mayor Ines Tarkov denied on Monday that the bridge in the town was unsafe, and
      she said that nobody had told her of it.</p><p class="x">Sign up for our <b title="a > b">newsletter</b></p><p>Olle Brandt, an
      engineer, said the bridge was old but would stand for years.</p></article></body></html>`;
    const [[{article} = {article: null}] = []] = readRecordsOf(
      [{name: 'a', format: 'html', text, knownMetadata: noMetadata}],
      {},
    );
    const [dropped] = article?.dropped ?? [];
    expect(dropped).toMatchObject({text: 'Sign up for our newsletter', kind: 'newsletter'});
    expect(article?.text.slice(dropped?.at).trim()).toMatch(/^Olle Brandt/);
  });
});
