import {describe, expect, it} from 'vitest';
import {FLAGS} from '../../src/layers/words.js';
import {levelsOf, tagged, tags} from './tagged.js';

const cut = (text: string): string =>
  tagged(text)
    .map((w) => w.text)
    .join(' ');

describe('words are cut as Universal Dependencies does', () => {
  it.each([
    ["They didn't.", "They did n't ."],
    ["Holt's boat", "Holt 's boat"],
    ['She cannot go.', 'She can not go .'],
    ['It is gonna sink.', 'It is gon na sink .'],
    ['a well-known boat', 'a well - known boat'],
    ['a co-founder', 'a co-founder'],
    ['Mayor Wen Li-ho', 'Mayor Wen Li-ho'],
    ['anti-smoking laws', 'anti-smoking laws'],
    ['in the U.S. today', 'in the U.S. today'],
    ['boats and/or cars', 'boats and / or cars'],
    ['on 4/5/2020', 'on 4/5/2020'],
    ['at 10am', 'at 10 am'],
    ['up 4.5%', 'up 4.5 %'],
    ['for $40', 'for $ 40'],
    ['1990–95', '1990 – 95'],
    ['see https://stance.example/a?b=c, please', 'see https://stance.example/a?b=c , please'],
    ['write to desk@stance.example now', 'write to desk@stance.example now'],
    ["the hauliers' union", "the hauliers ' union"],
    ['“No,” he said.', '“No,” he said . No ,'],
  ])('%s', (text, words) => expect(cut(text)).toBe(words));
});

describe('lemma and form', () => {
  it.each([
    ['They lied.', 'lied', 'lie', 'past'],
    ['She has run.', 'run', 'run', 'participle'],
    ['She was told.', 'told', 'tell', 'participle'],
    ['He denies it.', 'denies', 'deny', 's'],
    ['They are stopping it.', 'stopping', 'stop', 'ing'],
    ['They are making it.', 'making', 'make', 'ing'],
    ['He carried it.', 'carried', 'carry', 'past'],
    ['He agreed.', 'agreed', 'agree', 'past'],
    ['They want to sell it.', 'sell', 'sell', 'base'],
    ['She did not go.', "n't", '', ''],
    ["She didn't go.", "n't", 'not', 'none'],
    ["They won't go.", 'wo', 'will', 'base'],
    ['The women left.', 'women', 'woman', 'none'],
    ['The parties left.', 'parties', 'party', 'none'],
    ['The boxes burned.', 'boxes', 'box', 'none'],
    ['The houses burned.', 'houses', 'house', 'none'],
    ['The news was bad.', 'news', 'news', 'none'],
    ['She is here.', 'is', 'be', 's'],
    ['They were here.', 'were', 'be', 'past'],
    ['They need it.', 'need', 'need', 'base'],
    ['They embed it.', 'embed', 'embed', 'base'],
  ])('%s %s', (text, word, lemma, form) => {
    const found = tagged(text).find((w) => w.text === word);
    expect(found ? [found.lemma, found.form] : ['', '']).toEqual([lemma, form]);
  });
});

describe('names', () => {
  it.each([
    ['a word seen as a name is one at the start', 'We met Ulva Crane. Crane left.', 'Crane left', 'PROPN'],
    ['a word seen in small letters is none', 'We saw the wharf. Wharf boats sank.', 'Wharf boats', 'NOUN'],
    ['an unlisted word with a capital', 'Zorvath denied it.', 'Zorvath', 'PROPN'],
    ['an adverb no list has', 'Grumpishly he left.', 'Grumpishly', 'ADV'],
    ['a country at the start', 'Denmark has agreed.', 'Denmark', 'PROPN'],
  ])('%s', (_, text, at, tag) => {
    expect(tagged(text).find((w) => w.start === text.indexOf(at))?.tag).toBe(tag);
  });
});

describe('headlines and capitals', () => {
  it('are tagged as what they are', () => {
    expect(tags('Mayor Denies Secret Talks With Port Owners')).toBe(
      'Mayor/NOUN Denies/VERB Secret/ADJ Talks/NOUN With/ADP Port/NOUN Owners/NOUN',
    );
    expect(tags('THE MAYOR DENIED THE REPORT')).toBe('THE/DET MAYOR/NOUN DENIED/VERB THE/DET REPORT/NOUN');
    expect(levelsOf('Mayor Denies Secret Talks With Port Owners')[0]?.headline).toBe(true);
  });

  it('are no headline in a row of names', () => {
    expect(levelsOf('Ana Ruiz, Tom Okafor, Ulva Crane')[0]?.headline).toBe(false);
  });
});

describe('quotations', () => {
  it('that are a text of their own are one word, and sentences of their own', () => {
    const levels = levelsOf('“They lied. We know it,” said Ivo Marr.');
    expect(levels.map((l) => [l.inside, l.words.length, l.words.lower.join(' ')])).toEqual([
      [-1, 5, ' said ivo marr .'],
      [0, 3, 'they lied .'],
      [0, 4, 'we know it ,'],
    ]);
    expect(levels[0]!.words.quotation[0]).toBe(0);
  });

  it.each([
    'The “free” press denied it.',
    'He called it “a disgrace”.',
    'He said the plan “was dead.”',
    'They played “Ship of Fools” again.',
  ])('that only mark words are read as words of the sentence: %s', (text) => {
    const levels = levelsOf(text);
    expect(levels.length).toBe(1);
    const {words} = levels[0]!;
    expect(words.lower).not.toContain('');
    expect(words.lower.filter((_, i) => words.quotation[i] === 0).sort()).toEqual(['“', '”']);
  });

  it.each(['He said: “they lied”.', '“They lied”, he said.', '“They lied,” he said, “and we know it.”'])(
    'that can stand alone are not: %s',
    (text) => expect(levelsOf(text)[0]!.words.lower).toContain(''),
  );
});

it('tells of each word how it is written', () => {
  const [the, un, men] = tagged('The UN men');
  expect([the, un, men].map((w) => w!.flags & ~FLAGS.common & ~FLAGS.named & ~FLAGS.known)).toEqual([
    FLAGS.capital | FLAGS.start,
    FLAGS.capital | FLAGS.allCaps,
    FLAGS.plural,
  ]);
});
