import type {Look} from '../../src/render/renderer.js';

/** How a table looks unless told otherwise: 80 columns without colour. */
export const look = (over: Partial<Look>): Look => ({
  width: 80,
  color: 0,
  explain: false,
  all: false,
  group: 'article',
  links: null,
  bom: false,
  rawCells: false,
  ...over,
});
