import {describe, expect, it} from 'vitest';
import {jsonRecords} from '../../src/read/records/json-records.js';

async function* chunksOf(text: string) {
  yield Buffer.from(text);
}

async function recordsOf(text: string, textField: string | null = null): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const lines of jsonRecords(chunksOf(text), {maxBytes: 1000, encoding: null, textField}))
    all.push(...lines.map(({bytes}) => JSON.parse(Buffer.from(bytes).toString())));
  return all;
}

describe('the records of a JSON text', () => {
  it.each([
    ['{"text": "a"}', [{text: 'a'}]],
    ['[{"text": "a"}, {"text": "b"}]', [{text: 'a'}, {text: 'b'}]],
    ['{"text": "a"}\n{"text": "b"}\n', [{text: 'a'}, {text: 'b'}]],
    ['{"status": "ok", "articles": [{"text": "a"}, 5]}', [{text: 'a'}, 5]],
    ['{"text": "a", "comments": [{"text": "b"}]}', [{text: 'a', comments: [{text: 'b'}]}]],
    ['{"authors": [{"name": "a"}]}', [{authors: [{name: 'a'}]}]],
    ['[]', []],
    [' ', []],
  ])('%s', async (text, records) => {
    expect(await recordsOf(text)).toEqual(records);
  });

  it('are found by the field that the user names', async () => {
    expect(await recordsOf('{"all": [{"lead": "a"}]}', 'lead')).toEqual([{lead: 'a'}]);
  });

  it.each(['{"text": ', '{"text": "a"}{"text": "b"}', '{\n"text": "a"\n}\n{\n"text": "b"\n}'])(
    'are no broken ones, and not several texts: %j',
    async (text) => {
      await expect(recordsOf(text)).rejects.toMatchObject({code: 'not-json'});
    },
  );

  it('are at most as large as the user says', async () => {
    await expect(recordsOf(`"${'x'.repeat(1000)}"`)).rejects.toMatchObject({code: 'too-large'});
  });
});
