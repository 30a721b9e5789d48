/**
 * The one copy of a string that the engine keeps for names of properties: two such compare as pointers, and none holds the
 * text that it was cut out of. Dear to get, so ask once for a word. (Without `null` each would make a hidden class.)
 */
export const ownCopyOf = (text: string): string => Object.keys({__proto__: null, [text]: 0})[0]!;
