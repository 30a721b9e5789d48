/** Subject pronouns by what they can stand for. */
export const malePronouns: readonly string[] = ['he', 'him', 'his', 'himself'];
export const femalePronouns: readonly string[] = ['she', 'her', 'hers', 'herself'];
export const thingPronouns: readonly string[] = ['it', 'its', 'itself'];
export const pluralPronouns: readonly string[] = ['they', 'them', 'their', 'theirs', 'themselves'];
export const firstPersonPronouns: readonly string[] = ['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves'];
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
