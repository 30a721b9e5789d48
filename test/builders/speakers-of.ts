import {resolve} from '../../src/resolve/resolve.js';
import {classified} from './classified.js';

/** Reads "Lee met Ruiz. <He> spoke. → Lee": a little article, its mentions in angle brackets, and whom each of them means. */
export function speakersOf(example: string): {found: string; wanted: string} {
  const [marked = '', wanted = ''] = example.split(' → ');
  const said: {by: string; nth: number}[] = [];
  let text = '';
  for (const [, before = '', by] of marked.matchAll(/([^<]*)(?:<([^>]+)>)?/g)) {
    text += before;
    if (!by) continue;
    said.push({by, nth: text.split(by).length - 1});
    text += by;
  }
  const {resolutions, speakers} = resolve(classified(text.replaceAll(' ¶ ', '\n\n'), said));
  const found = resolutions.map(({speaker}) => (speaker === null ? 'nobody' : speakers[speaker]!.name));
  return {found: found.join(' | '), wanted};
}
