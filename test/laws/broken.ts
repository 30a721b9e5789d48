import {isDeepStrictEqual} from 'node:util';
import {analyzeSource, analyzeSources} from '../../src/analyze.js';
import type {Source} from '../../src/layers/article.js';
import {sourceOf} from '../builders/outcome.js';
import {brokenLaws} from './layers.js';
import {brokenPrints} from './prints.js';
import {brokenRecords} from './records.js';

/** Articles to analyse in one batch with the source: they say similar things in other ways. */
const OTHERS = [
  sourceOf('Mayor Sten Aldry said: “No.\n\n“He denied it,” she said, and would not say whether Quill had.'),
  sourceOf('<p>The harbour ministry’s spokeswoman declined to comment, residents said.<p>“It is a lie”', 'html'),
];

/** The laws hold of what is found in other languages too. */
const ALL = {anyLanguage: true};

/** Every law that a source breaks, in words; empty if it keeps them all. */
export function broken(source: Source): string[] {
  const articles = analyzeSource(source, ALL);
  const [before, after] = OTHERS;
  const among = analyzeSources([before!, source, after!], ALL)[1];
  return [
    ...brokenLaws(source),
    ...brokenRecords(source, articles),
    ...brokenPrints(source),
    ...(isDeepStrictEqual(among, articles) ? [] : ['other output among others than alone']),
  ];
}
