import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {parseAst} from 'vitest/node';

/* The program's own source, read as syntax trees: what each file imports, exports, and writes down. */

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** A path beneath src without its ending ("clean/clean"), or the name of a package. */
  readonly from: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

export interface Module {
  /** Path beneath src, without its ending. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  /** Of these, what stands in the program as it runs. */
  readonly values: readonly string[];
  /** Every node with those around it, the innermost last. */
  readonly nodes: readonly (readonly Node[])[];
}

export const lineOf = (m: Module, at: Node): string =>
  `src/${m.name}.ts:${m.text.slice(0, at.start).split('\n').length}`;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The string under a key of a node, or of a node that stands there. */
export const textOf = (node: unknown, ...path: readonly string[]): string => {
  const value = path.reduce<unknown>(
    (n, key) => (typeof n === 'object' && n !== null ? Reflect.get(n, key) : null),
    node,
  );
  return typeof value === 'string' ? value : '';
};

function readModule(path: string): Module {
  const text = readFileSync(join('src', path), 'utf8');
  const program: unknown = parseAst(text, {lang: 'ts'});
  const nodes: (readonly Node[])[] = [];
  if (isNode(program)) walk(program, [], nodes);
  const top = nodes.filter((n) => n.length === 2).map((n) => n.at(-1)!);
  return {
    name: path.replace(/\.ts$/, ''),
    text,
    imports: nodes.flatMap((n) => importsOf(n.at(-1)!, path)),
    exports: top.flatMap(exportsOf),
    values: top.filter((n) => n.exportKind !== 'type').flatMap(exportsOf),
    nodes,
  };
}

function walk(node: Node, around: readonly Node[], out: (readonly Node[])[]): void {
  const path = [...around, node];
  out.push(path);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, path, out);
  }
}

function importsOf(node: Node, path: string): Import[] {
  if (!['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(node.type))
    return [];
  const from = textOf(node, 'source', 'value');
  if (from === '') return [];
  const own = from.startsWith('.');
  const kinds = Array.isArray(node.specifiers) ? node.specifiers.map((s) => textOf(s, 'importKind')) : [];
  const typeOnly =
    node.importKind === 'type' || node.exportKind === 'type' || (kinds.length > 0 && kinds.every((k) => k === 'type'));
  return [{own, typeOnly, from: own ? relative('.', join(dirname(path), from)).replace(/\.js$/, '') : packageOf(from)}];
}

/** "compromise/two" is compromise's. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

function exportsOf(node: Node): string[] {
  if (node.type !== 'ExportNamedDeclaration') return [];
  const {declaration} = node;
  if (!isNode(declaration)) return [];
  const declared = Array.isArray(declaration.declarations) ? declaration.declarations : [declaration];
  return declared.map((d) => textOf(d, 'id', 'name'));
}

/** Every file of src. */
export const modules: readonly Module[] = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(readModule);
