import {FORM, TAG} from '../../layers/words.js';
import {describeClosed} from './closed-words.js';
import {type Description, type Entry, makeEntry} from './entry.js';
import {describeOpen} from './open-words.js';
import {bitsOfClasses, classesOf, RuleIndex} from '../rule/rule-index.js';

/** Past that many words they are forgotten, so that no run of articles fills the memory. */
const REMEMBERED = 16_000;
/** No word of the language is longer: what is, a chain of letters without end, is looked at no closer. */
const LONGEST_WORD_IN_LETTERS = 64;
const entries = new Map<string, Entry>();
const signatures = new Map<string, Pick<Entry, 'classes' | 'rules'>>();

/** What is known of a word, in lower case, or of a mark. */
export function entryOf(lower: string): Entry {
  if (lower.length > LONGEST_WORD_IN_LETTERS) return makeEntry({...UNKNOWN, lower}, sharedBy(UNKNOWN, NONE));
  let entry = entries.get(lower);
  if (entry === undefined) {
    if (entries.size >= REMEMBERED) entries.clear();
    entry = describe(lower);
    entries.set(lower, entry);
  }
  return entry;
}

function describe(lower: string): Entry {
  const given = describeClosed(lower) ?? describeOpen(lower);
  const isVerb = (given.form ?? FORM.none) !== FORM.none;
  const classes = classesOf(lower, isVerb ? (given.verb ?? lower) : lower);
  return makeEntry(given, sharedBy(given, classes));
}

const NONE: readonly number[] = [];
const UNKNOWN: Description = {lower: '', tag: TAG.NOUN, can: 1 << TAG.NOUN, named: TAG.PROPN};

/** Words that can be the same and are in the same classes are taken by the same rules: they share them. */
function sharedBy(given: Description, classes: readonly number[]): Pick<Entry, 'classes' | 'rules'> {
  const can = given.can | (1 << given.named);
  const key = `${can} ${classes.join(' ')}`;
  let shared = signatures.get(key);
  if (!shared) {
    shared = {classes: bitsOfClasses(classes), rules: new RuleIndex(can, classes)};
    signatures.set(key, shared);
  }
  return shared;
}
