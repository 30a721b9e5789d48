/*
 * Pins the output of this version: writes the hash of each fixture's expected output under the version of package.json into
 * fixtures/pinned.json, and prints which fixtures differ from the version before, for src/CHANGELOG.md. Run it when a version
 * is released, after "## Unreleased" has become its heading.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FILE = 'fixtures/pinned.json';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const pinned = JSON.parse(readFileSync(FILE, 'utf8'));
const before = Object.entries(pinned).findLast(([other]) => other !== version)?.[1] ?? {};
const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(`fixtures/articles/${name}/expected.json`))
    .digest('hex')
    .slice(0, 16);
pinned[version] = Object.fromEntries(readdirSync('fixtures/articles').map((name) => [name, hashOf(name)]));
writeFileSync(FILE, `${JSON.stringify(pinned, null, 2)}\n`);
const changed = Object.entries(pinned[version]).filter(([name, hash]) => before[name] !== hash);
console.log(`changed since the version before: ${changed.map(([name]) => name).join(', ') || 'none'}`);
