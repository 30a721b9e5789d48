import {describe, expect, it} from 'vitest';
import {ActivePhrases} from '../../src/classify/active-phrases.js';

describe('a phrase', () => {
  it('is inactive until it is activated', () => {
    const active = new ActivePhrases(2);
    active.startRow();
    active.activate(1);
    expect([active.isActive(0), active.isActive(1)]).toEqual([false, true]);
  });

  it('is inactive in the next row, however many matches were counted', () => {
    const active = new ActivePhrases(1);
    active.startRow();
    active.activate(0);
    for (let i = 0; i < 62; i++) active.countMatch(0, 63);
    expect(active.isActive(0)).toBe(true);
    active.startRow();
    expect(active.isActive(0)).toBe(false);
  });

  it('can be deactivated in any row', () => {
    const active = new ActivePhrases(1);
    for (let row = 0; row < 3; row++) {
      active.startRow();
      active.activate(0);
      active.deactivate(0);
      expect(active.isActive(0)).toBe(false);
    }
  });

  it.each([1, 2, 40])('is inactive after the most matches: %i', (most) => {
    const active = new ActivePhrases(1);
    active.startRow();
    active.startRow();
    active.activate(0);
    for (let i = 1; i < most; i++) active.countMatch(0, most);
    expect(active.isActive(0)).toBe(true);
    active.countMatch(0, most);
    expect(active.isActive(0)).toBe(false);
  });
});
