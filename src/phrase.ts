/*
 * The phrase language of the rules, compiled to one regular expression a rule.
 *
 *   would not (confirm|comment on)   words, apart by white space; alternatives
 *   no [real|possible] truth to      square brackets: optional
 *   <auxiliary> not <confirm>        a class of words from rules/words
 *   no .. truth                      up to three words between
 *   fabricat*                        the start of a word
 *
 * Case is ignored; a straight apostrophe matches a curly one too; a phrase begins and ends at the ends of words.
 */

export type WordClasses = Readonly<Record<string, readonly string[]>>;

const GAP = "(?:[\\w’'-]+,?\\s+){0,3}?";

/** A global, case-ignoring expression for `phrase`. Throws on a class that is not there or a bracket left open. */
export function compilePhrase(phrase: string, classes: WordClasses): RegExp {
  return new RegExp(`(?<![\\w’'-])${source(phrase.trim(), classes)}(?![\\w-])`, 'gi');
}

/** The same for several phrases at once, longer ones first. */
export function compilePhrases(phrases: readonly string[], classes: WordClasses): RegExp {
  return compilePhrase(`(${[...phrases].sort((a, b) => b.length - a.length).join('|')})`, classes);
}

function source(phrase: string, classes: WordClasses): string {
  let at = 0;
  const alternatives = (close: string): string => {
    const options: string[] = [];
    let parts: string[] = [];
    const end = () => {
      options.push(sequence(parts));
      parts = [];
    };
    while (at < phrase.length && phrase[at] !== close) {
      const c = phrase[at]!;
      if (c === '|') {
        at++;
        end();
      } else if (c === ' ') {
        at++;
      } else if (c === '(') {
        at++;
        parts.push(alternatives(')'));
      } else if (c === '[') {
        at++;
        parts.push(`?${alternatives(']')}`);
      } else if (c === '<') {
        const to = phrase.indexOf('>', at);
        const name = phrase.slice(at + 1, to);
        const words = classes[name];
        if (!words) throw new Error(`no word class <${name}> in phrase: ${phrase}`);
        parts.push(
          `(?:${[...words]
            .sort((a, b) => b.length - a.length)
            .map(literal)
            .join('|')})`,
        );
        at = to + 1;
      } else if (phrase.startsWith('..', at)) {
        at += 2;
        parts.push('..');
      } else {
        const to = phrase.slice(at).search(/[ |()[\]<]/);
        const word = to < 0 ? phrase.slice(at) : phrase.slice(at, at + to);
        at += word.length;
        parts.push(word.endsWith('*') ? `${literal(word.slice(0, -1))}[\\w’'-]*` : literal(word));
      }
    }
    if (close && phrase[at] !== close) throw new Error(`no "${close}" in phrase: ${phrase}`);
    at++;
    end();
    return `(?:${options.join('|')})`;
  };
  return alternatives('');
}

/** Words apart by white space; an optional part takes its white space along; a gap stands for up to three words. */
function sequence(parts: readonly string[]): string {
  let out = '';
  let pending = false; // white space owed before the next part
  parts.forEach((part, i) => {
    const last = i === parts.length - 1;
    if (part === '..') {
      out += `${pending ? '\\s+' : ''}${GAP}`;
      pending = false;
    } else if (part.startsWith('?(')) {
      const inner = part.slice(1);
      if (pending) {
        out += `(?:\\s+${inner})?`;
      } else {
        out += `(?:${inner}${last ? '' : '\\s+'})?`;
      }
    } else {
      out += `${pending ? '\\s+' : ''}${part}`;
      pending = true;
    }
  });
  return out;
}

const literal = (words: string): string =>
  words
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/'/g, "['’]"))
    .join('\\s+');
