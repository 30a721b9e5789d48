import {findCues} from '../../rules/cues/find.js';
import {showCues} from '../../rules/cues/show.js';
import {agentPreposition} from '../../rules/words/grammar.js';
import type {Clause} from '../../parse/parsed.js';
import {FORM, TAG, type Words} from '../../parse/words.js';
import {readAsSaid, readReportedBy} from '../as-said.js';
import {frameTaking, readAfter} from '../cue-frames.js';
import type {ContentFound} from '../content.js';
import type {Draft} from '../draft.js';
import {chooseForm} from '../forms.js';
import type {Item, Level} from '../level.js';
import {cuesOf} from '../lexicon.js';
import {isNoSpeaker, saysNothing} from '../no-saying.js';
import {readPassive} from '../passive.js';
import {readPurpose} from '../purpose.js';
import {readQuotedAs} from '../quoted-as.js';
import {readRefusal, withAlternative} from '../refusals.js';
import {sharedSource} from '../shared-source.js';
import {readRelative, readTaken} from '../taken-up.js';
import {findSubject} from '../subjects.js';
import type {VerbGroup} from '../verb-group.js';
import {onlyShows} from '../written.js';
import {chainBefore, countsInside} from '../verb-cues.js';
import {AS, DOCUMENTS, ISSUING, NEGATIVE} from '../word-sets.js';
import {objectOf} from './object-end.js';
import {type FrameSentence, itemsOf} from './sentence.js';
import {type Subject, subjectFor} from './subject.js';

/** Statements that the verbs of the clauses make. */
export function findFrameCues(level: Level, s: FrameSentence): Draft[] {
  const found: Draft[] = [];
  let done = 0; // items before this one belong to a cue already
  const clauses = s.parsed.clauses.filter((c) => c.verb !== null).sort((a, b) => a.verb!.head - b.verb!.head);
  for (const clause of clauses) {
    if (s.itemOf[clause.verb!.head]! < done) continue;
    const made = readClause(level, s, clause, found);
    if (!made || (level.inside !== null && !countsInside(made))) continue;
    found.push(made);
    done = Math.max(done, made.cue.at(-1)!.end);
  }
  return found;
}

function readClause(level: Level, s: FrameSentence, clause: Clause, found: readonly Draft[]): Draft | null {
  const {words} = s.parsed;
  const verb = clause.verb!;
  const cues = cuesOf(words.lower[verb.head]!);
  if (cues.length === 0) return null;
  const head = s.itemOf[verb.head]!;
  const old = level.items[head]!;
  if (old.quotation !== null) return null;
  const it: Item = {...old, cues, tag: 'verb', form: old.form ?? formOf(words.form[verb.head]!)};
  const items = old.tag === 'verb' && old.cues === cues ? level.items : level.items.with(head, it);
  const lv: Level = items === level.items ? level : {...level, items};
  let at = clause;
  let start = verb.start;
  let negated = verb.negations.length > 0;
  const chained = verb.to >= 0 ? chainBefore(items, s.itemOf[verb.to]!) : null;
  if (chained) {
    while (at.verb!.to >= 0 && at.link === 'open' && at.parent?.verb) at = at.parent;
    while (start > 0 && s.itemOf[start]! > chained.start) start--;
    negated ||= chained.negated || NEGATIVE.has(items[chained.head]!.lower);
  }
  while (start > 1 && words.tag[start - 1] === TAG.ADV && words.tag[start - 2] !== TAG.ADP && !(words.tag[start - 2] === TAG.PUNCT && start < 3)) start--;
  const range = itemsOf(s, start, verb.head + 1);
  let group: VerbGroup = {start: range.start, head, end: head + 1, negated, passive: verb.passive, finite: at.verb!.finite};
  if (!chained && verb.to >= 0) return readPurpose(lv, group);
  const before = items[group.start - 1];
  if (it.form === 'ing' && before?.lower === AS) return readQuotedAs(lv, group);
  if (cues.some((c) => c.group === 'refuse') && clause.complement?.kind === 'infinitive') return readRefusal(lv, group, found, subjectFor(s, items, at));
  if (saysNothing(items, group)) return null;
  group = withAlternative(items, group);
  if (before?.lower === AS && items[group.end]?.lower === agentPreposition) return readReportedBy(lv, group);
  if (group.passive || (clause.link === 'adnominal' && !verb.finite && verb.to < 0 && words.form[verb.head] !== FORM.ing)) return readPassive(lv, group);
  const form = words.form[verb.head];
  if ((form === FORM.participle || form === FORM.past) && !verb.finite) return null;
  const after = readAfter(items, group, it);
  let source: Subject | null = subjectFor(s, items, at);
  if (source && !source.own && !verb.finite) {
    const earlier = sharedSource(lv, group, found);
    if (earlier && earlier !== 'none') {
      source = {...earlier, inverted: false, own: false};
    }
  }
  const issuer = issuerOf(clause, words);
  if (issuer) source = subjectFor(s, items, issuer);
  if (source && source.own && isDoubtful(s, at, source)) source = null;
  if (!source && verb.finite) {
    const found = findSubject(items, group);
    if (found) source = {...found, inverted: false, own: true};
  }
  if (!source) return null;
  if (source.own && source.end - source.start === 1 && items[source.start]!.tag === 'that' && source.start > 0) return null;
  if (isNoSpeaker(lv, source, group)) return null;
  const own = source.own && !source.inverted ? source : null;
  const taken = own ? (readTaken(lv, group, it, own) ?? readAsSaid(lv, group, it, own) ?? readRelative(lv, group, it, own)) : null;
  if (taken) return taken;
  const chosen = chooseForm(lv, group, it, source, source.inverted, own !== null, after, quotationAhead(s, clause, source, items));
  const made = chosen && withObject(s, clause, chosen, items, (frameTaking(after, 'n') ?? frameTaking(after, 'o')) !== undefined);
  if (made && onlyShows(made)) return null;
  const hangs = clause.link === 'adnominal' || items[group.start - 1]?.tag === 'prep';
  if (made && it.form === 'ing' && !group.finite && hangs && issuer === null && items[group.start - 1]?.lower !== agentPreposition && !BARE_FORMS.has(made.form)) return null;
  return made;
}

const formOf = (form: number): Item['form'] =>
  form === FORM.base ? 'base' : form === FORM.s ? 's' : form === FORM.ing ? 'ing' : form === FORM.participle ? 'part' : 'past';

const BARE_FORMS: ReadonlySet<string> = new Set(['source-cue-clause', 'source-cue-quote', 'source-cue-infinitive']);

/** "“They lied”, said Ivo Marr": the quotation at the front that the clause takes, whatever mark it ends with. */
function quotationAhead(s: FrameSentence, {quotationWord, verb}: Clause, source: Subject, items: readonly Item[]): ContentFound | null {
  if (quotationWord < 0 || quotationWord >= verb!.start) return null;
  const first = s.itemOf[quotationWord]!;
  let end = first + 1;
  while (items[end]?.tag === 'quotation') end++;
  const clause = source.inverted ? s.itemOf[verb!.start]! : source.clause;
  return end === clause || (end === clause - 1 && items[end]!.tag === 'comma') ? {start: first, end} : null;
}

/** What looked like a clause is an object where the sentence has one; an object ends where the clause goes on. */
function withObject(s: FrameSentence, clause: Clause, made: Draft, items: readonly Item[], takesObject: boolean): Draft | null {
  const {object, complement} = clause;
  const [first, ...others] = made.content;
  if (!object || !first || others.length > 0 || object.start < clause.verb!.end) return made;
  const isClause = made.form === 'source-cue-clause' && items[first.start]!.tag !== 'that';
  if (!isClause && made.form !== 'source-cue-object') return made;
  if (complement && complement.start >= object.end) return made;
  const whole = objectOf(s, clause, object);
  if (first.start !== whole.start) return made;
  if (isClause && (made.kind === 'thought' || PLAIN.has(made.group))) return null;
  if (isClause && !takesObject) return made;
  return {...made, form: 'source-cue-object', content: [{start: first.start, end: Math.min(first.end, whole.end)}]};
}

const PLAIN: ReadonlySet<string> = new Set([findCues.group, showCues.group]);

/** "Marr, the clerk, said there was rain": what stands behind the verb has a verb of its own. "Tuesday" tells nothing. */
function isDoubtful({parsed: {words}, itemOf}: FrameSentence, clause: Clause, source: Subject): boolean {
  const {subject} = clause;
  if (!subject) return false;
  if (subject.isTime && subject.kind !== 'pronoun') return true;
  if (!source.inverted) return false;
  let next = subject.end;
  while (next < words.length && words.tag[next] === TAG.ADV) next++;
  return next < words.length && itemOf[next]! >= source.end && isFinite(words, next);
}

const isFinite = ({tag, form}: Words, at: number): boolean =>
  tag[at] === TAG.AUX || (tag[at] === TAG.VERB && (form[at] === FORM.s || form[at] === FORM.past));

/** "Lund issued a statement saying": who put the document out says what it says. */
function issuerOf({link, antecedent, parent}: Clause, {lower}: Words): Clause | null {
  if (link !== 'adnominal' || !antecedent || !parent?.object || (parent.object !== antecedent && !antecedent.isTime) || !parent.verb) return null;
  return DOCUMENTS.has(lower[parent.object.head]!) && ISSUING.has(lower[parent.verb.head]!) ? parent : null;
}
