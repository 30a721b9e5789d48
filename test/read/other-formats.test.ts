import {describe, expect, it} from 'vitest';
import {refuseOtherFormats} from '../../src/read/other-formats.js';

const TEXT = 'The mayor of Tarn said no.';

describe('what is no article', () => {
  it.each([
    ['a.eml', TEXT, 'is an e-mail'],
    ['a.MSG.gz', TEXT, 'is an e-mail'],
    ['a.txt', `From: a\nTo: b\nSubject: c\n\n${TEXT}`, 'is an e-mail'],
    ['a.txt', `Received: from x\n by y\nReturn-Path: <z>\nSubject: c\n\n${TEXT}`, 'is an e-mail'],
    ['a.txt', `From: a\nSent: Monday\nSubject: c\n\n${TEXT}`, 'is an e-mail'],
    ['a.txt', `From ilse@tarn.example Mon May  6 10:00:00 2024\nFrom: a\n\n${TEXT}`, 'is an e-mail'],
    ['a.txt', `Received: from x\n by y\nMessage-ID: <z>\n\n${TEXT}`, 'is an e-mail'],
    ['a.mht', TEXT, 'MHTML'],
    ['a.txt', `From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\n${TEXT}`, 'MHTML'],
    ['a.txt', '<?xml version="1.0"?><rss/>', 'is XML'],
    ['a.txt', `{"text": "${TEXT}"}`, 'is JSON, '],
    ['a.txt', ` [{"text": "${TEXT}"}]`, 'is JSON, '],
    ['a.txt', `{"text": "${TEXT}"}\n{"text": "${TEXT}"}\n`, 'is JSON lines'],
    ['a.xml', '\n<rss version="2.0"/>', 'is XML'],
    ['a.txt', '<feed xmlns="x"/>', 'is XML'],
    ['a.srt', `1\n00:00:01,000 --> 00:00:04,000\n${TEXT}`, 'is subtitles'],
    ['a.txt', `WEBVTT\n\n00:01.000 --> 00:04.000\n${TEXT}`, 'is subtitles'],
    ['a.txt', `id,title,"text"\n1,Bridge,${TEXT}`, 'is a table'],
    ['a.txt', `Title\tText\nBridge\t${TEXT}`, 'is a table'],
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
    ['a.txt', `Subject: text, title\n\n${TEXT}`],
    ['a.txt', `Text, audio, video\n\n${TEXT}`],
    ['a.txt', `1\n00:00 and later\n${TEXT}`],
  ])('is not %s %j', (name, text) => {
    expect(() => refuseOtherFormats(name, text)).not.toThrow();
  });

  it('is told of pages only if they were saved with all their parts', () => {
    const head = 'From: a\nSubject: c\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\n';
    expect(() => refuseOtherFormats('a.html', `${head}<p>${TEXT}</p>`, true)).toThrow('MHTML');
    expect(() => refuseOtherFormats('a.html', '<?xml version="1.0"?><p>x</p>', true)).not.toThrow();
  });
});
