import type {Look, Renderer} from './renderer.js';
export function table(_look: Look): Renderer {
  return {
    begin: '',
    record: (r) =>
      'error' in r
        ? ''
        : r.statements.map((s) => `${s.stance}\t${s.speaker?.name}\t${s.cue?.text}\t${s.quote?.text}\n`).join(''),
    end: () => '',
  };
}
