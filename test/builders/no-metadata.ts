/** The metadata of an article that has none. */
export {NO_METADATA as noMetadata} from '../../src/layers/bare-article.js';
