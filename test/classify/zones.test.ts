import {describe, expect, it} from 'vitest';
import {contentZone, cueZone, isNamedIn, statementExtent, tokenAt, type Zone} from '../../src/classify/zones.js';
import {attributed, type Said} from '../builders/attributed.js';

/** A line for each sentence, with the words where no match may begin in brackets. */
const shown = ({words, open, sentences}: Zone): string[] =>
  sentences.map((s) =>
    words
      .slice(s.start, s.end)
      .map((w, i) => (open[s.start + i] ? w.lower : `(${w.lower})`))
      .join(' '),
  );

const one = (text: string, said: Said) => {
  const article = attributed(text, [said]);
  return {article, found: article.statements[0]!};
};

describe('the words around a cue', () => {
  const around = (text: string, cue: Said['cue']): string[] => {
    const {article, found} = one(text, cue === undefined ? {} : {cue});
    return shown(cueZone(article, found));
  };

  it('are those of its sentence; a match begins at the latest in the cue', () => {
    expect(around('It rained. Brandt denied the report. It snowed.', 'denied')).toEqual([
      'brandt denied (the) (report) (.)',
    ]);
  });

  it('are six before and fourteen behind', () => {
    expect(around('a b c d e f g said h i j k l m n o p q r s t u v', 'said')).toEqual([
      'b c d e f g said (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t) (u)',
    ]);
  });

  it('are counted from the first and the last word of a cue in pieces', () => {
    expect(around('a b c d e f g turned it down h i j k l m n o p q r s t u v', ['turned', 'down'])).toEqual([
      'b c d e f g turned it down (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t) (u)',
    ]);
  });

  it('are closed from the mark right behind the cue on', () => {
    expect(around('Brandt said, no.', 'said')).toEqual(['brandt said (,) (no) (.)']);
  });

  it('are also those of the next sentence where the cue runs on', () => {
    expect(around('It rained. Brandt turned. It was down there.', ['turned', 'down'])).toEqual([
      'brandt turned . it was down',
    ]);
  });

  it('hold no quotation marks and no brackets, but other marks', () => {
    expect(around('"No" [the] (mayor) said - "no".', 'said')).toEqual(['the mayor said (-) (no) (.)']);
  });

  it('tell which of them are the cue', () => {
    const {article, found} = one('It rained, and Brandt has denied it.', {cue: 'denied'});
    const {words, cue} = cueZone(article, found);
    expect(cue.map((i) => words[i]!.lower)).toEqual(['denied']);
  });

  it('are none where there is no cue', () => {
    expect(cueZone(...args(one('"It rained."', {content: 'It rained.', type: 'direct'})))).toEqual({
      words: [],
      open: [],
      sentences: [],
      cue: [],
    });
  });
});

const args = ({article, found}: ReturnType<typeof one>) => [article, found] as const;

describe('the words of what is said', () => {
  const said = (text: string, said: Said, others: readonly string[] = []): string[] => {
    const {article, found} = one(text, said);
    const spans = others.map((words) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length}));
    return shown(contentZone(article, found, spans));
  };
  const direct = (content: string | readonly string[]): Said => ({content, type: 'direct'});

  it('are split into sentences', () => {
    expect(said('Brandt said it rained. It poured. So what.', {content: 'it rained. It poured.'})).toEqual([
      'it rained .',
      'it poured .',
    ]);
  });

  it('are split into sentences within a quotation', () => {
    expect(said('"It rained... Did it? Yes!!" Brandt said.', direct('It rained... Did it? Yes!!'))).toEqual([
      'it rained . . .',
      'did it ?',
      'yes ! !',
    ]);
  });

  it('are split at every mark that ends a sentence', () => {
    const content = 'Yes! It rained… It poured? No';
    expect(said(`"${content}" Brandt said.`, direct(content))).toEqual(['yes !', 'it rained …', 'it poured ?', 'no']);
  });

  it('are split into sentences even without a mark', () => {
    const {article, found} = one('it rained It poured', {content: 'it rained It poured'});
    const tokens = article.tokens.map((t, i) => ({...t, sentence: i < 2 ? 0 : 1}));
    expect(shown(contentZone({...article, tokens}, found, []))).toEqual(['it rained', 'it poured']);
  });

  it('continue from piece to piece', () => {
    expect(said('"It" Brandt said "rained. It" he said "poured"', direct(['It', 'rained. It', 'poured']))).toEqual([
      'it rained .',
      'it poured',
    ]);
  });

  it('are none without content', () => {
    expect(said('Brandt declined.', {cue: 'declined'})).toEqual([]);
  });

  it('hold no quotation marks and no brackets', () => {
    expect(said('Brandt said it "rained" [in May].', {content: 'it "rained" [in May]'})).toEqual(['it rained in may']);
  });

  it('are closed where somebody else says them', () => {
    const text = 'Brandt said it rained, Roy denied it and Lee, he said, left.';
    const content = 'it rained, Roy denied it and Lee, he said, left';
    expect(said(text, {content}, ['Roy denied it', 'denied', 'he said'])).toEqual([
      'it rained , (roy) (denied) (it) and lee , (he) (said) , left',
    ]);
    expect(said(text, {content}, [', Roy denied it'])).toEqual([
      'it rained (,) (roy) (denied) (it) and lee , he said , left',
    ]);
    expect(said(text, {content}, ['it rained'])).toEqual(['(it) (rained) , roy denied it and lee , he said , left']);
    expect(said(text, {content}, ['Lee, he said, left'])).toEqual([
      'it rained , roy denied it and (lee) (,) (he) (said) (,) (left)',
    ]);
  });

  it('are closed in brackets, where the narrator speaks', () => {
    expect(said('Brandt said Roy (it never rained) left.', {content: 'Roy (it never rained) left'})).toEqual([
      'roy (it) (never) (rained) left',
    ]);
    expect(said('Brandt said Roy [it never rained] left.', {content: 'Roy [it never rained] left'})).toEqual([
      'roy it never rained left',
    ]);
  });

  it('are open in brackets within a quotation', () => {
    const content = 'Roy (it never rained) left';
    expect(said(`"${content}" Brandt said.`, direct(content))).toEqual(['roy it never rained left']);
  });

  it('are closed for forty tokens where nothing closes the bracket', () => {
    const content = `(${' so'.repeat(45)}`;
    const [words] = said(`Brandt said ${content}`, {content});
    expect(words!.split(' ').filter((w) => w === '(so)')).toHaveLength(39);
    expect(words!.split(' ').filter((w) => w === 'so')).toHaveLength(6);
  });

  it('are closed in a quotation within a quotation', () => {
    const content = 'Roy said ‘I did not sell it’ and left';
    expect(said(`"${content}" Brandt said.`, direct(content))).toEqual([
      'roy said (i) (did) (not) (sell) (it) and left',
    ]);
  });

  it('are open in a quotation within a quotation that is the speaker’s own', () => {
    const text = '"Roy said ‘I did not sell it’ and left" Brandt said.';
    expect(said(text, direct('I did not sell it'))).toEqual(['i did not sell it']);
    const mixed = {content: 'a ‘very big fat lie’ of his', type: 'mixed'} as const;
    expect(said('Brandt called it "a ‘very big fat lie’ of his".', mixed)).toEqual(['a very big fat lie of his']);
  });

  it('are open where what is quoted within is no more than a term', () => {
    const content = 'Roy calls it ‘a big lie’ and left';
    expect(said(`"${content}" Brandt said.`, direct(content))).toEqual(['roy calls it a big lie and left']);
  });

  it('are open in what the narrator quotes of them', () => {
    expect(said('Brandt said it was "a very big lie" in May.', {content: 'it was "a very big lie" in May'})).toEqual([
      'it was a very big lie in may',
    ]);
    expect(said('Brandt called it "a ‘very big fat lie’ of his".', {content: '"a ‘very big fat lie’ of his"'})).toEqual(
      ['a (very) (big) (fat) (lie) of his'],
    );
  });
});

describe('the token at a place', () => {
  const {tokens} = attributed('It rained in May', []);

  it.each([
    [0, 0],
    [1, 0],
    [2, 1], // between two words: the next
    [3, 1],
    [8, 1],
    [9, 2],
    [15, 3],
    [16, 4],
  ])('%i is %i', (at, token) => {
    expect(tokenAt(tokens, at)).toBe(token);
  });
});

describe('a statement reaches', () => {
  it('from its first word to its last, cue and content together', () => {
    const text = '"It rained" Brandt said "in May".';
    expect(statementExtent(one(text, {cue: 'said', content: ['It rained', 'in May']}).found)).toEqual({
      start: 1,
      end: 31,
    });
    expect(statementExtent(one(text, {cue: 'said'}).found)).toEqual({start: 19, end: 23});
    expect(statementExtent(one(text, {content: 'It rained'}).found)).toEqual({start: 1, end: 10});
    expect(statementExtent(one(text, {}).found)).toBeNull();
  });
});

describe('a speaker is named in what another says', () => {
  const text = 'Brandt said Roy left "and" Roy had denied it.';
  const outer = one(text, {content: ['Roy left', 'Roy had denied']}).found;
  it.each([
    ['Roy', true],
    ['had', true],
    ['Brandt', false],
    ['left "and', false],
    [undefined, false],
  ])('%s: %s', (mention, named) => {
    expect(isNamedIn(one(text, mention === undefined ? {} : {mention}).found, outer)).toBe(named);
  });
});
