import {Chalk, type ChalkInstance} from 'chalk';

/** Styles for the terminal. This file is the only door to chalk. */
export type Paint = ChalkInstance;

/** Level 0 means no colour at all. */
export const paintFor = (color: 0 | 1): Paint => new Chalk({level: color});
