import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {main} from '../src/cli.js';
import {captured} from './captured.js';

/*
 * Articles of our own and the whole of what is printed for each. `node test/update-fixtures.mjs` writes the expected files
 * anew; every line that it changes is read before it is kept.
 */

const ROOT = 'fixtures/articles';
const names = readdirSync(ROOT).sort();

/** What the program still gets wrong where the expected file has it right; a fixture that comes out right must leave the list. */
const knownWrong = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync('fixtures/known-wrong.json', 'utf8')));

describe('an article of ours', () => {
  it.each(names)('%s', async (name) => {
    const input = ['input.txt', 'input.html'].map((file) => `${ROOT}/${name}/${file}`).find(existsSync) ?? name;
    const io = captured();
    const status = await main(['extract', '--format', 'json', input], io);
    expect(io.err()).toBe('');
    expect(status).toBe(0);
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8'));
    const check = () => expect(JSON.parse(io.out())).toEqual(expected);
    if (name in knownWrong) expect(check, `${name} is right now: take it out of fixtures/known-wrong.json`).toThrow();
    else check();
  });
});
