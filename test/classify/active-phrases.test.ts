import {describe, expect, it} from 'vitest';
import {ActivePhrases} from '../../src/classify/active-phrases.js';

describe('a phrase', () => {
  it('sleeps until it is woken', () => {
    const awake = new ActivePhrases(2);
    awake.startRow();
    awake.activate(1);
    expect([awake.isActive(0), awake.isActive(1)]).toEqual([false, true]);
  });

  it('sleeps in the next row, also if it has been counted there', () => {
    const awake = new ActivePhrases(1);
    awake.startRow();
    awake.activate(0);
    for (let i = 0; i < 62; i++) awake.countMatch(0, 63);
    expect(awake.isActive(0)).toBe(true);
    awake.startRow();
    expect(awake.isActive(0)).toBe(false);
  });

  it('sleeps when it is told to, whatever row it is', () => {
    const awake = new ActivePhrases(1);
    for (let row = 0; row < 3; row++) {
      awake.startRow();
      awake.activate(0);
      awake.deactivate(0);
      expect(awake.isActive(0)).toBe(false);
    }
  });

  it.each([1, 2, 40])('sleeps after the most places that are counted: %i', (most) => {
    const awake = new ActivePhrases(1);
    awake.startRow();
    awake.startRow();
    awake.activate(0);
    for (let i = 1; i < most; i++) awake.countMatch(0, most);
    expect(awake.isActive(0)).toBe(true);
    awake.countMatch(0, most);
    expect(awake.isActive(0)).toBe(false);
  });
});
