import {describe, expect, it} from 'vitest';
import {analyzeSource} from '../../src/analyze.js';
import type {StatementRecord} from '../../src/record/record.js';
import {toRecord} from '../../src/record/to-record.js';

const statements = (text: string, date?: string): readonly StatementRecord[] =>
  analyzeSource({name: '-', format: 'text', text, knownMetadata: date === undefined ? {} : {date}}).flatMap(
    (article) => toRecord(article).statements,
  );

const claims = (text: string): readonly (string | null)[] => statements(text).map((s) => s.claim?.text ?? null);

describe('the claim of a statement', () => {
  it.each([
    ['the object of a denial', 'Mayor Ilse Brandt denied the sale of the castle.', 'the sale of the castle'],
    ['a clause', 'Mayor Ilse Brandt denied that the bridge had been sold.', 'the bridge had been sold'],
    [
      'what the report is of',
      'Mayor Ilse Brandt denied reports of a secret sale of the castle.',
      'a secret sale of the castle',
    ],
    [
      'what the report says',
      'Mayor Ilse Brandt rejected a newspaper report that the bridge had been sold.',
      'the bridge had been sold',
    ],
    [
      'what the claims say without "that"',
      'Mayor Ilse Brandt dismissed claims the bridge had been sold.',
      'the bridge had been sold',
    ],
    [
      'a report that claims it',
      'Mayor Ilse Brandt denied a report claiming that Otto Kern had sold the bridge.',
      'Otto Kern had sold the bridge',
    ],
    ['a whether-clause', 'Mayor Ilse Brandt would not say whether the bridge was safe.', 'the bridge was safe'],
    [
      'the same in a refusal that is told',
      'Mayor Ilse Brandt said she could neither confirm nor deny whether the bridge had been sold.',
      'the bridge had been sold',
    ],
    [
      'what follows "no truth to"',
      'Mayor Ilse Brandt said there was no truth to reports of a sale of the castle.',
      'a sale of the castle',
    ],
    [
      'what is called untrue',
      'Mayor Ilse Brandt said the story about a sale of the castle was untrue.',
      'a sale of the castle',
    ],
    ['what is not true', '"It is not true that we sold the castle," Mayor Ilse Brandt said.', 'we sold the castle'],
    ['all of an assertion', 'Mayor Ilse Brandt said the bridge had been sold.', 'the bridge had been sold'],
  ])('is %s', (_, text, claim) => {
    expect(claims(text)[0]).toEqual(claim);
  });

  it('is a negated clause without its negation', () => {
    const text = 'Clerk Peter Dunmore said there was a secret sale. Mayor Ilse Brandt said there was no secret sale.';
    expect(claims(text)[1]).toBe('there was … secret sale');
    const other =
      'Clerk Peter Dunmore said the mayor had sold the boat. Mayor Ilse Brandt insisted she had not sold the boat.';
    expect(claims(other)[1]).toBe('she had … sold the boat');
  });

  it('is null for a question and where nothing says it', () => {
    expect(statements('Clerk Peter Dunmore asked whether the bridge was safe.').map((s) => s.claim)).toEqual([null]);
    expect(statements('Mayor Ilse Brandt declined to comment.').map((s) => s.claim)).toEqual([null]);
  });
});

describe('words that only point to a claim', () => {
  const report = 'The Tarn Courier reported that the castle had been sold to a hotel.';
  it.each([
    ['"the report"', `${report} Mayor Ilse Brandt denied the report.`],
    ['"it"', `${report} Mayor Ilse Brandt denied it.`],
    ['"this"', `${report}\n\n"This is completely untrue," Mayor Ilse Brandt said.`],
    ['no words', `${report}\n\n"Nonsense," Mayor Ilse Brandt said.`],
    ['"called it a lie"', `${report} Mayor Ilse Brandt called it a lie.`],
    ['a refusal', `${report} Mayor Ilse Brandt declined to comment.`],
    ['"the matter"', `${report} Mayor Ilse Brandt would not comment on the matter.`],
    ['a thing', `${report} Mayor Ilse Brandt would not say whether the castle was sold.`],
  ])('take those of the statement that makes it: %s', (name, text) => {
    const last = statements(text).at(-1);
    expect(last?.claim?.text).toBe(name === 'a thing' ? 'the castle was sold' : 'the castle had been sold to a hotel');
    expect(last?.claim?.of).toBe(name === 'a thing' ? null : 's1');
    expect(last?.answers).toEqual(['s1']);
  });

  it('mean the one that they name', () => {
    const text =
      'The Tarn Courier reported that the castle had been sold. Clerk Peter Dunmore said the bridge would be closed.\n\nMayor Ilse Brandt denied the report.';
    expect(statements(text).at(-1)?.claim).toMatchObject({text: 'the castle had been sold', of: 's1'});
  });

  it('mean a statement about the same thing', () => {
    const text =
      'Clerk Peter Dunmore said Otto Kern had met the mayor at a secret dinner. Guide Dag Hollin said the lake was cold.\n\nMayor Ilse Brandt would not confirm the dinner.';
    expect(statements(text).at(-1)?.claim?.of).toBe('s1');
  });

  it('mean the title where nobody makes the claim', () => {
    const text = 'Castle sold to a hotel\n\nMayor Ilse Brandt declined to comment on the matter.';
    expect(statements(text).at(-1)?.claim).toMatchObject({text: 'Castle sold to a hotel', of: 'title'});
  });
});

describe('what a statement answers', () => {
  it('is what others assert, not what the speaker or his own side does', () => {
    const text =
      'Clerk Peter Dunmore said Otto Kern had sold the bridge. The council, whose spokesman is Nils Aker, said it would rain.\n\nOtto Kern denied that he had sold the bridge.';
    expect(statements(text).at(-1)?.answers).toEqual(['s1']);
  });

  it('names the same people', () => {
    const text =
      'Clerk Peter Dunmore said Ada Quill had sold a boat. Guide Dag Hollin said Otto Kern had sold a boat.\n\nA lawyer denied that Otto Kern had sold a boat.';
    expect(statements(text).at(-1)?.answers).toEqual(['s2']);
  });
});

describe('when something was said', () => {
  it.each([
    ['Mayor Ilse Brandt denied on Monday that the bridge had been sold.', 'on Monday', '2024-11-11'],
    ['On Sunday, Mayor Ilse Brandt denied that the bridge had been sold.', 'On Sunday', '2024-11-10'],
    ['Mayor Ilse Brandt said late Tuesday that the bridge had been sold.', 'late Tuesday', '2024-11-12'],
    ['Mayor Ilse Brandt said yesterday that the bridge had been sold.', 'yesterday', '2024-11-12'],
    ['Mayor Ilse Brandt previously denied that the bridge had been sold.', 'previously', null],
    ['Mayor Ilse Brandt said last week that the bridge had been sold.', 'last week', null],
    ['Mayor Ilse Brandt said on 3 March that the bridge had been sold.', 'on 3 March', '2024-03-03'],
    ['Mayor Ilse Brandt said on December 3 that the bridge had been sold.', 'on December 3', '2023-12-03'],
    ['Mayor Ilse Brandt said on May 3, 2021 that the bridge had been sold.', 'on May 3, 2021', '2021-05-03'],
    ['Mayor Ilse Brandt said in May that the bridge had been sold.', 'in May', null],
  ])('%s', (text, when, date) => {
    expect(statements(text, '2024-11-13')[0]?.when).toMatchObject({text: when, date});
    expect(statements(text)[0]?.when?.date).toBe(/\d{4}/.test(when) ? date : null);
  });

  it('is not when something happened', () => {
    expect(statements('Mayor Ilse Brandt said the bridge had been sold on Monday.')[0]?.when).toBeNull();
  });
});

describe('whom a spokesman speaks for', () => {
  it.each([
    ['Kestrel spokesman Otto Kern said the ship was late.', 'Kestrel'],
    ['Otto Kern, a spokesman for Norland Ferries, said the ship was late.', 'Norland Ferries'],
    ['A spokeswoman for Norland Ferries said the ship was late.', 'Norland Ferries'],
    ['Minister Otto Kern said the ship was late.', null],
  ])('%s', (text, body) => {
    expect(statements(text)[0]?.speaker?.for).toBe(body);
  });
});

describe('where a statement stands', () => {
  it('is its sentence, line and column, from 1', () => {
    const text = 'Bridge\n\nIt rained 😀. “No,” said Mayor Ilse Brandt.\n“Go,” said Otto Kern.';
    const [first, second] = statements(text);
    expect(text.slice(...(first?.sentence ?? [0, 0]))).toContain('Mayor Ilse Brandt.');
    expect([first?.line, first?.column]).toEqual([3, 16]);
    expect(second?.line).toBe(4);
  });
});
