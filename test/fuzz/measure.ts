import {analyzeSource} from '../../src/analyze.js';
import {type Growth, growthOf} from '../builders/growth.js';
import {sourceOf} from '../builders/outcome.js';
import {type Pattern, repeated} from './patterns.js';

const SIZES = Array.from({length: 5}, (_, doubled) => 32_000 << doubled);
/** Once a size takes this long, larger ones teach nothing more. */
const ENOUGH_IN_MS = 200;

/** How the time for a pattern grows with its length. */
export const measure = (pattern: Pattern): Growth =>
  growthOf(
    SIZES,
    (size) => {
      const source = sourceOf(repeated(pattern, size), pattern.format);
      return () => void analyzeSource(source);
    },
    ENOUGH_IN_MS,
  );
