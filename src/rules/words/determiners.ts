import {list} from '../list.js';

export const definiteDeterminers: readonly string[] = list`the this that these those same`;
export const indefiniteDeterminers: readonly string[] = list`a an`;
export const possessiveDeterminers: readonly string[] = list`his her its their our my your`;
/** Left out of the name of an unnamed speaker ("some local reports" are local reports, "two drivers" are drivers). */
export const quantifiers: readonly string[] = list`
  some all both any each every no one at least two three four five six seven eight nine ten eleven twelve several
  multiple numerous dozens hundreds
`;
/** After a number they are what is counted: "twelve percent" is no percent. */
export const measures: readonly string[] = list`percent per pct million billion thousand hundred`;
/** Say which of several, not who they are: "the reports" are not "other reports". */
export const contrasts: readonly string[] = list`
    other others another same such new latest recent several many few more most own first last next
  `;
