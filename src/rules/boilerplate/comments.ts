import type {BoilerplateRule} from '../../layers/rule.js';
import {MONTH} from './words.js';

/** Readers' comments. */
export const comments: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/comments',
    doc: 'The heading, the counts and the rules of the comments below a story.',
    stage: 'clean',
    kind: 'line',
    drops: 'comments',
    line: {
      whole: [
        '[no|view|show|hide|read|all|add|post|see|latest|recent|load|more|view all|facebook] (comments|comment|replies) [yet|closed|disabled|below|policy|section|all]',
        'comments are closed',
        '(leave|add|post|write) a (comment|reply) [cancel reply]',
        '(reply|report|flag|recommend) [abuse|comment]',
        'join the (conversation|discussion|debate)',
        'have your say',
        'tell us what you think',
        'be the first to comment',
        'what do you think',
        'log in to (comment|reply)',
        'view (all|the) comments',
        'start the conversation',
      ],
      starts: [
        'you must [be] (log in|logged in|sign in|signed in|register) to',
        '(log in|login|sign in|register) (to|or) .. (comment|reply|register)',
        'your (email|e-mail) address will not be',
        'required fields are marked',
        'comments (are closed|are moderated|will be|have been|powered by|on this)',
        'please (log in|sign in|read) .. (comment|comments|commenting)',
        "readers' comments",
        '(notify|email) me (of|when) .. (comments|comment|posts|replies)',
        'save my name',
        "we'd (like|love) to hear from you",
        '(do you have|have you got|got) a (story|tip|question|comment)',
        'this site uses akismet',
        '(tell|let) us [know] (what you think|your (thoughts|views|opinion)|in the comments)',
      ],
      shape: [
        /^(?:top|best|featured|liked|rated)(?: \w+)? comments$/i,
        /^(?:\d[\d,.]*[KkM]?|\(\d+\)) comments?\b.{0,20}$/i,
        /^what do you think\b[^?]{0,40}\? (?:tell|let|share|leave|comment|have|join|write|e-?mail)\b/i,
        /^(?:view|show|read|see|hide|all|post|add) (?:all )?(?:\d+ )?comments?\b.{0,10}$/i,
        /^(?:\d+|one|two|three) (?:thoughts?|responses?|replies|reply|comments?) (?:on|to) ["“”'‘]/i,
        new RegExp(
          `^.{2,60}? on ${MONTH} \\d{1,2}, \\d{4} at \\d{1,2}:\\d\\d(?: ?[ap]\\.?m\\.?)?(?: (?:said|says|wrote))?:?$`,
          'i',
        ),
        /^comments?\b ?[(:]? ?\d+\)?$/i,
      ],
      has: [
        '(moderate|moderating|moderated) [all|your] comments',
        'comments .. (are|will be|is) (moderated|closed|deleted|removed)',
        "we'd (like|love) to hear (what you think|your (thoughts|views|stories|experiences))",
        '(in|join) the (comments|conversation|discussion) below',
      ],
      maxWords: 45,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{14 comments}\n{You must log in to post a comment.}',
        'The council of Ostrel voted on Monday to close the harbour.\n{Leave a comment}\nThe vote was nine to two.',
      ],
      no: [
        {
          text: 'Comments on the vote were few, the clerk said on Monday.',
          why: 'News about comments.',
          gives: 'nothing',
        },
      ],
    },
  },
];
