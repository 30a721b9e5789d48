import type {SpeakerRule} from '../../layers/rule.js';

/** The mention holds a name. */
export const nameRules: readonly SpeakerRule[] = [
  {
    id: 'speaker/full-name',
    stage: 'resolve',
    link: 'named',
    use: 'full',
    doc: 'The mention gives the fullest name that the article has, apart from title and role.',
    examples: {
      yes: [
        {
          text: 'Harbour spokeswoman Laura Finch said the ferry was safe.',
          speaker: 'Laura Finch',
          role: 'Harbour spokeswoman',
          kind: 'person',
          stance: 'assert',
        },
        {
          text: 'The Brackwater Gazette reported that the mill had closed.',
          speaker: 'Brackwater Gazette',
          kind: 'organisation',
          stance: 'assert',
        },
        {
          text: 'Mark Ellery, a spokesman for Norland Ferries, said the ship was late.',
          speaker: 'Mark Ellery',
          role: 'spokesman',
          affiliation: 'Norland Ferries',
        },
      ],
      no: [{text: 'A harbour spokeswoman said the ferry was safe.', why: 'Nobody is named.', gives: 'speaker/unnamed'}],
    },
  },
  {
    id: 'speaker/surname',
    stage: 'resolve',
    link: 'named',
    use: 'surname',
    doc: 'A surname means the last person named with it before, else the first named with it later.',
    examples: {
      yes: [
        {
          text: 'Laura Finch was there, and Finch was early. Her father Adam Finch lives in Norland. On Monday, Finch denied it.',
          speaker: 'Laura Finch',
          mention: 'Finch',
          stance: 'deny',
        },
        'Laura Finch runs the harbour. <Finch> said the ferry was safe. → Laura Finch',
        'Peter Dunmore and Helen Dunmore own the mill. Mrs. Dunmore said it had closed. → Helen Dunmore',
      ],
      no: [
        {text: 'Finch said the ferry was safe.', why: 'The article has no longer name.', gives: 'speaker/full-name'},
      ],
    },
  },
  {
    id: 'speaker/first-name',
    stage: 'resolve',
    link: 'named',
    use: 'first-name',
    doc: 'A first name alone means the person named with it in full.',
    examples: {
      yes: [
        'Laura Finch is nine. Laura said the dog had run away. → Laura Finch',
        'The song is by Martin Oakes. <Martin> said it took a year. → Martin Oakes',
      ],
      no: [
        {text: 'Laura said the dog had run away.', why: 'The article has no longer name.', gives: 'speaker/full-name'},
      ],
    },
  },
  {
    id: 'speaker/acronym',
    stage: 'resolve',
    link: 'named',
    use: 'acronym',
    doc: 'Initials mean the organisation whose name they abbreviate, or that they follow in brackets.',
    examples: {
      yes: [
        'The Norland Seabird Watch Council met on Monday. The NSWC said the gulls were back. → Norland Seabird Watch Council',
        'Staff of the Brackwater Mill Workers Union (BMWU) marched. The BMWU said the mill was unsafe. → Brackwater Mill Workers Union',
      ],
      no: [
        {
          text: 'The NSWC said the gulls were back.',
          why: 'Nothing in the article is what the letters are short for.',
          gives: 'speaker/full-name',
        },
      ],
    },
  },
  {
    id: 'speaker/short-name',
    stage: 'resolve',
    link: 'named',
    use: 'short-name',
    doc: 'A word of an organisation’s name means that organisation: "the Gazette" of the Brackwater Gazette.',
    examples: {
      yes: [
        'The story was in the Brackwater Gazette. <The Gazette> said the mill had closed. → Brackwater Gazette',
        'Workers at Ottermoor Company were sent home. Ottermoor said the mill had closed. → Ottermoor Company',
      ],
      no: [
        {
          text: 'The Gazette said the mill had closed.',
          why: 'No longer name is in the article.',
          gives: 'speaker/full-name',
        },
      ],
    },
  },
  {
    id: 'speaker/apposition',
    stage: 'resolve',
    link: 'apposition',
    doc: 'A description followed by the name it belongs to: "the mill’s director, Martin Oakes".',
    examples: {
      yes: [
        {text: "The mill's director, Martin Oakes, said it had closed.", speaker: 'Martin Oakes', role: 'director'},
        {
          text: "The council's leader, Laura Finch, said the bridge was cracked.",
          speaker: 'Laura Finch',
          role: 'leader',
        },
        'Director of the mill Martin Oakes said it had closed. → Martin Oakes',
      ],
      no: [{text: 'The director of the mill said it had closed.', why: 'No name follows.', gives: 'speaker/unnamed'}],
    },
  },
  {
    id: 'speaker/beside',
    stage: 'resolve',
    link: 'beside',
    doc: 'A description right after a name and a comma means the bearer of the name: "Laura Finch, a teacher who said".',
    examples: {
      yes: [
        'The story is from Norland Buzz, <a fake news site> that admits it makes them up. → Norland Buzz',
        'The film was on Norland Buzz, <a satirical website> that claimed the mill had closed. → Norland Buzz',
      ],
      no: [
        {
          text: 'In Norland, a retired teacher denied the claim.',
          why: 'The name is that of a place.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/document-of',
    stage: 'resolve',
    link: 'document',
    doc: 'A document speaks for whoever is named as its maker, and a work for itself where it has a title: "a report by the Gazette", "a new book, The Long Lie".',
    examples: {
      yes: [
        'According to <a report by the Brackwater Gazette>, the mill had closed. → Brackwater Gazette',
        'A statement from Norland Ferries said the ship was late. → Norland Ferries',
        '<The lawsuit filed by a former clerk named Martin Oakes> said the board had lied. → Martin Oakes',
        '<A study by a sociologist, Laura Finch>, said gulls can count. → Laura Finch',
        '<A new book, The Long Lie>, said the mayor had wept. → The Long Lie',
      ],
      no: [
        {
          text: 'A report on the mill said it had closed.',
          why: 'It does not say whose report it is.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/same-document',
    stage: 'resolve',
    link: 'same-document',
    doc: 'A document mentioned again, by the same noun or another for such a document, has the maker that it was given before: "the suit".',
    examples: {
      yes: [
        'A lawsuit filed by Laura Finch is at the court. <The suit> said the board had lied. → Laura Finch',
        'The Brackwater Gazette ran a story on Thursday. <The article> said the mill had closed. → Brackwater Gazette',
        'The film “The Long Lie,” is out. <The film> said the mayor had wept. → The Long Lie',
      ],
      no: [
        {
          text: 'Laura Finch sent a letter. Another letter said the board had lied.',
          why: 'A new one.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/words-of',
    stage: 'resolve',
    link: 'words',
    doc: 'What a person without a name writes or tells speaks for that person: "a survivor’s testimony".',
    examples: {
      yes: [
        "According to <a survivor's testimony>, the mill had burnt down. → survivor",
        "<A miner's letter> said the shaft was wet. → miner",
      ],
      no: [
        {
          text: "According to Laura Finch's account, the mill had closed.",
          why: 'She has a name.',
          gives: 'speaker/document-of',
        },
      ],
    },
  },
  {
    id: 'speaker/following',
    stage: 'resolve',
    link: 'following',
    doc: 'The writer of "the following note" is the subject of the sentence before.',
    examples: {
      yes: [
        {
          text: 'The Gazette told us it would correct the story. The following note is atop the article now: "The story was a hoax."',
          statements: [{speaker: 'Gazette'}, {speaker: 'Gazette', mention: 'The following note'}],
        },
        'Norland News has rewritten its story. <The following correction> was added: "The ferry was late." → Norland News',
      ],
      no: [
        {
          text: 'The following note is atop the story: "The ferry was late."',
          why: 'Nobody stands before it.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
];
