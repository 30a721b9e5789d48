import {describe, expect, it} from 'vitest';
import {told} from '../builders/told.js';

describe('a subject far from its verb', () => {
  it.each([
    ['Sal Orrin, the mayor, on Monday denied the report.', ['Sal Orrin, the mayor', 'denied', 'the report']],
    ['Ivo Tarn, 43, yesterday said the bridge was safe.', ['Ivo Tarn, 43', 'said', 'the bridge was safe']],
    [
      'Ivo Tarn, who owns the mill, in March declined to comment.',
      ['Ivo Tarn, who owns the mill', 'declined to comment', ''],
    ],
    ['In a post Orla Quist denied the report.', ['Orla Quist', 'denied', 'the report']],
    ['Orla Quist has since denied the report.', ['Orla Quist', 'has since denied', 'the report']],
    ['Ivo Tarn, though, said it was late.', ['Ivo Tarn', 'said', 'it was late']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('a cue that takes what it takes', () => {
  it.each([
    ['The court ruled that the mill could stay.', ['The court', 'ruled', 'the mill could stay']],
    ['Ivo Tarn offered to repair the mill.', ['Ivo Tarn', 'offered', 'to repair the mill']],
    ['The council challenged Ivo Tarn to leave.', ['The council', 'challenged', 'Ivo Tarn to leave']],
    ['Orla Quist hits out at the board.', ['Orla Quist', 'hits out at', 'the board']],
    ['As Orla Quist puts it, the council is asleep.', ['Orla Quist', 'puts it', 'the council is asleep']],
    ['No 10 said it was late.', ['No 10', 'said', 'it was late']],
    ['Orla Quist left, saying she “took the money.”', ['Orla Quist', 'saying', 'she “took the money.”']],
    ['Ivo Tarn made the case that the mill was safe.', ['Ivo Tarn', 'made the case', 'the mill was safe']],
    ['His friends launched a rumour that he had died.', ['His friends', 'launched a rumour', 'he had died']],
    ['The sale was reported on Monday by the Herald.', ['the Herald', 'was reported', 'The sale']],
    ['He was told by Ivo Tarn there was no money.', ['Ivo Tarn', 'was told', 'there was no money']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });

  it.each([
    'Orla Quist maintains a wide lead, and the mayor has lost much of his.',
    'Orla Quist advises firms on sales.',
    'The jobs report was late again.',
    'They read a guide explaining the rules.',
    'Orla Quist wrote a song for the choir.',
    'Orla Quist learned that the mill was closed.',
    'The police identified the man last week.',
  ])('is none without it: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a quotation', () => {
  it.each([
    ['It rained. “They lied to us”, said Ivo Tarn.', ['Ivo Tarn', 'said', 'They lied to us']],
    ['It rained. “They lied to us”, Ivo Tarn said on Tuesday.', ['Ivo Tarn', 'said', 'They lied to us']],
    ['In a statement, Orla Quist said, “We do not know.”', ['Orla Quist', 'said', 'We do not know.']],
    ['Asked about the mill, Orla Quist said, “We do not know.”', ['Orla Quist', 'said', 'We do not know.']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

it('ends an object where the clause goes on', () => {
  expect(told('Ivo Tarn denied the charge: “We were there in six minutes.”')[0]).toEqual([
    'Ivo Tarn',
    'denied',
    'the charge',
  ]);
});

describe('what stands in front of the one who speaks', () => {
  it.each([
    [
      'In a long visit to "Harbour Talk," Mika Brun asked Holt how he would dry the town.',
      ['Mika Brun', 'asked', 'how he would dry the town'],
    ],
    [
      'Walking in to chants of "Tarn! Tarn!," the senator said his party was "closing really strong."',
      ['the senator', 'said', 'his party was "closing really strong."'],
    ],
    ['To a question on the “sale of the mill,” Ivo Tarn said it was sold.', ['Ivo Tarn', 'said', 'it was sold']],
    ['As for the loss of “Kellin,” Ivo Tarn denied it.', ['Ivo Tarn', 'denied', 'it']],
    ['As for Kellin, “it is lost,” Ivo Tarn said.', ['Ivo Tarn', 'said', 'it is lost,']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('a name behind its verb', () => {
  it.each([
    [
      'The loss of the pact troubles “the heart of the trade” in the town, said Geert Wild, head of the guild.',
      ['Geert Wild, head of the guild', 'said', 'The loss of the pact troubles “the heart of the trade” in the town'],
    ],
    [
      'The mill “was so early that nobody knew it. People still laughed,” said Bo Heiser.',
      ['Bo Heiser', 'said', 'The mill “was so early that nobody knew it. People still laughed,”'],
    ],
    [
      'The promise to “make Tarn dry” appeals to people who wish for order, said Alan Brand.',
      ['Alan Brand', 'said', 'The promise to “make Tarn dry” appeals to people who wish for order'],
    ],
    [
      'The governor, Brian Sando, a Liberal, said Mary Holt had left.',
      ['The governor, Brian Sando, a Liberal', 'said', 'Mary Holt had left'],
    ],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('what stands between a verb and what is said', () => {
  it.each([
    [
      'Orla Holt said on Tweeter on Monday, in reference to her first child, “Next summer we will be four.”',
      ['Orla Holt', 'said', 'Next summer we will be four.'],
    ],
    ['Ivo Tarn acknowledged, however, “The past is past.”', ['Ivo Tarn', 'acknowledged', 'The past is past.']],
    [
      'Ivo Tarn told reporters in Nashton last week, “We heard it happening on the ground.”',
      ['Ivo Tarn', 'told', 'We heard it happening on the ground.'],
    ],
    ['Ivo Tarn joked, again using an odd accent, “Amen, brother!”', ['Ivo Tarn', 'joked', 'Amen, brother!']],
    [
      'Ivo Tarn says, win or lose in May, he is staying in the race.',
      ['Ivo Tarn', 'says', 'he is staying in the race'],
    ],
    [
      'Ivo Tarn asked on Monday at a rally whether the mill was lost.',
      ['Ivo Tarn', 'asked', 'whether the mill was lost'],
    ],
    ['Ivo Tarn said, on the other hand, that the dam had burst.', ['Ivo Tarn', 'said', 'the dam had burst']],
    ['Ivo Tarn said, to loud applause: “The dam has burst.”', ['Ivo Tarn', 'said', 'The dam has burst.']],
    ['It rained, Ivo Tarn said, and that hurt.', ['Ivo Tarn', 'said', 'It rained']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('the whole source behind its verb', () => {
  it.each([
    'Raf Tarn, director of Coastal Studies at the Royal United Ports Institute in Ulm',
    'Rachel Holt, 20, of Ulm, Tarn',
    'Mark Holt, associate director for research at Ulm University',
    'Ivo Marr, then senior pastor at Ulm Church',
    'Ivo Marr, who was the chief of staff to Leon Holt, then the guild’s director',
  ])('%s', (source) => {
    expect(told(`“It is late,” said ${source}. “It is too late.”`)).toEqual([
      [source, 'said', 'It is late, It is too late.'],
    ]);
    expect(told(`“It is late,” said ${source}, “but we are here.”`)[0]).toEqual([
      source,
      'said',
      'It is late, but we are here.',
    ]);
  });
});

describe('what somebody is called', () => {
  it.each([
    ['Ivo Tarn called Marr, his rival, a “co-founder.”', ['Ivo Tarn', 'called', 'Marr, his rival, a “co-founder.”']],
    [
      'Ivo Tarn called the fire that killed five guards "an attack on our town," adding it hurt.',
      ['Ivo Tarn', 'called', 'the fire that killed five guards "an attack on our town,"'],
    ],
    ['Ivo Tarn called the report on Tuesday quite false.', ['Ivo Tarn', 'called', 'the report on Tuesday quite false']],
    [
      'Ivo Tarn called the claims made by the Courier “pure fiction”.',
      ['Ivo Tarn', 'called', 'the claims made by the Courier “pure fiction”'],
    ],
  ])('%s', (text, statement) => {
    expect(told(text)[0]).toEqual(statement);
  });

  it('not on the telephone', () => {
    expect(told('Ivo Tarn called her mother on Friday. Ivo Tarn called Marr in Ulm.')).toEqual([]);
  });
});

it('leaves to the second verb what is said by saying it', () => {
  expect(told('Ivo Tarn responded by saying the town should be careful.')).toEqual([
    ['Ivo Tarn', 'saying', 'the town should be careful'],
  ]);
});

it('ends content with a quotation where the narrator goes on', () => {
  expect(told('Ivo Tarn said the town was “lost for good,” saying nobody cared.')).toEqual([
    ['Ivo Tarn', 'said', 'the town was “lost for good,”'],
    ['Ivo Tarn', 'saying', 'nobody cared'],
  ]);
  expect(told('Ivo Tarn said the town had died: “It is gone for good,” he told the hall.')).toEqual([
    ['Ivo Tarn', 'said', 'the town had died'],
    ['he', 'told', 'It is gone for good,'],
  ]);
});

describe('who cried out', () => {
  it.each([
    ['“Is it safe, then?” Ivo Tarn remarked, pointing to a map of “Ulm.”', 'Ivo Tarn', 'remarked'],
    ['“Is it safe, then?” Ivo Tarn asked drily, shaking his head. “But it is.”', 'Ivo Tarn', 'asked'],
    ['“Is it safe, then?” Ivo Tarn questioned.', 'Ivo Tarn', 'questioned'],
    ['“Is it safe, then?” Ivo Tarn went on, as if nobody heard.', 'Ivo Tarn', 'went on'],
    [
      '“Is it safe, then?” Ivo Tarn told Ulm Radio in a talk aired on Monday when asked how it was.',
      'Ivo Tarn',
      'told',
    ],
    ['“It is safe!” Ivo Tarn shouted from the roof as the crowd left.', 'Ivo Tarn', 'shouted'],
  ])('%s', (text, source, cue) => {
    expect(told(`It rained. ${text}`)[0]?.slice(0, 2)).toEqual([source, cue]);
  });

  it('not a title with a colon within marks', () => {
    expect(told('It rained. He had a part in “Ulm Tower: The Clerk Who Fell.”').map(([, cue]) => cue)).not.toContain(
      ':',
    );
  });
});

describe('who does something to a thing', () => {
  it.each([
    ['Sal Orrin left the room saying he would never return.', 'Sal Orrin'],
    ['Sal Orrin quit the race claiming the vote was rigged.', 'Sal Orrin'],
    ['Sal Orrin left a letter saying he would never return.', 'Sal Orrin'],
    ['Sal Orrin joined a clerk saying the mill was shut.', 'a clerk'],
  ])('says what follows: %s', (text, source) => {
    expect(told(text).map(([who]) => who)).toEqual([source]);
  });

  it('hits out', () => {
    expect(told('Orrin hit back: “They know nothing.”')).toEqual([['Orrin', 'hit back', 'They know nothing.']]);
  });
});
