import {list} from '../list.js';

/** Plural nouns without an s, and bodies of people that stand for one. */
export const pluralNouns: readonly string[] = list`
  people police men women children media staff crew authorities folk folks youth press public majority spokesmen
  spokeswomen spokespeople policemen businessmen gunmen lawmen congressmen congresswomen
`;
