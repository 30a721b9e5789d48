import type {SpeakerKind} from './article.js';
import type {BoilerplateRule, StanceRule} from './rule.js';

/** The tables of rules/cues, by which a user's verbs are added to them. */
export const VERB_TABLES = [
  'say',
  'confirm',
  'deny',
  'reject',
  'refute',
  'doubt',
  'refuse',
  'accuse',
  'judge',
  'ask',
  'order',
  'show',
  'find',
  'think',
] as const;
export type VerbTable = (typeof VERB_TABLES)[number];

/** Somebody of whom a user says who they are. */
export interface KnownSpeaker {
  /** "people/ilse-brandt" */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other words for them, as articles write them: "the Iron Mayor", "the president". */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly gender: 'male' | 'female' | null;
  readonly isOutlet: boolean;
}

/** What a user adds to the rules, and what they turn off. Plain data, so that it can be sent to a thread. */
export interface OwnRules {
  /** Of the files that it was read from. */
  readonly hash: string;
  readonly stance: readonly StanceRule[];
  readonly boilerplate: readonly BoilerplateRule[];
  /** Lines as in rules/cues. */
  readonly verbs: Readonly<Partial<Record<VerbTable, readonly string[]>>>;
  readonly speakers: readonly KnownSpeaker[];
  /** The ids of rules. */
  readonly off: readonly string[];
}
