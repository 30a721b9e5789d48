import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {main} from '../../src/cli/cli.js';
import {SHELLS} from '../../src/cli/shell/shells.js';
import {captured} from '../builders/captured.js';

const folder = mkdtempSync(join(tmpdir(), 'stance-completion-'));
const isHere = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;

beforeAll(async () => {
  writeFileSync(join(folder, 'quay.txt'), 'The quay is shut.');
  for (const shell of SHELLS) {
    const io = captured();
    await main(['completion', shell], io);
    writeFileSync(join(folder, shell), io.out());
  }
}, 60_000);
afterAll(() => rmSync(folder, {recursive: true}));

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, {cwd: folder, encoding: 'utf8', timeout: 20_000});

/** What each shell has for a line whose last word is begun. */
const completed: Readonly<Record<(typeof SHELLS)[number], (line: string) => string>> = {
  bash: (line) => {
    // bash makes a word of the sign too
    const words = line.replace('=', ' = ').split(' ');
    const script = `source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { [ $COMPREPLY ] || COMPREPLY=($(compgen -f -- "$cur")); }; _stance; echo "\${COMPREPLY[@]}"`;
    return run('bash', ['-c', script, '-', ...words]);
  },
  zsh: (line) => run('zsh', ['-f', resolve('test/shell/complete.zsh'), join(folder, 'zsh'), line]),
  fish: (line) => run('fish', ['--no-config', '-c', `source fish; complete -C '${line}'`]),
};

describe.each(SHELLS)('what %s completes', (shell) => {
  // a shell that is not installed can't be asked: on Debian, `apt-get install zsh fish`
  const ask = it.skipIf(!isHere(shell));
  ask.each([
    ['stance ext', 'extract'],
    ['stance extract --form', '--format'],
    ['stance extract --format ta', 'table'],
    ['stance extract --color=ne', 'never'],
    ['stance extract qu', 'quay.txt'],
    ['stance clean -o qu', 'quay.txt'],
    ['stance parse --deb', '--debug'],
    ['stance completion fi', 'fish'],
    ['stance schema pos', 'position'],
    ['stance rules te', 'test'],
    ['stance rules test qu', 'quay.txt'],
    ['stance score qu', 'quay.txt'],
  ])('%s → %s', {timeout: 30_000}, (line, word) => {
    expect(completed[shell](line)).toContain(word);
  });

  ask('no option of another command', () => {
    expect(completed[shell]('stance schema --for')).not.toContain('--format');
  });
});
