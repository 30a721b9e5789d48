import {expect, it} from 'vitest';
import {inputKindOf} from '../../src/read/inputs.js';

it.each([
  ['crawl.jsonl', 'jsonl'],
  ['crawl.jsonl.gz', 'jsonl'],
  ['crawl.ndjson', 'jsonl'],
  ['CRAWL.NDJSON.GZ', 'jsonl'],
  ['crawl.warc.gz', 'warc'],
  ['crawl.json', 'json'],
  ['crawl.csv', 'csv'],
  ['crawl.TSV.gz', 'csv'],
  ['ndjson', 'article'],
  ['-', 'article'],
  ['crawl.warc', 'warc'],
  ['crawl.WARC', 'warc'],
  ['crawl.jsonl.txt', 'article'],
  ['crawl.jsonl.gz.bak', 'article'],
  ['crawl.jsonl/a', 'article'],
  ['crawlxjsonl', 'article'],
])('%s is read as %s', (name, kind) => {
  expect(inputKindOf(name)).toBe(kind);
});
