import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {patterns} from './line-bits.js';
import type {Needs} from './needs.js';
import {needsOf} from './needs-of.js';

/* What the shapes of lines and cuts need, by their sources. */

const shapes = [
  ...patterns.flatMap((p) => p.shape ?? []),
  ...boilerplateRules.flatMap((r) => (r.kind === 'cut' ? r.cuts : [])),
];

export const shapeNeeds: Readonly<Record<string, Needs | null>> = Object.fromEntries(
  shapes.map(({source}) => [source, needsOf(source)]),
);
