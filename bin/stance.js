#!/usr/bin/env node
import {existsSync} from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  const {main, endWith} = await import(program.href);
  endWith(await main(process.argv.slice(2), process));
} else {
  process.stderr.write('stance: not built yet, run npm install and npm run build first\n');
  process.exitCode = 2;
}
