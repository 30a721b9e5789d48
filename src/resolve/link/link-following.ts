import {subjectEntity} from '../scene/subject-before.js';
import {words} from '../word/lexicon.js';
import {type Link, unsureOf} from './link.js';

/** "The following note stands above it": written by the subject of the sentence before. */
export const linkFollowing: Link = (scene, {phrase}) => {
  const {tokens} = scene;
  const first = tokens[phrase.from]!;
  if (!words.announcing.has(first.lower) || !words.document.has(tokens[phrase.head]!.lower)) return null;
  const subject = subjectEntity(scene, first.sentence - 1, phrase.from);
  return subject && !subject.entity.place ? unsureOf(subject.entity) : null;
};
