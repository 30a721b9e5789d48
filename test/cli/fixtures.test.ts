import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

/*
 * The built program as a shell runs it. `node test/tools/update-cli.mjs` rewrites what is expected; read every line that
 * changed before you keep it.
 */

const ROOT = 'fixtures/cli';

describe('the built program', () => {
  it.concurrent.each(readdirSync(ROOT).sort())('%s', {timeout: 60_000}, async (name) => {
    const expected = (file: string) => readFileSync(join(ROOT, name, file), 'utf8');
    const {stdout, stderr, status} = await run(name);
    expect(stdout).toBe(expected('stdout'));
    expect(stderr).toBe(expected('stderr'));
    expect(`${status}\n`).toBe(expected('exit'));
  });
});

async function run(name: string): Promise<{stdout: string; stderr: string; status: number | null}> {
  const cwd = resolve(ROOT, name);
  const temporary = mkdtempSync(join(tmpdir(), 'stance-cli-'));
  const script = `stance() { node '${resolve('bin/stance.js')}' "$@"; }\n${readFileSync(join(cwd, 'cmd'), 'utf8')}`;
  const env = {PATH: process.env.PATH, TMP: temporary, LC_ALL: 'C.UTF-8'};
  const child = spawn('sh', ['-c', script], {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const status = await new Promise<number | null>((done) => child.on('close', done));
  rmSync(temporary, {recursive: true, force: true});
  return {stdout: await out, stderr: await err, status};
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
