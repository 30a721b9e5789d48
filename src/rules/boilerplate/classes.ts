import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';

/** Classes of words that rules of boilerplate name in angle brackets. */
export const classes = {
  piece: list`
    story stories article articles post posts page news topic topics headline headlines video videos
  `,
  network: list`
    facebook twitter x email e-mail whatsapp linkedin pinterest reddit telegram instagram tumblr messenger flipboard
    youtube snapchat tiktok google_plus google+ rss print copy_link link bluesky threads mastodon vk viber line mix
    pocket buffer stumbleupon digg sms text mail
  `,
} as const satisfies WordClasses;
