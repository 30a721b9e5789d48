import {existsSync, readdirSync, readFileSync} from 'node:fs';
import nlp from 'compromise/two';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {wordClasses} from '../../src/rules/words/classes.js';
import {isNode, lineOf, type Module, modules, type Node, textOf} from './module.js';

/* How the house is laid out: who may import whom, where English may stand, what no file may hold. */

const STAGES = ['clean', 'segment', 'parse', 'attribute', 'classify', 'resolve', 'claim'];

/**
 * What each room may import besides itself: other rooms, or single files of theirs. A room is a folder, or a file in the
 * root of src. Types count as much as values. A folder within a room is a room of its own where it has a line here.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  layers: [],
  terminal: ['layers'],
  language: ['layers'],
  rules: ['layers', 'language'],
  read: ['layers'],
  clean: [
    'layers',
    'clean/markdown',
    'clean/html',
    'clean/line',
    'clean/reading',
    'clean/sheet',
    'clean/text',
    'clean/warn',
  ],
  'clean/html': [
    'layers',
    'language/own-copy',
    'rules',
    'clean/sheet',
    'clean/prefilter',
    'clean/markdown/load-markdown',
  ],
  'clean/line': ['layers', 'rules', 'language', 'clean/sheet', 'clean/prefilter'],
  'clean/markdown': ['layers', 'rules', 'clean/sheet', 'clean/reading'],
  'clean/prefilter': ['layers', 'rules', 'language'],
  'clean/reading': ['layers', 'rules', 'language'],
  'clean/sheet': ['layers', 'rules', 'clean/prefilter'],
  'clean/text': ['layers', 'rules', 'clean/sheet', 'clean/line'],
  'clean/warn': ['layers', 'rules'],
  segment: ['layers', 'rules', 'language'],
  parse: ['layers', 'rules', 'language'],
  attribute: ['layers', 'rules', 'language', 'parse'],
  classify: ['layers', 'rules', 'language', 'parse'],
  resolve: ['layers', 'resolve/cast', 'resolve/link', 'resolve/name', 'resolve/scene', 'resolve/word'],
  'resolve/word': ['layers', 'rules', 'language'],
  'resolve/name': ['layers', 'parse/common-noun', 'resolve/word'],
  'resolve/cast': ['layers', 'resolve/word', 'resolve/name'],
  'resolve/scene': ['layers', 'parse/readers', 'resolve/word', 'resolve/name', 'resolve/cast'],
  'resolve/link': [
    'layers',
    'parse/readers',
    'rules',
    'resolve/word',
    'resolve/cast',
    'resolve/scene',
    'resolve/document/link-document',
    'resolve/several',
  ],
  'resolve/several': ['rules', 'resolve/word', 'resolve/cast', 'resolve/scene', 'resolve/link'],
  'resolve/document': [
    'layers',
    'parse/readers',
    'rules',
    'resolve/word',
    'resolve/cast',
    'resolve/scene',
    'resolve/link',
    'resolve/several',
  ],
  claim: ['layers', 'rules', 'parse', 'classify/propositions', 'classify/zones'],
  analyze: [
    'layers',
    'clean/clean',
    'segment/segment',
    'parse/parse',
    'attribute/attribute',
    'classify/classify',
    'resolve/resolve',
    'claim/claim',
    'record',
  ],
  record: ['layers', 'rules', 'parse'],
  compare: [
    'layers',
    'rules',
    'segment/segment',
    'parse/parse',
    'classify/propositions',
    'claim/gist',
    'claim/civil-day',
    'record',
  ],
  'compare/given': ['layers', 'language', 'rules', 'classify/propositions'],
  render: ['layers', 'language/example', 'record', 'compare', 'terminal'],
  'render/html/client': ['render/html/page-article', 'render/html/page-view'],
  output: ['layers', 'terminal'],
  score: ['layers', 'record', 'terminal'],
  own: ['layers', 'language', 'rules', 'read', 'clean/html/load-html', 'analyze'],
  job: [
    'layers',
    'read',
    'record',
    'render',
    'clean/html/load-html',
    'compare/given',
    'analyze',
    'library',
    'own/in-force',
  ],
  cli: [
    'layers',
    'terminal',
    'rules/index',
    'rules/compare/index',
    'read',
    'clean/clean',
    'segment/segment',
    'parse/parse-whole',
    'clean/html/load-html',
    'record',
    'compare',
    'render',
    'output',
    'job',
    'own',
    'score',
  ],
  library: [
    'layers',
    'read/sniff',
    'clean/clean',
    'segment/segment',
    'parse/parse-whole',
    'record',
    'analyze',
    'compare',
  ],
  index: ['clean/html', 'clean/markdown', 'library'],
  'with-rules': ['job/core-with', 'own/read-own', 'library'],
};

/** The one place, a file or a folder, from which a package may be imported. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  compromise: ['language/compromise-table'],
  htmlparser2: ['clean/html'],
  'mdast-util-from-markdown': ['clean/markdown'],
  'mdast-util-gfm': ['clean/markdown'],
  'micromark-extension-gfm': ['clean/markdown'],
  'csv-parse': ['read'],
  picomatch: ['read/globs'],
  chalk: ['render/paint'],
  'string-width': ['render'],
  commander: ['cli/cli', 'cli/reads', 'cli/own/settle-rules', 'cli/shared-options', 'cli/shell/command-shape'],
  yaml: ['own'],
  lilconfig: ['own/find-config'],
  zod: [
    'record/record',
    'record/span-pair',
    'record/position-record',
    'record/claim-record',
    'record/schemas',
    'score/label-studio-task',
    'own',
  ],
};
/** Where files are read and written. */
const FILES = ['read', 'output', 'score/read-labels', 'cli/output-making', 'job/resume'];
/** Files through whose types of a library `as` cannot be helped. */
const isDoor = (m: Module): boolean =>
  m.name === 'language/compromise-table' || m.imports.some((i) => i.from === 'htmlparser2');

/** What is run when the program is built and stands in it as plain data (tables.mjs): it may read a word list from its package. */
const isListOfPackage = (m: Module): boolean => m.name === 'parse/tag/wordnet-table';

const GUIDE_LINES = 240;
const GUIDE_FILES = 25;
/** What is to be replaced: its files may be many, and their names stand elsewhere too. */
const UNSETTLED = [
  'attribute',
  'resolve/scene/phrase',
  'resolve/scene/whole-phrase',
  'resolve/scene/noun-uses',
  'resolve/word/lexicon',
];
/** What lists kinds and types may be as long as it is. */
const CONTRACTS = ['layers/article', 'layers/rule'];
/** What the grammar will replace is not cut for a number's sake. */
const REPLACED = /^attribute\/|^resolve\/word\/lexicon$/;
const folderOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '');
/** Whether a file is one of these, or lies in one of these folders. */
const isIn = (name: string, places: readonly string[]): boolean =>
  places.some((place) => name === place || name.startsWith(`${place}/`));
/** The room of a file: the innermost folder that has a line. */
const roomOf = (name: string): string =>
  Object.keys(ROOMS)
    .filter((room) => isIn(name, [room]))
    .sort((a, b) => b.length - a.length)[0] ?? '';
const stages = modules.filter((m) => STAGES.includes(folderOf(m.name)));
const ruleFiles = modules.filter((m) => folderOf(m.name) === 'rules');
const found = (list: readonly Module[], bad: (path: readonly Node[], m: Module) => boolean): string[] =>
  list.flatMap((m) =>
    m.nodes.filter((path) => bad(path, m)).map((path) => `${lineOf(m, path.at(-1)!)}: ${sourceAt(m, path.at(-1)!)}`),
  );

describe('imports', () => {
  it('stand in the table of rooms', () => {
    const bad = modules.flatMap((m) => {
      const room = roomOf(m.name);
      if (room === '') return [`src/${m.name}.ts is in no room`];
      return m.imports
        .filter((i) => i.own && i.from !== '../package.json')
        .filter((i) => roomOf(i.from) !== room && !isIn(i.from, ROOMS[room]!))
        .map((i) => `src/${m.name}.ts imports ${i.from}`);
    });
    expect(bad).toEqual([]);
  });

  it('are made of every room that the table allows', () => {
    const idle = Object.entries(ROOMS).flatMap(([room, allowed]) => {
      const own = modules.filter((m) => roomOf(m.name) === room).flatMap((m) => m.imports);
      return allowed.filter((place) => !own.some((i) => isIn(i.from, [place]))).map((place) => `${room}: ${place}`);
    });
    expect(idle).toEqual([]);
  });

  it('of the rules are only other rules and types', () => {
    const bad = ruleFiles.flatMap((m) =>
      m.imports
        .filter((i) => folderOf(i.from) !== 'rules' && !i.typeOnly)
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
      const own = modules.find((m) => m.name === name)?.imports.filter((i) => i.own) ?? [];
      for (const i of own) visit(i.from, [...path, name]);
      seen.set(name, 'done');
    };
    for (const m of modules) visit(m.name, []);
    expect(circles).toEqual([]);
  });

  it('of a library have one door', () => {
    const bad = modules.flatMap((m) =>
      m.imports
        .filter((i) => !i.own && !i.from.startsWith('node:') && !isIn(m.name, DOORS[i.from] ?? []))
        .map((i) => `src/${m.name}.ts imports ${i.from}`),
    );
    expect(bad).toEqual([]);
    for (const library of ['compromise', 'htmlparser2', 'commander']) {
      const doors = modules.filter((m) => m.imports.some((i) => i.from === library && !i.typeOnly)).map((m) => m.name);
      expect(doors.length, `${library}: ${doors.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });

  it('of packages are bundled: they are for who builds, and who installs needs none', () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    const used = modules.flatMap((m) =>
      m.imports.filter((i) => !i.own && !i.from.startsWith('node:')).map((i) => i.from),
    );
    expect(dependencies).toBeUndefined();
    expect([...new Set(used)].filter((name) => !(name in devDependencies))).toEqual([]);
  });

  it('of the file system stand where files are read and written', () => {
    const bad = modules
      .filter((m) => !isIn(m.name, FILES) && !isListOfPackage(m))
      .filter((m) => m.imports.some((i) => /^(node:)?fs/.test(i.from)))
      .map((m) => m.name);
    expect(bad).toEqual([]);
  });
});

describe('the core', () => {
  const core = modules.filter(
    (m) => isIn(m.name, [...STAGES, 'layers', 'language', 'rules', 'analyze']) && !isListOfPackage(m),
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
      ruleFiles.filter((m) => !/^rules\/(list|cue-verbs)$/.test(m.name)),
      (path) => textOf(path.at(-1)!, 'callee', 'property', 'name') === 'split',
    );
    expect(bad).toEqual([]);
  });

  it('exports by name', () => {
    expect(found(modules, (path) => path.at(-1)!.type === 'ExportDefaultDeclaration')).toEqual([]);
  });
});

describe('a folder', () => {
  it(`holds at most ${GUIDE_FILES} files`, () => {
    const counts = new Map<string, number>();
    for (const {name} of modules) {
      const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const bad = [...counts].filter(([folder, n]) => n > GUIDE_FILES && !isIn(folder, UNSETTLED));
    expect(bad).toEqual([]);
  });

  it('is the place of every file but the library, the map, their guide and what changed', () => {
    const files = readdirSync('src', {withFileTypes: true}).filter((entry) => !entry.isDirectory());
    expect(files.map(({name}) => name).sort()).toEqual([
      'CHANGELOG.md',
      'README.md',
      'analyze.ts',
      'index.ts',
      'library.ts',
      'with-rules.ts',
    ]);
  });

  it('has its line in the guide', () => {
    const guide = readFileSync('src/README.md', 'utf8');
    const rooms = readdirSync('src', {withFileTypes: true}).filter((entry) => entry.isDirectory());
    expect(rooms.filter(({name}) => !guide.includes(`\`${name}/\``)).map(({name}) => name)).toEqual([]);
  });
});

describe('a name', () => {
  it('is exported by one file alone', () => {
    const files = new Map<string, string[]>();
    // the library has the names that people know its stages by
    for (const m of modules.filter((x) => !isIn(x.name, UNSETTLED) && x.name !== 'library'))
      for (const name of m.exports) files.set(name, [...(files.get(name) ?? []), m.name]);
    const bad = [...files].filter(([name, of]) => name !== '' && of.length > 1);
    expect(bad).toEqual([]);
  });

  it('that is exported is imported somewhere', () => {
    const tests = readdirSync('test', {recursive: true, encoding: 'utf8'}).filter((path) => /\.m?ts$/.test(path));
    const imported = tests
      .map((path) => readFileSync(`test/${path}`, 'utf8'))
      .flatMap((text) => [...text.matchAll(/\{([^{}]*)\} = await import|import \{([^{}]*)\}/g)])
      .flatMap(([, ...names]) => names.flatMap((list) => list?.match(/\w+/g) ?? []));
    const taken = new Set(imported);
    for (const path of modules.flatMap((m) => m.nodes)) {
      const node = path.at(-1)!;
      if (node.type === 'ImportSpecifier') taken.add(textOf(node, 'imported', 'name'));
      if (node.type === 'ExportSpecifier') taken.add(textOf(node, 'local', 'name'));
      if (node.type === 'Property' && path.at(-2)!.type === 'ObjectPattern') taken.add(textOf(node, 'key', 'name')); // const {run} = await import('./run.js')
      if (node.type === 'MemberExpression') taken.add(textOf(node, 'property', 'name'));
    }
    const bad = modules.flatMap((m) => m.values.filter((name) => !taken.has(name)).map((name) => `${m.name} ${name}`));
    expect(bad).toEqual([]);
  });

  it('of a limit says what it counts: REACH_IN_TOKENS', () => {
    const bad = found(
      modules.filter((m) => !isIn(m.name, UNSETTLED)),
      (path) => {
        const node = path.at(-1)!;
        const limit = /^(REACH|BACK|AHEAD|NEAR|LONGEST|SHORTEST|MOST|LEAST|DEEPEST|HEAD|FRONT|TAIL|GAP|BEFORE|AFTER)$/;
        return (
          node.type === 'VariableDeclarator' &&
          limit.test(textOf(node, 'id', 'name')) &&
          isNode(node.init) &&
          (typeof node.init.value === 'number' || node.init.type === 'BinaryExpression')
        );
      },
    );
    expect(bad).toEqual([]);
  });

  it('of a file in a guide is that of a file', () => {
    for (const guide of ['README.md', 'src/README.md']) {
      const named =
        readFileSync(guide, 'utf8').match(/\b(?:src|test|bin|fixtures)\/[\w./-]+\.(?:ts|mjs|js|md|json)\b/g) ?? [];
      expect(
        named.filter((path) => !existsSync(path)),
        guide,
      ).toEqual([]);
    }
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

/** Files that read pages and Markdown speak of tags, attributes and nodes; no other file of a stage does. */
const isMarkup = (m: Module): boolean => isIn(m.name, ['clean/html', 'clean/markdown']);

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
      if (parent?.type === 'TSLiteralType' || CONTRACTS.includes(m.name)) own.add(wordsOf(node));
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
