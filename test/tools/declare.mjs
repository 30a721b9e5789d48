/*
 * Writes the types of the library as one file, dist/index.d.ts, and its twin for `require`: the declarations that
 * src/library.ts exports, and those that they name. The types of records are made from their schema, so that nobody needs
 * zod to read them. Every exported name is unique in src/ (a test sees to it): a name leads to one declaration.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {recordSchema} from '../../dist/index.js';

const folder = mkdtempSync(join(tmpdir(), 'stance-types-'));
try {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', folder], {stdio: 'inherit'});
  const types = declarationsFrom(folder);
  for (const name of ['index.d.ts', 'index.d.cts']) writeFileSync(join('dist', name), types);
  const withRules = readdirSync(folder, {recursive: true}).find((path) => path.endsWith('with-rules.d.ts'));
  const own = readFileSync(join(folder, withRules), 'utf8').replace("'./library.js'", "'./index.js'");
  writeFileSync(join('dist', 'with-rules.d.ts'), own);
  writeFileSync(join('dist', 'with-rules.d.cts'), own.replace("'./index.js'", "'./index.cjs'"));
} finally {
  rmSync(folder, {recursive: true});
}

function declarationsFrom(root) {
  const files = readdirSync(root, {recursive: true}).filter((path) => path.endsWith('.d.ts'));
  const all = files.flatMap((path) => declarationsIn(path, readFileSync(join(root, path), 'utf8')));
  const entry = files.find((path) => path.endsWith('library.d.ts'));
  const byName = new Map(all.filter((d) => d.exported).map((d) => [d.name, d]));
  for (const d of [...recordTypes(), ...all.filter((one) => one.file === entry)]) byName.set(d.name, d);
  const exported = new Set(all.filter((d) => d.exported && d.file === entry).map((d) => d.name));
  for (const [, names] of readFileSync(join(root, entry), 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm))
    for (const name of names.split(',')) exported.add(name.trim());
  const taken = new Map();
  const take = (d) => {
    if (taken.has(d.name)) {
      if (taken.get(d.name).code !== d.code) throw new Error(`two declarations of ${d.name}`);
      return;
    }
    taken.set(d.name, d);
    // types begin with a capital, and values stand behind `typeof`
    for (const [name] of d.code.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\b[A-Z]\w*\b|(?<=typeof )\w+/g)) {
      const found = byName.get(name) ?? all.find((other) => other.name === name && other.file === d.file);
      if (found) take(found);
    }
  };
  for (const name of exported) {
    if (!byName.has(name)) throw new Error(`no declaration of ${name}`);
    take(byName.get(name));
  }
  const shown = [...taken.values()].map(({name, code}) => {
    const bare = code.replace(/^export /m, '').replace(/^(?=function|const|class)/m, 'declare ');
    return exported.has(name) ? bare.replace(/^(?=declare|interface|type)/m, 'export ') : bare;
  });
  return `${shown.join('\n\n')}\n\nexport {};\n`;
}

/** The declarations of a file, each with the comment before it. */
function declarationsIn(file, text) {
  const start =
    /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(export )?(?:declare )?(?:function|interface|type|const|class) (\w+)/gm;
  const found = [...text.matchAll(start)];
  return found.map((match, i) => {
    const rest = text.slice(match.index, found[i + 1]?.index).replace(/^(?:import|export (?:type )?\{)[^;]*;$/gm, '');
    return {
      file,
      name: match[2],
      exported: match[1] !== undefined,
      code: rest.replace(/\n\/\*[^*][\s\S]*$/, '').trim(),
    };
  });
}

function recordTypes() {
  const [article, error] = recordSchema().anyOf;
  const statement = article.properties.statements.items;
  article.properties.statements.items = {named: 'StatementRecord'};
  const [claim] = recordSchema('claim').anyOf;
  const position = claim.properties.positions.items;
  claim.properties.positions.items = {named: 'ComparedPosition'};
  const as = (name, doc, schema) => ({
    name,
    exported: true,
    code: `/** ${doc} */\nexport interface ${name} ${typeOf(schema, '')}`,
  });
  return [
    as('StatementRecord', 'One act of reported speech. Spans are pairs [start, end).', statement),
    as('ArticleRecord', 'An article with its statements.', article),
    as('ErrorRecord', 'What the command prints in place of an article that could not be read.', error),
    as('ComparedPosition', 'One statement about a claim.', position),
    as('ComparedClaim', 'A claim with everyone’s positions.', claim),
    {name: 'OutputRecord', exported: true, code: 'export type OutputRecord = ArticleRecord | ErrorRecord;'},
  ];
}

/** The type that a JSON Schema describes. */
function typeOf(schema, indent) {
  if (schema.named) return schema.named;
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, indent)).join(' | ');
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.prefixItems) return `[${schema.prefixItems.map((one) => typeOf(one, indent)).join(', ')}]`;
  if (schema.type === 'array') {
    const item = typeOf(schema.items, indent);
    return /\|/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
  }
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.type !== 'object') return schema.type === 'integer' ? 'number' : schema.type;
  const lines = Object.entries(schema.properties).map(([name, value]) => {
    const doc = value.description ? `${indent}  /** ${value.description} */\n` : '';
    return `${doc}${indent}  ${name}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(value, `${indent}  `)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}
