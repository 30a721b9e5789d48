import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {type InputFile, listInputs} from '../../src/read/inputs.js';

const root = mkdtempSync(join(tmpdir(), 'stance-folders-'));
afterAll(() => rmSync(root, {recursive: true}));
beforeEach(() => {
  rmSync(root, {recursive: true});
  mkdirSync(root);
});

const put = (...paths: readonly string[]): void => {
  for (const path of paths) {
    mkdirSync(join(root, dirname(path)), {recursive: true});
    writeFileSync(join(root, path), 'x');
  }
};
const shown = ({name, error}: InputFile): string => `${name.replace(root, '')}${error ? ` ${error.code}` : ''}`;
const inputs = (path = ''): string[] => [...listInputs([`${root}${path}`])].map(shown);

describe('a folder', () => {
  it.each(['', '/', '///'])('keeps the name that it was given, without trailing slashes: "%s"', (slashes) => {
    put('a.txt');
    expect(inputs(slashes)).toEqual(['/a.txt']);
  });

  it('gives text and pages, packed or not, and nothing else', () => {
    put('a.txt', 'b.HTML', 'c.htm.gz', 'd.txt.bz2', 'e.xtxt', 'f', 'txt', 'g.html.bak', 'h.jsonl', '.i.txt', 'j.md');
    expect(inputs()).toEqual(['/.i.txt', '/a.txt', '/b.HTML', '/c.htm.gz', '/j.md']);
  });

  it('gives the files of its folders, ordered by whole path', () => {
    put('b/a.txt', 'b.txt', 'b-a.txt', 'a/b/c.txt', 'c.txt/d.txt', 'a.txt');
    expect(inputs()).toEqual(['/a.txt', '/a/b/c.txt', '/b-a.txt', '/b.txt', '/b/a.txt', '/c.txt/d.txt']);
  });

  it('tells of documents and records in it that are not read', () => {
    put('a.txt', 'b/c.DOCX', 'd.csv.gz', 'e.png', 'f');
    const told: unknown[] = [];
    expect([...listInputs([`${root}/`], {passedOver: (...all) => told.push(all)})].map(shown)).toEqual(['/a.txt']);
    expect(told).toEqual([[root, [`${root}/b/c.DOCX`, `${root}/d.csv.gz`]]]);
  });

  it('tells of JSON that holds a text, and not of settings', () => {
    put('a.txt');
    writeFileSync(join(root, 'p.json'), '{"name": "x", "version": "1.0.0"}');
    writeFileSync(join(root, 'q.json'), '[{"schemaVersion": 2, "statements": [{"cue": {"text": "denied"}}]}]');
    writeFileSync(join(root, 'r.json'), '[{"id": 1, "maintext": "The mayor denied it."}]');
    const told: unknown[] = [];
    expect([...listInputs([root], {passedOver: (...all) => told.push(all)})].map(shown)).toEqual(['/a.txt']);
    expect(told).toEqual([[root, [`${root}/r.json`]]]);
  });

  it('is read once, however many links lead to it', () => {
    put('a/b.txt');
    symlinkSync('a', join(root, 'l'));
    symlinkSync('.', join(root, 'a/round'));
    symlinkSync('b.txt', join(root, 'a/c.txt'));
    expect(inputs()).toEqual(['/a/b.txt', '/a/c.txt']);
    expect(inputs('/l')).toEqual(['/l/b.txt', '/l/c.txt']);
  });

  it('without articles is an error', () => {
    put('a/b.rst');
    expect(inputs()).toEqual([' no-articles']);
    const [only] = listInputs([root]);
    expect(only).toMatchObject({name: root, path: null});
    expect(only?.error?.message).toBe('no .txt, .md, .html or .htm file in it, name the files themselves');
  });

  it('that vanishes meanwhile is an error, and the next is read', () => {
    put('a.txt', 'b/c.txt', 'd.txt');
    const all = listInputs([root]);
    expect(shown(all.next().value)).toBe('/a.txt');
    rmSync(join(root, 'b'), {recursive: true});
    expect([...all].map(shown)).toEqual(['/b not-found', '/d.txt']);
  });
});

describe('a path', () => {
  it('to a file is read, whatever its name', () => {
    put('a.rst');
    expect([...listInputs([join(root, 'a.rst'), '-'])]).toEqual([
      {name: join(root, 'a.rst'), path: join(root, 'a.rst'), error: null},
      {name: '-', path: null, error: null},
    ]);
  });
});
