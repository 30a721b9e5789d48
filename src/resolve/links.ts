import type {SpeakerLink, SpeakerRule} from '../rule.js';
import type {Span} from '../span.js';
import type {Entity} from './entity.js';
import {linkAhead} from './link-ahead.js';
import {linkAntecedent, linkPart, linkSource} from './link-antecedent.js';
import {linkBeside} from './link-beside.js';
import {linkDescription} from './link-description.js';
import {linkApposition, linkDocument, linkNamed} from './link-name.js';
import {linkNamesake} from './link-namesake.js';
import {linkPronoun, linkSelf} from './link-pronoun.js';
import {linkRole} from './link-role.js';
import {linkTrait} from './link-trait.js';
import {linkFurther, linkRepeat, linkUnnamed} from './link-unnamed.js';
import {linkWords} from './link-words.js';
import type {Phrase} from './phrase.js';
import type {Scene} from './scene.js';
import {linkFollowing} from './subject-before.js';

/** One mention to be linked. */
export interface Mention {
  readonly phrase: Phrase;
  /** The speaker of the statement that this one is reported in, if any. */
  readonly outer: Entity | null;
  /** Whether that statement is a quotation, so that "I" is its speaker. */
  readonly quoted: boolean;
  /** What was said, where it stands before the mention. */
  readonly said: readonly Span[];
}

export type Link = (scene: Scene, mention: Mention, rule: SpeakerRule) => Entity | null;

/** Finds none. */
export const nobody: Link = () => null;

/** The machine's steps, by the names that rules give them; joint, relative and continuing speakers are settled elsewhere. */
export const links: Readonly<Record<SpeakerLink, Link>> = {
  continues: nobody,
  subject: nobody,
  joint: nobody,
  pronoun: linkPronoun,
  relative: nobody,
  self: linkSelf,
  named: linkNamed,
  apposition: linkApposition,
  beside: linkBeside,
  namesake: linkNamesake,
  document: linkDocument,
  words: linkWords,
  following: linkFollowing,
  role: linkRole,
  description: linkDescription,
  trait: linkTrait,
  repeat: linkRepeat,
  source: linkSource,
  ahead: linkAhead,
  further: linkFurther,
  part: linkPart,
  antecedent: linkAntecedent,
  unnamed: linkUnnamed,
  none: nobody,
};
