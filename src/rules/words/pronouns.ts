export const relativePronouns: readonly string[] = ['who', 'which', 'that', 'whom', 'whose'];
export const reflexivePronouns: readonly string[] = 'himself herself itself themselves myself ourselves'.split(' ');
/** One more of the kind that spoke last: "another", or one of them. */
export const furtherPronouns: readonly string[] = ['another', 'one'];
/** Pronouns without anybody to point to: they stand as they are. */
export const indefinitePronouns: readonly string[] = [
  ...'some others many everyone everybody someone somebody most few nobody all several both one another neither'.split(
    ' ',
  ),
];
