import {expect, it, vi} from 'vitest';
import {analyzeSources} from '../../src/analyze.js';
import {checkedPositions, isAboutNothing} from '../../src/job/checked-positions.js';

vi.mock('../../src/analyze.js', async (original) => {
  const real = await original<typeof import('../../src/analyze.js')>();
  return {...real, analyzeSources: vi.fn(real.analyzeSources)};
});

const source = (text: string, claim?: string) =>
  ({name: 'a.txt', format: 'text', text, knownMetadata: {}, ...(claim === undefined ? {} : {claim})}) as const;
const options = {text: false, thoughts: false, explain: false, anyLanguage: false};
const SOLD = 'Mayor Ilse Brandt 🎪 sold the Tarn bridge. “It is a hoax,” clerk Jon Hale said of the sale.';

it('holds a source against the given claim, else against its own', () => {
  const [[own], [given]] = [
    checkedPositions([source(SOLD, 'Snow fell')], null, options)[0]!,
    checkedPositions([source(SOLD, 'Snow fell')], 'Mayor sold Tarn bridge', options)[0]!,
  ];
  expect(own?.printed).toMatchObject({claim: 'Snow fell', position: null, statements: []});
  expect(given?.printed).toMatchObject({claim: 'Mayor sold Tarn bridge', position: 'deny'});
});

it('gives places in code points of the source, and the statements by their ids', () => {
  const printed = checkedPositions([source(SOLD)], 'Mayor sold Tarn bridge', options)[0]![0]!.printed;
  if ('error' in printed) throw new Error(printed.error.message);
  const at = ([start, end]: readonly [number, number]) => [...SOLD].slice(start, end).join('');
  const {article, sentences} = printed.evidence;
  expect(article.map((w) => w.text)).toEqual(['a hoax']);
  for (const {text, span} of [...article, ...sentences]) expect(at(span)).toBe(text);
  expect(printed.statements).toMatchObject([{id: 's1', speaker: 'Jon Hale', stance: 'deny', quote: 'It is a hoax,'}]);
});

it('tells what it tells of an article elsewhere', () => {
  const finnish =
    'Kaupunki myi sillan maanantaina, ja pormestari sanoi, että kauppa oli hyvä. Silta on vanha ja se puretaan. ';
  const [one] = checkedPositions([source(finnish.repeat(4))], 'Mayor sold bridge', options)[0]!;
  expect(one).toMatchObject({printed: {position: null}, warnings: [{code: 'other-language'}]});
});

it('a bug costs only the article that triggers it', () => {
  const real = vi.mocked(analyzeSources).getMockImplementation()!;
  vi.mocked(analyzeSources).mockImplementation((sources) => {
    if (sources.some(({text}) => text === 'fault')) throw new RangeError('fault');
    return real(sources);
  });
  const all = checkedPositions([source(SOLD), source('fault'), source(SOLD)], 'Mayor sold Tarn bridge', options);
  expect(all.map(([one]) => one?.printed)).toMatchObject([
    {position: 'deny'},
    {error: {code: 'internal'}},
    {position: 'deny'},
  ]);
});

it.each([
  ['It was so', true],
  ['Reports say it is a hoax', true],
  ['Mayor sold bridge', false],
])('%s: about nothing %s', (claim, nothing) => expect(isAboutNothing(claim)).toBe(nothing));
