import {expect, test} from 'vitest';
import {FORM, FORMS, numberOf, TAG, TAGS} from '../../src/layers/words.js';

test('the number of a tag or a form is its place in the list', () => {
  expect(TAGS.map((tag) => TAG[tag])).toEqual(TAGS.map((_, i) => i));
  expect(FORMS.map((form) => FORM[form])).toEqual(FORMS.map((_, i) => i));
});

test('a name that no tag has is a slip', () => {
  expect(() => numberOf(TAG, 'NOWN')).toThrow('nothing of that name: NOWN');
  expect(() => numberOf(TAG, 'toString')).toThrow('nothing of that name: toString');
});
