import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {lineOf, outcomeOf, type ShownStatement} from '../builders/outcome.js';

/*
 * Sentences and short articles by kind, one a line: the stances that must or must not come out, and the text, with a stroke
 * between paragraphs. "deny:Teel" wants a denial by whom these words name, "!deny" none by anybody.
 */

const STANCES: Readonly<Record<string, string | null>> = {
  deny: 'deny',
  ncnd: 'neither-confirm-nor-deny',
  assert: 'assert',
  none: null,
};

const isWanted = (want: string, statements: readonly ShownStatement[]): boolean => {
  const [stance = '', who = ''] = want.replace('!', '').split(':');
  const isSo = ({stance: found, speaker, mention}: ShownStatement) =>
    found === STANCES[stance] && `${speaker} ${mention}`.toLowerCase().includes(who.toLowerCase());
  return statements.some(isSo) !== want.startsWith('!');
};

const kinds = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => block.trim().split('\n'));

describe.each(kinds.map(([kind, ...lines]) => [kind, lines] as const))('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const [wants = '', text = ''] = line.split(' | ');
    const {statements} = outcomeOf(text.replaceAll(' / ', '\n\n'));
    for (const want of wants.split(',')) {
      expect(isWanted(want, statements), `${want}\n${statements.map(lineOf).join('\n')}`).toBe(true);
    }
  });
});
