import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Peak memory, in MB, of the command reading these articles; of bare node if there are none. */
export function memoryOf(texts) {
  const report = "process.on('exit', () => process._rawDebug(String(process.resourceUsage().maxRSS)))";
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const folder = mkdtempSync(join(tmpdir(), 'stance-bench-'));
  try {
    texts.forEach((text, i) => {
      writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), text);
    });
    const args = texts.length > 0 ? ['bin/stance.js', 'extract', '--format', 'jsonl', folder] : ['-e', '0'];
    const {stderr, status} = spawnSync(process.execPath, ['--import', preload, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const kilobytes = Number(stderr.trim().split('\n').at(-1));
    if (status !== 0 || !Number.isFinite(kilobytes)) throw new Error(`status ${status}: ${stderr}`);
    return Math.round(kilobytes / 1024);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
