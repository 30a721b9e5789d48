import {execFileSync} from 'node:child_process';
import {linkSync, mkdirSync, mkdtempSync, openSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {draftOf, identityOf, isPipe, isRegular, noteAt, targetOf} from '../../src/output/output-place.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'stance-place-')));
afterAll(() => rmSync(root, {recursive: true}));
beforeEach(() => {
  rmSync(root, {recursive: true});
  mkdirSync(root);
});
const at = (name: string): string => join(root, name);
const put = (name: string, text = 'x'): string => {
  writeFileSync(at(name), text);
  return at(name);
};

describe('the target of a path', () => {
  it('is the file itself, whether it exists or not', () => {
    expect(targetOf(put('a'))).toBe(at('a'));
    expect(targetOf(at('b'))).toBe(at('b'));
  });

  it('is found through links, also to folders, also to a file that does not exist yet', () => {
    put('a');
    mkdirSync(at('sub'));
    symlinkSync('a', at('to-a'));
    symlinkSync('sub', at('to-sub'));
    symlinkSync('../b', at('sub/to-b'));
    symlinkSync('to-sub/to-b', at('to-to-b'));
    expect(targetOf(at('to-a'))).toBe(at('a'));
    expect(targetOf(at('to-sub/c'))).toBe(at('sub/c'));
    expect(targetOf(at('sub/to-b'))).toBe(at('b'));
    expect(targetOf(at('to-to-b'))).toBe(at('b'));
  });

  it.each([
    ['a folder that does not exist', 'gone/a', 'ENOENT'],
    ['a folder that is a file', 'file/a', 'ENOTDIR'],
    ['circular links', 'round', 'ELOOP'],
  ])('is an error for %s', (_, name, code) => {
    put('file');
    symlinkSync('round', at('round'));
    expect(() => targetOf(at(name))).toThrow(expect.objectContaining({code}));
  });
});

describe('a file', () => {
  it('has one identity, whatever it is called', () => {
    put('a');
    linkSync(at('a'), at('b'));
    symlinkSync('a', at('c'));
    put('d');
    const same = identityOf(at('a'));
    expect(same).toMatch(/^\d+:\d+$/);
    expect([identityOf(at('b')), identityOf(at('c')), identityOf(openSync(at('a'), 'r'))]).toEqual([same, same, same]);
    expect(identityOf(at('d'))).not.toBe(same);
    expect(identityOf(at('gone'))).toBeNull();
    expect(identityOf(999_999)).toBeNull();
  });

  it('is regular, unlike a device or a folder', () => {
    expect([put('a'), openSync(at('a'), 'r'), at('gone'), root, '/dev/null'].map(isRegular)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is a pipe if another program reads it', () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(isPipe(openSync(at('pipe'), 'r+'))).toBe(true);
    expect(isPipe(openSync(put('a'), 'r'))).toBe(false);
    expect(isPipe(openSync('/dev/null', 'r'))).toBe(false);
    expect(isPipe(999_999)).toBe(false);
  });
});

describe('a helper file', () => {
  it('has a name that nobody can guess if it is a draft', () => {
    const drafts = [draftOf('/x/a.csv', 'part'), draftOf('/x/a.csv', 'part')];
    for (const draft of drafts) expect(draft).toMatch(/^\/x\/\.a\.csv\.[0-9a-f]{16}\.part$/);
    expect(drafts[0]).not.toBe(drafts[1]);
    expect(dirname(draftOf('a.csv', 'lock'))).toBe('.');
  });

  it('is read; a link or a pipe in its place counts as empty', async () => {
    expect(await noteAt(put('note', 'mine'))).toBe('mine');
    symlinkSync('note', at('link'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(await noteAt(at('link'))).toBe('');
    expect(await noteAt(at('pipe'))).toBe('');
    await expect(noteAt(at('gone'))).rejects.toMatchObject({code: 'ENOENT'});
  });
});
