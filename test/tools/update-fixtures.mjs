/*
 * Rewrites fixtures/articles/<name>/expected.json from what the built program prints. For people, never for tests: read
 * every line that changed, and keep it only if it is right.
 *
 *     npm run -s build && node test/tools/update-fixtures.mjs [name…] && git diff fixtures
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';

const root = 'fixtures/articles';
const names = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(root);
for (const name of names) {
  const input = ['input.txt', 'input.html', 'input.md']
    .map((file) => `${root}/${name}/${file}`)
    .find((path) => existsSync(path));
  if (input === undefined) throw new Error(`${root}/${name} has no input`);
  const printed = execFileSync('node', ['bin/stance.js', 'extract', '--format', 'json', input], {encoding: 'utf8'});
  writeFileSync(`${root}/${name}/expected.json`, `${JSON.stringify(JSON.parse(printed), null, 2)}\n`);
}
