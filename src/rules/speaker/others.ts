import type {SpeakerRule} from '../../layers/rule.js';

/** There are several mentions, or none. */
export const otherRules: readonly SpeakerRule[] = [
  {
    id: 'speaker/joint',
    stage: 'resolve',
    link: 'joint',
    doc: 'A list of speakers speaks as one, each under the fullest name.',
    examples: {
      yes: [
        {
          text: 'Laura Finch and Peter Dunmore denied the claim.',
          speaker: 'Laura Finch and Peter Dunmore',
          kind: 'group',
          stance: 'deny',
        },
        'Norland Ferries sails for Martin Oakes. Oakes and the company said the ship was late. → Martin Oakes and Norland Ferries',
      ],
      no: [
        {
          text: 'A golfer who has spent his time giving lessons and caddying said the ship was late.',
          why: 'The list is in what is said of one.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'Harbour and port officials said the ship was late.',
          why: 'Two words for one group.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/subject-before',
    stage: 'resolve',
    link: 'subject',
    doc: 'A quotation that does not mention its speaker, right after a sentence about a person, is that person’s.',
    examples: {
      yes: [
        {
          text: 'Laura Finch came to the harbour at noon. "The ferry is safe and it sails on Monday."',
          speaker: 'Laura Finch',
          cue: null,
          type: 'direct',
        },
        {
          text: '"The mill has closed," said Martin Oakes.\n\nPeter Dunmore was less sure. "It opened again on Friday."',
          statements: [{speaker: 'Martin Oakes'}, {speaker: 'Peter Dunmore', cue: null}],
        },
      ],
      no: [
        {
          text: 'The harbour was quiet. "The ferry is safe and it sails on Monday."',
          why: 'Nobody is named.',
          gives: 'speaker/none',
        },
      ],
    },
  },
  {
    id: 'speaker/continues',
    stage: 'resolve',
    link: 'continues',
    doc: 'A quotation that does not mention its speaker has the speaker of the statement it continues.',
    examples: {
      yes: [
        {
          text: '"The ferry is safe," said Laura Finch.\n\n"It was checked on Monday."',
          statements: [{speaker: 'Laura Finch'}, {speaker: 'Laura Finch', cue: null, type: 'direct'}],
        },
        {
          text: '"The mill has closed," Martin Oakes told workers.\n\n"We had no choice."',
          statements: [{speaker: 'Martin Oakes'}, {speaker: 'Martin Oakes', cue: null}],
        },
      ],
      no: [
        {
          text: '"The ferry is safe," said Laura Finch.',
          why: 'The quotation has its own speaker.',
          gives: 'speaker/full-name',
        },
      ],
    },
  },
  {
    id: 'speaker/none',
    stage: 'resolve',
    link: 'none',
    words: ['you', 'your', 'q.', 'a.'],
    doc: 'Nothing in the article names or implies the speaker, as where its author says "we", or a letter stands for who answers.',
    examples: {
      yes: [
        {
          text: '"The ferry is not safe and nobody knows why it still sails."\n\nThe harbour was quiet on Monday.',
          speaker: null,
        },
        {text: 'We have not been able to verify the claim.', speaker: null, mention: 'We'},
        {text: 'He said the ferry was late.', speaker: null, mention: 'He'},
        {
          text: 'Q: Did you move the money?\n\nA: I did not.',
          statements: [
            {speaker: null, mention: 'Q.'},
            {speaker: null, mention: 'A.'},
          ],
        },
      ],
      no: [
        {text: 'Laura Finch said the ferry was late.', why: 'She is named.', gives: 'speaker/full-name'},
        {text: 'A. Lee said the ferry was late.', why: 'The letter begins a name.', gives: 'speaker/full-name'},
      ],
    },
  },
];
