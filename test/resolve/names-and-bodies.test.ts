import {describe, expect, it} from 'vitest';
import {outcomeOf} from '../builders/outcome.js';

/* First names that look like other words or tell another sex elsewhere, and bodies called by a part of their name. */

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'a first name that ends like a verb': [
    'Renate Vogt, who chairs the union, said it was late. She denied the claim. → Renate Vogt | Renate Vogt',
  ],
  'a first name that is a small word': [
    'Her manager, Des Maguire, denied the report. Maguire said it was late. → Des Maguire | Des Maguire',
    'The coach, Per Lindqvist, said it was late. Lindqvist denied the claim. → Per Lindqvist | Per Lindqvist',
  ],
  'a first name of men that is a woman’s elsewhere, or anybody’s': [
    'Valery Sidorchuk said it was late. He denied the claim. → Valery Sidorchuk | Valery Sidorchuk',
    'Dani Okonkwo-Reis said it was late. He denied the claim. → Dani Okonkwo-Reis | Dani Okonkwo-Reis',
    'Dani Okonkwo-Reis said it was late. She denied the claim. → Dani Okonkwo-Reis | Dani Okonkwo-Reis',
  ],
  'a body or a place named after somebody': [
    'Ethan Miller was shot. The Ethan Miller Foundation said it was late. → Ethan Miller Foundation',
    'Rep. Nick Hale spoke on Tuesday. The San Pedro Democrat said it was late. → Nick Hale',
  ],
  'what a company does, as the last word of its name': [
    'Brackley Water cut its prices. Brackley said it was late. → Brackley Water',
    'Kornholm sells shoes. It has opened a site, Kornholm Travel. Kornholm denied the claim. → Kornholm',
  ],
  'a body by the end of its name, in lower case': [
    'The Ottery Board of Elections met. The board of elections denied it. The board said so. → Ottery Board of Elections | Ottery Board of Elections',
    'The Ottery Water Commission met. The water commission denied it. → Ottery Water Commission',
    'The Tarn County Sheriff’s Office met. The sheriff’s office denied it. → Tarn County Sheriff’s Office',
    'The Norland Ministry of Health met. The health ministry denied it. → Norland Ministry of Health',
    'The Ottery Water Commission met. A water commission denied it. → water commission',
    'The Ottery Water Commission met. The roads commission denied it. → roads commission',
  ],
  'a part of a place is not the place': [
    'Norland fired rockets. Eastern Norland was hit. Norland denied the claim. → Norland',
  ],
  'whom the next paragraph names as its speaker': [
    'A diver says he saw a shark. ¶ Speaking to the Gazette, Alf Prior said it was huge. → Alf Prior | Alf Prior',
    'A diver says she saw a shark. ¶ “It was huge,” said Mia Holt, 19. → Mia Holt | Mia Holt',
    'A minister denied that he had lied. ¶ The union’s Karl Rahn said he should go. → minister | Karl Rahn',
    'A diver says she saw a shark. ¶ Police asked Mia Holt about it. → diver | Police',
  ],
  'the woman is not who spoke after a woman came in': [
    'A woman was hit by a van. A nurse said she was ill. The woman said she was well. → nurse | woman',
    'A boy had been driving. His father said he was asleep. The boy said he was glad. → father | boy',
  ],
  'who is told of in a relative clause is not who speaks': [
    'Ana Roe, a Tarn-born woman, who ISIS had claimed to hold, posted on Facebook that she was safe. → Ana Roe | ISIS',
  ],
  'words in quotation marks, without the marks': ['Army “experts” said it was late. → experts'],
  'a report on any channel': ['A TV report said he was ill. → TV report'],
  'a body, rather than a film of it': [
    'The video is a blow to the Tarn council after it said it had won. → Tarn council',
  ],
  'who is named behind where they work': [
    'A colonel at the base, Renata Ciobanu, laughed. “They were flares,” she said. → Renata Ciobanu',
  ],
  'a statement that opens the sentence is made by whoever it is': [
    'Arden Resources rejected the charge. In a statement it said all was safe. → Arden Resources | Arden Resources',
    'Tarn Lines denied it. In a letter, it wrote that the ferry was safe. → Tarn Lines | Tarn Lines',
    'If you read his report, it says the mill is safe. → report',
  ],
  'the city will pay': ['The city of Upper Tarn will pay. The city said it was sorry. → city of Upper Tarn'],
  'several of whom no first name is told': ['Marr and Roe lost the vote. They denied it. → Marr and Roe'],
  'advocates are people': ['Critics say it is late, but advocates say it is early. → Critics | advocates'],
  'a bank clerk is no bank': ['Nikita Baranov is a former bank clerk. The bank declined to comment. → bank'],
  'a body named with a word that does not tell so, and called the company': [
    'Holt said the firm lied, charges it denies. → Holt | firm',
    'A spokesman for Delmarva Yard said it was late. The company has apologised. It said the driver was new. → spokesman for Delmarva Yard | Delmarva Yard',
  ],
  'an adjective for somebody, before what they said': [
    'The 29-year-old said doctors had lied. → 29-year-old',
    'A Spanish general said radar had failed. → Spanish general',
  ],
  'a plural that opens the sentence is no name': [
    'Villagers left early. The club said it was late. → club',
    'Fans left early. The club said it was late. → club',
    'Wolves, the club from Tarn, declined to comment. → Wolves',
    'Reuters ran the story. A spokesman told the BBC it was false. The agency said it was true. → spokesman | Reuters',
  ],
};

for (const [kind, examples] of Object.entries(KINDS))
  describe(kind, () => {
    it.each(examples)('%s', (example) => {
      const [text = '', wanted = ''] = example.split(' → ');
      expect(outcomeOf(text.replaceAll(' ¶ ', '\n\n')).statements.map(({speaker}) => `${speaker}`)).toEqual(
        wanted.split(' | '),
      );
    });
  });
