import type {PageStatement} from '../page-article.js';

type Stance = PageStatement['stance'];

/** A stance is shown by a sign and a word, and only besides by a colour. */
export const SIGNS: Readonly<Record<Stance, {readonly sign: string; readonly word: string; readonly name: string}>> = {
  deny: {sign: '✗', word: 'denies', name: 'deny'},
  'neither-confirm-nor-deny': {sign: '?', word: 'neither confirms nor denies', name: 'neither'},
  assert: {sign: '•', word: 'asserts', name: 'assert'},
  none: {sign: '–', word: 'claims nothing', name: 'none'},
};

export const stances: readonly Stance[] = ['deny', 'neither-confirm-nor-deny', 'assert', 'none'];

/** The class that gives it its colour. */
export const classOf = (stance: Stance): string => SIGNS[stance].name;
