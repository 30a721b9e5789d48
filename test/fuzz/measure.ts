import {analyze} from '../../src/analyze.js';
import {type Growth, growthOf} from '../growth.js';
import {sourceOf} from '../outcome.js';
import {type Pattern, repeated} from './patterns.js';

const SIZES = [8_000, 16_000, 32_000, 64_000, 128_000];

/** How the time for a pattern grows with its length. */
export const measure = (pattern: Pattern): Growth =>
  growthOf(SIZES, (size) => {
    const source = sourceOf(repeated(pattern, size), pattern.format);
    return () => void analyze(source);
  });
