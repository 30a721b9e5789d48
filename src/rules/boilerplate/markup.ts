import type {BoilerplateRule} from '../../layers/rule.js';

/* What a page marks up as not the article. Only up to a size, so that a careless class name cannot cost the story. */

const HEAD =
  '<html><body><article><h1>Council of Ostrel Closes Harbour</h1><p>The council of Ostrel voted on Monday to close the harbour, after three hours.</p>';
const FOOT =
  '<p>The vote was nine to two, the clerk said on Monday evening in the town hall.</p></article></body></html>';

export const markup: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/markup-caption',
    doc: 'An element that is the caption or the credit of a picture.',
    stage: 'clean',
    kind: 'markup',
    drops: 'caption',
    elements: ['figcaption'],
    words: ['caption', 'captions', 'credit', 'credits', 'copyright', 'photocredit', 'gallery', 'slideshow', 'carousel'],
    maxWords: 90,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<figure><img><figcaption>Boats in the harbour of Ostrel</figcaption></figure>${FOOT}`,
          dropped: ['Boats in the harbour of Ostrel'],
        },
        {
          format: 'html',
          text: `${HEAD}<p class="wp-caption-text">The old quay, seen from the church</p>${FOOT}`,
          dropped: ['The old quay, seen from the church'],
        },
        {
          format: 'html',
          text: `${HEAD}<div class="photo-gallery"><div>The mayor looks at the old quay.</div></div>${FOOT}`,
          dropped: ['The mayor looks at the old quay.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p class="lede">The clerk read out the names.</p>${FOOT}`,
          why: 'No class that speaks of a picture.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-related',
    doc: 'A list of other stories, by its class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'related',
    elements: [],
    words: [
      'related',
      'recirc',
      'recirculation',
      'readmore',
      'recommended',
      'recommendation',
      'recommendations',
      'trending',
      'popular',
      'upnext',
      'morestories',
      'outbrain',
      'taboola',
      'promo',
      'teaser',
      'teasers',
      'sidebar',
      'widget',
      'rail',
    ],
    maxWords: 160,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<div class="related-links"><a href="/a">Fishermen of Ostrel to sue</a></div>${FOOT}`,
          dropped: ['Fishermen of Ostrel to sue'],
        },
        {
          format: 'html',
          text: `${HEAD}<ul class="trending"><li>Mayor of Kellin resigns over ferry</li></ul>${FOOT}`,
          dropped: ['Mayor of Kellin resigns over ferry'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<div class="story"><p>Nobody spoke for a while.</p></div>${FOOT}`,
          why: 'The class of a part of the story.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-aside',
    doc: 'An element that is set aside from the story.',
    stage: 'clean',
    kind: 'markup',
    drops: 'related',
    elements: ['aside'],
    words: [],
    maxWords: 120,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<aside><p>How the harbour was built</p></aside>${FOOT}`,
          dropped: ['How the harbour was built'],
        },
        {
          format: 'html',
          text: `${HEAD}<aside>Ostrel in numbers: 4,000 people</aside>${FOOT}`,
          dropped: ['Ostrel in numbers: 4,000 people'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<section><p>Nobody spoke for a while.</p></section>${FOOT}`,
          why: 'A section is a part of the story.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-share',
    doc: 'Buttons to share or to follow, by their class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'share',
    elements: [],
    words: [
      'share',
      'shares',
      'sharing',
      'sharebar',
      'social',
      'socials',
      'addthis',
      'addtoany',
      'sharedaddy',
      'follow',
      'tweet',
    ],
    maxWords: 60,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<div class="share-bar">Pass it on to a friend</div>${FOOT}`,
          dropped: ['Pass it on to a friend'],
        },
        {
          format: 'html',
          text: `${HEAD}<ul id="social"><li>Find the council online</li></ul>${FOOT}`,
          dropped: ['Find the council online'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p>Social workers in Ostrel said so too.</p>${FOOT}`,
          why: 'The word stands in the text, not in a class.',
          gives: 'nothing',
        },
        {
          format: 'html',
          text: `${HEAD}<blockquote class="twitter-tweet"><p>I will not sign this, and the quay is ours to keep.</p></blockquote>${FOOT}`,
          why: 'The words of a post that the story quotes.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-newsletter',
    doc: 'A sign-up form, or the thanks that it shows when it has been sent, by its class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'newsletter',
    elements: ['form'],
    words: [
      'newsletter',
      'newsletters',
      'signup',
      'subscribe',
      'subscription',
      'paywall',
      'optin',
      'mailchimp',
      'successtext',
      'successmessage',
      'formdone',
      'formfail',
    ],
    maxWords: 120,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<div class="newsletter"><p>News from the quay, each morning</p></div>${FOOT}`,
          dropped: ['News from the quay, each morning'],
        },
        {
          format: 'html',
          text: `${HEAD}<form><label>Where shall we write to you</label></form>${FOOT}`,
          dropped: ['Where shall we write to you'],
        },
        {
          format: 'html',
          text: `${HEAD}<div class="w-form-done"><div>We have got your letter, and the tide tables are on their way.</div></div>${FOOT}`,
          dropped: ['We have got your letter, and the tide tables are on their way.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p>The newsletter of the union will appear on Friday.</p>${FOOT}`,
          why: 'The word stands in the text, not in a class.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-comments',
    doc: 'Readers’ comments, by their class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'comments',
    elements: [],
    words: ['comments', 'comment', 'disqus', 'respond', 'commentlist', 'commentarea'],
    maxWords: 100000,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<div id="comments"><p>Sailor: I said so years ago!</p></div>${FOOT}`,
          dropped: ['Sailor: I said so years ago!'],
        },
        {
          format: 'html',
          text: `${HEAD}<section class="comment-list"><p>Shame on the nine of them.</p></section>${FOOT}`,
          dropped: ['Shame on the nine of them.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p>Comments came from all sides.</p>${FOOT}`,
          why: 'The word stands in the text, not in a class.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-advertisement',
    doc: 'An advertisement, by its class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'advertisement',
    elements: [],
    words: ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertising', 'sponsor', 'sponsored', 'adslot', 'dfp'],
    maxWords: 80,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<div class="ad-slot">New boats at old prices</div>${FOOT}`,
          dropped: ['New boats at old prices'],
        },
        {
          format: 'html',
          text: `${HEAD}<div id="sponsored"><p>Paint that lasts for ten winters</p></div>${FOOT}`,
          dropped: ['Paint that lasts for ten winters'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p class="address">The hall is on the quay.</p>${FOOT}`,
          why: 'Another word that begins alike.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-notice',
    doc: 'A notice about cookies, rules or the text itself, by its class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'notice',
    elements: [],
    words: ['cookie', 'cookies', 'consent', 'gdpr', 'disclaimer', 'correction', 'corrections', 'clarification'],
    maxWords: 150,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<div class="cookie-notice"><p>Here we keep crumbs of your visits.</p></div>${FOOT}`,
          dropped: ['Here we keep crumbs of your visits.'],
        },
        {
          format: 'html',
          text: `${HEAD}<p class="article-correction">The vote was first given as ten to one.</p>${FOOT}`,
          dropped: ['The vote was first given as ten to one.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p>Cookies were sold on the quay.</p>${FOOT}`,
          why: 'The word stands in the text, not in a class.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-no-snippet',
    doc: 'What the page asks search engines not to quote: a box that opens, a form, a notice.',
    stage: 'clean',
    kind: 'markup',
    drops: 'notice',
    attribute: 'data-nosnippet',
    maxWords: 600,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<section data-nosnippet><pre>depth = tide("Ostrel")<br>print(depth)</pre></section>${FOOT}`,
          dropped: ['depth = tide("Ostrel")', 'print(depth)'],
        },
        {
          format: 'html',
          text: `${HEAD}<div data-nosnippet="true"><p>Olle Mark has written about boats for ten years, and owns two of them.</p></div>${FOOT}`,
          dropped: ['Olle Mark has written about boats for ten years, and owns two of them.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `<html><body><div data-nosnippet>${HEAD}<p>Nobody spoke for a while.</p>${FOOT}</div></body></html>`,
          why: 'The whole story is not to be quoted.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-hidden',
    doc: 'What the page does not show.',
    stage: 'clean',
    kind: 'markup',
    drops: 'notice',
    attribute: 'hidden',
    maxWords: 600,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<p hidden>Your session has ended, said the server, and denied all that you asked for.</p>${FOOT}`,
          dropped: ['Your session has ended, said the server, and denied all that you asked for.'],
        },
        {
          format: 'html',
          text: `${HEAD}<div hidden=""><p>Thank you for your letter, which nobody here will ever read.</p></div>${FOOT}`,
          dropped: ['Thank you for your letter, which nobody here will ever read.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `<html><body><div hidden>${HEAD}<p>Nobody spoke for a while.</p>${FOOT}</div></body></html>`,
          why: 'The whole story is hidden until a script has run.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-navigation',
    doc: 'Menus and buttons, by element or class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'navigation',
    elements: ['nav', 'footer', 'button', 'menu', 'dialog'],
    words: [
      'breadcrumb',
      'breadcrumbs',
      'menu',
      'nav',
      'navbar',
      'navigation',
      'pagination',
      'pager',
      'skip',
      'tags',
      'toolbar',
      'footer',
      'tools',
      'utility',
      'screenreader',
      'visuallyhidden',
      'modal',
      'popup',
      'overlay',
      'toc',
    ],
    maxWords: 150,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<nav><a href="/n">Harbour and coast</a></nav>${FOOT}`,
          dropped: ['Harbour and coast'],
        },
        {
          format: 'html',
          text: `${HEAD}<div class="breadcrumbs"><p>Coast and harbours</p></div>${FOOT}`,
          dropped: ['Coast and harbours'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<div class="text"><p>Nobody spoke for a while.</p></div>${FOOT}`,
          why: 'The class of a part of the story.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/markup-byline',
    doc: 'The names of the writers, by their class.',
    stage: 'clean',
    kind: 'markup',
    drops: 'byline',
    elements: [],
    words: [
      'byline',
      'bylines',
      'author',
      'authors',
      'contributor',
      'contributors',
      'bio',
      'dateline',
      'timestamp',
      'pubdate',
      'published',
    ],
    maxWords: 80,
    examples: {
      yes: [
        {
          format: 'html',
          text: `${HEAD}<p class="byline">From our man on the quay</p>${FOOT}`,
          dropped: ['From our man on the quay'],
        },
        {
          format: 'html',
          text: `${HEAD}<div class="author-bio"><p>Olle Mark has seen many harbours.</p></div>${FOOT}`,
          dropped: ['Olle Mark has seen many harbours.'],
        },
      ],
      no: [
        {
          format: 'html',
          text: `${HEAD}<p>The author of the plan was not there.</p>${FOOT}`,
          why: 'The word stands in the text, not in a class.',
          gives: 'nothing',
        },
      ],
    },
  },
];
