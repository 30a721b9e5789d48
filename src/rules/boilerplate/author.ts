import type {BoilerplateRule} from '../../layers/rule.js';

/** Who the writer is. */
export const author: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/author-contact',
    doc: "Where the writer can be reached or followed, and the heading of the writer's biography.",
    stage: 'clean',
    kind: 'line',
    drops: 'author',
    line: {
      whole: [
        'about the (author|authors|writer|reporter)',
        '(author|biography|bio|contributor) [bio|archive|profile]',
        '[see|view] (more|all) (stories|posts|articles) (by|from) [this author]',
      ],
      starts: [
        'about the (author|writer|authors)',
        '(follow|reach|contact|email|e-mail) (him|her|them|the (reporter|reporters|author|writer)) (on|at)',
        'reach the (reporter|reporters|author|writer)',
        'e-mail:',
        'email:',
      ],
      shape: [
        /^(?:Follow|Reach|Contact|Email|E-mail|Tweet|Write to) [A-Z][A-Za-zÀ-ɏ'’. -]{2,50} (?:on (?:Twitter|Facebook|Instagram|X)\b|at |via |@|: ).{0,100}$/,
        /^Follow @\w+/,
        /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
        /^(?:Follow|Twitter:?|Facebook:?|Instagram:?) @\w+\b.{0,160}$/,
        /^(?:https?:\/\/|www\.)\S+$/,
        /^Follow [^.!?]{2,40}(?:'s|’s) full coverage .{2,80}$/,
        /\b[Ff]ollow (?:him|her|us|me|them|(?:[A-Z][\w.'’-]+ ){1,3}) ?(?:on|at) (?:Twitter|Facebook|Instagram|LinkedIn|X|TikTok|YouTube|Threads|Bluesky|Mastodon|@\w+)\b[^.!?]{0,60}[.!]?$/,
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{Follow Jane Roe on Twitter: @janeroe}',
        'The council of Ostrel voted on Monday to close the harbour.\n{jane.roe@courier.example}\n{Follow @janeroe}',
      ],
      no: [
        {
          text: 'Contact the harbour at once, the mayor told the crew.',
          why: 'An order within the news.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    id: 'boilerplate/author-biography',
    doc: "The last lines of a column, with the writer's biography.",
    stage: 'clean',
    kind: 'hint',
    drops: 'author',
    line: {
      shape: [
        /^[_\s*—–-]*[A-Z][A-Za-zÀ-ɏ'’.-]+(?: [A-Z][A-Za-zÀ-ɏ'’.-]*\.?){1,3},?(?: [^.]{0,40},)?(?: \([^)]*\))? (?:is|are|was) (?:an?|the|our|[A-Z]\w+['’]s)\b[^.]{0,80}\b(?:reporter|writer|editor|columnist|correspondent|journalist|author|contributor|fellow|professor|producer|critic|blogger|deputy editor|freelancer?|curator|intern)\b/,
        /^The (?:writer|author) (?:is|was|has|teaches|covers|writes)\b/,
        /^[A-Z][A-Za-zÀ-ɏ'’.-]+(?: [A-Z][A-Za-zÀ-ɏ'’.-]*\.?){1,3} has (?:written|covered|reported|been (?:a|an|the) (?:reporter|writer|journalist|correspondent|editor))\b/,
        /^[A-Z][A-Za-zÀ-ɏ'’.-]+(?: [A-Z][A-Za-zÀ-ɏ'’.-]*\.?){1,3} (?:covers|writes (?:about|for|on)|reports on|teaches|is based in)\b/,
      ],
      maxWords: 60,
    },
    examples: {
      yes: [
        'The harbour should stay open.\nIt has fed this town for a century.\nNobody in the council has answered the fishermen.\nThey have a right to be heard.\n{Jane Roe is a columnist for the Ostrel Courier.}',
        'The harbour should stay open.\nIt has fed this town for a century.\nNobody in the council has answered the fishermen.\nThey have a right to be heard.\n{Olle Mark covers fishing and ports.}',
      ],
      no: [
        {
          text: 'Jane Roe is a reporter whom the mayor has sued twice.\nShe lost her post in May.\nThe court will sit on Monday.\nThe mayor will be there.\nNobody else is asked to come.',
          why: 'At the head of the story, its subject.',
          gives: 'nothing',
        },
      ],
    },
  },
];
