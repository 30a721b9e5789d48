import type {BoilerplateRule} from '../../layers/rule.js';
import {inForce, own} from '../own.js';
import {advertisement} from './advertisement.js';
import {appeal} from './appeal.js';
import {author} from './author.js';
import {byline} from './byline.js';
import {caption} from './caption.js';
import {comments} from './comments.js';
import {copyright} from './copyright.js';
import {date} from './date.js';
import {duplicate} from './duplicate.js';
import {markup} from './markup.js';
import {navigation} from './navigation.js';
import {newsletter} from './newsletter.js';
import {notice} from './notice.js';
import {page} from './page.js';
import {related} from './related.js';
import {share} from './share.js';

export {speech} from './speech.js';

/** Every rule about what is not the article; rules of a kind are tried in this order. */
export const boilerplateRules: readonly BoilerplateRule[] = inForce<BoilerplateRule>(
  [
    ...caption,
    ...copyright,
    ...advertisement,
    ...share,
    ...navigation,
    ...date,
    ...byline,
    ...author,
    ...newsletter,
    ...comments,
    ...notice,
    ...appeal,
    ...related,
    ...duplicate,
    ...page,
    ...markup,
  ],
  own?.boilerplate,
);
