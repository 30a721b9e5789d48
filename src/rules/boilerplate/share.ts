import type {BoilerplateRule} from '../../layers/rule.js';
import {MONTH} from './words.js';

/** A word in a row of buttons. */
const BUTTON =
  '(?:share|shares|tweet|like|pin|e-?mail|print|comment|save|submit|post|flip|follow|this|on|via|by|to|us|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|tumblr|messenger|flipboard|youtube|snapchat|snap chat|tiktok|google plus|google|rss|copy|link|bluesky|threads|mastodon|viber|mix|pocket|buffer|stumbleupon|digg|sms|and|or)';

/** Buttons and prompts to pass the story on. */
export const share: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/share',
    doc: 'Buttons and prompts to share the story or to follow its outlet, and their counts.',
    stage: 'clean',
    kind: 'line',
    drops: 'share',
    line: {
      whole: [
        '(share|tweet|like|pin|save|flip|follow) [this|it|us|me] [<piece>] [on|via|via:|by|to|with] [friends|a friend]',
        'sharing is caring',
        '[show|view|all|more] [share|sharing] (options|buttons|tools)',
        'share all sharing options',
        '(copy|get) [the|short] (link|url) [copied]',
        'share (permalink|article|story|options|it|now)',
        'like loading...',
        'loading...',
        'share this with',
        'share this story about sharing',
        'close share panel',
        'shares',
      ],
      starts: [
        '(like|follow|find|join|visit|watch) (us|me) (on|at) [our] (<network>|social)',
        '(like|share) this (story|article|post)',
        'share all sharing options',
        'share (this <piece>|on|via|to) (<network>|:)',
        'follow (the|our) * [*] on (<network>|google)',
        'bookmark (this|the)',
        'share your (thoughts|views|story)',
        'share on:',
      ],
      ends: ['click to tweet', 'tweet this'],
      shape: [
        new RegExp(`^${BUTTON}\\b[\\s,|·•/&+:]*(?:${BUTTON}\\b[\\s,|·•/&+:]*)*$`, 'i'),
        /^\d[\d,.]* ?[KkM]? ?(?:shares?|likes?|tweets?|views?|retweets?|followers?|people like this)\b.{0,20}$/i,
        /^(?:shares?|likes?|views?):? ?\d[\d,.]*[KkM]?$/i,
        /\bClick To Tweet$/,
        // "Listen: http://…", "Download here: www.…"
        /^(?:[A-Z][\w’']*)(?: [\w’']+){0,3} ?: ?(?:https?:\/\/|www\.)\S+$/,
      ],
      maxWords: 22,
    },
    examples: {
      yes: [
        'Council of Ostrel Closes Harbour\n{Share on Facebook}\n{1.2K shares}\nThe council of Ostrel voted on Monday to close the harbour.',
        'The council of Ostrel voted on Monday to close the harbour.\n{Follow us on Twitter and Instagram for more.}\n{Share Tweet Email}',
      ],
      no: [{text: 'Share prices in Ostrel fell on Monday.', why: 'Shares of another kind.', gives: 'nothing'}],
    },
  },
  {
    id: 'boilerplate/embedded-post',
    doc: 'What surrounds the words of an embedded post: its writer and handle without a dash before them, its date, its counts and buttons.',
    stage: 'clean',
    kind: 'line',
    drops: 'share',
    line: {
      starts: [
        '(view|see) (this|the|original) (post|tweet|photo|video|thread) on',
        '(view|see|watch) on (<network>)',
        'a (post|photo|video|reel) (shared|posted) by',
        'twitter ads info',
        'replying to',
        "this (tweet|post) (is unavailable|is no longer available|was deleted|has been deleted|can't be loaded|cannot be loaded)",
        'embedded (content|tweet|post|video)',
      ],
      ends: ['other tweets', 'people are talking about this', 'are tweeting about this'],
      shape: [
        new RegExp(
          `^[^—–@.!?:-][^@.!?:]{0,59}? ?\\(@\\w{1,20}\\)(?: ?[·•|]? ?(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}[hmd]))?$`,
        ),
        new RegExp(
          `^(?!Follow|Twitter|Facebook|Instagram|Tweet|Contact)(?:[^@.!?:]{1,40} )?@\\w{2,20}(?: ?[·•|] ?(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{1,2}[hmd]))?$`,
        ),
        /^pic\.twitter\.com\/\w+$/,
        /^\d[\d,.]*[KkM]? (?:replies|retweets|reposts|quotes|quote tweets|bookmarks)\b.{0,40}$/i,
      ],
      maxWords: 16,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{Ilsa Brandt (@ilsabrandt) May 17, 2024}\nI will not sign this. The quay is ours.\n{View on Twitter}',
        'The council of Ostrel voted on Monday to close the harbour.\n{@ilsabrandt · May 17}\n{340 people are talking about this}',
      ],
      no: [
        {
          text: 'Ilsa Brandt wrote to @ostrelcouncil on Monday that she would not sign.',
          why: 'News of a post.',
          gives: 'nothing',
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nI will not sign this.\n— Ilsa Brandt (@ilsabrandt) May 17, 2024',
          why: 'Behind a dash it says whose the words before are.',
          gives: 'nothing',
        },
      ],
    },
  },
];
