import {list} from '../list.js';

/** What the lines above a Markdown text are called that say something of it: "author: Jane Roe". */
export const frontMatterNames = {
  title: list`title headline`,
  date: list`date published publish_date`,
  byline: list`author authors byline`,
  publisher: list`publisher site sitename`,
  url: list`url canonical link source`,
  language: list`language lang`,
  id: list`id`,
} as const;
