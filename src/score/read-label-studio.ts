import type {LabelStudioRegion, LabelStudioRelation, LabelStudioTask} from './label-studio-task.js';
import {
  cueOf,
  type LabelledSpan,
  articleKey,
  type LabelledArticle,
  type LabelledStatement,
  stanceOfLabel,
} from './labelled.js';

/** A task's statements: what people annotated, else what was predicted. */
export function readTask({data, annotations, predictions}: LabelStudioTask): LabelledArticle {
  const result = (annotations?.length ? annotations : predictions)?.[0]?.result ?? [];
  const regions = new Map<string, LabelStudioRegion>();
  const relations: LabelStudioRelation[] = [];
  for (const one of result) {
    if ('value' in one) regions.set(one.id, one);
    else if ('from_id' in one) relations.push(one);
  }
  const ofOthers = new Set(relations.map(({to_id}) => to_id));
  const statements = [...regions.values()].flatMap((head): LabelledStatement[] => {
    const stance = stanceOfLabel(labelOf(head));
    if (stance === null || ofOthers.has(head.id)) return [];
    const parts = relations.filter(({from_id}) => from_id === head.id).flatMap(({to_id}) => regions.get(to_id) ?? []);
    const labelled = (isIt: (label: string) => boolean) => parts.filter((part) => isIt(labelOf(part)));
    const speakers = labelled((label) => label === 'Speaker');
    const content = labelled((label) => label === 'Content').map(fragmentOf);
    const trigger = [head, ...labelled((label) => stanceOfLabel(label) !== null)].map(fragmentOf);
    return [
      {
        stance,
        speaker: head.meta?.text?.[0] ?? speakers[0]?.value.text ?? null,
        source: speakers.map(fragmentOf),
        cue: cueOf(trigger, content),
        content,
      },
    ];
  });
  return {
    key: articleKey(data.source ?? data.text.slice(0, 80), data.id ?? null, data.part ?? 1),
    text: data.text,
    statements,
  };
}

const labelOf = ({value}: LabelStudioRegion): string => value.labels[0] ?? '';
const fragmentOf = ({value: {start, end}}: LabelStudioRegion): LabelledSpan => [start, end];
