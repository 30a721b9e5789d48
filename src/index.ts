import {usePageReader} from './clean/html/load-html.js';
import {readPage} from './clean/html/read-page.js';
import {useMarkdownReader} from './clean/markdown/load-markdown.js';
import {readMarkdown} from './clean/markdown/read-markdown.js';

/*
 * The library with all its readers, for `import` and for browsers: its functions are synchronous, and so cannot load a
 * reader when the first page comes. What `require` gets is put together by test/tools/cached.mjs, and can.
 */

usePageReader(() => readPage);
useMarkdownReader(() => readMarkdown);

export * from './library.js';
