import type {StatementKind} from '../layers/article.js';
import type {AttributionForm} from '../layers/rule.js';
import type {Span} from '../layers/span.js';
import type {ContentFound} from './content.js';
import type {Level} from './item.js';

/** A statement while its sentence is being read: everything as item indices of its level. */
export interface Draft {
  readonly level: Level;
  readonly kind: StatementKind;
  readonly lemma: string;
  readonly group: string;
  readonly negated: boolean;
  /** Ranges of items. */
  readonly cue: readonly ContentFound[];
  readonly source: ContentFound | null;
  readonly content: readonly ContentFound[];
  /** Content in other sentences: quotations that go on. */
  readonly more: readonly Span[];
  readonly addressee: ContentFound | null;
  /** The form of attribution: names the rule. */
  readonly form: AttributionForm;
}

export function draftOf(
  level: Level,
  lemma: string,
  group: string,
  cue: ContentFound,
  source: ContentFound | null,
  content: readonly ContentFound[],
  form: AttributionForm,
): Draft {
  return {
    level,
    kind: 'speech',
    lemma,
    group,
    negated: false,
    cue: [cue],
    source,
    content,
    more: [],
    addressee: null,
    form,
  };
}
