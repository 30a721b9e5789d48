import {analyze} from './analyze.js';
export const x = analyze;
