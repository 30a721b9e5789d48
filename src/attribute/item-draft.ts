import type {Item} from './level.js';
import type {Tag, VerbForm} from './word.js';

/** An item whose part of speech is still being settled. */
export interface ItemDraft extends Item {
  tag: Tag;
  form: VerbForm | null;
  noun: boolean;
  adjective: boolean;
  isTime: boolean;
}
