import {describe, expect, it} from 'vitest';
import {refuseOtherFormats} from '../../src/read/other-formats.js';

const TEXT = 'The mayor of Tarn said no.';

describe('what is no article', () => {
  it.each([
    ['a.eml', TEXT, 'is an e-mail'],
    ['a.MSG.gz', TEXT, 'is an e-mail'],
    ['a.txt', `From: a\nTo: b\nSubject: c\n\n${TEXT}`, 'is an e-mail'],
    ['a.txt', `Received: from x\n by y\nMessage-ID: <z>\n\n${TEXT}`, 'is an e-mail'],
    ['a.mht', TEXT, 'MHTML'],
    ['a.txt', `From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\n${TEXT}`, 'MHTML'],
    ['a.txt', '<?xml version="1.0"?><rss/>', 'is XML'],
    ['a.txt', `{"text": "${TEXT}"}`, 'is JSON, '],
    ['a.txt', ` [{"text": "${TEXT}"}]`, 'is JSON, '],
    ['a.txt', `{"text": "${TEXT}"}\n{"text": "${TEXT}"}\n`, 'is JSON lines'],
  ])('is refused: %s %j', (name, text, message) => {
    expect(() => refuseOtherFormats(name, text)).toThrow(
      expect.objectContaining({code: 'other-format', message: expect.stringContaining(message)}),
    );
  });

  it.each([
    ['a.txt', TEXT],
    ['a.txt', `Subject: the bridge\n\n${TEXT}`],
    ['a.txt', `From: the mayor\nTo: everybody\n\n${TEXT}`],
    ['a.txt', `From the mayor, to all.\nSubject: c\n\n${TEXT}`],
    ['a.txt', `[Tarn] ${TEXT}`],
    ['a.txt', '{'],
  ])('is not %s %j', (name, text) => {
    expect(() => refuseOtherFormats(name, text)).not.toThrow();
  });
});
