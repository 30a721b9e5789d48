import type {SpeakerRule} from '../../layers/rule.js';

/** The mention is a description without a name. */
export const descriptionRules: readonly SpeakerRule[] = [
  {
    id: 'speaker/role',
    stage: 'resolve',
    link: 'role',
    doc: 'A definite role, or a bare one in a headline, means the person to whom the article gives it: "the spokesman".',
    examples: {
      yes: [
        {
          text: 'Harbour minister denies sale of the ferry\n\nThe ferry is at sea. "It will sail on," harbour minister Laura Finch said.',
          statements: [
            {speaker: 'Laura Finch', mention: 'Harbour minister', stance: 'deny'},
            {speaker: 'Laura Finch', mention: 'harbour minister Laura Finch', role: 'harbour minister'},
          ],
        },
        {
          text: 'The plan came from harbour spokesman Peter Dunmore. The spokesman said the ferry was safe.',
          speaker: 'Peter Dunmore',
          mention: 'The spokesman',
          role: 'harbour spokesman',
        },
        {
          text: 'Peter Dunmore, a baker, met Laura Finch, a judge. Helen Garrow said it was late. The judge denied the claim.',
          statements: [{speaker: 'Helen Garrow'}, {speaker: 'Laura Finch', mention: 'The judge', stance: 'deny'}],
        },
        'Norland President Martin Oakes met Ottermoor President Peter Dunmore. <The Norland president> said it was late. → Martin Oakes',
        {
          text: 'Harbour director Laura Finch was there on Monday. The director denied the claim.',
          speaker: 'Laura Finch',
          stance: 'deny',
          role: 'Harbour director',
        },
      ],
      no: [
        {
          text: 'Mayor Laura Finch was there. A mayor from the coast said it was late.',
          why: 'Another one is meant.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'In talks with Laura Finch, the mayor stated that it was late.',
          why: 'She is told, and not called so.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'Former harbour minister denies sale of the ferry\n\nThe harbour minister, Laura Finch, was at sea.',
          why: 'Another one is meant, who was minister before.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/source',
    stage: 'resolve',
    link: 'source',
    doc: 'The noun in "the source" means the last speaker quoted without a name.',
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
      no: [{text: 'A source said the ferry was late.', why: 'This one is new.', gives: 'speaker/unnamed'}],
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
      no: [
        {
          text: 'A retired miner said the shaft had flooded.',
          why: 'Nobody was described before.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/deed',
    stage: 'resolve',
    link: 'deed',
    doc: 'A definite noun for a person means the one person of whom the article tells what goes with the noun: the owner owns, the suspect was arrested, the welder works as one.',
    examples: {
      yes: [
        'Laura Finch owns the mill. Helen Garrow lives in Tarn. <The owner> said it was old. → Laura Finch',
        'Martin Oakes works as a welder. <The welder> said the bridge was cracked. → Martin Oakes',
        {
          text: 'Peter Dunmore was arrested on Monday. The suspect denied the theft.',
          speaker: 'Peter Dunmore',
          mention: 'The suspect',
          stance: 'deny',
        },
      ],
      no: [
        {
          text: 'Laura Finch owns the mill and Helen Garrow owns a farm. The owner said it was old.',
          why: 'Two of whom the same is told.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'Laura Finch owns the mill. The farm owner said it was old.',
          why: 'One who owns something else.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/namesake',
    stage: 'resolve',
    link: 'namesake',
    doc: 'A noun means the most salient body with that noun in its name: "the council" is the Ottermoor Council.',
    examples: {
      yes: [
        'The Ottermoor Council met at noon. <The council> said the road was closed. → Ottermoor Council',
        'We called the Norland Police Department. On Friday, <police> said the road was closed. → Norland Police Department',
      ],
      no: [
        {
          text: 'The Ottermoor Council met at noon. A council said the road was closed.',
          why: 'A new one.',
          gives: 'speaker/unnamed',
        },
      ],
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
        'The story was in the Brackwater Gazette. <The newspaper> said the mill had closed. → Brackwater Gazette',
        'The video was first on Norland News. The website said it was real. → Norland News',
      ],
      no: [{text: 'A newspaper said the mill had closed.', why: 'A new one, with no name.', gives: 'speaker/unnamed'}],
    },
  },
  {
    id: 'speaker/body',
    stage: 'resolve',
    link: 'description',
    among: 'organisations',
    doc: 'Nouns such as "the company" and "the group" mean the most salient organisation named before that is not a place.',
    examples: {
      yes: [
        'Norland Ferries sails at noon. <The company> said the ship was late. → Norland Ferries',
        "Reporters' Watch met at noon. <The group> said two men were missing. → Reporters' Watch",
        {
          text: 'The march was called by the Brackwater Workers Union. The group denied that it had ended.',
          speaker: 'Brackwater Workers Union',
          stance: 'deny',
        },
        'Kornholm makes watches and Kornholm sells them. The Kornholm Watch Sport came first, and <the company> said it was late. → Kornholm',
        {
          text: 'A group of drivers said the road was closed. The Drivers Union said it was open. The group denied that it was wet.',
          statements: [
            {speaker: 'group of drivers'},
            {speaker: 'Drivers Union'},
            {speaker: 'Drivers Union', mention: 'The group'},
          ],
        },
        {
          text: 'Bakery chain denies sawdust claim\n\nKornholm, the biggest bakery chain in Norland, sells rye bread.',
          speaker: 'Kornholm',
          mention: 'Bakery chain',
          stance: 'deny',
        },
      ],
      no: [{text: 'A company said the ship was late.', why: 'A new one, with no name.', gives: 'speaker/unnamed'}],
    },
  },
  {
    id: 'speaker/described-body',
    stage: 'resolve',
    link: 'described-body',
    doc: 'A noun for a body with where it is or what it does means the body of which the article says so, else the most salient: "the Oslo-based firm", "the furniture maker".',
    examples: {
      yes: [
        'German carmaker Volta was sued by the Brackwater Bank. <The German company> said it was late. → Volta',
        {
          text: 'Kornholm has closed a mill. The Brackwater-based firm denied that it was unsafe.',
          speaker: 'Kornholm',
          mention: 'The Brackwater-based firm',
          stance: 'deny',
        },
        'Kornholm has closed a mill. <The furniture maker> said it was old. → Kornholm',
      ],
      no: [
        {
          text: 'Kornholm has closed a mill. The insurance company said it was old.',
          why: 'Another body, which the article does not name.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'A furniture maker said the mill was old.',
          why: 'A new one, with no name.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/institution',
    stage: 'resolve',
    link: 'description',
    among: 'institutions',
    doc: 'Nouns such as "the hospital" and "the college" mean the most salient body named before that can have a building.',
    examples: {
      yes: [
        'A child was brought to Brackwater Medical Center. <The hospital> said she was well. → Brackwater Medical Center',
        {
          text: 'Ottermoor Academy opened late. The school denied that it had no heating.',
          speaker: 'Ottermoor Academy',
          stance: 'deny',
        },
      ],
      no: [{text: 'A hospital said the child was well.', why: 'A new one, with no name.', gives: 'speaker/unnamed'}],
    },
  },
  {
    id: 'speaker/age',
    stage: 'resolve',
    link: 'description',
    among: 'aged',
    doc: 'An age means the person to whom the article gives it, else the most salient person: "the 26-year-old".',
    examples: {
      yes: [
        'Martin Oakes left the mill at noon. <The 26-year-old> said he was tired. → Martin Oakes',
        {
          text: 'Laura Finch has a new record. The 31-year-old denied that it was late.',
          speaker: 'Laura Finch',
          stance: 'deny',
        },
      ],
      no: [{text: 'A 26-year-old said he was tired.', why: 'A new one, with no name.', gives: 'speaker/unnamed'}],
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
        'Martin Oakes left the mill at noon. The man said he was tired. → Martin Oakes',
        'Laura Finch met Martin Oakes on Monday. <The man> said he was tired. → Martin Oakes',
        'Peter Dunmore saw the fire. The father said the house was gone. → Peter Dunmore',
        {
          text: 'Martin Oakes was hurt. One local said nobody had helped him. The man added that the road was dark.',
          statements: [{speaker: 'local'}, {speaker: 'local', mention: 'The man'}],
        },
      ],
      no: [{text: 'A man said the house was gone.', why: 'A new one, with no name.', gives: 'speaker/unnamed'}],
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
        'Laura Finch left the mill at noon. The woman said she was tired. → Laura Finch',
        'Helen Garrow saw the fire. The mother said the house was gone. → Helen Garrow',
      ],
      no: [{text: 'A woman said the house was gone.', why: 'A new one, with no name.', gives: 'speaker/unnamed'}],
    },
  },
  {
    id: 'speaker/trait',
    stage: 'resolve',
    link: 'trait',
    doc: 'A noun for what somebody is by art, sport, means, fame, learning, age or public office means the person whom the text is about: "the retired golfer", "the senator", "the author".',
    examples: {
      yes: [
        'Laura Finch has a new record. <The singer> said it took a year. → Laura Finch',
        'Sen. Laura Finch was in Norland on Monday. <The Ottermoor Republican> said the dam was safe. → Laura Finch',
        {
          text: 'Martin Oakes was seen in Brackwater. The author denied that he had moved.',
          speaker: 'Martin Oakes',
          stance: 'deny',
        },
        'Laura Finch left the mill at noon. <The retired golfer> said she was tired. → Laura Finch',
        {
          text: 'Harbour minister Peter Dunmore was in Brackwater on Monday. The former mayor denied that he had lost.',
          speaker: 'Peter Dunmore',
          mention: 'The former mayor',
          stance: 'deny',
        },
        'Martin Oakes has sold the boat. The 52-year-old Ottermoor actor said it was old. → Martin Oakes',
      ],
      no: [
        {text: 'A singer said the record took a year.', why: 'A new one, with no name.', gives: 'speaker/unnamed'},
        {
          text: "Laura Finch was there when a nurse came home. The singer's nurse said it took a year.",
          why: 'One who belongs to somebody else.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'Laura Finch was there. The judge said it took a year.',
          why: 'One who comes into many stories by office, and nothing says that she does.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'Laura Finch left at noon. The harbour director said she was tired.',
          why: "An office that may be anybody's.",
          gives: 'speaker/unnamed',
        },
        {
          text: "Laura Finch left at noon. The team's golfer said she was tired.",
          why: 'Somebody else, by whose it is.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/another',
    stage: 'resolve',
    link: 'further',
    doc: 'The word "another" alone means one more of the kind last quoted without a name, and "one" alone means one of them.',
    examples: {
      yes: [
        {
          text: 'A retired miner said the shaft had flooded. Another said it was dry.',
          statements: [{speaker: 'retired miner'}, {speaker: 'Another miner', mention: 'Another'}],
        },
        {
          text: 'One teacher denied the claim. Another said the school was cold.',
          statements: [{speaker: 'teacher'}, {speaker: 'Another teacher', mention: 'Another'}],
        },
        {
          text: 'Two teachers denied the claim. One said the school was cold.',
          statements: [{speaker: 'Two teachers'}, {speaker: 'teacher', mention: 'One'}],
        },
      ],
      no: [
        {
          text: 'Laura Finch was late. Another said the school was cold.',
          why: 'Nobody was quoted before.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/part-of',
    stage: 'resolve',
    link: 'part',
    doc: 'One of several people has the name that the article gives them all: "one of the people" is named like "people familiar with the plan".',
    examples: {
      yes: [
        {
          text: 'People familiar with the plan said the mill was closing. One of the people said workers knew.',
          statements: [
            {speaker: 'People familiar with the plan'},
            {speaker: 'People familiar with the plan', mention: 'One of the people'},
          ],
        },
        'Letters came from two harbour officials. <One of the officials> said the ferry was late. → two harbour officials',
      ],
      no: [
        {
          text: 'One of the officials said the ferry was late.',
          why: 'Nobody was described before.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/antecedent',
    stage: 'resolve',
    link: 'antecedent',
    doc: 'A bare description means the longer one given before: "the ministry" is "the harbour ministry".',
    examples: {
      yes: [
        'Letters went to the harbour ministry. <The ministry> said the ferry was safe. → harbour ministry',
        {
          text: 'The leak was in an internal memo. The memo said the dam was cracked.',
          speaker: 'internal memo',
          kind: 'document',
        },
      ],
      no: [
        {
          text: 'The ministry said the ferry was safe.',
          why: 'Nothing longer was given before.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/several',
    stage: 'resolve',
    link: 'several',
    doc: 'Nouns such as "the couple", "the two", "the companies" and "the authors" mean those whom the article has named or counted together.',
    examples: {
      yes: [
        'Laura Finch and Peter Dunmore live in Tarn. <The couple> said the house was cold. → Laura Finch and Peter Dunmore',
        'The book was written by Helen Garrow and Peter Dunmore. <The authors> say the bridge was never safe. → Helen Garrow and Peter Dunmore',
        {
          text: 'Seven mills have sued the council. The companies denied that they had polluted the river.',
          speaker: 'Seven mills',
          stance: 'deny',
        },
      ],
      no: [
        {
          text: 'Laura Finch and Peter Dunmore were robbed. The officials said the house was empty.',
          why: 'Others by office, whom the article does not name.',
          gives: 'speaker/unnamed',
        },
        {
          text: 'Laura Finch, Helen Garrow and Peter Dunmore live in Tarn. The couple said the house was cold.',
          why: 'Three are no couple.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/of-two',
    stage: 'resolve',
    link: 'of-two',
    doc: 'The words "the former" and "the latter" mean the first and the second of two whom the sentences before name together.',
    examples: {
      yes: [
        'Laura Finch and Peter Dunmore live in Tarn. <The former> said the house was cold. → Laura Finch',
        {
          text: 'Laura Finch and Peter Dunmore live in Tarn. The latter denied that the house was cold.',
          speaker: 'Peter Dunmore',
          stance: 'deny',
        },
      ],
      no: [
        {
          text: 'Laura Finch lives in Tarn. The former said the house was cold.',
          why: 'There are no two.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/members',
    stage: 'resolve',
    link: 'members',
    doc: 'What the members of a body are called means the body that the sentence before tells of: "the MPs" are the fish committee.',
    examples: {
      yes: [
        'The Commons fish committee looked at the quota. <The MPs> said it was too low. → Commons fish committee',
        'The Norland Court met on Monday. <The judges> said the law was void. → Norland Court',
      ],
      no: [
        {
          text: 'Laura Finch looked at the quota. The MPs said it was too low.',
          why: 'No body of theirs stands before it.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/named-later',
    stage: 'resolve',
    link: 'ahead',
    doc: 'A description without a name in the title or the first paragraph means the person named first in the next ones, with the same noun or no explanation of who that is.',
    examples: {
      yes: [
        {
          text: 'A night guard said the gate was open.\n\nThe lock was new. "It was shut at nine," the guard, Peter Dunmore, said.',
          statements: [{speaker: 'Peter Dunmore', mention: 'A night guard'}, {speaker: 'Peter Dunmore'}],
        },
        '<A golfer> says his boat was stolen.\n\nMartin Oakes walked to the harbour at noon. → Martin Oakes',
        {
          text: 'A retired teacher denied that the school was unsafe.\n\nLaura Finch left it in May.',
          speaker: 'Laura Finch',
          stance: 'deny',
        },
      ],
      no: [
        {
          text: 'A golfer says his boat was stolen.\n\nHarbour director Martin Oakes was away.',
          why: 'The one named later is somebody else.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/named-next',
    stage: 'resolve',
    link: 'next',
    doc: 'A spokesperson without a name is the person who is quoted in the next sentence and comes in without a word on who that is.',
    examples: {
      yes: [
        {
          text: 'A harbour spokesman in Tarn dismissed the claim. "It is weak," said Peter Dunmore.',
          statements: [{speaker: 'Peter Dunmore', stance: 'deny'}, {speaker: 'Peter Dunmore'}],
        },
        {
          text: 'The ferry sails on Monday, a spokeswoman for the harbour said. "It has been checked," Laura Finch told reporters.',
          statements: [{speaker: 'Laura Finch'}, {speaker: 'Laura Finch'}],
        },
      ],
      no: [
        {
          text: 'A harbour spokesman said the ferry was safe. Peter Dunmore went home at noon.',
          why: 'He is not quoted.',
          gives: 'speaker/unnamed',
        },
      ],
    },
  },
  {
    id: 'speaker/unnamed',
    stage: 'resolve',
    link: 'unnamed',
    doc: 'Anybody else is named by the noun phrase alone, without its determiner, and with a name in place of "his" or "the company" in it.',
    examples: {
      yes: [
        {
          text: 'Martin Oakes has left. His lawyer said so on Monday.\n\nLaura Finch has left too. Her lawyer denied it.',
          statements: [
            {speaker: "Martin Oakes's lawyer", mention: 'His lawyer'},
            {speaker: "Laura Finch's lawyer", mention: 'Her lawyer'},
          ],
        },
        {
          text: 'Norland Ferries sails on Monday. A representative of the company said it was late.',
          speaker: 'representative of Norland Ferries',
          kind: 'unnamed',
        },
        {
          text: 'Laura Finch is well. Reps for the singer denied the report.',
          speaker: 'Reps for Laura Finch',
          mention: 'Reps for the singer',
          stance: 'deny',
        },
        'The mayor was out. A clerk for the mayor said it was late. → clerk for the mayor',
        {text: 'A harbour official said the ferry was late.', speaker: 'harbour official', kind: 'unnamed'},
        'People familiar with the matter said the mill was closing. → People familiar with the matter',
      ],
      no: [{text: 'Laura Finch said the ferry was late.', why: 'She is named.', gives: 'speaker/full-name'}],
    },
  },
];
