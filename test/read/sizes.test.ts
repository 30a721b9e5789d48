import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {InputError} from '../../src/layers/errors.js';
import type {InputFile} from '../../src/read/inputs.js';
import {sizeOf, totalSize} from '../../src/read/sizes.js';

const root = mkdtempSync(join(tmpdir(), 'stance-sizes-'));
afterAll(() => rmSync(root, {recursive: true}));

const file = (name: string, size: number): InputFile => {
  const path = join(root, name);
  writeFileSync(path, 'x'.repeat(size));
  return {name, path, error: null};
};
const gone: InputFile = {name: 'gone', path: join(root, 'gone'), error: null};
const failed: InputFile = {name: 'failed', path: null, error: new InputError('not-found', 'x')};
const stdin: InputFile = {name: '-', path: null, error: null};
const device: InputFile = {name: 'null', path: '/dev/null', error: null};

describe('the total size of the inputs', () => {
  it('is the sum over all files', () => {
    expect(totalSize([])).toBe(0);
    expect(totalSize([file('a', 3), file('b', 4)])).toBe(7);
  });

  it('leaves out what cannot be read', () => {
    expect(totalSize([failed, file('a', 3), gone])).toBe(3);
    expect(sizeOf(join(root, 'gone'))).toBe(0);
  });

  it('is null if one is a stream or a device', () => {
    expect(totalSize([file('a', 3), stdin])).toBeNull();
    expect(totalSize([device, file('a', 3)])).toBeNull();
    expect(sizeOf('/dev/null')).toBeNull();
  });
});
