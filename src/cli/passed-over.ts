import {inputKindOf} from '../read/inputs.js';
import type {Say} from '../terminal/say.js';

/** Says which files of a folder are not read: how many of each kind, and with `all` each by its name. */
export function sayPassedOver(say: Say, all: boolean): (folder: string, files: readonly string[]) => void {
  return (folder, files) => {
    const kinds = new Map<string, number>();
    for (const file of files) {
      const kind = /[^/](\.[^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? 'without an ending';
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const counts = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, n]) => `${n} ${kind}`);
    const shown = counts.length > 6 ? [...counts.slice(0, 5), 'others'] : counts;
    const records = files.some((file) => inputKindOf(file) !== 'article')
      ? ', name those with records to read them'
      : '';
    const how = records + (all ? '' : ', -v lists them');
    say(
      `${folder}: ${files.length} ${files.length === 1 ? 'file is' : 'files are'} not read (${shown.join(', ')})${how}`,
    );
    if (all) for (const file of files) say(`${file}: not read`);
  };
}
