/* What the library needs of the program: bundled with the code of the threads, so that a copy of it can be made. */

export {recordsOf} from '../analyze.js';
export {loadReader} from '../clean/html/load-html.js';
