import type {fromMarkdown} from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

/** A run of words in a Markdown text. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  /** As it is read. */
  readonly text: string;
  /** The number of its block. */
  readonly block: number;
  /** A quotation mark that is read before or after it; or none. */
  readonly before: string;
  readonly after: string;
}

type Found = {-readonly [K in keyof TextRun]: TextRun[K]};

/** The runs of a text, in order. */
export function textRuns(root: Nodes): readonly TextRun[] {
  const runs: Found[] = [];
  let block = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') add(node, runs, block);
    else if (node.type === 'blockquote') {
      const first = runs.length;
      for (const child of node.children) walk(child);
      block++;
      quote(runs.slice(first));
    } else if ('children' in node && !isLeftOut(node)) {
      if (isBlock(node)) block++;
      for (const child of node.children) walk(child);
    }
  };
  walk(root);
  return runs;
}

/** Tables are no prose; what is struck out is taken back; a note stands where it is called. */
const isLeftOut = ({type}: Nodes): boolean => type === 'table' || type === 'delete' || type === 'footnoteDefinition';

const isBlock = ({type}: Nodes): boolean => type === 'paragraph' || type === 'heading';

function add(node: Extract<Nodes, {type: 'text' | 'inlineCode' | 'break'}>, runs: Found[], block: number): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  const run = {start, end, block, before: '', after: ''};
  if (node.type === 'text') runs.push({...run, text: node.value});
  else if (node.type === 'break') runs.push({...run, text: '\n'});
  else runs.push({...run, start: start + 1, end: end - 1, text: node.value});
}

const MARK = /^\s*["“”'‘«„]/;
const DASH = /^\s*[—–-]/;

/** Puts a block quotation between marks, a mark before each paragraph, unless it has its own. “— Ida Crane” says whose it is. */
function quote(runs: readonly Found[]): void {
  const blocks = [...new Set(runs.map((run) => run.block))];
  const own = blocks.map((block) => runs.filter((run) => run.block === block));
  const said = own.filter(([first]) => first && !DASH.test(first.text));
  if (said.length === 0 || said.some(([first]) => first && MARK.test(first.text))) return;
  for (const [first] of said) if (first) first.before = '“';
  const last = said.at(-1)?.at(-1);
  if (last) last.after = '”';
}
