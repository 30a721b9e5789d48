import type {GroupDraft} from '../chunk/chunk.js';
import type {ClauseDraft} from './machine.js';

export function setVerb(clause: ClauseDraft, group: GroupDraft, finite: boolean): void {
  group.finite = finite;
  clause.verb = group;
  clause.state = 'verb';
  if (clause.expletive >= 0) clause.awaitsSubject = true;
}
