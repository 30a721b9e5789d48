/*
 * The phrase language of the rules. A phrase is parsed into a tree, which phrase-regexp.ts compiles to a regular
 * expression and phrase-matcher.ts to a matcher over tokens.
 *
 *   would not (confirm|comment on)   words separated by spaces; alternatives
 *   no [real|possible] truth to      square brackets: optional
 *   <auxiliary> not <confirm>        a class of words from rules/words, whose entries may be several words
 *   no .. truth                      up to three words between
 *   fabricat*  *ly  *                the start of a word, its end, any word
 *   was ~ denied                     up to two words of the class <adverb>
 *   is {[quite] untrue}              braces: the part that is the evidence, if not the whole
 *
 * Case is ignored, a straight apostrophe also matches a curly one, and a phrase begins and ends at word boundaries.
 */

/** The entries of a class, which may be several words. */
export type ClassEntries = readonly string[] | ReadonlySet<string>;

export type WordClasses = Readonly<Record<string, ClassEntries>>;

export type PhraseTree =
  | {readonly kind: 'gap' | 'any'}
  | {readonly kind: 'word' | 'prefix' | 'suffix'; readonly text: string}
  | {readonly kind: 'class'; readonly name: string}
  | {readonly kind: 'sequence'; readonly parts: readonly PhraseTree[]}
  | {readonly kind: 'choice'; readonly options: readonly PhraseTree[]}
  | {readonly kind: 'optional' | 'evidence'; readonly part: PhraseTree};

/** Parses a phrase. Throws on a bracket without its other half. */
export function parsePhrase(phrase: string): PhraseTree {
  let at = 0;
  const choice = (close: string): PhraseTree => {
    const options: PhraseTree[] = [];
    let parts: PhraseTree[] = [];
    const end = () => {
      options.push(parts.length === 1 ? parts[0]! : {kind: 'sequence', parts});
      parts = [];
    };
    while (at < phrase.length && phrase[at] !== close) {
      const c = phrase[at]!;
      at++;
      if (c === '|') end();
      else if (c === '(') parts.push(choice(')'));
      else if (c === '[') parts.push({kind: 'optional', part: choice(']')});
      else if (c === '{') parts.push({kind: 'evidence', part: choice('}')});
      else if (c === '<') {
        const to = phrase.indexOf('>', at);
        if (to < 0) throw new Error(`no ">" in phrase: ${phrase}`);
        parts.push({kind: 'class', name: phrase.slice(at, to)});
        at = to + 1;
      } else if (Object.hasOwn(OPENERS, c)) {
        throw new Error(`no "${close || `${OPENERS[c]}" before "${c}`}" in phrase: ${phrase}`);
      } else if (c !== ' ') {
        const rest = phrase.slice(at).search(/[ |()[\]{}<>]/);
        const word = phrase.slice(at - 1, rest < 0 ? undefined : at + rest);
        at += word.length - 1;
        parts.push(parseWord(word.toLowerCase()));
      }
    }
    if (close && phrase[at] !== close) throw new Error(`no "${close}" in phrase: ${phrase}`);
    at++;
    end();
    return options.length === 1 ? options[0]! : {kind: 'choice', options};
  };
  return choice('');
}

const OPENERS: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{', '>': '<'};

/** Parses several phrases into one choice, longer ones first. */
export function parsePhrases(phrases: readonly string[]): PhraseTree {
  const options = [...phrases].sort((a, b) => b.length - a.length).map(parsePhrase);
  return options.length === 1 ? options[0]! : {kind: 'choice', options};
}

/** What a phrase is put together of; nothing where it is a word or stands for words. */
export function partsOf(tree: PhraseTree): readonly PhraseTree[] {
  if (tree.kind === 'sequence') return tree.parts;
  if (tree.kind === 'choice') return tree.options;
  return tree.kind === 'optional' || tree.kind === 'evidence' ? [tree.part] : [];
}

/** The words of a class. Throws if there is no class of that name. */
export function wordsOf(name: string, classes: WordClasses): ClassEntries {
  const words = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!words) throw new Error(`no word class <${name}>`);
  return words;
}

const adverb: PhraseTree = {kind: 'class', name: 'adverb'};
const ADVERBS: PhraseTree = {
  kind: 'optional',
  part: {kind: 'sequence', parts: [adverb, {kind: 'optional', part: adverb}]},
};

export function parseWord(word: string): PhraseTree {
  if (word === '..') return {kind: 'gap'};
  if (word === '~') return ADVERBS;
  if (word === '*') return {kind: 'any'};
  if (word.endsWith('*')) return {kind: 'prefix', text: word.slice(0, -1)};
  if (word.startsWith('*')) return {kind: 'suffix', text: word.slice(1)};
  return {kind: 'word', text: word};
}
