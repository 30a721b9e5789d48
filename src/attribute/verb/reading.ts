import type {Clause} from '../../layers/parsed.js';
import type {AttributionForm} from '../../layers/rule.js';
import type {FrameVoice} from '../../rules/attribution/verb-frames.js';
import type {ContentFound} from '../content.js';
import type {After, CueFrame} from '../cue-frames.js';
import type {Draft} from '../draft.js';
import type {Item, Level, LevelSentence} from '../item.js';
import type {VerbGroup} from '../verb-group.js';
import type {Subject} from './subject.js';

/** A verb of reporting with all that its clause gives it, while a frame is looked for. */
export interface Reading {
  readonly level: Level;
  readonly items: readonly Item[];
  readonly sentence: LevelSentence;
  readonly clause: Clause;
  readonly voice: FrameVoice;
  readonly group: VerbGroup;
  readonly verb: Item;
  readonly source: Subject;
  readonly after: After;
  /** What stands before the attribution and can be its content, or null. */
  readonly ahead: ContentFound | null;
  readonly addressee: ContentFound | null;
  /** First item after the verb, its source where that stands behind, its addressee and what may stand between. */
  readonly at: number;
  readonly next: Item | undefined;
  /** Of a passive: what it says something of, with no agent; and where a complement of that ends, before the agent. */
  readonly patient: ContentFound | null;
  readonly complementEnd: number | null;
}

/** What a frame takes from the clause: more than its content where that changes what else is read. */
export interface Taken {
  readonly content: readonly ContentFound[];
  readonly form?: AttributionForm;
  readonly cue?: CueFrame;
  /** Where the words of the cue begin and end. */
  readonly start?: number;
  readonly end?: number;
  /** What belongs to the cue and stands apart from it. */
  readonly particle?: ContentFound;
  readonly source?: ContentFound;
  readonly addressee?: ContentFound | null;
  readonly group?: Draft['group'];
  readonly negated?: boolean;
}

/** Finds one kind of content, or null. The cue is the verb as the frame takes it; none where any verb will do. */
export type ContentReader = (r: Reading, cue: CueFrame | undefined) => Taken | null;

export const taken = (...content: readonly ContentFound[]): Taken => ({content});
