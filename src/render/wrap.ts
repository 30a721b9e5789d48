import stringWidth from 'string-width';

/** How many columns a text takes on a terminal: none for a combining accent, two for 東 and most emoji. */
export const displayWidth = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));

/** Breaks the text at spaces into lines of at most `width` columns. A word longer than a line is cut, never lost. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const size = displayWidth(word);
    if (line !== '' && used + 1 + size <= width) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = size <= width ? [word] : cut(word, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = displayWidth(line);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Pads with spaces to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

const graphemes = new Intl.Segmenter();

function cut(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const {segment} of graphemes.segment(word)) {
    const size = displayWidth(segment);
    if (used + size > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += size;
  }
  return [...parts, part];
}
