/** What is added to a base, and how a base's end changes with it. */
export const inflection = {
  s: 's',
  ed: 'ed',
  ing: 'ing',
  /** "-ies", "-ied", "-ier": of a base in "-y". */
  ies: 'ies',
  ied: 'ied',
  y: 'y',
  e: 'e',
  /** "boxes", "dishes", "heroes": the "e" is no part of the base. */
  sibilant: /(s|x|z|ch|sh|o)es$/,
  /** "process", "basis", "virus", "analysis": no plural. */
  singular: /[^aeiou]us$|[is]s$/,
  /** No form of another word: "process". */
  uninflected: /ss$/,
  /** "stopped" */
  doubled: /([b-df-hj-np-tv-z])\1$/,
  /** "called", "passed", "buzzed": doubled in the base itself. */
  doubledInBase: /(ll|ss|zz|ff)$/,
  /** "used", "changed", "agreed", "noted": the base has an "e" more. */
  dropsE: /([^aeiou][aeiou][b-df-hj-np-tvz]|[uvcgsz]|[aeiou]s|[^aeiou]l|at)$/,
  /** "showed", "needed", "opened", "offered": it has none. */
  keepsBase: /(ow|[aeiou]{2}[a-z]|en|er|or|et|it|on|el|al)$/,
  /** A word that may be a verb's participle or its past. */
  verbal: /..(ed|ing)$/,
  /** And has a vowel before, as every verb has. */
  voiced: /[aeiouy].*(ed|ing)$/,
  /** "larger", "happiest": the degree of an adjective, its base in the first group. */
  degree: /^(.*?)(i?er|i?est)$/,
} as const;

/** What stands before a word and leaves it the part of speech it has: "unclear", "re-elect". */
export const derivingPrefixes =
  'un in im ir dis mis re- re pre- pre non- non over under co- co anti- out sub super semi- ultra- inter';
