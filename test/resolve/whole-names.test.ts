import {describe, expect, it} from 'vitest';
import {outcomeOf} from '../builders/outcome.js';

/* Who speaks and in which role, read by the whole program: a name is neither longer nor shorter than the sentence makes it. */

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'a trade in the middle': [
    'Peter Cook Vane denied the report. → Peter Cook Vane',
    'Madison Mayor Ada Vane denied the report. → Ada Vane (Madison Mayor)',
  ],
  'of whom somebody else speaks for': [
    'A lawyer for singer Ada Vane denied the report. → lawyer for singer Ada Vane',
    'The wife of banker Peter Roe denied the report. → wife of banker Peter Roe',
    "Brandt's team denied the report. → Brandt's team",
    'Ada Vane also “strongly denies” the report. → Ada Vane',
    '14:20 Port guards denied the report. → Port guards',
  ],
  'at the text’s end': ['Lund denied it, said Ola Grue, Ivo Marr → Lund | Ola Grue'],
  'behind a place or a time that opens the sentence': [
    'In London Ivo Marr denied the report. → Ivo Marr',
    'In New Arden Ivo Marr denied the report. → Ivo Marr',
    'In Brussels Minister Ola Grue denied the report. → Ola Grue (Minister)',
    'At the Vatican Father Ciro Lunde denied the report. → Ciro Lunde (Father)',
    'In Parliament Labour leader Ola Grue denied the report. → Ola Grue (Labour leader)',
    'On the radio Judge Ubbo Tamm denied the report. → Ubbo Tamm (Judge)',
    'At the vote Ottery councillor Ola Grue denied the report. → Ola Grue (Ottery councillor)',
    'On Friday spokesman Ana Ruiz denied the report. → Ana Ruiz (spokesman)',
    'On Sunday Mayor Dagny Holt denied that the bridge was shut. → Dagny Holt (Mayor)',
    'Last week Governor Ina Reske said the dam was safe. → Ina Reske (Governor)',
    'In June 2014 President Ola Grue denied the report. → Ola Grue (President)',
    'By Monday Ottery police had denied the report. → Ottery police',
  ],
  'of a body with a row of fields, a firm with a row of owners': [
    'The Agency for Roads, Rail and Ports said it was shut. → Agency for Roads, Rail and Ports',
    'The Ministry of Defence, Ana Berg and Ivo Roe denied it. → Ministry of Defence and Ana Berg and Ivo Roe',
    'The Committee to Protect the Coast said it was shut. → Committee to Protect the Coast',
    'The Society for the Prevention of Cruelty to Bees denied it. → Society for the Prevention of Cruelty to Bees',
    'Brandt, Holm and Partners denied it. → Brandt, Holm and Partners',
    'Brandt, Holm and Roe denied it. → Brandt and Holm and Roe',
  ],
  'of a body, or its first word': [
    'Amnesty International said dozens were hurt. → Amnesty International',
    "The auction house Wickham's said it was bad. → Wickham's",
    "Wickham's head left. Wickham's would not say why. → Wickham's",
    "Ivo Marr's denied claims are old. Marr said so. → Ivo Marr",
    'Oxfam International said it was bad. Oxfam said it was sad. → Oxfam International | Oxfam International',
    'Odd Lund owns the Lund International Hotel. Lund said it was late. → Odd Lund',
  ],
  'that no adverb and no verb begins': [
    '“Suddenly Oakes came,” Laura Finch said. Oakes denied it. → Laura Finch | Oakes',
    '“Did Oakes come?” Laura Finch said. Oakes denied it. → Laura Finch | Oakes',
    '“Blame Oakes,” Laura Finch said. Oakes denied it. → Laura Finch | Oakes',
  ],
  'whom nobody names in their own words': [
    'Singer Laura Finch was hurt. “Finch is fine,” she said. → null',
    'Martin Oakes rang the Echo. The spokesman added: “Martin Oakes was late.” → spokesman',
    'Police arrested Martin Oakes, a baker. The baker said Oakes was drunk. → baker',
    'Martin Oakes hired Helen Garrow. He said Garrow was good. → Martin Oakes',
    'Martin Oakes was born in Arden. Oakes was late, he said. → Martin Oakes',
  ],
  'of a quotation that stands alone, behind who acts': [
    'Alwin Dray spoke to reporters. “The boat was stolen.” → Alwin Dray',
    'Asked about the leak, Dagny Holt shook her head. “It never happened.” → Dagny Holt',
    'New Arden was quiet. “The boat was stolen.” → null',
  ],
  'before a word that could be something else': [
    'The employee first said the key was lost. → employee',
    'LGBT advocates said they were hopeful. → LGBT advocates',
  ],
  'behind what somebody or a body is, which opens the sentence': [
    'Explorer Sten Arkel denied the report. → Sten Arkel (Explorer)',
    'Homeowner Pia Sorrow denied the report. → Pia Sorrow (Homeowner)',
    'Parishioner Edith Cray denied the report. → Edith Cray (Parishioner)',
    'Walther Paul Nye denied the report. → Walther Paul Nye',
    'Airline Norwing denied the report. → Norwing',
    'Carmaker Vantor denied the report. → Vantor',
    'Union Carbolite denied the report. → Union Carbolite',
    'Dean Morlitz denied the report. → Dean Morlitz',
    'Rival Jack Trem denied the report. → Jack Trem (Rival)',
  ],
  'for an age, whom the text gives it, else whom it is about': [
    'Mayor Ilse Brandt has left. Ivo Marr, 26, will follow her. The 26-year-old denied the report. → Ivo Marr',
    'Striker Dan Okoro is out. Coach Ray Vela met Dan Okoro. Vela left. The 26-year-old denied the report. → Dan Okoro (Striker)',
  ],
  'behind adjectives, and with a number': [
    'The hand-written, four-page lawsuit said the dam was safe. → hand-written, four-page lawsuit',
    'The vague and unsigned reports said the dam was safe. → vague and unsigned reports',
    'No 10 denied the report. → No 10',
  ],
  'with small words, a saint or many owners inside': [
    'Doctors Without Borders denied the report. → Doctors Without Borders',
    'Hands Off Our Woods denied the report. → Hands Off Our Woods',
    'On Friday, Feed the Valleys denied the report. → Feed the Valleys',
    'Ana Ruiz of Feed the Valleys denied the report. → Ana Ruiz',
    'The Metal Workers’ Union denied the report. → Metal Workers’ Union',
    'St Brida’s Hospital denied the report. → St Brida’s Hospital',
    'John “Bucky” Rolf denied the report. → John “Bucky” Rolf',
    'Marten “Bucky” Rolf denied the report. → Marten “Bucky” Rolf',
    'A person with direct knowledge of the deal denied the report. → person with direct knowledge of the deal',
    'Brock’s spokeswoman, Kim Lake, denied the report. → Kim Lake (spokeswoman)',
    'Ana Ruiz wrote it. Her publisher, Larkspur Books, denied the report. → Larkspur Books',
  ],
  'an office with “of” before a name': [
    'Secretary of State Dagny Holt denied it. → Dagny Holt (Secretary of State)',
    'On Monday Secretary of State Dagny Holt denied it. → Dagny Holt (Secretary of State)',
    'Speaker of the House Dagny Holt denied it. → Dagny Holt (Speaker)',
    'Secretary of Labor Dagny Holt denied it. → Dagny Holt (Secretary)',
    'The Secretary of State, Dagny Holt, denied it. → Dagny Holt (Secretary)',
    'Chair of governors Dagny Holt denied it. → Dagny Holt',
    'Chief of police Dagny Holt denied it. → Dagny Holt',
    'On Monday Bank of Norland denied it. → Bank of Norland',
  ],
  'what somebody does, of two words': [
    'Short-seller Milo Crane denied it. → Milo Crane (Short-seller)',
    'Whistle-blower Milo Crane denied it. → Milo Crane (Whistle-blower)',
  ],
  'bodies that begin like people': [
    'Queen Mary University denied it. → Queen Mary University',
    'Sheriff Hutton Parish Council denied it. → Sheriff Hutton Parish Council',
    'The Royal Mint denied it. → Royal Mint',
    'Marks & Spencer denied it. → Marks & Spencer',
    'Cook & Sons denied it. → Cook & Sons',
    'Mayor Tom Bridge denied it. → Tom Bridge (Mayor)',
    'Royal correspondent Ana Lund denied it. → Ana Lund (Royal correspondent)',
  ],
  'behind a quotation': [
    '“It is safe,” claims director Dagny Holt. → Dagny Holt (director)',
    '“It was easy,” jokes goalkeeper Petr Lanz. → Petr Lanz (goalkeeper)',
    '“It is over,” tweets mayor Petr Lanz. → Petr Lanz (mayor)',
    '“It is over,” states the report. → report',
    '“It is cold,” put in Ivo Marr. → Ivo Marr',
    '“It is late,” threw in the captain, Ivo Marr. → Ivo Marr (captain)',
    '“They are lying,” piped up Carl Lund. → Carl Lund',
    '“It was empty,” chipped in Dagny Holt. → Dagny Holt',
    '“It was empty,” Dagny Holt put in. → Dagny Holt',
    '“You will lose”, snapped back the minister. → minister',
  ],
};

/** "Ola Grue (Minister)" for each statement of the text. */
const speakersIn = (text: string): string[] =>
  outcomeOf(text).statements.map(({speaker, role}) => (role ? `${speaker} (${role})` : `${speaker}`));

describe.each(Object.entries(KINDS))('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const [text = '', wanted = ''] = line.split(' → ');
    expect(speakersIn(text)).toEqual(wanted.split(' | '));
  });
});
