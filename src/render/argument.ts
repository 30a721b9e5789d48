import {extentOf} from '../record/extent.js';
import type {StatementRecord} from '../record/record.js';

/** Why the statement is listed as it is: sentences that a fact-checker could print, each with the rule behind it. */
export const argumentOf = (s: StatementRecord): readonly string[] => reasonsOf(s).map(shownReason);

export const shownReason = ({reason, rule, doc}: Reason): string =>
  rule === null ? reason : `${reason} ${doc ? `Rule: ${doc} ` : ''}[${rule}]`;

export interface Reason {
  readonly reason: string;
  /** Its id; null where no rule is behind it. */
  readonly rule: string | null;
  /** The rule's sentence, where the record has it. */
  readonly doc: string | undefined;
}

export function reasonsOf(s: StatementRecord): readonly Reason[] {
  const {because, by, speaker} = s;
  const {start, end} = extentOf(s);
  const mention = speaker?.mention ? `, here “${speaker.mention.text}”` : '';
  const who = speaker?.name
    ? `The speaker is ${speaker.name}${mention}.`
    : `The speaker is not known by name${mention}.`;
  return [
    {reason: stanceReason(s.stance, s.evidence?.text ?? null), rule: by.stance, doc: because?.stance},
    {reason: who, rule: by.speaker, doc: because?.speaker},
    {reason: `It is a statement${s.within ? ` within ${s.within}` : ''}.`, rule: by.statement, doc: because?.statement},
    {reason: `It is ${s.id}, characters ${start} to ${end}.`, rule: null, doc: undefined},
  ];
}

/** "The speaker denies, by the words “untrue”." */
export const stanceReason = (stance: StatementRecord['stance'], evidence: string | null): string =>
  `${STANCE_SENTENCE[stance ?? 'none']}${evidence === null ? '' : `, by the words “${evidence}”`}.`;

const STANCE_SENTENCE = {
  deny: 'The speaker denies',
  'neither-confirm-nor-deny': 'The speaker neither confirms nor denies',
  assert: 'The speaker asserts',
  none: 'The speaker makes no claim',
} as const;
