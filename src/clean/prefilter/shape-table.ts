import {boilerplateRules} from '../../rules/boilerplate/index.js';
import type {Needs} from './needs.js';
import {linePatterns} from './pattern-bits.js';
import {plainSource} from './plain-source.js';
import {needsOfRegexp} from './regexp-needs.js';

/* The needs of the regular expressions in line patterns and cuts, by their sources. */

const shapes = [
  ...linePatterns.flatMap((p) => p.shape ?? []),
  ...boilerplateRules.flatMap((r) => (r.kind === 'cut' ? r.cuts : [])),
];

export const shapeNeeds: Readonly<Record<string, Needs | null>> = Object.fromEntries(
  shapes.map(plainSource).map((source) => [source, needsOfRegexp(source)]),
);
