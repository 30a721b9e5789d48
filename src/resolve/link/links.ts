import type {SpeakerLink} from '../../layers/rule.js';
import type {Link} from './link.js';
import {linkAntecedent, linkPart, linkSource} from './link-antecedent.js';
import {linkBeside} from './link-beside.js';
import {linkByDeed} from './link-by-deed.js';
import {linkDescribedBody} from './link-described-body.js';
import {linkDescription} from './link-description.js';
import {linkDocumentAuthor} from './link-document-author.js';
import {linkFollowing} from './link-following.js';
import {linkDocument, linkSameDocument} from '../document/link-document.js';
import {linkApposition, linkNamed} from './link-name.js';
import {linkMembers} from '../several/link-members.js';
import {linkNamedLater, linkNamedNext} from './link-named-later.js';
import {linkNamesake} from './link-namesake.js';
import {linkPronoun, linkSelf} from './link-pronoun.js';
import {linkRole} from './link-role.js';
import {linkOfTwo} from '../several/link-of-two.js';
import {linkSeveral} from '../several/link-several.js';
import {linkTrait} from './link-trait.js';
import {linkFurther, linkRepeat, linkUnnamed} from './link-unnamed.js';

/** Finds nobody. */
export const nobody: Link = () => null;

/** How to find a speaker, by the name that rules use. Those with `nobody` are settled outside this table. */
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
  'same-document': linkSameDocument,
  words: linkDocumentAuthor,
  following: linkFollowing,
  role: linkRole,
  description: linkDescription,
  trait: linkTrait,
  'described-body': linkDescribedBody,
  deed: linkByDeed,
  several: linkSeveral,
  'of-two': linkOfTwo,
  members: linkMembers,
  repeat: linkRepeat,
  source: linkSource,
  ahead: linkNamedLater,
  next: linkNamedNext,
  further: linkFurther,
  part: linkPart,
  antecedent: linkAntecedent,
  unnamed: linkUnnamed,
  none: nobody,
};
