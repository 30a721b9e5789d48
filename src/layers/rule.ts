import type {DroppedKind, QuoteType, SpeakerKind, Stance} from './article.js';

/*
 * The kinds of rule. A rule is a literal object without functions: an id, one sentence of documentation, examples that run
 * through the whole program as tests, and the data that its stage works with.
 */

/** One statement that an example expects, by its words. Absent fields are not compared. */
export interface ExpectedStatement {
  readonly speaker?: string | null;
  readonly mention?: string | null;
  readonly cue?: string | null;
  /** Pieces joined by " … "; "" if the text does not say what was said. */
  readonly content?: string;
  readonly type?: QuoteType | null;
  readonly stance?: Stance | null;
  readonly evidence?: string | null;
  readonly hedged?: boolean;
  readonly addressee?: string | null;
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly kind?: SpeakerKind | null;
}

/**
 * A text and everything expected of it: it passes if exactly these statements come out and this rule made one of them.
 * In a string, marks name the parts of its only statement, which has the rule's stance if the rule is a stance rule:
 *
 *   <Ida Brook> [said] «the bridge was safe».    who, cue, content (a split quotation has several)
 *   The agency {would not say} who won.          the evidence; for a boilerplate rule, the words it drops
 *   She said it was time. → Ida Brook            the speaker
 */
export type Example = string | (PlainText & (ExpectedStatements | ExpectedStatement | ExpectedDrops));

interface PlainText {
  readonly text: string;
  readonly format?: 'html';
}

/** Every statement of the text, in order. For a single one, `ExpectedStatement` puts its fields beside the text. */
interface ExpectedStatements {
  readonly statements: readonly ExpectedStatement[];
}

/** The words that this rule drops, in order. */
interface ExpectedDrops {
  readonly dropped: readonly string[];
}

/** A text that the rule must leave alone, why, and what decides instead. */
export interface CounterExample extends PlainText {
  readonly why: string;
  /** The rules of the same stage that decide there, in text order, or 'nothing'. */
  readonly gives: string | readonly string[];
}

export interface RuleBase {
  /** Unique. A stage or a stance, then what the rule matches: "deny/called-false". */
  readonly id: string;
  /** One sentence. */
  readonly doc: string;
  readonly examples: {
    /** Two or more. */
    readonly yes: readonly Example[];
    /** One or more. */
    readonly no: readonly CounterExample[];
    /** Known misses: texts on which the rule should fire but does not yet. They run as expected failures. */
    readonly todo?: readonly string[];
  };
}

/**
 * What a line looks like: one of `whole`, `starts`, `ends`, `has` or `shape` matches, and it has at least `minWords` and at
 * most `maxWords` words. The first four are phrases (see language/phrase.ts); marks around them are ignored.
 */
export interface LinePattern {
  /** All of the line's words. */
  readonly whole?: readonly string[];
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
  /** For what phrases can't express (dates, credits). The named groups date, place and byline become metadata. */
  readonly shape?: readonly RegExp[];
  /** Only a line that doesn't end like a sentence. */
  readonly open?: true;
  readonly minWords?: number;
  readonly maxWords?: number;
}

interface BoilerplateBase extends RuleBase {
  readonly stage: 'clean';
  readonly drops: DroppedKind;
}

/** Drops a whole line, whatever its neighbours. */
export interface LineRule extends BoilerplateBase {
  readonly kind: 'line';
  readonly line: LinePattern;
  /** Only before the body's first sentence, or only after it. */
  readonly where?: 'head' | 'body';
}

/** Drops a line that may be boilerplate: only beside a dropped line or in the last fifth, never reported speech. */
export interface HintRule extends BoilerplateBase {
  readonly kind: 'hint';
  readonly line: LinePattern;
  /** Only in the body, right above a line dropped as this kind. */
  readonly above?: DroppedKind;
}

/** Drops words at the front of a line that stays. */
export interface CutRule extends BoilerplateBase {
  readonly kind: 'cut';
  readonly cuts: readonly RegExp[];
  /** Only on the first lines of an article. */
  readonly first?: true;
}

/** Drops a run of lines, from a heading to its end, as one. */
export interface SectionRule extends BoilerplateBase {
  readonly kind: 'section';
  readonly opens: LinePattern;
  /** The lines under the heading that belong to it. */
  readonly takes: LinePattern;
  /** At least `needed` lines of the section (default 1) must look like this. */
  readonly needs?: LinePattern;
  readonly needed?: number;
  /** Ends the section, as its last line. */
  readonly closes?: LinePattern;
  /** Only if everything after it has been dropped. */
  readonly last?: true;
  /** The fewest and the most lines under the heading. */
  readonly least: number;
  readonly most: number;
}

/** Drops what the text says twice. */
export interface RepeatRule extends BoilerplateBase {
  readonly kind: 'repeat';
  /** 'same': the later of two equal lines. 'held': a line near the top, and 'pulled': one anywhere, that another contains. */
  readonly of: 'same' | 'held' | 'pulled';
  readonly leastWords: number;
  /** The most kept lines between two equal ones, before a held one, or between a pulled one and the line that contains it. */
  readonly within: number;
}

/** Drops what surrounds the article on a pasted page: everything but the best run of lines. */
export interface PageRule extends BoilerplateBase {
  readonly kind: 'page';
  /** How many words of article a dropped line of this kind outweighs. No run crosses the heading of comments. */
  readonly costs: Partial<Readonly<Record<DroppedKind, number>>>;
}

/** Drops elements whose markup says that they are not the article. */
export interface MarkupRule extends BoilerplateBase {
  readonly kind: 'markup';
  /** Names of elements. */
  readonly elements?: readonly string[];
  /** Words of a class, id or role, split at hyphens, underscores and inner capitals; "readmore" is "read-more", too. */
  readonly words?: readonly string[];
  /** An attribute that says it by being there. */
  readonly attribute?: string;
  /** Only an element with at most this many words of text. */
  readonly maxWords?: number;
}

/** Says which part of a source is not the article. */
export type BoilerplateRule = LineRule | HintRule | CutRule | SectionRule | RepeatRule | PageRule | MarkupRule;

/** The forms of an attribution (attribute/): the order of its parts. A rule's id is "attribution/" and its form. */
export const ATTRIBUTION_FORMS = [
  'quote-source-cue',
  'quote-cue-source',
  'source-cue-quote',
  'source-cue-colon',
  'source-cue-clause',
  'source-cue-question',
  'source-cue-infinitive',
  'source-cue-preposition',
  'source-cue-object',
  'source-parted-cue',
  'clause-source-cue',
  'clause-cue-source',
  'passive-by',
  'according-to',
  'colon',
  'noun-cue',
  'adjective-cue',
  'refusal',
  'refusal-phrase',
  'quotation-alone',
  'block-quotation',
] as const;
export type AttributionForm = (typeof ATTRIBUTION_FORMS)[number];

/** Finds statements in which source, cue and content come in a certain order. */
export interface AttributionRule extends RuleBase {
  readonly stage: 'attribute';
  readonly form: AttributionForm;
}

/**
 * What a stance rule has recognised. If several rules match a statement, the first of these ranks wins
 * (classify/precedence.ts). The first seven are read at the cue, the others in what was said.
 */
export const STANCE_RANKS = [
  'other-sense',
  'not-denied',
  'refused',
  'as-false',
  'denied',
  'not-claimed',
  'refused-act',
  'said-false',
  'said-refused',
  'said-not-claimed',
  'said-negated',
  'plain',
] as const;
export type StanceRank = (typeof STANCE_RANKS)[number];

/** Decides the stance of a statement. A rule without phrases applies if no other rule matches. */
export interface StanceRule extends RuleBase {
  readonly stage: 'classify';
  readonly stance: Stance | null;
  readonly rank: StanceRank;
  /** 'cue': phrases that share a word with the cue. 'content': phrases in the speaker's own words of what was said. */
  readonly reads: 'cue' | 'content';
  readonly phrases: readonly string[];
  /**
   * Phrases that are a complete cue ('could not be reached for comment'): they find a statement, and this rule judges it.
   * Only for the ranks 'refused' and 'denied'.
   */
  readonly finds?: readonly string[];
  /** Statements of these forms are judged by this rule if no phrase of any rule matches at their cue. */
  readonly forms?: readonly AttributionForm[];
  /** A match that shares a word with one of these does not count. */
  readonly unless?: readonly string[];
  /** Only if the cue contains one of these. */
  readonly cue?: readonly string[];
  /** What it judges asks for an act, so that the answer to it turns that down and denies nothing: "Come in." "No." */
  readonly bids?: true;
  /** What it judges is an answer, which denies no claim behind a statement that asks for an act. */
  readonly answer?: true;
  /** Only where the clause at the cue tells what shall be done and not what is so: "suggested that he be moved". */
  readonly wants?: true;
  /** Only where the clause at the cue has two objects, somebody and a thing: "denied him a visa". */
  readonly withheld?: true;
  /** Whoever says so is accused: what they say elsewhere that they did not do is denied, too. */
  readonly accused?: true;
  /** Only in answer to a question that contains one of these. */
  readonly answers?: readonly string[];
  /**
   * 'start': at the content's first word. 'opening': in its first sentence. 'every': in each of its sentences.
   * 'starts': at the first word of each of them. 'end': at the last word of all. 'whole': all of it.
   */
  readonly where?: 'end' | 'start' | 'opening' | 'every' | 'starts' | 'whole';
  /** Only if it is said of one of these, a pronoun or nothing that is named: "the report is a fake", not "the ring is a fake". */
  readonly of?: readonly string[];
  /**
   * Only for a claim at issue in the article. 'thing': the claim names the very thing that is negated. 'clause': the claim
   * says of the same people or things what the clause says that they did not do. 'contrary': the claim says of them the contrary of
   * the state that the match names. 'known': the claim says that the speaker knew. 'teller': whom the match is said of claims
   * something of the speaker.
   */
  readonly atIssue?: 'thing' | 'clause' | 'contrary' | 'known' | 'teller';
  /**
   * Which words are the claim, where the rule matches in the content. 'called': what is called so ("the report was
   * untrue"). 'clause': the clause, without its negation. 'rest': what follows ("no truth to the report"). 'theirs': what it answers. The ranks
   * 'said-false', 'said-negated' and 'said-refused' take these three.
   */
  readonly claims?: ClaimWords;
}

export type ClaimWords = 'called' | 'clause' | 'rest' | 'theirs';

/** The ways from a mention to its speaker (resolve/link/). */
export type SpeakerLink =
  | 'continues'
  | 'subject'
  | 'joint'
  | 'pronoun'
  | 'relative'
  | 'self'
  | 'named'
  | 'apposition'
  | 'beside'
  | 'namesake'
  | 'document'
  | 'same-document'
  | 'words'
  | 'following'
  | 'role'
  | 'description'
  | 'trait'
  | 'described-body'
  | 'deed'
  | 'several'
  | 'of-two'
  | 'members'
  | 'repeat'
  | 'source'
  | 'ahead'
  | 'next'
  | 'further'
  | 'part'
  | 'antecedent'
  | 'unnamed'
  | 'none';

/** Says whom a mention means. Rules are tried in the order of the registry; the first that finds someone decides. */
export interface SpeakerRule extends RuleBase {
  readonly stage: 'resolve';
  readonly link: SpeakerLink;
  /** Of 'named': how the name shortens the fullest one. */
  readonly use?: 'full' | 'surname' | 'first-name' | 'acronym' | 'short-name';
  /** Of 'pronoun': whom it can refer to. */
  readonly takes?: 'male' | 'female' | 'thing' | 'plural';
  /** Of pronouns: the words, in lower case. */
  readonly words?: readonly string[];
  /** Of 'description': whom the noun can describe. */
  readonly among?: 'outlets' | 'organisations' | 'institutions' | 'men' | 'women' | 'aged';
}

/** How a claim, or an article, tells a matter: as false, as open, or as so. */
export type Telling = 'false' | 'open' | 'so';

/** What an article holds of a claim; null where it is about something else. */
export const CLAIM_POSITIONS = ['assert', 'deny', 'neither'] as const;
export type ClaimPosition = (typeof CLAIM_POSITIONS)[number] | null;

/** An example of a given claim and an article. In the article, braces mark the words that are its signs. */
export interface GivenExample {
  readonly claim: string;
  readonly text: string;
  readonly position: ClaimPosition;
}

interface GivenRuleBase extends Omit<RuleBase, 'examples'> {
  readonly stage: 'compare';
  readonly examples: {
    /** Two or more. */
    readonly yes: readonly GivenExample[];
    /** One or more: the rule has no part in it. */
    readonly no: readonly (GivenExample & {readonly why: string})[];
  };
}

/** A sign of how a claim or an article tells the matter (compare/given/). Exactly one of phrases, stance and clause. */
export interface SignRule extends GivenRuleBase {
  readonly kind: 'sign';
  readonly tells: 'false' | 'open';
  /** Where it is read; in both if left out. */
  readonly reads?: 'claim' | 'article';
  readonly phrases?: readonly string[];
  /** A match that shares a word with one of these does not count. */
  readonly unless?: readonly string[];
  /** A statement with this stance. */
  readonly stance?: Stance;
  /** Only one with such a lemma for its cue, or with such a word among those that name its speaker. */
  readonly cues?: readonly string[];
  readonly mentions?: readonly string[];
  /** A clause that says that the matter is not so, or that asks. */
  readonly clause?: 'negated' | 'asked';
}

/** Says what an article holds of a claim by how both tell the matter. The first that fits decides. */
export interface PositionRule extends GivenRuleBase {
  readonly kind: 'position';
  readonly claim?: Telling;
  readonly article?: Telling;
  /** Only where the article is about something else. */
  readonly other?: true;
  readonly position: ClaimPosition;
}

export type GivenRule = SignRule | PositionRule;

export type Rule = BoilerplateRule | AttributionRule | StanceRule | SpeakerRule;
