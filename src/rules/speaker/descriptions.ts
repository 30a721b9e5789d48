import type {SpeakerRule} from '../../rule.js';

/** The mention describes somebody without a name. */
export const descriptionRules: readonly SpeakerRule[] = [
  {
    id: 'speaker/role',
    stage: 'resolve',
    link: 'role',
    doc: 'A definite role means the person to whom the article gives it: "the spokesman".',
    examples: {
      yes: [
        {
          text: 'The plan came from harbour spokesman Peter Dunmore. The spokesman said the ferry was safe.',
          statements: [{speaker: 'Peter Dunmore', mention: 'The spokesman', role: 'harbour spokesman'}],
        },
        {
          text: 'Mayor Laura Finch was there on Monday. The mayor denied the claim.',
          statements: [{speaker: 'Laura Finch', stance: 'deny', role: 'Mayor'}],
        },
      ],
      no: [
        {text: 'Mayor Laura Finch was there. A mayor from the coast said it was late.', why: 'Another one is meant.'},
      ],
    },
  },
  {
    id: 'speaker/source',
    stage: 'resolve',
    link: 'source',
    doc: 'The noun in "the source" means the last who was quoted without a name.',
    examples: {
      yes: [
        {
          text: 'A senior harbour official said the ferry was late. The source said nobody was hurt.',
          statements: [
            {speaker: 'senior harbour official'},
            {speaker: 'senior harbour official', mention: 'The source'},
          ],
        },
        {
          text: 'A company insider said the mill was closing. The source said workers knew.',
          statements: [{speaker: 'company insider'}, {speaker: 'company insider'}],
        },
      ],
      no: [{text: 'A source said the ferry was late.', why: 'This one is new.'}],
    },
  },
  {
    id: 'speaker/repeated',
    stage: 'resolve',
    link: 'repeat',
    doc: 'A description used before means the same speaker: the same words, or "the" with the same noun.',
    examples: {
      yes: [
        {
          text: 'A retired miner said the shaft had flooded. The miner said it had happened before.',
          statements: [{speaker: 'retired miner'}, {speaker: 'retired miner', mention: 'The miner'}],
        },
        {
          text: 'Police said the road was closed. On Friday, police said it had opened again.',
          statements: [{speaker: 'Police'}, {speaker: 'Police', mention: 'police'}],
        },
      ],
      no: [{text: 'A retired miner said the shaft had flooded.', why: 'Nobody was described before.'}],
    },
  },
  {
    id: 'speaker/outlet',
    stage: 'resolve',
    link: 'description',
    among: 'outlets',
    doc: 'Nouns such as "the newspaper" and "the website" mean the most salient outlet named before.',
    examples: {
      yes: [
        {
          text: 'The story was in the Brackwater Gazette. The newspaper said the mill had closed.',
          statements: [{speaker: 'Brackwater Gazette', mention: 'The newspaper'}],
        },
        {
          text: 'The video was first on Norland News. The website said it was real.',
          statements: [{speaker: 'Norland News'}],
        },
      ],
      no: [{text: 'A newspaper said the mill had closed.', why: 'A new one, with no name.'}],
    },
  },
  {
    id: 'speaker/body',
    stage: 'resolve',
    link: 'description',
    among: 'organisations',
    doc: 'Nouns such as "the company" and "the group" mean the most salient organisation named before that is no place.',
    examples: {
      yes: [
        {
          text: 'Norland Ferries sails at noon. The company said the ship was late.',
          statements: [{speaker: 'Norland Ferries', mention: 'The company'}],
        },
        {
          text: 'The march was called by the Brackwater Workers Union. The group denied that it had ended.',
          statements: [{speaker: 'Brackwater Workers Union', stance: 'deny'}],
        },
      ],
      no: [{text: 'A company said the ship was late.', why: 'A new one, with no name.'}],
    },
  },
  {
    id: 'speaker/man',
    stage: 'resolve',
    link: 'description',
    among: 'men',
    doc: 'Nouns such as "the man" and "the father" mean the most salient man named before.',
    examples: {
      yes: [
        {
          text: 'Martin Oakes left the mill at noon. The man said he was tired.',
          statements: [{speaker: 'Martin Oakes'}],
        },
        {
          text: 'Peter Dunmore saw the fire. The father said the house was gone.',
          statements: [{speaker: 'Peter Dunmore'}],
        },
      ],
      no: [{text: 'A man said the house was gone.', why: 'A new one, with no name.'}],
    },
  },
  {
    id: 'speaker/woman',
    stage: 'resolve',
    link: 'description',
    among: 'women',
    doc: 'Nouns such as "the woman" and "the mother" mean the most salient woman named before.',
    examples: {
      yes: [
        {
          text: 'Laura Finch left the mill at noon. The woman said she was tired.',
          statements: [{speaker: 'Laura Finch'}],
        },
        {
          text: 'Helen Garrow saw the fire. The mother said the house was gone.',
          statements: [{speaker: 'Helen Garrow'}],
        },
      ],
      no: [{text: 'A woman said the house was gone.', why: 'A new one, with no name.'}],
    },
  },
  {
    id: 'speaker/profession',
    stage: 'resolve',
    link: 'description',
    among: 'persons',
    doc: 'Nouns such as "the singer" and "the author" mean the most salient person named before to whom no other role is given.',
    examples: {
      yes: [
        {
          text: 'Laura Finch has a new record. The singer said it took a year.',
          statements: [{speaker: 'Laura Finch', mention: 'The singer'}],
        },
        {
          text: 'Martin Oakes was seen in Brackwater. The author denied that he had moved.',
          statements: [{speaker: 'Martin Oakes', stance: 'deny'}],
        },
      ],
      no: [{text: 'A singer said the record took a year.', why: 'A new one, with no name.'}],
    },
  },
  {
    id: 'speaker/antecedent',
    stage: 'resolve',
    link: 'antecedent',
    doc: 'A bare description means the longer one given before: "the ministry" is "the harbour ministry".',
    examples: {
      yes: [
        {
          text: 'Letters went to the harbour ministry. The ministry said the ferry was safe.',
          statements: [{speaker: 'harbour ministry', mention: 'The ministry'}],
        },
        {
          text: 'The leak was in an internal memo. The memo said the dam was cracked.',
          statements: [{speaker: 'internal memo', kind: 'document'}],
        },
      ],
      no: [{text: 'The ministry said the ferry was safe.', why: 'Nothing longer was given before.'}],
    },
  },
  {
    id: 'speaker/unnamed',
    stage: 'resolve',
    link: 'unnamed',
    doc: 'Anybody else is known by the noun phrase alone, without its determiner.',
    examples: {
      yes: [
        {
          text: 'A harbour official said the ferry was late.',
          statements: [{speaker: 'harbour official', kind: 'unnamed'}],
        },
        {
          text: 'People familiar with the matter said the mill was closing.',
          statements: [{speaker: 'People familiar with the matter'}],
        },
      ],
      no: [{text: 'Laura Finch said the ferry was late.', why: 'She is named.'}],
    },
  },
];
