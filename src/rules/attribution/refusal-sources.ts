import {list} from '../list.js';
import {messageNouns} from '../words/refusals.js';

/** A noun phrase beside a refusal that names who gives no answer. */
export interface RefusalPlace {
  /** Where it stands: right behind the refusal, before it (the nearest), or in its subject. */
  readonly at: 'behind' | 'before' | 'subject';
  /** The words right before it, one row of words or another; none where it stands right there. */
  readonly led: readonly string[];
  /** Only not far behind one of these. */
  readonly near?: readonly string[];
  /** Only not far before one of these. */
  readonly over?: readonly string[];
  /** Only a name, a pronoun, or a word for somebody who speaks. */
  readonly personal?: true;
}

/** Who gives no answer, where the refusal is a phrase and it is not its subject. */
export interface RefusalSource {
  /** The word before the refusal. */
  readonly before?: readonly string[];
  /** Words of the refusal, the last of them, and words that it must not have. */
  readonly words?: readonly string[];
  readonly last?: readonly string[];
  readonly without?: readonly string[];
  /** Words of its subject. */
  readonly subject?: readonly string[];
  /** Tried in order. */
  readonly places: readonly RefusalPlace[];
  readonly example: string;
}

const by = list`by from`;

/** The first that applies decides. */
export const refusalSources: readonly RefusalSource[] = [
  {
    before: list`there`,
    places: [{at: 'behind', led: by}],
    example: 'There [was no comment] from <Lund>.',
  },
  {
    last: list`reach contact`,
    places: [{at: 'behind', led: [], over: list`comment interview reaction response statement`}],
    example: 'The Herald [could not reach] <Lund> for comment.',
  },
  {
    words: list`heard hear received receive got get gotten`,
    without: list`to`,
    places: [
      {at: 'behind', led: by},
      {at: 'before', led: list`to`, near: [...messageNouns]},
      {
        at: 'before',
        led: list`asked contacted emailed e-mailed messaged called phoned telephoned approached texted out_to`,
      },
    ],
    example: 'We asked <Lund> for comment but [have not heard back].',
  },
  {
    words: list`unsuccessful successful fruitless futile vain failed`,
    without: list`to`,
    places: [{at: 'subject', led: list`reach contact`, personal: true}],
    example: 'Efforts to reach <Lund> [were unsuccessful].',
  },
  {
    subject: [...messageNouns],
    places: [
      {
        at: 'subject',
        led: list`to with left_for left_at comment_from interview_from reaction_from response_from statement_from`,
      },
    ],
    example: 'A message left for <Lund> [was not returned].',
  },
];
