import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {publint} from 'publint';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {analyze, analyzeAll, clean, compare, parse} from '../../src/index.js';

/* The library as its users have it: installed, imported, required, compiled against. */

const TEXT =
  'Mayor Sten Aldry denied on Tuesday that the bridge of Vell 🏰 had been sold.\n\nSign up for our newsletter';
const PAGE = `<html><head><title>Bridge</title></head><body><article><h1>Bridge stays</h1><p>${TEXT.split('\n')[0]}</p></article></body></html>`;

describe('a text', () => {
  it('is analysed, whatever its format', () => {
    for (const input of [TEXT, PAGE, {text: `# Bridge\n\n${TEXT}`, format: 'markdown'} as const]) {
      const [article] = analyze(input);
      expect(article?.statements.map((s) => [s.speaker?.name, s.stance])).toEqual([['Sten Aldry', 'deny']]);
    }
  });

  it('is cleaned, and says what was dropped', () => {
    const [article] = clean({text: TEXT, id: 'a'});
    expect(article).toMatchObject({id: 'a', text: TEXT.split('\n')[0], dropped: [{kind: 'newsletter'}]});
    expect(Object.keys(article ?? {})).not.toContain('statements');
  });

  it('is parsed, with spans in UTF-16 units', () => {
    const tokens = parse(TEXT)[0]?.tokens ?? [];
    expect(tokens.map(({span, text}) => TEXT.slice(...span) === text)).toEqual(tokens.map(() => true));
    expect(tokens.find(({text}) => text === 'denied')).toMatchObject({lemma: 'deny', relation: 'root'});
  });

  it.each([[undefined], [null], [5], [{}], [{text: 5}]])('must be one: %j', (input) => {
    for (const take of [analyze, clean, parse])
      expect(() => Reflect.apply(take, null, [input])).toThrow(
        new TypeError('stance: expected a text, or an object with a text'),
      );
  });
});

describe('what is known of a text', () => {
  it.each([
    [{text: TEXT, format: 'pdf'}, "stance: does not know the format 'pdf', choose from text, html, markdown"],
    [{text: TEXT, date: new Date(0)}, 'stance: date should be a text, or null'],
    [{text: TEXT, name: 7}, 'stance: name should be a text, or null'],
  ])('is told where it is none: %j', (input, message) => {
    expect(() => Reflect.apply(analyze, null, [input])).toThrow(new TypeError(message));
  });
});

describe('many texts', () => {
  it('are analysed one by one, as they come', async () => {
    const asked: string[] = [];
    async function* lines() {
      for (const id of ['a', 'b']) {
        asked.push(id);
        yield {id, text: TEXT};
      }
    }
    for await (const {id, statements} of analyzeAll(lines())) {
      expect([id, statements.length]).toEqual([asked.at(-1), 1]);
    }
    expect(asked).toEqual(['a', 'b']);
  });

  it('end with the error of their source, and the source with whoever stops', async () => {
    let closed = 0;
    async function* failing() {
      try {
        yield TEXT;
        yield TEXT;
        throw new Error('gone');
      } finally {
        closed++;
      }
    }
    const given: unknown[] = [];
    const all = async () => {
      for await (const record of analyzeAll(failing())) given.push(record);
    };
    await expect(all()).rejects.toThrow('gone');
    expect(given).toHaveLength(2);
    for await (const _ of analyzeAll(failing())) break;
    expect(closed).toBe(2);
  });

  it('are not one text', async () => {
    await expect(analyzeAll(TEXT).next()).rejects.toThrow('stance: expected many texts, as in analyzeAll([text])');
  });

  it('are compared without what could not be read', () => {
    const error = {schemaVersion: 2, source: 'a', part: 1, id: null, url: null} as const;
    const unread = {...error, error: {code: 'not-found', message: 'no such file'}} as const;
    expect(compare([unread, ...analyze(TEXT)])).toHaveLength(1);
    for (const wrong of [null, 'a', {}])
      expect(() => Reflect.apply(compare, null, [[wrong]])).toThrow('stance: expected records, as analyze gives them');
  });

  it('are compared', () => {
    const said = [
      'Olle Brandt said the bridge of Vell was unsafe.',
      'Ines Tarkov denied that the bridge of Vell was unsafe.',
    ];
    const records = said.flatMap((text, i) => analyze({text, name: `${i}.txt`, date: `2024-05-0${i + 1}`}));
    const [claim] = compare(records, {minSources: 2});
    expect(claim?.positions.map(({speaker, stance}) => [speaker, stance])).toEqual([
      ['Olle Brandt', 'assert'],
      ['Ines Tarkov', 'deny'],
    ]);
    expect(claim?.contradictions).toEqual([[0, 1]]);
    expect(compare(records, {since: '2024-05-03'})).toEqual([]);
  });
});

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stance-library-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/stance'));
  });
  const run = (name: string, program: string): string => {
    writeFileSync(join(folder, name), program);
    return execFileSync(process.execPath, [join(folder, name)], {encoding: 'utf8'});
  };
  const SHOW = `const show = ({statements: [s]}) => s.speaker.name + ' ' + s.stance;
    const page = ${JSON.stringify(PAGE)};
    console.log(typeof toCodePoints, show(analyze(page)[0]), show(analyze({text: '*' + ${JSON.stringify(TEXT)}.replace(' ', '* '), format: 'markdown'})[0]));`;

  it('is imported and required alike', () => {
    const names = 'analyze, analyzeAll, clean, compare, parse, recordSchema, toCodePoints';
    const imported = run('a.mjs', `import {${names}} from 'stance'; ${SHOW}`);
    expect(imported).toBe('function Sten Aldry deny Sten Aldry deny\n');
    expect(run('a.cjs', `const {${names}} = require('stance'); ${SHOW}`)).toBe(imported);
    expect(run('b.cjs', "console.log(Object.keys(require('stance')).sort().join(', '))")).toBe(`${names}\n`);
  });

  it('knows own rules, imported and required', () => {
    const tell = `analyzerWith('refusals: ["{clammed up}"]').then((a) => console.log(a('Odo Flint clammed up.')[0].statements[0].stance))`;
    expect(run('c.mjs', `import {analyzerWith} from 'stance/with-rules'; ${tell}`)).toBe('neither-confirm-nor-deny\n');
    expect(run('c.cjs', `const {analyzerWith} = require('stance/with-rules'); ${tell}`)).toBe(
      'neither-confirm-nor-deny\n',
    );
  });

  it('needs nothing of Node where it is imported', () => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = readFileSync(join('dist', name), 'utf8');
      expect(text, name).not.toMatch(/(?:from|import)\s*\(?"node:/);
      for (const [, next] of text.matchAll(/(?:from|import)\s*\(?"\.\/([\w.-]+)"/g)) follow(next ?? '');
    };
    follow('index.js');
    expect(seen.size).toBeGreaterThan(2);
  });

  it.each([
    ['a.mts', 'nodenext'],
    ['a.cts', 'nodenext'],
    ['b.ts', 'bundler'],
  ])('has types: %s, %s', (name, resolution) => {
    writeFileSync(
      join(folder, name),
      `import {analyze, analyzeAll, clean, compare, parse, type ArticleRecord, type Stance} from 'stance';
      import {analyzerWith} from 'stance/with-rules';
      export const own: Promise<typeof analyze> = analyzerWith('off: []');
      const records: ArticleRecord[] = analyze({text: 'x', format: 'markdown', date: null}, {text: true, anyLanguage: true});
      export const stance: Stance | null | undefined = records[0]?.statements[0]?.stance;
      export const words: string | undefined = clean('x')[0]?.text;
      export const head: number | null | undefined = parse('x')[0]?.tokens[0]?.head;
      export const who: string | null | undefined = compare(records, {minSources: 2})[0]?.positions[0]?.speaker;
      export async function all(): Promise<void> { for await (const {dropped} of analyzeAll(['x'])) dropped[0]?.span[1].toFixed(); }
      // @ts-expect-error there is no such format
      analyze({text: 'x', format: 'pdf'});\n`,
    );
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const options = [
      '--strict',
      '--noEmit',
      '--target',
      'es2023',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    const args = ['tsc', ...options, '--types', '', '--ignoreConfig', join(folder, name)];
    const {stdout, status} = spawnSync('npx', args, {encoding: 'utf8'});
    expect([stdout, status]).toEqual(['', 0]);
  });

  it('is as package managers want it', async () => {
    expect((await publint({pkgDir: '.', pack: false, strict: true})).messages).toEqual([]);
  });

  it('is small: the program, one file of types in two dialects, and no more', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [{size, files}] = JSON.parse(execFileSync('npm', args, {encoding: 'utf8'}));
    const paths: string[] = files.map(({path}: {path: string}) => path);
    expect(paths.filter((path) => /\.d\.\w+$/.test(path)).sort()).toEqual([
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/with-rules.d.cts',
      'dist/with-rules.d.ts',
    ]);
    expect(paths.filter((path) => !/^(?:bin|dist)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path))).toEqual([]);
    expect(size).toBeLessThan(3_000_000);
  });
});
