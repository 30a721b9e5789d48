import {loadReader} from '../src/clean/html/load-html.js';

// Pages are read by libraries that are loaded once; the tests read pages everywhere.
await loadReader('html');
