import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

/*
 * The forms of attribution, a sentence a line: who, with which cue, said what. Every statement of the sentence is there,
 * and all of them have the form that the block is about, unless a line says otherwise.
 */

type Line = readonly [text: string, source: string, cue: string, content: string, to?: string];

const expectForm = (form: string, lines: readonly Line[]): void => {
  it.each(lines.map((line) => [line[0], line] as const))('%s', (_, [text, source, cue, content, to]) => {
    expect(toldIn(text)).toMatchObject([{form, source, cue, ...(content && {content}), ...(to && {to})}]);
  });
};

describe('a quotation, its source and the cue', () => {
  expectForm('quote-source-cue', [
    ['“The ferry is late,” the captain said.', 'the captain', 'said', 'The ferry is late,'],
    [
      '“We counted twice,” Ida Holm told reporters on Monday. “Nothing is missing.”',
      'Ida Holm',
      'told',
      'We counted twice, … Nothing is missing.',
      'reporters',
    ],
    ['“No one,” Holm said, “has asked me.”', 'Holm', 'said', 'No one, … has asked me.'],
    ['The keeper came home. “It was open,” he said.', 'he', 'said', 'It was open,'],
    ['“Stop!” the guard shouted.', 'the guard', 'shouted', 'Stop!'],
    ['“Nobody has been hurt,” he was quoted as saying.', 'he', 'was quoted as saying', 'Nobody has been hurt,'],
    ['“Nobody has been hurt,” the e-mail read.', 'the e-mail', 'read', 'Nobody has been hurt,'],
    ['“Nobody,” the note states, “has been hurt.”', 'the note', 'states', 'Nobody, … has been hurt.'],
  ]);
});

describe('a quotation, the cue and its source', () => {
  expectForm('quote-cue-source', [
    ['“The ferry is late,” said Captain Ida Holm.', 'Captain Ida Holm', 'said', 'The ferry is late,'],
    [
      '“We counted twice,” said Ida Holm, the harbour master. “Nothing is missing.”',
      'Ida Holm, the harbour master',
      'said',
      'We counted twice, … Nothing is missing.',
    ],
    ['“Stop!” shouted the guard.', 'the guard', 'shouted', 'Stop!'],
    ['“Nobody has been hurt,” read the note.', 'the note', 'read', 'Nobody has been hurt,'],
  ]);
});

describe('a source, the cue and a quotation', () => {
  expectForm('source-cue-quote', [
    ['Captain Ida Holm said, “The ferry is late.”', 'Captain Ida Holm', 'said', 'The ferry is late.'],
    ['The harbour master wrote: “Nothing is missing.”', 'The harbour master', 'wrote', 'Nothing is missing.'],
    ['Holm told the hall, to loud applause: “We are leaving.”', 'Holm', 'told', 'We are leaving.', 'the hall'],
    [
      'Said Captain Ida Holm of the old ferry: “Nothing is missing.”',
      'Captain Ida Holm of the old ferry',
      'Said',
      'Nothing is missing.',
    ],
  ]);

  it('is no name in quotation marks', () => {
    expect(toldIn('The band played in a hall called “Perception”.')).toEqual([]);
  });
});

describe('a source, the cue and a colon', () => {
  expectForm('source-cue-colon', [
    ['The captain said: the ferry is late.', 'The captain', 'said', 'the ferry is late'],
    ['Holm added: nothing had been missing since May.', 'Holm', 'added', 'nothing had been missing since May'],
    ['Ida Holm wrote: the harbour would stay open.', 'Ida Holm', 'wrote', 'the harbour would stay open'],
  ]);
});

describe('a source, the cue and a clause', () => {
  expectForm('source-cue-clause', [
    ['The captain said that the ferry was late.', 'The captain', 'said', 'the ferry was late'],
    ['The ministry announced the harbour would close.', 'The ministry', 'announced', 'the harbour would close'],
    ['Others claim that the ferry is old.', 'Others', 'claim', 'the ferry is old'],
    ['A notice on the door states that the port is shut.', 'A notice on the door', 'states', 'the port is shut'],
    ['The storm forced Ida Holm to admit that the ferry was old.', 'Ida Holm', 'to admit', 'the ferry was old'],
    ['The storm prompted the port to say the ferry was old.', 'the port', 'to say', 'the ferry was old'],
    ['Some said Monday that the ferry was old.', 'Some', 'said', 'the ferry was old'],
    [
      'Tarn’s governor, Ida Holm, a clerk, said Tuesday that she had sailed.',
      'Tarn’s governor, Ida Holm, a clerk',
      'said',
      'she had sailed',
    ],
    ['Many are demanding that the ferry be sold.', 'Many', 'are demanding', 'the ferry be sold'],
    ['Holm told the council the ferry was late.', 'Holm', 'told', 'the ferry was late', 'the council'],
    ['Holm said on Friday in Lund that the ferry was late.', 'Holm', 'said', 'the ferry was late'],
    ['Holm said, on the other hand, that the ferry was late.', 'Holm', 'said', 'the ferry was late'],
    ['Holm went on to say the ferry was late.', 'Holm', 'went on to say', 'the ferry was late'],
    ['Many say the ferry was late.', 'Many', 'say', 'the ferry was late'],
    ['Weighing costs, Holm said the line would close.', 'Holm', 'said', 'the line would close'],
    ['While critics say the plan failed, the council is keeping it.', 'critics', 'say', 'the plan failed'],
    ['Holm looked up and said the ferry was late.', 'Holm', 'said', 'the ferry was late'],
  ]);
});

describe('a source, the cue and a question', () => {
  expectForm('source-cue-question', [
    ['Nina Falk asked whether the ferry was late.', 'Nina Falk', 'asked', 'whether the ferry was late'],
    ['Holm explained how the ferry was lost.', 'Holm', 'explained', 'how the ferry was lost'],
    ['Reporters asked Holm why the ferry was late.', 'Reporters', 'asked', 'why the ferry was late', 'Holm'],
  ]);
});

describe('a source, the cue and an infinitive', () => {
  expectForm('source-cue-infinitive', [
    ['Holm promised to repair the ferry.', 'Holm', 'promised', 'to repair the ferry'],
    ['The council vowed never to sell the ferry.', 'The council', 'vowed', 'never to sell the ferry'],
    ['Police warned bathers not to swim.', 'Police', 'warned', 'not to swim', 'bathers'],
  ]);

  it('is no wish to stay unnamed', () => {
    expect(toldIn('A guard asked not to be named.')).toEqual([]);
  });
});

describe('a source, the cue and a preposition', () => {
  expectForm('source-cue-preposition', [
    ['Holm warned of delays.', 'Holm', 'warned of', 'delays'],
    ['The union called for an inquiry.', 'The union', 'called for', 'an inquiry'],
    ['Holm commented on the ferry.', 'Holm', 'commented on', 'the ferry'],
  ]);
});

describe('a source, the cue and an object', () => {
  expectForm('source-cue-object', [
    ['Holm denied the allegations.', 'Holm', 'denied', 'the allegations'],
    ['The union accused the council of theft.', 'The union', 'accused', 'the council of theft'],
    ['Critics called the mayor a liar.', 'Critics', 'called', 'the mayor a liar'],
    ['Holm dismissed the claim after a meeting.', 'Holm', 'dismissed', 'the claim'],
    ['The mayor left early, a claim Holm denied.', 'Holm', 'denied', 'a claim'],
    ['Holm has not yet confirmed the report.', 'Holm', 'has not yet confirmed', 'the report'],
  ]);

  it('is no person that is sent away', () => {
    expect(toldIn('Holm dismissed him at noon.')).toEqual([]);
  });
});

describe('a clause, its source and the cue', () => {
  expectForm('clause-source-cue', [
    ['The ferry was late, Captain Ida Holm said.', 'Captain Ida Holm', 'said', 'The ferry was late'],
    ['The ferry was late, Holm said on Monday.', 'Holm', 'said', 'The ferry was late'],
    ['The ferry, the ministry said, would sail on Monday.', 'the ministry', 'said', 'The ferry … would sail on Monday'],
  ]);
});

describe('a clause, the cue and its source', () => {
  expectForm('clause-cue-source', [
    ['The ferry was late, said Captain Ida Holm.', 'Captain Ida Holm', 'said', 'The ferry was late'],
    ['Nobody was hurt, added the harbour master.', 'the harbour master', 'added', 'Nobody was hurt'],
    ['The ferry, said the ministry, would sail on Monday.', 'the ministry', 'said', 'The ferry … would sail on Monday'],
  ]);
});

describe('a passive', () => {
  expectForm('passive-by', [
    ['The report was denied by the harbour police.', 'the harbour police', 'was denied', 'The report'],
    ['A plan criticised by the union was dropped.', 'the union', 'criticised', 'A plan'],
    ['The claim has repeatedly been rejected by Ida Holm.', 'Ida Holm', 'has repeatedly been rejected', 'The claim'],
  ]);

  it('without an agent is nobody’s', () => {
    expect(toldIn('The report was denied on Monday.')).toEqual([]);
  });
});

describe('"according to"', () => {
  expectForm('according-to', [
    ['According to the ministry, the ferry was late.', 'the ministry', 'According to', 'the ferry was late'],
    [
      'According to the Herald, a clerk from Tarn, Ostland, has won the prize.',
      'the Herald',
      'According to',
      'a clerk from Tarn, Ostland, has won the prize',
    ],
    [
      'The ferry was late, according to a memo released on Friday by the ministry.',
      'a memo released on Friday by the ministry',
      'according to',
      'The ferry was late',
    ],
    [
      'The ferry was late, according to two clerks who saw it.',
      'two clerks who saw it',
      'according to',
      'The ferry was late',
    ],
    [
      'According to the Herald, which had a copy, the ferry was late.',
      'the Herald, which had a copy',
      'According to',
      'the ferry was late',
    ],
    ['The ferry was late, according to even his friends.', 'his friends', 'according to', 'The ferry was late'],
    [
      'The ferry was late, according to local media reports.',
      'local media reports',
      'according to',
      'The ferry was late',
    ],
    ['Was it late? Not according to Ida Holm.', 'Ida Holm', 'according to', 'Not'],
    ['The ferry, according to the ministry, was late.', 'the ministry', 'according to', 'The ferry … was late'],
    [
      'The ferry was late, according to Ida Holm, the harbour master.',
      'Ida Holm, the harbour master',
      'according to',
      'The ferry was late',
    ],
    [
      'The port is open; the ferry was late, according to the ministry.',
      'the ministry',
      'according to',
      'the ferry was late',
    ],
  ]);

  it('stands within what somebody else says', () => {
    expect(toldIn('Holm said that, according to the ministry, the ferry was late.')).toMatchObject([
      {source: 'Holm', content: 'according to the ministry, the ferry was late'},
      {source: 'the ministry', content: 'the ferry was late', within: 0},
    ]);
  });

  it('is a measure, too', () => {
    expect(toldIn('Seats were given according to age.')).toEqual([]);
  });
});

describe('a colon', () => {
  expectForm('colon', [
    ['Ida Holm: “The ferry is late.”', 'Ida Holm', ':', 'The ferry is late.'],
    ['Holm: Ferry Late Again This Week', 'Holm', ':', 'Ferry Late Again This Week'],
    ['Holm had this to say: “Nothing is missing.”', 'Holm', ':', 'Nothing is missing.'],
  ]);

  it('opens a list, too', () => {
    expect(toldIn('The recipe needs three things: flour, salt and water.')).toEqual([]);
  });
});

describe('a noun of saying', () => {
  expectForm('noun-cue', [
    ['Holm’s claim that the ferry was late surprised nobody.', 'Holm', 'claim', 'the ferry was late'],
    ['She stood by her denial of the charge.', 'her', 'denial of', 'the charge'],
    [
      'The council issued a quick denial that the ferry was late.',
      'The council',
      'issued a quick denial',
      'the ferry was late',
    ],
    ['The hauliers’ complaint that the road was closed was heard.', 'The hauliers', 'complaint', 'the road was closed'],
    ['Holm’s boldest claim is that the ferry is a wreck.', 'Holm', 'claim', 'the ferry is a wreck'],
    ['Her answer on Monday was simply that the bank had no money.', 'Her', 'answer', 'the bank had no money'],
    ['The message from the palace is that the king is well.', 'the palace', 'message', 'the king is well'],
    [
      'The port ignored complaints from its crews that the food was cold.',
      'its crews',
      'complaints',
      'the food was cold',
    ],
    ['The port met the hall’s demand, in the same bill, that it be told.', 'the hall', 'demand', 'it be told'],
    ['Holm also made the point that ferries are slow.', 'Holm', 'also made the point', 'ferries are slow'],
    ['The firm lodged a complaint that the road was closed.', 'The firm', 'lodged a complaint', 'the road was closed'],
  ]);

  it('that somebody has, and says nothing', () => {
    expect(toldIn('Her position is that of a guest. His answer is well known. The line from Lund is closed.')).toEqual(
      [],
    );
  });

  it('without an owner is nobody’s', () => {
    expect(toldIn('The claim that the ferry was late was false.')).toEqual([]);
  });
});

describe('a refusal', () => {
  expectForm('refusal', [
    ['Holm declined to comment.', 'Holm', 'declined to comment', ''],
    ['Holm declined to comment on the ferry.', 'Holm', 'declined to comment', 'the ferry'],
    ['The ministry refused to confirm or deny the report.', 'The ministry', 'refused to confirm or deny', 'the report'],
    ['The ministry declined to comment when asked.', 'The ministry', 'declined to comment', ''],
    ['Holm did not respond.', 'Holm', 'did not respond', ''],
    ['Holm would not comment on Monday.', 'Holm', 'would not comment', ''],
  ]);

  it.each([
    ['Holm declined to leave the harbour.', 'to do something'],
    ['A guard declined to be named.', 'to be named'],
  ])('%s: is none %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a refusal without a verb of telling', () => {
  expectForm('refusal-phrase', [
    ['Holm could not be reached for comment.', 'Holm', 'could not be reached for comment', ''],
    ['The ministry had no comment on the ferry.', 'The ministry', 'had no comment', 'the ferry'],
    ['Holm was not immediately available for comment.', 'Holm', 'was not immediately available for comment', ''],
  ]);

  it.each(['The village could not be reached by road.', 'The boat had no crew.', 'There was no comment.'])(
    '%s: is none',
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );
});
