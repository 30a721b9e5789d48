import {readFileSync} from 'node:fs';

/** A fenced block of the README: its language, its lines, and the heading that it stands under. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly heading: string;
}

export const readme = readFileSync('README.md', 'utf8');

/** The guides of rooms that show commands. */
const GUIDES = [
  'src/read/README.md',
  'src/job/README.md',
  'src/render/README.md',
  'src/compare/README.md',
  'src/own/README.md',
];

export const blocks: readonly Block[] = [readme, ...GUIDES.map((path) => readFileSync(path, 'utf8'))].flatMap(
  readBlocks,
);

function readBlocks(text: string): Block[] {
  const found: Block[] = [];
  let heading = '';
  let open: {language: string; lines: string[]} | null = null;
  for (const line of text.split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && open) {
      found.push({language: open.language, text: open.lines.join('\n'), heading});
      open = null;
    } else if (fence) open = {language: fence[1] ?? '', lines: []};
    else if (open) open.lines.push(line);
    else heading = /^#+ (.*)/.exec(line)?.[1] ?? heading;
  }
  return found;
}
