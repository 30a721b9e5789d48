import {describe, expect, it} from 'vitest';
import {showsLinks} from '../../src/terminal/terminal.js';
import {captured} from '../builders/captured.js';

describe('links on a terminal', () => {
  it.each([
    [{TERM_PROGRAM: 'vscode'}, true, true],
    [{TERM: 'xterm-kitty'}, true, true],
    [{VTE_VERSION: '6800'}, true, true],
    [{VTE_VERSION: '4200'}, true, false],
    [{TERM: 'xterm-256color'}, true, false],
    [{TERM_PROGRAM: 'vscode', TERM: 'dumb'}, true, false],
    [{TERM_PROGRAM: 'vscode'}, false, false],
    [{TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0'}, true, false],
    [{FORCE_HYPERLINK: '1'}, false, true],
  ])('%j on a terminal: %s', (env, isTTY, shown) => {
    const io = captured();
    expect(showsLinks({...io, env, stdout: Object.assign(io.stdout, {isTTY})}, false)).toBe(shown);
  });

  it('are not written into a file', () => {
    const io = captured();
    expect(
      showsLinks({...io, env: {TERM_PROGRAM: 'vscode'}, stdout: Object.assign(io.stdout, {isTTY: true})}, true),
    ).toBe(false);
  });
});
