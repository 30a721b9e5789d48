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

/** A text and all that is expected of it: passes when exactly these statements come out and this rule made one of them. */
export interface Example {
  readonly text: string;
  readonly format?: 'html';
  /** Every statement of the text, in order. Left out for rules of boilerplate that say nothing about statements. */
  readonly statements?: readonly ExpectedStatement[];
  /** For rules of boilerplate: the words dropped by this rule, in order. */
  readonly dropped?: readonly string[];
}

/** A text that the rule must leave alone, and why. */
export interface CounterExample {
  readonly text: string;
  readonly format?: 'html';
  readonly why: string;
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

/** Decides that a part of the source is not the article. */
export interface BoilerplateRule extends RuleBase {
  readonly stage: 'clean';
  readonly drops: DroppedKind;
}

/** Finds a statement: the order of source, cue and content it takes. */
export interface AttributionRule extends RuleBase {
  readonly stage: 'attribute';
}

/** Decides a statement's stance. */
export interface StanceRule extends RuleBase {
  readonly stage: 'classify';
  readonly stance: Stance | null;
}

/** Says who a mention is. */
export interface SpeakerRule extends RuleBase {
  readonly stage: 'resolve';
}

export type Rule = BoilerplateRule | AttributionRule | StanceRule | SpeakerRule;
