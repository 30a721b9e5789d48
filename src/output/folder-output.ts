import {mkdir, readdir, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {codeOf, OutputError, UsageError} from '../layers/errors.js';
import {draftOf, targetOf} from './output-place.js';
import {ignoreMissing, type Output, outputError} from './output-stream.js';

/** A file of a folder that is written. */
export interface FileOfFolder {
  readonly name: string;
  readonly ending: string;
  readonly text: string;
}

/**
 * A new folder, whole or not at all. Each write is a JSON array of files that belong together; where their name is taken,
 * they get a number.
 */
export async function folderOutput(folder: string): Promise<Output> {
  try {
    const there = await readdir(folder).catch(ignoreMissing);
    if (there !== null && there.length > 0) {
      throw new UsageError(`${folder}: is not empty, name a new folder`);
    }
    const target = targetOf(folder);
    const draft = draftOf(target, 'part');
    await mkdir(draft);
    return intoDraft(folder, target, draft, there !== null);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') throw new OutputError(`${folder}: is a file, name a folder`);
    throw outputError(folder, error);
  }
}

function intoDraft(folder: string, target: string, draft: string, isThere: boolean): Output {
  const taken = new Set<string>();
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw outputError(folder, error);
    }
  };
  return {
    write: (text) =>
      guarded(async () => {
        if (text === '') return;
        const files: readonly FileOfFolder[] = JSON.parse(text);
        const name = freeName(files[0]?.name ?? '', taken);
        for (const file of files) await writeFile(join(draft, `${name}.${file.ending}`), file.text, {flag: 'wx'});
      }),
    finish: () =>
      guarded(async () => {
        if (isThere) await rmdir(target);
        await mkdir(dirname(target), {recursive: true});
        await rename(draft, target);
      }),
    abandon: async () => rm(draft, {recursive: true, force: true}),
  };
}

/** Where a disk takes "A" and "a" for one name, so must we. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}.${n}`;
  taken.add(free.toLowerCase());
  return free;
}
