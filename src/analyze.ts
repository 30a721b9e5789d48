import type {Resolved, Source} from './article.js';
import {attribute} from './attribute/attribute.js';
import {classify} from './classify/classify.js';
import {clean} from './clean/clean.js';
import {resolve} from './resolve/resolve.js';
import {segment} from './segment/segment.js';

/** The whole program: every article of a source with its statements, their stances and their speakers. Pure. */
export function analyze(source: Source): Resolved[] {
  return clean(source).map((article) => resolve(classify(attribute(segment(article)))));
}
