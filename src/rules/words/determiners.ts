export const definiteDeterminers: readonly string[] = ['the', 'this', 'that', 'these', 'those', 'same'];
export const indefiniteDeterminers: readonly string[] = ['a', 'an'];
export const possessiveDeterminers: readonly string[] = ['his', 'her', 'its', 'their', 'our', 'my', 'your'];
/** Left out of the name of an unnamed speaker ("some local reports" are local reports). */
export const quantifiers: readonly string[] = [...'some all both any each every no one at least'.split(' ')];
/** Say which of several, not who they are: "the reports" are not "other reports". */
export const contrasts: readonly string[] =
  'other others another same such new latest recent several many few more most own first last next'.split(' ');
