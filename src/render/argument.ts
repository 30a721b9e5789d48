import {extentOf} from '../record/extent.js';
import type {StatementRecord} from '../record/record.js';

/** Why the statement is listed as it is: sentences that a fact-checker could print, each with the rule behind it. */
export function argumentOf(s: StatementRecord): readonly string[] {
  const {because, by, evidence, speaker} = s;
  const {start, end} = extentOf(s);
  const mention = speaker?.mention ? `, here “${speaker.mention.text}”` : '';
  const who = speaker?.name
    ? `The speaker is ${speaker.name}${mention}.`
    : `The speaker is not known by name${mention}.`;
  const words = evidence ? `, by the words “${evidence.text}”` : '';
  return [
    `${STANCE_SENTENCE[s.stance ?? 'none']}${words}. ${rule(because?.stance, by.stance)}`,
    `${who} ${rule(because?.speaker, by.speaker)}`,
    `It is a statement${s.within ? ` within ${s.within}` : ''}. ${rule(because?.statement, by.statement)}`,
    `It is ${s.id}, characters ${start} to ${end}.`,
  ];
}

const STANCE_SENTENCE = {
  deny: 'The speaker denies',
  'neither-confirm-nor-deny': 'The speaker neither confirms nor denies',
  assert: 'The speaker asserts',
  none: 'The speaker makes no claim',
} as const;

const rule = (doc: string | undefined, id: string): string => `${doc ? `Rule: ${doc} ` : ''}[${id}]`;
