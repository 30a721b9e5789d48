import {describe, expect, it} from 'vitest';
import {claimField, contentField, fieldsOf, idInStart, isFields, metadataOf} from '../../src/read/record-fields.js';

describe('the fields of a record', () => {
  it.each([
    ['{"a": 1}', {a: 1}],
    ['{}', {}],
    ['[]', null],
    ['null', null],
    ['"a"', null],
    ['{"a": ', null],
    ['', null],
  ])('%s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
    expect(isFields(fields)).toBe(fields !== null);
  });
});

describe('the claim of a record', () => {
  it.each([
    [{claim: 'Mayor sold bridge'}, 'Mayor sold bridge'],
    [{claim: ' Mayor\n sold  bridge '}, 'Mayor sold bridge'],
    [{claim: ''}, null],
    [{claim: ' '}, null],
    [{claim: 5}, null],
    [{claim: ['x']}, null],
    [{}, null],
  ])('%j: %s', (fields, claim) => expect(claimField(fields)).toBe(claim));
});

describe('the text of a record', () => {
  it.each([
    [{text: 'x'}, 'x', false],
    [{maintext: 'x'}, 'x', false],
    [{raw_text: 'x'}, 'x', false],
    [{raw_text: 'x', maintext: 'y', text: 'z'}, 'z', false],
    [{text: '', maintext: ' \n', raw_text: 'x'}, 'x', false],
    [{text: 5, maintext: 'x'}, 'x', false],
    [{text: 'x', html: '<p>y'}, 'x', false],
    [{text: ' ', html: '<p>y'}, '<p>y', true],
    [{html: ''}, '', true],
    [{content: 'x', body: 'y'}, 'x', false],
    [{article: 'x'}, 'x', false],
    [{content: 'x', html: '<p>y'}, '<p>y', true],
    [{text: ' ', articleBody: 'x'}, 'x', false],
    [{text: ' ', html: null}, ' ', false], // an empty string counts as a text
    [{maintext: '', raw_text: ' '}, '', false],
  ])('%j is %j', (fields, text, page) => {
    expect(contentField(fields, null)).toEqual({text, page});
  });

  it.each([
    [{}],
    [{text: null}],
    [{text: ['x']}],
    [{html: 5}],
    [{summary: 'x'}],
    [{body: {text: 'x'}}],
    [Object.create({text: 'x'})],
  ])('is missing: %j', (fields) => {
    expect(contentField(fields, null)).toBeNull();
  });

  it('comes from the field that the user names, and no other', () => {
    expect(contentField({text: 'x', html: 'y', body: ' '}, 'body')).toEqual({text: ' ', page: false});
    expect(contentField({text: 'x', html: '<p>y'}, 'html')).toEqual({text: '<p>y', page: false});
    expect(contentField({text: 'x', body: 5}, 'body')).toBeNull();
    expect(contentField({text: 'x'}, 'body')).toBeNull();
  });
});

describe('the metadata of a record', () => {
  it.each([
    ['id', ['id', '_id', 'uuid', 'guid']],
    ['title', ['title', 'headline']],
    ['date', ['date', 'date_publish', 'publish_date', 'date_published', 'published_date', 'published_at', 'published']],
    ['byline', ['author', 'authors', 'byline']],
    [
      'publisher',
      [
        'publisher',
        'sitename',
        'site_name',
        'meta_site_name',
        'source-hostname',
        'hostname',
        'source_domain',
        'source_url',
      ],
    ],
    ['language', ['language', 'lang', 'meta_lang']],
  ])('take the %s from the first of these fields that has a value: %j', (what, names) => {
    for (const [i, name] of names.entries()) {
      const fields = Object.fromEntries(names.map((n, k) => [n, k < i ? ' ' : `by ${n}`]));
      expect(metadataOf(fields)).toEqual({[what]: `by ${name}`});
    }
  });

  it.each([
    ['url', 'https://a.example/1'],
    ['canonical_link', 'http://a.example/1'],
    ['source', 'HTTPS://a.example/1'],
  ])('take the URL from %s', (name, url) => {
    expect(metadataOf({[name]: url})).toEqual({url});
  });

  it('take the first URL that is one', () => {
    expect(metadataOf({url: 'a.example', canonical_link: 5, source: 'https://a.example'})).toEqual({
      url: 'https://a.example',
    });
    expect(metadataOf({url: 'see https://a.example'})).toEqual({});
  });

  it.each([
    ['Jo Rook', 'Jo Rook'],
    [' Jo \n Rook ', 'Jo Rook'],
    [5, '5'],
    [0, '0'],
    [['Jo', 'Al'], 'Jo, Al'],
    [['Jo', 'Al', 'Jo'], 'Jo, Al'],
    [['', null, 'Al'], 'Al'],
    [{name: 'Jo'}, 'Jo'],
    [[{name: 'Jo'}, {name: ['Al', 'Bo']}], 'Jo, Al, Bo'],
  ])('read %j as %j', (byline, words) => {
    expect(metadataOf({byline})).toEqual({byline: words});
  });

  it.each([[''], [' '], [null], [true], [[]], [['']], [{}], [{name: ''}], [{title: 'x'}]])(
    'have no value in %j',
    (byline) => {
      expect(metadataOf({byline})).toEqual({});
    },
  );

  it('replace a lone surrogate', () => {
    expect(metadataOf({id: 'a\ud83d'})).toEqual({id: 'a\ufffd'});
    expect(contentField({text: 'a\ud83d'}, null)).toEqual({text: 'a\ufffd', page: false});
  });

  it('name a publisher without the protocol of its URL', () => {
    expect(metadataOf({publisher: 'https://a.example'})).toEqual({publisher: 'a.example'});
    expect(metadataOf({publisher: 'http://a.example'})).toEqual({publisher: 'a.example'});
    expect(metadataOf({publisher: 'Post of https://a.example'})).toEqual({publisher: 'Post of https://a.example'});
  });
});

describe('the id of a record that cannot be parsed', () => {
  it.each([
    ['{"id": "x", "text": "and so', 'x'],
    [' { "id" : 5 , ', '5'],
    ['{"id":-5', '-5'],
    ['{"n": 1, "ok": true, "e": 1.5e+3, "t": "a \\" b", "id": "x", ', 'x'],
    ['{"id": "a\\"b"', 'a"b'],
    ['{"id": "x"}', 'x'],
    ['{"id": "x', null],
    ['{"id": ""', null],
    ['{"id": null, ', null],
    ['{"n": {"id": "inner"}, "id": "x"', null],
    ['{"n": ["id"], "id": "x"', null],
    ['{"text": "\\"id\\": 5", "id": "x"', 'x'],
    ['{"uid": "x"', null],
    ['[{"id": "x"', null],
    ['"id": "x"', null],
    ['', null],
  ])('%s', (start, id) => {
    expect(idInStart(start)).toBe(id);
  });
});

describe('the day of a record', () => {
  it.each([
    [{date: 1714556400}, '2024-05-01'],
    [{date: 1714556400000}, '2024-05-01'],
    [{date: '1714556400'}, '2024-05-01'],
    [{date: 20240501}, '20240501'],
    [{date: '2024-05-01T10:00:00Z'}, '2024-05-01T10:00:00Z'],
  ])('%j: %s', (fields, date) => expect(metadataOf(fields)).toEqual({date}));
});
