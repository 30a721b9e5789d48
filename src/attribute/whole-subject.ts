import {nameLinks} from '../rules/words/grammar.js';

export const NAME_LINKS = new Set(nameLinks);
