/*
 * Rewrites the parts of README.md that come from the program: the table of rules, and the output in its ```console
 * blocks. For people: read what changed.
 *
 *     npm run -s build && node test/tools/update-readme.mjs && git diff README.md
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const {outputFiles} = await build({
  entryPoints: ['src/rules/index.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const {rules} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const table = ['| id | what it says |', '| --- | --- |'].concat(
  rules.map((rule) => `| \`${rule.id}\` | ${rule.doc.replaceAll('|', '\\|')} |`),
);
const shown = (command) =>
  execFileSync('bash', ['-c', command.replace(/^stance /, 'node bin/stance.js ')], {
    encoding: 'utf8',
    env: {...process.env, COLUMNS: '100', NO_COLOR: '1'},
  }).trimEnd();

const readme = readFileSync('README.md', 'utf8')
  .replace(
    /(<!-- rules:[^\n]*\n)[\s\S]*?(<!-- \/rules -->)/,
    (_, open, close) => `${open}\n${table.join('\n')}\n\n${close}`,
  )
  .replace(
    /```console\n\$ ([^\n]+)\n[\s\S]*?```/g,
    (_, command) => `\`\`\`console\n$ ${command}\n${shown(command)}\n\`\`\``,
  );
writeFileSync('README.md', readme);
