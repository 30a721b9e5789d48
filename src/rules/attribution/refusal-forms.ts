import type {AttributionRule} from '../../layers/rule.js';

/** Somebody will not speak. */
export const refusalForms: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/refusal',
    form: 'refusal',
    doc: 'A verb of telling after “declined to”, “refused to” and the like, or a negated one that nothing follows.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt declined to comment.',
          speaker: 'Ilse Brandt',
          cue: 'declined to comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'The ministry refused to confirm or deny the report.',
          speaker: 'ministry',
          cue: 'refused to confirm or deny',
          content: 'the report',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Engineer Tomas Hale did not respond.',
          speaker: 'Tomas Hale',
          cue: 'did not respond',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: '“The ministry has declined to comment,” the Courier wrote.',
          statements: [
            {speaker: 'Courier', cue: 'wrote', stance: 'assert'},
            {speaker: 'ministry', cue: 'has declined to comment', stance: 'neither-confirm-nor-deny'},
          ],
        },
      ],
      no: [
        {text: 'The goat refused to leave the barn.', why: 'What is refused is no telling.', gives: 'nothing'},
        {
          text: 'The engineer declined to be named.',
          why: 'An unnamed source, not a refusal to answer.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/refusal-phrase',
    form: 'refusal-phrase',
    doc: 'A way of giving no answer without a verb of telling: no comment, not reached, not available.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt could not be reached for comment.',
          speaker: 'Ilse Brandt',
          cue: 'could not be reached for comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Mayor Ilse Brandt didn’t immediately return calls seeking comment.',
          cue: 'didn’t immediately return calls seeking comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Calls to the ministry were not returned.',
          speaker: 'ministry',
          cue: 'were not returned',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'There was no immediate comment from the ministry.',
          speaker: 'ministry',
          cue: 'was no immediate comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Mayor Ilse Brandt sidestepped questions about the dam.',
          cue: 'sidestepped questions',
          content: 'the dam',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Mayor Ilse Brandt would not be drawn on the dam.',
          cue: 'would not be drawn',
          content: 'the dam',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'The ministry had no comment on the report.',
          speaker: 'ministry',
          cue: 'had no comment',
          content: 'the report',
          stance: 'neither-confirm-nor-deny',
        },
      ],
      no: [
        {text: 'The village could not be reached by road.', why: 'No answer was asked for.', gives: 'nothing'},
        {text: 'The drug was not available in Kellin.', why: 'A thing that is not to be had.', gives: 'nothing'},
      ],
    },
  },
];
