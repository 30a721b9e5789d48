import {prepare} from '../src/clean/html/prepare.js';

// Pages are read by libraries that are loaded once; the tests read pages everywhere.
await prepare('html');
