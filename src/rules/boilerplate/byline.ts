import type {BoilerplateRule} from '../../layers/rule.js';

/* The words of a name; "Jane Roe, Staff Writer" ends at the comma. */
const NAME =
  "(?:(?!Staff\\b|Senior\\b|Chief\\b|Special\\b|Political\\b|Associated\\b|Reuters\\b|The Associated\\b|AP\\b|AFP\\b|USA\\b|Bloomberg\\b|Sports\\b|Business\\b|News\\b)[A-Z][A-Za-zÀ-ɏ'’.-]*|de|van|von|der|del|la|bin|al)";
const NAMES = `${NAME}(?: ${NAME}){1,4}`;
const WRITERS = `(?<byline>${NAMES}(?:(?:,| and| &|, and) ${NAMES})*)`;

/** Who wrote, filmed or edited the story. */
export const byline: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/byline',
    doc: 'A line that names the writers: "By" and names in capitals.',
    stage: 'clean',
    kind: 'line',
    drops: 'byline',
    line: {
      whole: [
        '[by] [from] (our|a|staff|special|own|political) [own|special|staff|political|foreign] (correspondent|correspondents|reporter|reporters|writer|bureau) [in *]',
        '[our|the] (newsroom|agencies|news agencies|wire services|web desk|news desk|staff and agencies|agencies and staff)',
      ],
      shape: [
        /^(?:[A-Z][\w’']* ){1,3}(?:wire services|wire reports|news services|news agencies)$/,
        new RegExp(
          `^(?:(?:By|BY|by|Written by|Posted by|Story by|Words by|Words|Author|Reported by):? )(?<byline>${NAMES}(?:(?:,| and| &|, and) ${NAMES})*)(?:(?:,| [|–—-]| for| in| at|\\s+•) ?[^.!?]{0,80})?(?<![.!?])$`,
        ),
        /^(?:By|Written by|Posted by|Author):?$/,
        new RegExp(`^(?<byline>${NAMES}) reports?\\b(?: from [A-Z][\\w ,'’-]{2,40})?\\.?$`),
        new RegExp(
          `^${WRITERS},? ?(?:[|•–—-] ?)?\\b(?:The Associated Press|Associated Press|AP|AFP|Reuters|USA TODAY|Bloomberg|Bloomberg News)$`,
        ),
        new RegExp(
          `^${WRITERS},? ?(?:[|•–—-] ?)?(?:[A-Z][a-z]+ )?(?:Staff )?\\b(?:Writer|Reporter|Correspondent|Editor)$`,
        ),
        /^(?:By|BY) (?<byline>[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){1,3})[^.!?]{0,60}$/,
      ],
      maxWords: 24,
    },
    examples: {
      yes: [
        'Council of Ostrel Closes Harbour\n{By Jane Roe, Staff Writer}\nThe council of Ostrel voted on Monday to close the harbour.',
        'Council of Ostrel Closes Harbour\n{By JANE ROE and OLLE MARK}\nThe council of Ostrel voted on Monday to close the harbour.',
      ],
      no: [
        {text: 'By Monday the council had voted.', why: 'A preposition at the head of a sentence.', gives: 'nothing'},
      ],
    },
  },
  {
    id: 'boilerplate/writers-named',
    doc: 'A line that says who reported, wrote or edited the story, or helped to.',
    stage: 'clean',
    kind: 'line',
    drops: 'byline',
    line: {
      starts: [
        'reporting by',
        'additional reporting by',
        'with additional reporting',
        'editing by',
        'writing by',
        'edited by',
        'with (files|reporting|agency|agencies|inputs|input|wires) [from|by]',
        'compiled by',
        'contributing:',
      ],
      shape: [
        /\bcontributed (?:to|reporting)(?: to)?(?: this| the)?(?: \w+)?(?: report| story| article| reporting)?(?: from [^.]+)?\.?\)?$/,
        /^(?:Contributing|Contributors?|Source|SOURCE):? [A-Z][^.!?]{2,80}\.?$/,
        /^With \w+ wires$/i,
      ],
      maxWords: 45,
    },
    examples: {
      yes: [
        'The council of Ostrel voted on Monday to close the harbour.\n{(Reporting by Jane Roe; Editing by Olle Mark)}',
        'The council of Ostrel voted on Monday to close the harbour.\n{Norpress writer Jane Roe in Karstadt contributed to this report.}',
      ],
      no: [
        {
          text: 'The gas from the harbour contributed to this fire, the chief said.',
          why: 'A cause, not a helper.',
          gives: 'nothing',
        },
      ],
    },
  },
];
