import {describe, expect, it} from 'vitest';
import {Awake} from '../../src/classify/awake.js';

describe('a phrase', () => {
  it('sleeps until it is woken', () => {
    const awake = new Awake(2);
    awake.begin();
    awake.wake(1);
    expect([awake.has(0), awake.has(1)]).toEqual([false, true]);
  });

  it('sleeps in the next row, also if it has been counted there', () => {
    const awake = new Awake(1);
    awake.begin();
    awake.wake(0);
    for (let i = 0; i < 62; i++) awake.count(0, 63);
    expect(awake.has(0)).toBe(true);
    awake.begin();
    expect(awake.has(0)).toBe(false);
  });

  it('sleeps when it is told to, whatever row it is', () => {
    const awake = new Awake(1);
    for (let row = 0; row < 3; row++) {
      awake.begin();
      awake.wake(0);
      awake.sleep(0);
      expect(awake.has(0)).toBe(false);
    }
  });

  it.each([1, 2, 40])('sleeps after the most places that are counted: %i', (most) => {
    const awake = new Awake(1);
    awake.begin();
    awake.begin();
    awake.wake(0);
    for (let i = 1; i < most; i++) awake.count(0, most);
    expect(awake.has(0)).toBe(true);
    awake.count(0, most);
    expect(awake.has(0)).toBe(false);
  });
});
