import type {BoilerplateRule} from '../../rule.js';

/** Prompts to sign up. */
export const newsletter: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/newsletter',
    doc: 'A prompt to sign up for a newsletter, an alert, an app or a channel.',
    stage: 'clean',
    kind: 'line',
    drops: 'newsletter',
    line: {
      starts: [
        '(sign|signup) up [now|here|today|free] [for|to] [our|the|a|free|daily|weekly|my]',
        '(subscribe|register) (to|for|via|with|now|today|here) [our|the|us|your|my|free]',
        'subscribe on',
        "get (our|the) [free|latest|best|top|day's|daily|weekly|breaking|big] .. (newsletter|inbox|alerts|app|stories|news)",
        '(get|receive|have) .. (delivered|sent|straight|direct) [straight|directly|right] (to|through|into) your',
        'enter your (email|e-mail) [address]',
        'subscribe to (our|the)',
        'join our (newsletter|mailing list|forums|whatsapp|telegram|channel|community)',
        'join [over|more than] .. (subscribers|readers)',
        'click here to (subscribe|sign up|join|get|download|register)',
        'click here for (more|the latest)',
        '(download|get|install) (our|the) [free|new] .. app',
        'want more (stories|news|articles|deals)',
        'thank you for (signing up|subscribing)',
        'stay (up to date|informed|connected|in the know)',
        'never miss a',
        'check out our (newsletter|podcast|youtube)',
        'i agree that',
        'by (signing up|subscribing|submitting|clicking|registering)',
        "don't miss a (story|thing|beat)",
        '(follow|join) (our|us on) [the|our] (whatsapp|telegram|channel|viber|signal)',
        'want .. join us on',
        'get (breaking|the latest|daily|our|news) [news] (alerts|updates|headlines|notifications)',
        '(start|begin|try|get) (your|a|our) [free|one-month] [month] (trial|free)',
        'listen .. on (spotify|apple|google|stitcher)',
        'listen to our podcast',
        'get [unlimited|full|exclusive|instant|free] access to',
        '(open|read|view) (this|it) in (our|the) app',
      ],
      whole: [
        '[our|the|daily|weekly|morning|free] (newsletter|newsletters) [sign up|signup|sign-up|subscribe]',
        '(newsletter|newsletters|e-newsletter|email) (sign up|signup|sign-up|subscription|alerts)',
        'subscribe [now|today|here|sign in]',
        'subscribed',
        '(email|e-mail) [address] [*]',
        'sign up [now|today|here]',
        'your (email|e-mail) [address]',
        '(get|open|download|use|try) [in|the|our] [free] app',
      ],
      has: [
        '(to|in|into|straight to) your (inbox|mailbox|letterbox)',
        'subscribe to (the|us|us on) .. (newsletter|channel|feed|podcast|youtube|magazine)',
        'subscribe to our',
        'you can unsubscribe',
        'unsubscribe (at any time|any time|anytime)',
        'never share your (details|email|e-mail|address|information|data)',
        '(click|tap) [here] to (subscribe|sign up)',
        'sign up for (our|the) .. newsletter',
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        {
          text: "The council of Ostrel voted on Monday to close the harbour.\nSign up for our free newsletter to get the day's news from Ostrel in your inbox.",
          dropped: ["Sign up for our free newsletter to get the day's news from Ostrel in your inbox."],
        },
        {
          text: 'The council of Ostrel voted on Monday to close the harbour.\nClick here to subscribe to the Courier\nThe vote was nine to two.',
          dropped: ['Click here to subscribe to the Courier'],
        },
      ],
      no: [
        {
          text: 'She said that 4,000 people had signed up for the newsletter of the union.',
          why: 'News about a newsletter.',
        },
      ],
    },
  },
];
