/* What those with rules of their own get of the program: bundled with the code of the threads, so that a copy of it can be made. */

export {loadReader} from '../clean/html/load-html.js';
export {analyze} from '../library.js';
