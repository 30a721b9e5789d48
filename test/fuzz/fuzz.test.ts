import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {brokenIn} from './broken-in.js';
import {readCorpus} from './corpus.js';
import {lawOf} from './faults.js';
import {INPUT_KINDS} from './input.js';
import type {Input} from './input.js';
import {makeInput} from './make-input.js';
import {patternOf, repeated} from './patterns.js';
import {shown} from './report.js';
import {shrink} from './shrink.js';

const NUMBERS = Array.from({length: 200}, (_, number) => number);
const corpus = readCorpus();

describe('an input', () => {
  it('is the same for the same seed and number, and another for another', () => {
    const contents = (seed: number) => NUMBERS.map((number) => makeInput(seed, number, corpus).content);
    expect(contents(1)).toEqual(contents(1));
    expect(new Set([...contents(1), ...contents(2)]).size).toBeGreaterThan(NUMBERS.length * 1.9);
  });

  it('comes in every kind', () => {
    expect(new Set(NUMBERS.map((number) => makeInput(1, number, corpus).kind))).toEqual(new Set(INPUT_KINDS));
  });

  it.each(INPUT_KINDS)('breaks no law, as %s', async (kind) => {
    const inputs = NUMBERS.map((number) => makeInput(1, number, corpus)).filter((input) => input.kind === kind);
    for (const input of inputs.slice(0, 5)) expect(await brokenIn(input), input.content).toEqual([]);
  });
});

describe('the laws', () => {
  it.each<Input>([
    {kind: 'jsonl', name: 'a.jsonl', content: '\n\0'}, // a line end in UTF-16
    {kind: 'file', name: 'a.html', content: 'Y&ampquot said<>,H said'}, // "<>" is text
    {kind: 'html', name: 'a.html', content: '"}\n</=">H </">L'}, // comments, not tags with a value
    {kind: 'html', name: 'a.html', content: 't</f=">k<">C said t'}, // a tag's name goes on to its end
    {kind: 'text', name: 'a.txt', content: 'Where ","d deny'}, // nothing behind the cue
    {kind: 'html', name: 'a.html', content: 'r say s</l><><a h=">">S'}, // "<>" may be a tag
    {kind: 'html', name: 'a.html', content: 'c\nsaid u</>&ampquot'},
    {kind: 'file', name: '-', content: '<html>T said e<</t>e'},
    {kind: 'text', name: 'a.txt', content: 'b chaed paper said was:\nM S l said e r'}, // a paragraph that the one before announces
    {kind: 'text', name: 'a.txt', content: 'C declined to comment on'},
  ])('hold for what once broke one: %j', async (input) => expect(await brokenIn(input)).toEqual([]));
});

describe('an input that breaks a law', () => {
  it('is shrunk while it still breaks it', async () => {
    const text = 'One line.\n\nMayor Aldry said: “It is a lie, he knows.”\n\nAnother line.\nAnd one more.';
    const still = async (shorter: string) => shorter.includes('lie') && shorter.includes('”');
    expect(await shrink(text, still, () => false)).toBe('lie”');
  });

  it('is no longer shrunk when the time is up', async () => {
    let tries = 0;
    const still = async () => ++tries > 0;
    await shrink('a b c', still, () => tries > 0);
    expect(tries).toBe(1);
  });

  it('is distinguished by its law, not by its words', () => {
    expect(lawOf('mention: "he" is "she" in the source')).toBe(lawOf('mention: "Ann "B" Lee" is "Ann" in the source'));
    expect(lawOf('token [3, 5] leaves its quotation')).toBe(lawOf('token [12, 14] leaves its quotation'));
    expect(lawOf('a cue without words')).not.toBe(lawOf('a type without content'));
  });

  it('is printed as code for a test', () => {
    const input = {kind: 'text', name: 'a.txt', content: '“a\u200b\ud800\n'} as const;
    expect(shown({law: 'x', message: 'x', number: 7, length: 90, input}, 3)).toContain(
      String.raw`brokenIn({kind: 'text', name: "a.txt", content: "“a\u200b\ud800\n"})).toEqual([])`,
    );
    expect(shown({law: 'x', message: 'x', number: 7, length: 90, input}, 3)).toContain('--seed 3 --from 7 --inputs 1');
  });
});

describe('a pattern', () => {
  it('is repeated up to a size, and closed as many times', () => {
    expect(repeated({format: 'text', open: '(', close: ')'}, 6)).toBe('((()))');
    expect(repeated({format: 'text', open: 'NAME ', close: ''}, 15)).toBe('Kab Kbb Kcb ');
    expect(NUMBERS.map((number) => patternOf(1, number, corpus))).toEqual(
      NUMBERS.map((number) => patternOf(1, number, corpus)),
    );
  });
});

describe('npm run fuzz', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['test/fuzz/fuzz.mjs', ...args], {encoding: 'utf8'});

  it('tries as many inputs as asked for', () => {
    const {status, stdout, stderr} = run('--inputs', '20', '--seed', '1');
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '20 inputs of seed 1: every law held\n', stderr: ''});
  });

  it('lists the patterns whose time grows fastest', () => {
    const {status, stdout} = run('--growth', '--inputs', '2', '--seed', '1');
    expect({status, last: stdout.trim().split('\n').at(-1)}).toEqual({
      status: 0,
      last: '2 patterns of seed 1: none grows faster than its length',
    });
  });

  it('says what is wrong with an option', () => {
    expect(run('--seconds', 'long')).toMatchObject({status: 2, stderr: "--seconds takes a number, not 'long'\n"});
  });
});
