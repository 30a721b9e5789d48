import {readdirSync, readFileSync} from 'node:fs';

/*
 * A corpus made from the fixtures: the same prose in another order, with other names and places, so that caches of names
 * don't look better than they are. The same seed gives the same corpus.
 */

const ROOT = 'fixtures/articles';
const SYLLABLES =
  'ba bel bor cal dan dor el fen gar hal ish jor kal kel lan lor mar mel nor ol per quin ral ren sal sol tam tor ul val ven wes yar zel'.split(
    ' ',
  );
const ENDS = ['', 'n', 'r', 's', 'd', 'th', 'ck', 'le', 'by', 'ton', 'ski', 'sen', 'ova', 'ez'];

/** `articles` articles of a format, and how many distinct names they contain. */
export function makeCorpus(articles, {seed = 1, format = 'text'} = {}) {
  const random = generator(seed);
  const originals = readdirSync(ROOT)
    .flatMap((name) => readdirSync(`${ROOT}/${name}`).map((file) => `${ROOT}/${name}/${file}`))
    .filter((path) => path.endsWith(format === 'html' ? 'input.html' : 'input.txt'))
    .map((path) => readFileSync(path, 'utf8'));
  const proper = properNames(originals);
  const names = new Set();
  const texts = Array.from({length: articles}, () => {
    const original = originals[Math.floor(random() * originals.length)];
    const renamed = new Map();
    return shuffle(original, format, random).replace(/\p{Lu}[\p{L}-]+/gu, (name) => {
      if (!proper.has(name)) return name;
      if (!renamed.has(name)) renamed.set(name, newName(random));
      names.add(renamed.get(name));
      return renamed.get(name);
    });
  });
  return {texts, names: names.size, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)};
}

/** Words capitalised within a sentence and never in lower case. Days and months are left out: they are not names. */
function properNames(texts) {
  const all = texts.join('\n');
  const small = new Set(all.match(/(?<!\p{L})\p{Ll}+/gu));
  const day = (options) =>
    Array.from({length: 12}, (_, i) => new Date(2025, i, i + 1).toLocaleDateString('en', options));
  const dates = new Set([...day({weekday: 'long'}), ...day({month: 'long'})]);
  const found = Array.from(all.matchAll(/(?<=\p{Ll}[ ,]+ ?)\p{Lu}[\p{L}-]+/gu), (m) => m[0]);
  return new Set(found.filter((word) => !small.has(word.toLowerCase()) && !dates.has(word)));
}

/** Shuffles the paragraphs after the third in pairs, so that a pronoun keeps the paragraph before it. */
function shuffle(text, format, random) {
  if (format === 'html') return text;
  const paragraphs = text.split('\n\n');
  const rest = [];
  for (let i = 3; i < paragraphs.length; i += 2) rest.push(paragraphs.slice(i, i + 2));
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rest[i], rest[j]] = [rest[j], rest[i]];
  }
  return [...paragraphs.slice(0, 3), ...rest.flat()].join('\n\n');
}

function newName(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDS);
  return name[0].toUpperCase() + name.slice(1);
}

/** mulberry32 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
