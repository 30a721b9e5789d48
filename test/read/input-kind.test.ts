import {expect, it} from 'vitest';
import {kindOf} from '../../src/read/input-kind.js';

it.each([
  ['crawl.jsonl', 'jsonl'],
  ['crawl.jsonl.gz', 'jsonl'],
  ['crawl.ndjson', 'jsonl'],
  ['CRAWL.NDJSON.GZ', 'jsonl'],
  ['crawl.warc.gz', 'warc'],
  ['crawl.json', 'article'],
  ['ndjson', 'article'],
  ['-', 'article'],
])('%s is read as %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});
