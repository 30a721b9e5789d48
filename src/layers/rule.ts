import type {DroppedKind, QuoteType, SpeakerKind, Stance} from './article.js';

/*
 * The kinds of rule. A rule is a literal object without functions: an id, one sentence of documentation, examples that
 * run as tests through the whole program, and the data that its stage's machine reads.
 */

/** One statement an example expects, by its words. Fields left out are not compared. */
export interface ExpectedStatement {
  readonly speaker?: string | null;
  readonly mention?: string | null;
  readonly cue?: string | null;
  /** Pieces joined by " … "; "" where nothing is said about what. */
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
 * A text and all that is expected of it: passes when exactly these statements come out and this rule made one of them.
 * A string is a text in which marks name the parts of its one statement; of a stance rule, it has the rule's stance:
 *
 *   <Ida Brook> [said] «the bridge was safe».    who, cue, content (a split quotation has several)
 *   The agency {would not say} who won.          the evidence; of a rule of boilerplate, the words it drops
 *   She said it was time. → Ida Brook            the speaker
 */
export type Example = string | (PlainText & (ExpectedStatements | ExpectedStatement | ExpectedDrops));

interface PlainText {
  readonly text: string;
  readonly format?: 'html';
}

/** Every statement of the text, in order; where one is expected, its fields stand beside the text. */
interface ExpectedStatements {
  readonly statements: readonly ExpectedStatement[];
}

/** The words dropped by this rule, in order. */
interface ExpectedDrops {
  readonly dropped: readonly string[];
}

/** A text that the rule must leave alone, why, and what comes instead. */
export interface CounterExample extends PlainText {
  readonly why: string;
  /** The rules of the same stage that decide there, in the order of the text, or 'nothing'. */
  readonly gives: string | readonly string[];
}

export interface RuleBase {
  /** "deny/called-false": stage or stance, then what it takes. Unique. */
  readonly id: string;
  /** One sentence. */
  readonly doc: string;
  readonly examples: {
    /** Two or more. */
    readonly yes: readonly Example[];
    /** One or more. */
    readonly no: readonly CounterExample[];
    /** Known misses: texts on which the rule should fire and does not yet. Run as expected failures. */
    readonly todo?: readonly string[];
  };
}

/**
 * What a line is like: one of `whole`, `starts`, `ends`, `has` or `shape` holds, and it has at least `minWords`,
 * at most `maxWords` words.
 * The first four are phrases (see phrase.ts), read without the marks around them.
 */
export interface LinePattern {
  /** All of the line's words. */
  readonly whole?: readonly string[];
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
  /** For what phrases can't say (dates, credits). Named groups date, place and byline go to the metadata. */
  readonly shape?: readonly RegExp[];
  /** Only a line that doesn't end as a sentence does. */
  readonly open?: true;
  readonly minWords?: number;
  readonly maxWords?: number;
}

interface BoilerplateBase extends RuleBase {
  readonly stage: 'clean';
  readonly drops: DroppedKind;
}

/** A whole line; fires on its own. */
export interface LineRule extends BoilerplateBase {
  readonly kind: 'line';
  readonly line: LinePattern;
  /** Only before the body's first sentence, or only after it. */
  readonly where?: 'head' | 'body';
}

/** A line that only smells of boilerplate: fires beside a dropped line or in the last fifth, never on reported speech. */
export interface HintRule extends BoilerplateBase {
  readonly kind: 'hint';
  readonly line: LinePattern;
  /** Only in the body, right above a line dropped as this. */
  readonly above?: DroppedKind;
}

/** Words glued to the front of a line that stays. */
export interface CutRule extends BoilerplateBase {
  readonly kind: 'cut';
  readonly cuts: readonly RegExp[];
  /** Only on the first lines of an article. */
  readonly first?: true;
}

/** A run of lines from its heading to its end, dropped as one. */
export interface SectionRule extends BoilerplateBase {
  readonly kind: 'section';
  readonly opens: LinePattern;
  /** The lines under the heading that belong to it. */
  readonly takes: LinePattern;
  /** So many lines of the section (one, where it is not said) must be like this. */
  readonly needs?: LinePattern;
  readonly needed?: number;
  /** Ends the section, as its last line. */
  readonly closes?: LinePattern;
  /** Only where nothing stands behind it but what was dropped. */
  readonly last?: true;
  /** How many lines must stand under the heading, and how many may. */
  readonly least: number;
  readonly most: number;
}

/** Words that stand twice. */
export interface RepeatRule extends BoilerplateBase {
  readonly kind: 'repeat';
  /** 'same': the later of two equal lines. 'held': a line near the top that stands whole in a later one. */
  readonly of: 'same' | 'held';
  readonly leastWords: number;
  /** How many kept lines may stand between, or before a held line. */
  readonly within: number;
}

/** What a pasted page has around the article: all but its best run of lines. */
export interface PageRule extends BoilerplateBase {
  readonly kind: 'page';
  /** How many words of article a dropped line of a kind outweighs: a comment's heading is crossed by no run. */
  readonly costs: Partial<Readonly<Record<DroppedKind, number>>>;
}

/** What the markup of a page says is not the article. */
export interface MarkupRule extends BoilerplateBase {
  readonly kind: 'markup';
  /** Names of elements. */
  readonly elements?: readonly string[];
  /** Words of a class, an id or a role, split at hyphens, underscores and inner capitals. */
  readonly words?: readonly string[];
  /** Only an element with at most so many words of text. */
  readonly maxWords?: number;
}

/** Decides that a part of the source is not the article. */
export type BoilerplateRule = LineRule | HintRule | CutRule | SectionRule | RepeatRule | PageRule | MarkupRule;

/** The forms that an attribution takes in the text (attribute/): what stands where. A rule's id is "attribution/" and its form. */
export type AttributionForm =
  | 'quote-source-cue'
  | 'quote-cue-source'
  | 'source-cue-quote'
  | 'source-cue-colon'
  | 'source-cue-clause'
  | 'source-cue-question'
  | 'source-cue-infinitive'
  | 'source-cue-preposition'
  | 'source-cue-object'
  | 'clause-source-cue'
  | 'clause-cue-source'
  | 'passive-by'
  | 'according-to'
  | 'colon'
  | 'noun-cue'
  | 'refusal'
  | 'refusal-phrase'
  | 'quotation-alone'
  | 'block-quotation';

/** Finds a statement: the order in which source, cue and content stand. */
export interface AttributionRule extends RuleBase {
  readonly stage: 'attribute';
  readonly form: AttributionForm;
}

/**
 * What a stance rule has seen; where several rules match a statement, the first of these wins (classify/precedence.ts).
 * The first seven are read at the cue, the others in what was said.
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

/** Decides a statement's stance. Without phrases: what is left where no other rule matches. */
export interface StanceRule extends RuleBase {
  readonly stage: 'classify';
  readonly stance: Stance | null;
  readonly rank: StanceRank;
  /** 'cue': phrases that share a word with the cue. 'content': phrases in the speaker's own words of what was said. */
  readonly reads: 'cue' | 'content';
  readonly phrases: readonly string[];
  /**
   * Phrases that are a cue all by themselves: a statement is found by them, and judged by this rule ('could not be
   * reached for comment'). Of the rank 'refused' alone.
   */
  readonly finds?: readonly string[];
  /** Statements of these forms are judged by this rule if no phrase of any rule matches at their cue. */
  readonly forms?: readonly AttributionForm[];
  /** A match that shares a word with one of these does not count. */
  readonly unless?: readonly string[];
  /** Only where the cue holds one of these. */
  readonly cue?: readonly string[];
  /**
   * 'start': at the content's first word. 'opening': in its first sentence. 'every': in each of its sentences.
   * 'starts': at the first word of each of them.
   */
  readonly where?: 'start' | 'opening' | 'every' | 'starts';
  /**
   * Only where a claim at issue in the article is spoken of: 'thing': the very thing that is negated is named in it.
   * 'clause': it shares several key words with the clause, one of them under the negation.
   */
  readonly atIssue?: 'thing' | 'clause';
}

/** The steps that lead from a mention to its speaker (resolve/links). */
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
  | 'words'
  | 'following'
  | 'role'
  | 'description'
  | 'trait'
  | 'repeat'
  | 'source'
  | 'ahead'
  | 'further'
  | 'part'
  | 'antecedent'
  | 'unnamed'
  | 'none';

/** Says who a mention is. Tried in the registry's order: the first that finds somebody decides. */
export interface SpeakerRule extends RuleBase {
  readonly stage: 'resolve';
  readonly link: SpeakerLink;
  /** Of 'named': how the name is short for the fullest one. */
  readonly use?: 'full' | 'surname' | 'first-name' | 'acronym' | 'short-name';
  /** Of 'pronoun': whom it can stand for. */
  readonly takes?: 'male' | 'female' | 'thing' | 'plural';
  /** Of pronouns: the words, small letters. */
  readonly words?: readonly string[];
  /** Of 'description': what the noun must be, and whom it is looked for among. */
  readonly among?: 'outlets' | 'organisations' | 'institutions' | 'men' | 'women' | 'persons' | 'aged' | 'partisans';
}

export type Rule = BoilerplateRule | AttributionRule | StanceRule | SpeakerRule;
