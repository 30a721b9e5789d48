import type {BoilerplateRule} from '../../rule.js';

/** A word of a row of buttons. */
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
        {
          text: 'Council of Ostrel Closes Harbour\nShare on Facebook\n1.2K shares\nThe council of Ostrel voted on Monday to close the harbour.',
          dropped: ['Share on Facebook', '1.2K shares'],
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nFollow us on Twitter and Instagram for more.\nShare Tweet Email',
          dropped: ['Follow us on Twitter and Instagram for more.', 'Share Tweet Email'],
        },
      ],
      no: [{text: 'Share prices in Ostrel fell on Monday.', why: 'Shares of another kind.'}],
    },
  },
];
