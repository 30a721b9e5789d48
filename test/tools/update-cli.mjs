/*
 * Rewrites fixtures/cli/<name>/{stdout,stderr,exit} from what the built program does. For people, never for tests: read
 * every line that changed, and keep it only if it is right.
 *
 *     npm run -s build && node test/tools/update-cli.mjs [name…] && git diff fixtures
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const root = 'fixtures/cli';
for (const name of process.argv.length > 2 ? process.argv.slice(2) : readdirSync(root)) {
  const cwd = resolve(root, name);
  const temporary = mkdtempSync(join(tmpdir(), 'stance-cli-'));
  const script = `stance() { node '${resolve('bin/stance.js')}' "$@"; }\n${readFileSync(join(cwd, 'cmd'), 'utf8')}`;
  const env = {PATH: process.env.PATH, TMP: temporary, LC_ALL: 'C.UTF-8'};
  const {stdout, stderr, status} = spawnSync('sh', ['-c', script], {cwd, env, encoding: 'utf8'});
  rmSync(temporary, {recursive: true, force: true});
  writeFileSync(join(cwd, 'stdout'), stdout);
  writeFileSync(join(cwd, 'stderr'), stderr);
  writeFileSync(join(cwd, 'exit'), `${status}\n`);
}
