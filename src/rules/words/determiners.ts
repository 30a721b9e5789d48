export const definiteDeterminers: readonly string[] = ['the', 'this', 'that', 'these', 'those', 'same'];
export const indefiniteDeterminers: readonly string[] = ['a', 'an'];
export const possessiveDeterminers: readonly string[] = ['his', 'her', 'its', 'their', 'our', 'my', 'your'];
/** Left out of the name of an unnamed speaker ("some local reports" are local reports, "two drivers" are drivers). */
export const quantifiers: readonly string[] = [
  ...'some all both any each every no one at least two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
  ...'several multiple numerous dozens hundreds'.split(' '),
];
/** After a number they are what is counted: "twelve percent" is no percent. */
export const measures: readonly string[] = 'percent per pct million billion thousand hundred'.split(' ');
/** Say which of several, not who they are: "the reports" are not "other reports". */
export const contrasts: readonly string[] =
  'other others another same such new latest recent several many few more most own first last next'.split(' ');
