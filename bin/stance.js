#!/usr/bin/env node
'use strict';
const {existsSync} = require('node:fs');
const {join} = require('node:path');

// Not an ES module: loading its first one costs Node 10 ms at each start.
const program = join(__dirname, '../dist/load.cjs');
if (existsSync(program)) {
  const {main, endWith} = require(program).open({cached: true}).load();
  void main(process.argv.slice(2), process).then(endWith);
} else {
  process.stderr.write('stance: not built yet, run npm install and npm run build first\n');
  process.exitCode = 2;
}
