/*
 * Speed trick: parts of Node that few runs need are loaded when they are first used, not where they are imported. `import`
 * would load them at each start, and read every one of their exports. To switch the trick off, take `onDemand` out of the
 * plugins in build.mjs.
 */
import {createRequire} from 'node:module';
import {relative} from 'node:path';

const require = createRequire(import.meta.url);
const RARE = /^node:(?:child_process|crypto|fs\/promises|net|tty|worker_threads|zlib)$/;

/** A module that has the exports of a part of Node, each loaded when it is read. */
const lazily = (part) => `
  const load = () => process.getBuiltinModule(${JSON.stringify(part)});
  for (const name of ${JSON.stringify(Object.keys(require(part)))})
    Object.defineProperty(exports, name, {enumerable: true, get: () => load()[name]});
`;

/** Whoever imports one has a copy of its own: a shared one would be a file more to open at each start. */
export const onDemand = {
  name: 'on-demand',
  setup({onLoad, onResolve}) {
    onResolve({filter: RARE}, ({path, importer}) => ({
      path: `${path}#${relative('', importer)}`,
      namespace: 'on-demand',
    }));
    onLoad({filter: /^/, namespace: 'on-demand'}, ({path}) => ({contents: lazily(path.split('#')[0])}));
  },
};
