/** How far a clause has come: nothing yet; a noun phrase that may be its subject; just behind its verb; further on. */
export type ClauseState = 'open' | 'subject' | 'verb' | 'done';

/**
 * What comes next in a sentence: a noun phrase, one with a preposition ("adjunct"), a word or a mark. Verb groups are told
 * apart by whether they can be the verb of a clause here; an "open" and a "close" are brackets.
 */
export type ClauseEvent =
  | 'phrase'
  | 'adjunct'
  | 'finite'
  | 'infinitive'
  | 'participle'
  | 'that'
  | 'subordinator'
  | 'wh'
  | 'coordinator'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'adjective'
  | 'adverb'
  | 'preposition' // with no noun phrase behind
  | 'quotation'
  | 'mark' // of a quotation whose words are words of the sentence
  | 'end'
  | 'other';

/** What the machine that reads clauses can do (parse/clause/table.ts). */
export type ClauseAction =
  | 'become-subject'
  | 'weigh-subjects'
  | 'complete-clause'
  | 'go-on'
  | 'hang-adjunct'
  | 'take-first-verb'
  | 'take-verb'
  | 'take-another-verb'
  | 'take-infinitive'
  | 'take-participle'
  | 'open-that'
  | 'open-subordinate'
  | 'open-wh'
  | 'say-of-subject'
  | 'strand-preposition'
  | 'take-quotation'
  | 'open-beside'
  | 'begin-behind-dateline'
  | 'open-bracket'
  | 'close-bracket';

/**
 * A rule of the machine that reads clauses from left to right: what it does with what comes next, by how far the innermost
 * clause has come. What no rule names changes nothing.
 */
export interface ClauseRule {
  /** What comes next, then what it does or where it stands: "phrase/subject". Unique. */
  readonly id: string;
  readonly doc: string;
  readonly event: ClauseEvent;
  /** Left out: in any state. */
  readonly states?: readonly ClauseState[];
  readonly does: ClauseAction;
  /** A sentence; what it settles begins with the word between asterisks. */
  readonly yes: string;
  /** One in which something else, or nothing, settles that word. */
  readonly no: string;
}

export const clauseRules: readonly ClauseRule[] = [
  {
    id: 'phrase/first',
    doc: 'A noun phrase with nothing before it in its clause may be the subject.',
    event: 'phrase',
    states: ['open'],
    does: 'become-subject',
    yes: '*The* mayor resigned.',
    no: 'They saw *the* mayor.',
  },
  {
    id: 'phrase/second',
    doc: 'A second noun phrase before the verb is an apposition, a conjunct, a time, or opens a clause within.',
    event: 'phrase',
    states: ['subject'],
    does: 'weigh-subjects',
    yes: 'Sal Brock, *the* mayor, resigned.',
    no: '*The* mayor resigned.',
  },
  {
    id: 'phrase/behind-verb',
    doc: 'Right behind the verb a noun phrase is its object, a predicate, a late subject, or the subject of what the verb takes.',
    event: 'phrase',
    states: ['verb'],
    does: 'complete-clause',
    yes: 'They denied *the* report.',
    no: 'They sold the mill, *the* oldest one.',
  },
  {
    id: 'phrase/further-on',
    doc: 'A noun phrase behind the object is a second object, an apposition, a time, or opens another clause.',
    event: 'phrase',
    states: ['done'],
    does: 'go-on',
    yes: 'They sold the mill, *the* oldest one.',
    no: 'They denied *the* report.',
  },
  {
    id: 'adjunct/hang',
    doc: 'A noun phrase with a preposition hangs on the noun before or on the verb, or opens a clause: "after the bridge fell".',
    event: 'adjunct',
    does: 'hang-adjunct',
    yes: 'They left *on* Monday.',
    no: 'They saw *the* mayor.',
  },
  {
    id: 'verb/first',
    doc: 'A finite verb with nothing before it in its clause asks, orders, or has a wh-word or a late subject.',
    event: 'finite',
    states: ['open'],
    does: 'take-first-verb',
    yes: '*Did* the mayor resign?',
    no: 'The mayor *did* resign.',
  },
  {
    id: 'verb/of-subject',
    doc: 'A finite verb behind a noun phrase that waits is its verb.',
    event: 'finite',
    states: ['subject'],
    does: 'take-verb',
    yes: 'The mayor *resigned*.',
    no: '*Did* the mayor resign?',
  },
  {
    id: 'verb/again',
    doc: 'A finite verb in a clause that has one completes an auxiliary, or belongs to an outer, coordinate or new clause.',
    event: 'finite',
    states: ['verb', 'done'],
    does: 'take-another-verb',
    yes: 'They came and *saw* it.',
    no: 'The mayor *resigned*.',
  },
  {
    id: 'infinitive',
    doc: 'An infinitive opens a clause of its own within the one around.',
    event: 'infinitive',
    does: 'take-infinitive',
    yes: 'They refused *to* go.',
    no: 'They went *to* town.',
  },
  {
    id: 'participle',
    doc: 'A participle opens a clause of its own, or completes an auxiliary.',
    event: 'participle',
    does: 'take-participle',
    yes: 'The letter *quoted* in court was false.',
    no: 'The mayor *quoted* the letter.',
  },
  {
    id: 'that',
    doc: '"that" opens what a verb, an adjective or a noun says, or a relative clause.',
    event: 'that',
    does: 'open-that',
    yes: 'They said *that* it rained.',
    no: 'They said *that*.',
  },
  {
    id: 'subordinator',
    doc: 'A conjunction opens an adverbial clause, or a question behind a verb that takes one.',
    event: 'subordinator',
    does: 'open-subordinate',
    yes: 'They left *because* it rained.',
    no: 'They left *before* noon.',
  },
  {
    id: 'wh',
    doc: 'A wh-word opens a relative clause behind a noun, what a verb asks for, or a question.',
    event: 'wh',
    does: 'open-wh',
    yes: 'They know *who* lied.',
    no: 'They know *that* he lied.',
  },
  {
    id: 'adjective',
    doc: 'An adjective by itself behind a verb says what the subject or the object is.',
    event: 'adjective',
    states: ['verb', 'done'],
    does: 'say-of-subject',
    yes: 'The mayor is *ill*.',
    no: 'They saw the *ill* mayor.',
  },
  {
    id: 'preposition',
    doc: 'A preposition without a noun phrase is stranded: its noun phrase is the wh-word in front.',
    event: 'preposition',
    does: 'strand-preposition',
    yes: 'They know what he spoke *of*.',
    no: 'He spoke *of* peace.',
  },
  {
    id: 'quotation',
    doc: 'A quotation that is a text of its own is what the nearest verb of speech takes.',
    event: 'quotation',
    does: 'take-quotation',
    yes: 'Sal Brock said, *“*They lied and they know it.”',
    no: 'They fear *the* “free” press.',
  },
  {
    id: 'dash/dateline',
    doc: 'Behind a dateline and its dash a sentence begins; between two dashes stands an aside.',
    event: 'dash',
    states: ['open', 'subject'],
    does: 'begin-behind-dateline',
    yes: 'VESTRAY, May 3 (Norpress) *--* Minister Oda Kramm denied it.',
    no: 'It rained *--* hard.',
  },
  {
    id: 'beside/semicolon',
    doc: 'Behind a semicolon a sentence stands beside the one before.',
    event: 'semicolon',
    does: 'open-beside',
    yes: 'It rained*;* they left.',
    no: 'It rained*,* they left.',
  },
  {
    id: 'beside/colon',
    doc: 'Behind a colon a sentence stands beside the one before, or is what its verb says.',
    event: 'colon',
    does: 'open-beside',
    yes: 'They had one wish*:* it should rain.',
    no: 'It rained*;* they left.',
  },
  {
    id: 'bracket/open',
    doc: 'A bracket opens a text of its own.',
    event: 'open',
    does: 'open-bracket',
    yes: 'The mayor *(*he is 60) resigned.',
    no: 'The mayor*,* he is 60, resigned.',
  },
  {
    id: 'bracket/close',
    doc: 'Behind the bracket the sentence goes on as if it had not been.',
    event: 'close',
    does: 'close-bracket',
    yes: 'The mayor (he is 60*)* resigned.',
    no: 'The mayor *(*he is 60) resigned.',
  },
];
