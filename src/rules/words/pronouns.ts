import {list} from '../list.js';

export const relativePronouns: readonly string[] = list`who which that whom whose`;
export const reflexivePronouns: readonly string[] = list`himself herself itself themselves myself ourselves`;
/** One more of the kind that spoke last: "another", or one of them. */
export const furtherPronouns: readonly string[] = list`another one`;
/** Pronouns without anybody to point to: they stand as they are. */
export const indefinitePronouns: readonly string[] = list`
  some others many everyone everybody someone somebody most few nobody all several both one another neither
`;
