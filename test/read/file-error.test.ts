import {describe, expect, it} from 'vitest';
import {InputError} from '../../src/layers/errors.js';
import {fileError} from '../../src/read/bytes.js';

const failed = (code: string) => Object.assign(new Error('an error of the system'), {code});

describe('an error of the system about a path', () => {
  it.each([
    ['ENOENT', 'not-found', 'no such file or directory, check the path'],
    ['ENOTDIR', 'not-found', 'no such file or directory, check the path'],
    ['ENAMETOOLONG', 'not-found', 'no such file or directory, check the path'],
    ['ELOOP', 'not-readable', 'symbolic links that lead in a circle, name the file itself'],
    ['EACCES', 'not-readable', 'permission denied, check who may read it'],
    ['EPERM', 'not-readable', 'permission denied, check who may read it'],
    ['EISDIR', 'not-readable', 'is a directory, name it as a path'],
    ['EIO', 'not-readable', 'could not be read (EIO), check the file'],
  ])('%s becomes %s', (code, expected, message) => {
    expect(fileError(failed(code))).toMatchObject({code: expected, message});
  });

  it('is passed on if it is an InputError already', () => {
    const told = new InputError('bad-gzip', 'x');
    expect(fileError(told)).toBe(told);
  });

  it.each([[new TypeError('fault')], ['a word'], [{code: 'EIO'}], [null]])(
    'is thrown if it is a bug in the program: %s',
    (fault) => {
      let thrown: unknown = 'nothing';
      try {
        fileError(fault);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBe(fault);
    },
  );
});
