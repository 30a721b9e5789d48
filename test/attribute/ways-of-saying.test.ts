import {describe, expect, it} from 'vitest';
import {told} from '../builders/told.js';

describe('words that are somebody’s without a verb of saying', () => {
  it.each([
    ['In Professor Orla Quist’s view, the river is low.', ['Professor Orla Quist', 'view', 'the river is low']],
    ['The river, in Orla Quist’s opinion, is low.', ['Orla Quist', 'opinion', 'The river is low']],
    ['In the words of Ivo Tarn, “it was a circus”.', ['Ivo Tarn', 'In the words of', 'it was a circus']],
    ['The verdict of critic Orla Quist: “A feast of noise.”', ['critic Orla Quist', 'verdict', 'A feast of noise.']],
    ['Judge Sal Orrin’s verdict: the firm had lied.', ['Judge Sal Orrin', 'verdict', 'the firm had lied']],
    ['The message from doctors was blunt: the wards are full.', ['doctors', 'message', 'the wards are full']],
    ['Ivo Tarn’s reply, when asked, was “absolutely”.', ['Ivo Tarn', 'reply', 'absolutely']],
    ['The Herald printed Ivo Tarn’s claim to have paid.', ['Ivo Tarn', 'claim', 'to have paid']],
    ['There were calls from parents for the head to resign.', ['parents', 'calls', 'the head to resign']],
    ['Claims by neighbours that the dog barked were heard.', ['neighbours', 'Claims', 'the dog barked']],
    ['Claims by the union that staff had left were heard.', ['the union', 'Claims', 'staff had left']],
    [
      'Orla Quist made the case to members of the board that it was late.',
      ['Orla Quist', 'made the case', 'it was late'],
    ],
    ['It rests on the firm’s annual tax statements that it lost money.', ['the firm', 'statements', 'it lost money']],
    [
      'Some odd and unconfirmed reports that Tarn had sunk were read.',
      ['Some odd and unconfirmed reports', 'reports', 'Tarn had sunk'],
    ],
    ['Orla Quist voiced grave concern that it was late.', ['Orla Quist', 'voiced grave concern', 'it was late']],
    ['Orla Quist has expressed alarm that it is late.', ['Orla Quist', 'has expressed alarm', 'it is late']],
    ['Orla Quist raised doubts about the exam.', ['Orla Quist', 'raised doubts about', 'the exam']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });

  it.each([
    'In Tarn, the river is low.',
    'Ivo Tarn gave Orla Quist the answer that she wanted.',
    'Her aides make a sharper case about the jobs that the port provides.',
    'In the village of Orrin, the river is low.',
    'The river is low in my view.',
    'Ivo Tarn raised cows.',
    'Ivo Tarn’s case: a new lock.',
  ])('says nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what hangs on what', () => {
  it.each([
    ['Residents were urged by Ivo Tarn to stay at home.', ['Ivo Tarn', 'were urged', 'Residents to stay at home']],
    ['Ivo Tarn greeted a miner Monday night by saying it was late.', ['Ivo Tarn', 'saying', 'it was late']],
    ['“No,” said Tarn Rescue (TR) spokesman Ivo Orrin.', ['Tarn Rescue (TR) spokesman Ivo Orrin', 'said', 'No,']],
    ['The claim was rejected by most voters.', ['most voters', 'was rejected', 'The claim']],
    ['Ivo Tarn told Radio Orrin’s “Morning Call” that it was late.', ['Ivo Tarn', 'told', 'it was late']],
    ['Ivo Tarn said there remains a gap.', ['Ivo Tarn', 'said', 'there remains a gap']],
    ['The storm forced Ivo Tarn to admit that it was late.', ['Ivo Tarn', 'to admit', 'it was late']],
    [
      'Ivo Tarn was quoted on Monday by the Echo as saying it was late.',
      ['Ivo Tarn', 'was quoted on Monday by the Echo as saying', 'it was late'],
    ],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('words behind what they are about', () => {
  it.each([
    ['Orla Quist said of the road: “It is lost. It must close.”', ['Orla Quist', 'said', 'It is lost. It must close.']],
    ['Orla Quist said of the road that it was lost.', ['Orla Quist', 'said', 'it was lost']],
    ['What Orla Quist said was that the road was lost.', ['Orla Quist', 'said', 'the road was lost']],
    ['All that Orla Quist would say was that it was late.', ['Orla Quist', 'would say', 'it was late']],
    ['The levy, which Orla Quist called a tax on hope, fell.', ['Orla Quist', 'called', 'The levy a tax on hope']],
    ['The levy – which Orla Quist said was unfair – fell.', ['Orla Quist', 'said', 'was unfair']],
    ['Ivo Tarn took to the radio to say it was late.', ['Ivo Tarn', 'say', 'it was late']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });

  it('knows what only judges the words', () => {
    expect(told('What Orla Quist told the council was false.')).toEqual([]);
  });
});

describe('a verb that takes quotations', () => {
  it.each([
    ['“Shut the road,” radioed the pilot.', ['the pilot', 'radioed', 'Shut the road,']],
    ['“We have won,” gloated the farmer.', ['the farmer', 'gloated', 'We have won,']],
    ['Greed was the root of it, thundered Ivo Tarn.', ['Ivo Tarn', 'thundered', 'Greed was the root of it']],
  ])('may stand before who says it: %s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('somebody beside the clause', () => {
  it.each([
    ['Some were angry, with one, Orla Quist, likening it to a tomb.', ['one, Orla Quist', 'likening', 'it to a tomb']],
    ['It was late, police said, at 9 p.m. Monday.', ['police', 'said', 'It was late']],
    ['It happened at 9 p.m. Monday, police said.', ['police', 'said', 'It happened at 9 p.m. Monday']],
    [
      'Any reading of it, said Ivo Tarn, an expert at the mill, would be odd.',
      ['Ivo Tarn, an expert at the mill', 'said', 'Any reading of it would be odd'],
    ],
    [
      'Orla Quist was quoted by the Herald as saying that it was late.',
      ['Orla Quist', 'was quoted by the Herald as saying', 'it was late'],
    ],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('a headline with a quotation', () => {
  const body = '\n\nThe ferry over the Wend has sailed for ninety years and was painted in spring, as it is each year.';
  it.each([
    ['Quist on merger: “We are not for sale”', ['Quist', ':', 'We are not for sale']],
    ['“It broke my heart”: Mother of drowned boy speaks', ['Mother of drowned boy', ':', 'It broke my heart']],
  ])('%s', (title, statement) => {
    expect(told(title + body)).toEqual([statement]);
  });
});

describe('what stands between', () => {
  it.each([
    ['Orla Quist said on Tarn FM, where she works, that it was late.', ['Orla Quist', 'said', 'it was late']],
    ['Orla Quist said in spring, when the news broke, “I was ill.”', ['Orla Quist', 'said', 'I was ill.']],
    ['There was, she said, “an odd bargain.”', ['she', 'said', 'There was an odd bargain.']],
    ['There was, police said, no need to move.', ['police', 'said', 'There was no need to move']],
    ['“They have no choice” but to go, says Ivo Tarn.', ['Ivo Tarn', 'says', '“They have no choice” but to go']],
    ['He had friends, but “Few vote here,” said Ivo Tarn.', ['Ivo Tarn', 'said', 'Few vote here,']],
    ['She brought that down to six, but said it was late.', ['She', 'said', 'it was late']],
    ['Orla Quist said that rapper Ken Vest had left.', ['Orla Quist', 'said', 'rapper Ken Vest had left']],
    [
      'According to recently leaked party files, it was late.',
      ['recently leaked party files', 'According to', 'it was late'],
    ],
    ['It was sold, according to state corporate records.', ['state corporate records', 'according to', 'It was sold']],
    [
      'Ivo Tarn, a friend of Orla Quist’s, said that it was late.',
      ['Ivo Tarn, a friend of Orla Quist', 'said', 'it was late'],
    ],
    ['Locals interviewed at fairs this week, including Ivo Tarn, said it was late.', ['Locals', 'said', 'it was late']],
    ['It was led by Ivo Tarn, who’s argued for years that it is late.', ['who', '’s argued', 'it is late']],
    ['“It should hasten the end of the mill,” Will wrote.', ['Will', 'wrote', 'It should hasten the end of the mill,']],
    [
      'Despite his “odd tone,” Orla Quist wrote, Ivo Tarn is kind.',
      ['Orla Quist', 'wrote', 'Despite his “odd tone,” Ivo Tarn is kind'],
    ],
    ['Orla Quist was shocked by it and has called upon us to go.', ['Orla Quist', 'has called upon', 'us to go']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('a paragraph of quotation that the next one goes on with', () => {
  it('is said by who is named there', () => {
    const text = 'Ivo Tarn said it was late.\n\n“We will stay.\n\n“We will grow,” said Orla Quist.';
    expect(told(text).map(([who]) => who)).toEqual(['Ivo Tarn', 'Orla Quist', 'Orla Quist']);
  });
});

describe('a paragraph behind a colon', () => {
  const block = '\n\nWe have found nothing of the kind in any of the papers.';
  it.each([
    'Its benefits include:',
    'They are made of two parts:',
    'Some of Ivo Tarn’s friends took to the radio, claiming it was late:',
    'Other neighbours have offered two estimates of it:',
  ])('is nobody’s: %s', (text) => {
    expect(told(text + block).filter(([, , content]) => content!.startsWith('We have'))).toEqual([]);
  });

  it.each(['Ivo Tarn wrote:', 'Ivo Tarn had this to say:', 'The following statement is on the site now:'])(
    'is: %s',
    (text) => {
      expect(told(text + block).map(([, , content]) => content)).toEqual([block.trim()]);
    },
  );
});

describe('a paragraph that the main clause before it announces', () => {
  it('is in the note, and not in the news', () => {
    const text = 'While some news papers called it an accident, her note made her wish clear:';
    expect(told(`${text}\n\nI have left the town for good, and I am glad of it.`).map(([who]) => who)).toContain(
      'her note',
    );
  });
});

describe('who says what of what somebody said', () => {
  it.each([
    ['Ivo Tarn said the boat had sunk, which the lab denied.', ['the lab', 'denied', 'the boat had sunk']],
    [
      'Clerks say it is in a hall in Ulm, which the lab has confirmed.',
      ['the lab', 'has confirmed', 'it is in a hall in Ulm'],
    ],
    ['Ivo Tarn said he was accused of theft, which the lab denied.', ['the lab', 'denied', 'theft']],
    ['The lab called this untrue.', ['The lab', 'called', 'this untrue']],
    ['A film that claims to show a whale is old.', ['A film', 'claims', 'to show a whale']],
    ['The dam gave way, witnesses said, but many stayed.', ['witnesses', 'said', 'The dam gave way']],
    ['It was lost, although reports say it held.', ['reports', 'say', 'it held']],
    [
      'The owner, Velm Foods, had written to members on Monday alleging it was lost.',
      ['The owner, Velm Foods', 'alleging', 'it was lost'],
    ],
    ['Ana Lund wrote to members in May saying it was lost.', ['Ana Lund', 'saying', 'it was lost']],
    ['He met a man from Ulm claiming to be ill.', ['a man from Ulm', 'claiming', 'to be ill']],
    ['Lund refused to say when the dam failed.', ['Lund', 'refused to say', 'when the dam failed']],
    ['“Was it late!” Lund said to the crowd.', ['Lund', 'said', 'Was it late!']],
    ['Lund would not say to whom it went.', ['Lund', 'would not say', 'to whom it went']],
    ['Lund would not put a figure on the loss.', ['Lund', 'would not put a figure on', 'the loss']],
    [
      'Lund called claims that the dam would close “a lie.”',
      ['Lund', 'called', 'claims that the dam would close “a lie.”'],
    ],
    ['Lund called the plan to close it a mistake.', ['Lund', 'called', 'the plan to close it a mistake']],
    ['Lund called the decision to close it “a farce.”', ['Lund', 'called', 'the decision to close it “a farce.”']],
    ['Lund called reports he fled “a lie.”', ['Lund', 'called', 'reports he fled “a lie.”']],
    ['Lund called that “utter rot”.', ['Lund', 'called', 'that “utter rot”']],
    ['Lund described that as a good day.', ['Lund', 'described', 'that as a good day']],
  ])('%s', (text, statement) => {
    expect(told(text)).toContainEqual(statement);
  });
});

describe('whom a verb says nothing of', () => {
  it('is who calls it absurd to suggest so', () => {
    expect(told('Lund called it absurd to suggest she had lied.').map(([, cue]) => cue)).toEqual(['called']);
  });
});

describe('when somebody gave no answer', () => {
  it.each([
    'Lund did not respond when asked why.',
    'Lund did not answer when we asked her about the dam.',
    'Lund declined to comment when reporters rang her.',
  ])('%s', (text) => {
    expect(told(text).map(([source, , content]) => [source, content])).toEqual([['Lund', '']]);
  });
});

describe('a noun that only stands for what acts', () => {
  it.each(['A rumour that spread fast was heard.', 'She kept every report that reached her.'])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a passive with its agent', () => {
  it.each([
    ['The fall in sales was reported this spring by Tarn Radio.', ['Tarn Radio', 'was reported', 'The fall in sales']],
    ['Files reported previously by the Herald were lost.', ['the Herald', 'reported', 'Files']],
    [
      'The claims were denied during the hearing in May by two of Roe’s rivals.',
      ['two of Roe’s rivals', 'were denied', 'The claims'],
    ],
    ['The report was dismissed by Orla Quist as false.', ['Orla Quist', 'was dismissed', 'The report as false']],
    ['The firm was accused by Orla Quist of being late.', ['Orla Quist', 'was accused', 'The firm of being late']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('what somebody calls the object', () => {
  it.each([
    ['Orla Quist described the plan in a letter as “a waste”.', ['Orla Quist', 'described', 'the plan as “a waste”']],
    ['Orla Quist described the plan on Monday as unfair.', ['Orla Quist', 'described', 'the plan as unfair']],
    [
      'Orla Quist dismissed as nonsense reports that Tarn had sunk.',
      ['Orla Quist', 'dismissed', 'reports that Tarn had sunk'],
    ],
    ['Orla Quist dismissed as “fiction” the claim.', ['Orla Quist', 'dismissed', 'the claim']],
    ['The firm asked them which boats had sunk.', ['The firm', 'asked', 'which boats had sunk']],
    ['Orla Quist cited the figure at a hearing watched by crowds.', ['Orla Quist', 'cited', 'the figure']],
    ['Orla Quist asked for the papers a few hours earlier.', ['Orla Quist', 'asked for', 'the papers']],
  ])('%s', (text, statement) => {
    expect(told(text)).toContainEqual(statement);
  });
});

describe('between the verb and what was said', () => {
  it.each([
    [
      'These men, Orla Quist explained earlier in the hearing, were late.',
      ['Orla Quist', 'explained', 'These men were late'],
    ],
    ['Reports say Time Warner, which owns it, is late.', ['Reports', 'say', 'Time Warner, which owns it, is late']],
    ['Orla Quist denied the April reports.', ['Orla Quist', 'denied', 'the April reports']],
    ['Orla Quist made clear Friday that it was late.', ['Orla Quist', 'made clear', 'it was late']],
    ['Orla Quist recalled the day the roof fell in.', ['Orla Quist', 'recalled', 'the day the roof fell in']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});
