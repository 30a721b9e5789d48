import * as z from 'zod';

/* What is read of Label Studio's tasks, as it exports them and as we write them. */

const region = z.object({
  id: z.string(),
  type: z.literal('labels'),
  value: z.object({
    start: z.coerce.number(),
    end: z.coerce.number(),
    text: z.string().optional(),
    labels: z.array(z.string()),
  }),
  meta: z.object({text: z.array(z.string()).optional()}).optional(),
});
const relation = z.object({type: z.literal('relation'), from_id: z.string(), to_id: z.string()});
const other = z.object({type: z.string()});
const labelling = z.object({result: z.array(z.union([region, relation, other]))});

export const labelStudioTasks = z.array(
  z.object({
    data: z.object({
      text: z.string(),
      source: z.string().optional(),
      part: z.number().optional(),
      id: z.string().nullish(),
    }),
    annotations: z.array(labelling).optional(),
    predictions: z.array(labelling).optional(),
  }),
);

export type LabelStudioTask = z.infer<typeof labelStudioTasks>[number];
export type LabelStudioRegion = z.infer<typeof region>;
export type LabelStudioRelation = z.infer<typeof relation>;
