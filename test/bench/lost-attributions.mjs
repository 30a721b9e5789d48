#!/usr/bin/env node
// Prints how many attributions of PolNeAR's training part lose a word to cleaning, and by which rules. Run from the
// project's root after `npm run build`: node test/bench/lost-attributions.mjs [GOLD] [--show]
// Exits with status 1 if there are more than MOST of them. Without the gold it says so and exits with 0.
import {existsSync, readFileSync} from 'node:fs';

const MOST = 15;
const gold = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? '../shared/eval/gold/polnear-train.jsonl';
const show = process.argv.includes('--show');
const {analyze} = await import(process.env.STANCE_LIBRARY ?? '../../dist/index.js');

if (!existsSync(gold)) {
  console.log(`${gold} is not there: nothing to count`);
} else {
  count(
    readFileSync(gold, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

function count(articles) {
  let all = 0;
  let touched = 0;
  const rules = new Map();
  for (const {id, text, statements} of articles) {
    const toUtf16 = codePoints(text);
    const dropped = analyze({name: id, format: 'text', text}).flatMap((a) => a.dropped);
    for (const {source, cue, content} of statements) {
      all++;
      const spans = [...source, ...cue, ...content].map(([from, to]) => [toUtf16(from), toUtf16(to)]);
      const by = dropped.find((d) =>
        spans.some(([from, to]) =>
          /[\p{L}\p{N}]/u.test(text.slice(Math.max(from, d.span[0]), Math.min(to, d.span[1]))),
        ),
      );
      if (!by) continue;
      touched++;
      rules.set(by.by, (rules.get(by.by) ?? 0) + 1);
      if (show)
        console.log(
          `${by.by}: ${id.slice(0, 24)}: ${text
            .slice(...by.span)
            .slice(0, 160)
            .replace(/\s+/g, ' ')}`,
        );
    }
  }
  console.log(`${touched} of ${all} attributions lose words to cleaning (at most ${MOST})`);
  for (const [rule, n] of [...rules].sort((a, b) => b[1] - a[1])) console.log(`  ${String(n).padStart(4)} ${rule}`);
  if (touched > MOST) process.exitCode = 1;
}

function codePoints(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (i) => i;
  const at = [0];
  for (const c of text) at.push(at[at.length - 1] + c.length);
  return (i) => at[i];
}
