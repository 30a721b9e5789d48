import {Chalk, type ChalkInstance} from 'chalk';

/** What paints: chalk's styles, or none of them. The only door to chalk. */
export type Paint = ChalkInstance;

/** 0 for no colour at all, as chalk counts. */
export const paintFor = (color: 0 | 1): Paint => new Chalk({level: color});
