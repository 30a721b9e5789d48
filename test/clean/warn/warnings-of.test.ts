import {describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';

const warningsIn = (text: string, language: string | null = null) =>
  clean({name: '-', format: 'text', text, knownMetadata: language === null ? {} : {language}})
    .flatMap(({warnings}) => warnings)
    .map(({code, what}) => (what === null ? code : `${code} ${what}`));

const ENGLISH = `The mayor of Tarn said on Friday that the bridge was safe, and that it had never been closed. She denied that an
engineer had warned her of the cracks, which were found in May by two men who were at work on the road.`;

const FRENCH = `Le maire de Tarn a nié vendredi que le pont soit fermé. « Il n’a jamais été question de le vendre », a-t-il dit
dans une lettre aux habitants, qui avaient demandé des explications sur les travaux prévus par la ville pour cet été.`;

const MORE_FRENCH = `Les ingénieurs de la ville ont trouvé des fissures dans le pilier du pont au mois de mai. Ils ne sont pas venus
à la réunion du conseil, et le préfet n'a pas répondu aux questions qui lui ont été posées par le journal de la région.`;

const GERMAN = `Die Bürgermeisterin von Tarn hat am Freitag bestritten, dass die Brücke gesperrt wird. „Das ist nicht wahr“, sagte
sie auf dem Markt. Der Ingenieur wollte sich zu den Rissen nicht äußern, die im Mai gefunden worden sind.`;

describe('what a text is written in', () => {
  it.each<[string, string, readonly string[]]>([
    ['English', ENGLISH, []],
    ['French', FRENCH, ['other-language French']],
    ['German', GERMAN, ['other-language German']],
    [
      'Spanish',
      'El alcalde de Tarn negó el viernes que el puente se haya cerrado. No es verdad, dijo en una carta a los vecinos, que la ciudad no tiene los planos.',
      ['other-language Spanish'],
    ],
    [
      'Dutch',
      'De burgemeester van Tarn heeft vrijdag ontkend dat de brug gesloten is. Dat is niet waar, zei zij op de markt. Er was geen brief van het bureau.',
      ['other-language Dutch'],
    ],
    [
      'Finnish',
      'Tarnin pormestari kiisti perjantaina, että silta on suljettu. Se ei ole totta, hän sanoi torilla, mutta ei vastannut kysymyksiin, joita hänelle tehtiin. Insinööri on jo lähtenyt.',
      ['other-language Finnish'],
    ],
    [
      'Russian',
      'Мэр города Тарн в пятницу отрицал, что мост закрыт. Это неправда, сказал он на рынке и ушёл.',
      ['other-language'],
    ],
    ['Chinese', '塔恩市长星期五否认大桥已经关闭。他说这不是真的。', ['other-language']],
  ])('%s', (_, text, expected) => {
    expect(warningsIn(text)).toEqual(expected);
  });

  it('is not told of a few words, nor of a list of names', () => {
    expect(warningsIn('Brücke in Tarn')).toEqual([]);
    expect(
      warningsIn('Ilse Brandt, Peter Dunmore, Sten Aldry, Mila Ostrander, Emil Krag, Roman Zell, Ebba Wren, Oda Marsh'),
    ).toEqual([]);
  });

  it('goes by what a record says where the text is short', () => {
    expect(warningsIn('Pormestari kiisti.', 'fi')).toEqual(['other-language fi']);
    expect(warningsIn('The mayor said that it was closed.', 'fi')).toEqual([]);
    expect(warningsIn('Pormestari kiisti.', 'en-GB')).toEqual([]);
  });

  it('is told of a part that is long enough', () => {
    expect(warningsIn(`${ENGLISH}\n\n${FRENCH}\n\n${MORE_FRENCH}`)).toEqual(['partly-other-language French']);
    expect(
      warningsIn(`${ENGLISH}\n\n${ENGLISH}\n\n${ENGLISH}\n\n« Il n’a jamais été question de le vendre », a-t-il dit.`),
    ).toEqual([]);
  });

  it('does not let a table with a few English words pass for prose', () => {
    const rows = [
      'Ferry 1,204 1,310 1,402 9.1',
      'Rail 803 790 655 4.4',
      'Road 12,400 12,900 13,010 2.0',
      'Air 88 91 97 6.5',
    ];
    expect(warningsIn(`Passengers by year 2021 2022 2023\n${rows.join('\n')}\n${rows.join('\n')}`)).toEqual([
      'numbers',
    ]);
  });
});

describe('a text of an article', () => {
  it.each(['', ' \n\n\t'])('is missed: %j', (text) => expect(warningsIn(text)).toEqual(['no-text']));
  it.each(['Mayor denies sale', '2024', 'Share this'])('is not: %j', (text) => expect(warningsIn(text)).toEqual([]));
});
