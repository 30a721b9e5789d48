import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

it.each(readdirSync('dist').filter((name) => /\.m?js$/.test(name)))(
  '%s loads no rare part of Node at its start',
  (name) => {
    expect(readFileSync(`dist/${name}`, 'utf8')).not.toMatch(
      /from ?["']node:(?:child_process|crypto|net|tty|zlib)["']/,
    );
  },
);
