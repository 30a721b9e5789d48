import {type PhraseTree, parsePhrases, parseWord, type WordClasses, wordsOf} from './phrase.js';

/*
 * Compiles phrases to regular expressions, for text without tokens. Case is ignored, a straight apostrophe also matches a
 * curly one, and a phrase begins and ends at word boundaries.
 */

/** A global, case-insensitive expression for `phrase`. Throws on an unknown class or an unclosed bracket. */
export function compilePhrase(phrase: string, classes: WordClasses): RegExp {
  return compilePhrases([phrase], classes);
}

/** The same for several phrases at once, longer ones first. */
export function compilePhrases(phrases: readonly string[], classes: WordClasses): RegExp {
  return new RegExp(`(?<![\\w’'-])${regexpOf(parsePhrases(phrases), classes)}(?![\\w-])`, 'gi');
}

const GAP = "(?:[\\w’'-]+,?\\s+){0,3}?";

const WORD = "[\\w’'-]+";

const INSIDE = "[\\w’'-]*";

function regexpOf(tree: PhraseTree, classes: WordClasses): string {
  switch (tree.kind) {
    case 'word':
      return literal(tree.text);
    case 'prefix':
      return literal(tree.text) + INSIDE;
    case 'suffix':
      return INSIDE + literal(tree.text);
    case 'class':
      return either(
        [...wordsOf(tree.name, classes)]
          .sort((a, b) => b.length - a.length)
          .map((w) =>
            w
              .split(' ')
              .map((x) => regexpOf(parseWord(x), classes))
              .join('\\s+'),
          ),
      );
    case 'gap':
      return GAP;
    case 'any':
      return WORD;
    case 'evidence':
      return regexpOf(tree.part, classes);
    case 'choice':
      return either(tree.options.map((o) => regexpOf(o, classes)));
    case 'optional':
      return `${either([regexpOf(tree.part, classes)])}?`;
    case 'sequence':
      return sequence(tree.parts, classes);
  }
}

/** Parts separated by white space. An optional part includes the white space before or after it. */
function sequence(parts: readonly PhraseTree[], classes: WordClasses): string {
  let out = '';
  let pending = false; // white space owed before the next part
  parts.forEach((part, i) => {
    if (part.kind === 'gap') {
      out += `${pending ? '\\s+' : ''}${GAP}`;
      pending = false;
    } else if (part.kind === 'optional') {
      const inner = regexpOf(part.part, classes);
      out += pending ? `(?:\\s+${inner})?` : `(?:${inner}${i === parts.length - 1 ? '' : '\\s+'})?`;
    } else {
      out += `${pending ? (mayHang(part) ? '\\s*' : '\\s+') : ''}${regexpOf(part, classes)}`;
      pending = true;
    }
  });
  return out;
}

const either = (options: readonly string[]): string => `(?:${options.join('|')})`;

const literal = (word: string): string =>
  word === HANGING ? "n?['’]t" : word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/'/g, "['’]");

/** In "couldn't", and in "can't", where the n is part of the verb. */
const HANGING = "n't";

/** A mark, or what is attached to the word before it: "n't", "'s". */
const ATTACHED = /^['.,;:!?…]/;

const mayHang = (part: PhraseTree): boolean =>
  part.kind === 'word'
    ? part.text === HANGING || ATTACHED.test(part.text)
    : part.kind === 'choice' && part.options.some(mayHang);
