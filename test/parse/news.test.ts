import {expect, it} from 'vitest';
import {parseWhole} from '../../src/parse/parse-whole.js';
import {textOf} from './by-hand.js';
import {articleOf} from './tagged.js';

/* Sentences as news writes them, through the whole parse: each verb with its subject. */

it.each([
  ['Orla Venn spent three years in the army stationed in the north.', ['orla venn: spent', '-: stationed']],
  [
    'Institutional buyers, said Rolle, are required to pay.',
    ['institutional buyers: are required', 'rolle: said', '-: to pay'],
  ],
  ['On Tuesday police arrested a man.', ['police: arrested']],
  ['On Monday hundreds of people crowded onto the square.', ['hundreds: crowded']],
  ['On Monday night the hall was full.', ['the hall: was']],
  ['Since 2007 the Venn Legacy Program has helped schools.', ['the venn legacy program: has helped']],
  ['In fact Ivo and I were talking about it.', ['ivo: were talking']],
  ['Ivo Venn, who is close to the council, admitted it.', ['ivo venn: admitted', '-: is']],
  ['The firm said profits rose and sales fell.', ['the firm: said', 'profits: rose', 'sales: fell']],
  ['The bank said on Friday its losses had doubled.', ['the bank: said', 'its losses: had doubled']],
  ['Hours after the fire started, residents were told.', ['residents: were told', 'the fire: started']],
  ['Venn, 43, of Ostrel, pleaded not guilty.', ['venn: pleaded']],
  ['When it is late, let them go.', ['-: let', 'it: is', '-: go']],
  ['He left as the crew of the ship landed.', ['he: left', 'the crew: landed']],
])('%s', (text, expected) => {
  const found = parseWhole(articleOf(text)).parsed.flatMap((sentence) =>
    sentence.clauses.flatMap(({verb, subject}) =>
      verb
        ? [`${textOf(sentence, subject) ?? '-'}: ${sentence.words.lower.slice(verb.start, verb.end).join(' ')}`]
        : [],
    ),
  );
  expect(found).toEqual(expected);
});
