import {learnSigns} from './learn-signs.js';

/* Made when the program is built. */

export const signTable = learnSigns();
