import {cueOf, type LabelledSpan, type LabelledArticle, type LabelledStatement, stanceOfLabel} from './labelled.js';

interface TextBound {
  readonly type: string;
  readonly fragments: readonly LabelledSpan[];
  readonly words: string;
}

/** An article from brat's two files. Entities that are in no event are no statements. */
export function readBrat(name: string, text: string, annotations: string): LabelledArticle {
  const bound = new Map<string, TextBound>();
  const notes = new Map<string, string>();
  const lines = annotations.split(/\r?\n/).map((line) => line.split('\t'));
  for (const [id = '', what = '', words = ''] of lines) {
    const [type = '', ...spans] = what.split(' ');
    if (id.startsWith('T')) bound.set(id, {type, fragments: fragmentsIn(spans.join(' ')), words});
    if (id.startsWith('#') && spans[0]) notes.set(spans[0], words);
  }
  const statements = lines.flatMap(([id = '', what = '']): LabelledStatement[] => {
    if (!id.startsWith('E')) return [];
    const [first = '', ...roles] = what.trim().split(' ');
    const [label = '', trigger = ''] = first.split(':');
    const stance = stanceOfLabel(label);
    if (stance === null) return [];
    const inRole = (role: string): readonly TextBound[] =>
      roles.flatMap((pair) => {
        const [name = '', target = ''] = pair.split(':');
        const one = bound.get(target);
        return one && name.replace(/\d+$/, '') === role ? [one] : [];
      });
    const speakers = inRole('Speaker');
    const content = inRole('Content').flatMap(({fragments}) => fragments);
    return [
      {
        stance,
        speaker: notes.get(id) ?? speakers[0]?.words ?? null,
        source: speakers.flatMap(({fragments}) => fragments),
        cue: cueOf(bound.get(trigger)?.fragments ?? [], content),
        content,
      },
    ];
  });
  return {key: name, text, statements};
}

const fragmentsIn = (spans: string): readonly LabelledSpan[] =>
  spans.split(';').flatMap((span): LabelledSpan[] => {
    const [start = Number.NaN, end = Number.NaN] = span.trim().split(' ').map(Number);
    return start < end ? [[start, end]] : [];
  });
