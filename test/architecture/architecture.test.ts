import {readdirSync, readFileSync} from 'node:fs';
import nlp from 'compromise/two';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {wordClasses} from '../../src/rules/words/index.js';
import {isNode, lineOf, type Module, modules, type Node, textOf} from './module.js';

/* How the house is laid out: who may import whom, where English may stand, what no file may hold. */

const STAGES = ['clean', 'segment', 'parse', 'attribute', 'classify', 'resolve'];
/** What every stage may lean on besides its own folder and the rules. */
const COMMON = [
  'span',
  'article',
  'rule',
  'phrase',
  'phrase-firsts',
  'phrase-signs',
  'word-memo',
  'word-set',
  'nlp',
  'nlp-table',
];

/** The one place, a file or a folder, from which a package may be imported. */
const DOORS: Readonly<Record<string, RegExp>> = {
  compromise: /^nlp-table$/,
  htmlparser2: /^clean\//,
  '@mozilla/readability': /^clean\//,
  chalk: /^render\/paint$/,
  'string-width': /^render\//,
  commander: /^cli$/,
  zod: /^(record|rule)$/,
};
/** Files through whose types of a library `as` cannot be helped. */
const isDoor = (m: Module): boolean => m.name === 'nlp-table' || m.imports.some((i) => i.from === 'htmlparser2');

/** What is run when the program is built and stands in it as plain data (tables.mjs): it may read a word list from its package. */
const isListOfPackage = (m: Module): boolean => m.name === 'parse/tag/wordnet-table';

const GUIDE_LINES = 200;
/** What lists kinds and types may be as long as it is. */
const CONTRACTS = ['article', 'rule'];
/** What the grammar will replace is not cut for a number's sake. */
const REPLACED = /^attribute\/|^resolve\/lexicon$/;
const folderOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '');
const stages = modules.filter((m) => STAGES.includes(folderOf(m.name)));
const ruleFiles = modules.filter((m) => folderOf(m.name) === 'rules');
const found = (list: readonly Module[], bad: (path: readonly Node[], m: Module) => boolean): string[] =>
  list.flatMap((m) =>
    m.nodes.filter((path) => bad(path, m)).map((path) => `${lineOf(m, path.at(-1)!)}: ${sourceAt(m, path.at(-1)!)}`),
  );

describe('imports', () => {
  // but attribution asks the grammar for a sentence where it wants its clauses: most are never parsed
  it('never go from one stage to another, or up', () => {
    const bad = stages.flatMap((m) =>
      m.imports
        .filter((i) => i.own && ![folderOf(m.name), 'rules'].includes(folderOf(i.from)) && !COMMON.includes(i.from))
        .filter((i) => !(folderOf(m.name) === 'attribute' && folderOf(i.from) === 'parse'))
        .map((i) => `src/${m.name}.ts imports ${i.from}`),
    );
    expect(bad).toEqual([]);
  });

  it('of the rules are only other rules and types', () => {
    const bad = ruleFiles.flatMap((m) =>
      m.imports
        .filter((i) => folderOf(i.from) !== 'rules' && !i.typeOnly)
        .map((i) => `src/${m.name}.ts imports ${i.from}`),
    );
    expect(bad).toEqual([]);
  });

  it('of what the stages share never lead back into a stage', () => {
    const bad = modules
      .filter((m) => COMMON.includes(m.name) || m.name === 'record' || m.name === 'errors')
      .flatMap((m) =>
        m.imports.filter((i) => i.own && folderOf(i.from) !== '').map((i) => `src/${m.name}.ts imports ${i.from}`),
      );
    expect(bad).toEqual([]);
  });

  it('of reading and rendering know nothing of the stages', () => {
    const bad = modules
      .filter((m) => ['read', 'render'].includes(folderOf(m.name)))
      .flatMap((m) =>
        m.imports
          .filter((i) => i.own && (STAGES.includes(folderOf(i.from)) || ['analyze', 'run', 'cli'].includes(i.from)))
          .map((i) => `src/${m.name}.ts imports ${i.from}`),
      );
    expect(bad).toEqual([]);
  });

  it('go round in no circle', () => {
    const seen = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (name: string, path: readonly string[]): void => {
      if (seen.get(name) === 'open') circles.push([...path.slice(path.indexOf(name)), name].join(' > '));
      if (seen.has(name)) return;
      seen.set(name, 'open');
      const own = modules.find((m) => m.name === name)?.imports.filter((i) => i.own && !i.typeOnly) ?? [];
      for (const i of own) visit(i.from, [...path, name]);
      seen.set(name, 'done');
    };
    for (const m of modules) visit(m.name, []);
    expect(circles).toEqual([]);
  });

  it('of a library have one door', () => {
    const bad = modules.flatMap((m) =>
      m.imports
        .filter((i) => !i.own && !i.from.startsWith('node:') && !DOORS[i.from]?.test(m.name))
        .map((i) => `src/${m.name}.ts imports ${i.from}`),
    );
    expect(bad).toEqual([]);
    for (const library of ['compromise', 'htmlparser2', '@mozilla/readability', 'commander']) {
      const doors = modules.filter((m) => m.imports.some((i) => i.from === library && !i.typeOnly)).map((m) => m.name);
      expect(doors.length, `${library}: ${doors.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });

  it('use every dependency of package.json, and no other', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    const used = modules.flatMap((m) =>
      m.imports.filter((i) => !i.own && !i.from.startsWith('node:')).map((i) => i.from),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('of the file system stand where files are read and written', () => {
    const bad = modules
      .filter((m) => folderOf(m.name) !== 'read' && !/^(cli|run|output)/.test(m.name) && !isListOfPackage(m))
      .filter((m) => m.imports.some((i) => /^(node:)?fs/.test(i.from)))
      .map((m) => m.name);
    expect(bad).toEqual([]);
  });
});

describe('the core', () => {
  const core = modules.filter(
    (m) =>
      ([...STAGES, 'rules'].includes(folderOf(m.name)) || COMMON.includes(m.name) || m.name === 'analyze') &&
      !isListOfPackage(m),
  );

  it('is pure: no node modules, process, console, clock or chance', () => {
    expect(
      core.flatMap((m) => m.imports.filter((i) => i.from.startsWith('node:')).map((i) => `${m.name} ${i.from}`)),
    ).toEqual([]);
    const bad = found(core, (path) => {
      const node = path.at(-1)!;
      const called = `${textOf(node, 'object', 'name')}.${textOf(node, 'property', 'name')}`;
      return (
        /^(process|console|globalThis|performance)\./.test(called) ||
        ['Date.now', 'Math.random'].includes(called) ||
        (node.type === 'NewExpression' && textOf(node, 'callee', 'name') === 'Date')
      );
    });
    expect(bad).toEqual([]);
  });

  it('says at the head of each stage what it takes, gives and leaves to others', () => {
    for (const stage of STAGES) {
      const text = modules.find((m) => m.name === `${stage}/${stage}`)?.text ?? '';
      const comments = [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map((c) => c[0]).join('\n');
      for (const word of [/\btakes?\b/i, /\bgives?\b/i, /\bleaves?\b/i])
        expect(comments, `src/${stage}/${stage}.ts`).toMatch(word);
    }
  });
});

describe('English', () => {
  const names = vocabulary();

  it('stands in rules/ alone: the stages hold no words but names that the code defines', () => {
    const bad = found(
      stages.filter((m) => !isListOfPackage(m)),
      (path, m) => {
        const node = path.at(-1)!;
        return isWords(node) && !isName(path, m) && !names.has(wordsOf(node).replace(/^<(.*)>$/, '$1'));
      },
    );
    expect(bad).toEqual([]);
  });

  it('is compared with no word or lemma outside rules/, not even with one that a class is named after', () => {
    const bad = found(stages, (path) => {
      const node = path.at(-1)!;
      if (node.type !== 'BinaryExpression') return false;
      const sides = [node.left, node.right].filter(isNode);
      return (
        sides.some((side) => isWords(side)) &&
        sides.some((side) => ['lemma', 'lower'].includes(textOf(side, 'property', 'name')))
      );
    });
    expect(bad).toEqual([]);
  });

  it('is matched by no pattern outside rules/', () => {
    const bad = found(stages, (path, m) => {
      const node = path.at(-1)!;
      return 'regex' in node && hasWord(textOf(node, 'regex', 'pattern')) && !isMarkup(m);
    });
    expect(bad).toEqual([]);
  });

  it('stands in rules without functions', () => {
    const bad = found(
      ruleFiles.filter((m) => /^rules\/(attribution|boilerplate|cues|grammar|speaker|stance)\//.test(m.name)),
      (path) => /Function/.test(path.at(-1)!.type),
    );
    expect(bad).toEqual([]);
  });
});

describe('a file', () => {
  it('has a name in lower case, with hyphens, that says what it is', () => {
    const bad = modules.filter((m) => !/^([a-z0-9-]+\/)*[a-z0-9]+(-[a-z0-9]+)*$/.test(m.name)).map((m) => m.name);
    expect(bad).toEqual([]);
    expect(
      modules.filter((m) => /(^|\/)(utils?|helpers?|constants?|common|misc|types)$/.test(m.name)).map((m) => m.name),
    ).toEqual([]);
  });

  it(`has at most ${GUIDE_LINES} lines, unless it lists words, rules or types`, () => {
    const bad = modules
      .filter(
        (m) =>
          folderOf(m.name) !== 'rules' &&
          !CONTRACTS.includes(m.name) &&
          !REPLACED.test(m.name) &&
          m.text.split('\n').length > GUIDE_LINES,
      )
      .map((m) => `src/${m.name}.ts: ${m.text.split('\n').length} lines`);
    expect(bad).toEqual([]);
  });

  it('casts nothing, but at the doors', () => {
    const bad = found(
      modules.filter((m) => !isDoor(m)),
      (path) => {
        const node = path.at(-1)!;
        return (
          node.type === 'TSAnyKeyword' ||
          node.type === 'TSTypeAssertion' ||
          (node.type === 'TSAsExpression' && textOf(node, 'typeAnnotation', 'typeName', 'name') !== 'const')
        );
      },
    );
    expect(bad).toEqual([]);
  });

  it('looks at every error that it catches', () => {
    const bad = found(modules, (path, m) => {
      const node = path.at(-1)!;
      if (node.type !== 'CatchClause') return false;
      const name = textOf(node, 'param', 'name');
      const uses = m.nodes.filter(
        (p) => p.includes(node) && p.at(-1)!.type === 'Identifier' && p.at(-1)!.name === name,
      );
      return name === '' || uses.length < 2;
    });
    expect(bad).toEqual([]);
  });

  it('of rules writes a list of words with `list`, never by splitting a string', () => {
    const bad = found(
      ruleFiles.filter((m) => !/^rules\/(list|cue-entries)$/.test(m.name)),
      (path) => textOf(path.at(-1)!, 'callee', 'property', 'name') === 'split',
    );
    expect(bad).toEqual([]);
  });

  it('exports by name', () => {
    expect(found(modules, (path) => path.at(-1)!.type === 'ExportDefaultDeclaration')).toEqual([]);
  });
});

describe('the tests', () => {
  const files = readdirSync('test', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.test.ts'));

  it('are all run', () => {
    const off = /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(|toMatch(Inline|File)?Snapshot/;
    for (const file of files.filter((f) => !f.startsWith('architecture')))
      expect(readFileSync(`test/${file}`, 'utf8'), file).not.toMatch(off);
  });
});

/** A run of two small letters is a word, once classes such as \p{Lu} are taken away. */
const hasWord = (text: string): boolean =>
  /[a-z]{2}/.test(text.replace(/\\[pPk]\{[^}]*\}|\(\?<[a-zA-Z]+>|\\u[0-9a-f]{4}|\\[a-z]/g, ' '));

const wordsOf = (node: Node): string =>
  node.type === 'TemplateElement' ? textOf(node, 'value', 'raw') : textOf(node, 'value');

const isWords = (node: Node): boolean =>
  (node.type === 'Literal' || node.type === 'TemplateElement') && !('regex' in node) && hasWord(wordsOf(node));

/** A string where only a name can stand: an import, a type, a property, a message of an error; or a page's tag. */
function isName(path: readonly Node[], m: Module): boolean {
  const parents = path.slice(0, -1);
  const parent = parents.at(-1)!;
  const isKey = parent.type === 'Property' && parent.key === path.at(-1);
  const isTypeOf =
    parent.type === 'BinaryExpression' && isNode(parent.left) && textOf(parent.left, 'operator') === 'typeof';
  return (
    isKey ||
    isTypeOf ||
    isMarkup(m) ||
    parents.some((p) => /^(Import|ExportAll|TS|ThrowStatement)/.test(p.type) && p.type !== 'TSAsExpression') ||
    parents.some((p) => p.type === 'NewExpression' && /Error$|^RegExp$/.test(textOf(p, 'callee', 'name')))
  );
}

/** Files that read pages speak of tags and attributes; no other file of a stage does. */
const isMarkup = (m: Module): boolean => m.name.startsWith('clean/html');

/**
 * The names that the code itself defines: the literals of its types and kinds, rule ids, cue groups, the classes that lists
 * of words are kept under, and the tagger's tags.
 */
function vocabulary(): ReadonlySet<string> {
  const tagSet = z.object({one: z.object({tagSet: z.record(z.string(), z.unknown())})}).parse(nlp.model()).one.tagSet;
  const own = new Set<string>([...Object.keys(wordClasses), ...Object.keys(tagSet)]);
  for (const m of modules) {
    for (const path of m.nodes) {
      const node = path.at(-1)!;
      const parent = path.at(-2);
      const key = parent?.type === 'Property' ? textOf(parent, 'key', 'name') : '';
      if (isNode(node.value) && /^rules\/words/.test(m.name) && node.type === 'Property' && isList(node.value))
        own.add(textOf(node, 'key', 'name'));
      if (node.type !== 'Literal') continue;
      if (parent?.type === 'TSLiteralType' || ['article', 'rule'].includes(m.name)) own.add(wordsOf(node));
      if (/^rules\//.test(m.name) && ['id', 'group', 'tag'].includes(key)) {
        own.add(wordsOf(node));
        if (key === 'id') own.add(wordsOf(node).replace(/[^/]*$/, ''));
      }
    }
  }
  return own;
}

const isList = (node: Node): boolean =>
  node.type === 'ArrayExpression' ||
  (node.type === 'TaggedTemplateExpression' && textOf(node, 'tag', 'name') === 'list');

const sourceAt = (m: Module, node: Node): string => m.text.slice(node.start).split('\n')[0]!.slice(0, 80);
