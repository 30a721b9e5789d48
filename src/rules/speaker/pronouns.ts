import type {SpeakerRule} from '../../layers/rule.js';

/** The mention is a pronoun. */
export const pronounRules: readonly SpeakerRule[] = [
  {
    id: 'speaker/first-person',
    stage: 'resolve',
    link: 'self',
    words: ['i', 'me', 'my', 'we', 'our', 'us'],
    doc: 'In a quotation "I" and "we" mean the person quoted.',
    examples: {
      yes: [
        {
          text: '"I asked him, \'Who opened the gate?\'" said Laura Finch.',
          statements: [
            {speaker: 'Laura Finch', mention: 'Laura Finch'},
            {speaker: 'Laura Finch', mention: 'I'},
          ],
        },
        {
          text: '"We told them, \'The gate is shut,\'" said Peter Dunmore.',
          statements: [
            {speaker: 'Peter Dunmore', mention: 'Peter Dunmore'},
            {speaker: 'Peter Dunmore', mention: 'We'},
          ],
        },
      ],
      no: [
        {text: 'We could not verify the claim.', why: 'Nobody is quoted: the author speaks.', gives: 'speaker/none'},
      ],
    },
  },
  {
    id: 'speaker/he',
    stage: 'resolve',
    link: 'pronoun',
    takes: 'male',
    words: ['he', 'him', 'his'],
    doc: 'The pronoun "he" means the most salient man named before: who spoke last, the subject, the nearest.',
    examples: {
      yes: [
        {
          text: 'Martin Oakes said the mill had closed. He said the workers had been paid.',
          statements: [{speaker: 'Martin Oakes'}, {speaker: 'Martin Oakes', mention: 'He'}],
        },
        'Laura Finch met Peter Dunmore on Monday. He said the bridge was cracked. → Peter Dunmore',
        {
          text: 'Martin Oakes asked Peter Dunmore whether the ferry was safe. He said it had been checked.',
          statements: [
            {speaker: 'Martin Oakes', stance: null},
            {speaker: 'Peter Dunmore', mention: 'He'},
          ],
        },
      ],
      no: [
        {
          text: 'Laura Finch left the council in May. She said it was time.',
          why: 'The pronoun is that of a woman.',
          gives: 'speaker/she',
        },
      ],
    },
  },
  {
    id: 'speaker/she',
    stage: 'resolve',
    link: 'pronoun',
    takes: 'female',
    words: ['she', 'her'],
    doc: 'The pronoun "she" means the most salient woman named before.',
    examples: {
      yes: [
        {
          text: 'Laura Finch said the ferry was safe. She said it had been checked.',
          statements: [{speaker: 'Laura Finch'}, {speaker: 'Laura Finch', mention: 'She'}],
        },
        'Peter Dunmore met Helen Garrow on Monday. She said the bridge was cracked. → Helen Garrow',
      ],
      no: [
        {
          text: 'Peter Dunmore left on Monday. He said it was time.',
          why: 'The pronoun is that of a man.',
          gives: 'speaker/he',
        },
      ],
    },
  },
  {
    id: 'speaker/it',
    stage: 'resolve',
    link: 'pronoun',
    takes: 'thing',
    words: ['it', 'its'],
    doc: 'The pronoun "it" means the most salient organisation or document named before.',
    examples: {
      yes: [
        {
          text: 'Norland Ferries said the ship was late. It said no one had been hurt.',
          statements: [{speaker: 'Norland Ferries'}, {speaker: 'Norland Ferries', mention: 'It'}],
        },
        {
          text: 'The ministry said the dam was safe. It said it had been checked.',
          statements: [{speaker: 'ministry'}, {speaker: 'ministry', mention: 'It'}],
        },
        {
          text: 'The film was a blow to the Norland government after it denied the claim.',
          speaker: 'Norland government',
          mention: 'it',
          stance: 'deny',
        },
        {
          text: 'The Ferry Commission said the sea was calm. The Harbour Party was in trouble when it denied the claim.',
          statements: [{speaker: 'Ferry Commission'}, {speaker: 'Harbour Party', mention: 'it', stance: 'deny'}],
        },
      ],
      no: [
        {
          text: 'Norland Ferries said it would sail on Friday.',
          why: 'The pronoun is in what was said and says nothing.',
          gives: 'speaker/full-name',
        },
      ],
    },
  },
  {
    id: 'speaker/they',
    stage: 'resolve',
    link: 'pronoun',
    takes: 'plural',
    words: ['they', 'them', 'their'],
    doc: 'The pronoun "they" means the most salient group, list of speakers or organisation named before.',
    examples: {
      yes: [
        {
          text: 'Residents said the water was brown. They said it smelled of oil.',
          statements: [{speaker: 'Residents'}, {speaker: 'Residents', mention: 'They'}],
        },
        {
          text: 'Laura Finch and Peter Dunmore denied the claim. They said it was absurd.',
          statements: [
            {speaker: 'Laura Finch and Peter Dunmore'},
            {speaker: 'Laura Finch and Peter Dunmore', mention: 'They'},
          ],
        },
      ],
      no: [
        {
          text: 'Laura Finch said they had left.',
          why: 'The pronoun is in what was said and says nothing.',
          gives: 'speaker/full-name',
        },
      ],
    },
  },
  {
    id: 'speaker/who',
    stage: 'resolve',
    link: 'relative',
    words: ['who', 'which', 'that'],
    doc: 'A relative pronoun means whoever is named right before it.',
    examples: {
      yes: [
        'The bridge was closed by Laura Finch, <who> said it was cracked. → Laura Finch',
        {
          text: 'The mill belongs to Martin Oakes, who denied that it had closed.',
          speaker: 'Martin Oakes',
          stance: 'deny',
        },
        'The story was on Norland News, a rival site, <which> has accused the mill of theft. → Norland News',
      ],
      no: [
        {
          text: 'Laura Finch said who had closed the bridge.',
          why: 'The pronoun begins a question within what was said.',
          gives: 'speaker/full-name',
        },
      ],
    },
  },
];
