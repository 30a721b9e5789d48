import {describe, expect, it} from 'vitest';
import {classify} from '../../src/classify/classify.js';
import {attributed} from '../builders/attributed.js';

describe('a text of nothing but negations', () => {
  it('is judged in linear time', () => {
    const content = 'it was not that, '.repeat(50_000).trim();
    const article = attributed(`Brandt said ${content}`, [{mention: 'Brandt', cue: 'said', content}]);
    const start = performance.now();
    expect(classify(article).statements).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
