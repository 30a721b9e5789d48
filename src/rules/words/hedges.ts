import type {WordClasses} from '../../language/phrase.js';
import {list} from '../list.js';

/** Marks of doubt or indirectness that the narrator puts on an act of speech. */
export const hedges = {
  hedge: list`
      reportedly allegedly apparently supposedly purportedly seemingly ostensibly indirectly tacitly implicitly
      obliquely
    `,
  hedging: list`
    suggest suggests suggested suggesting indicate indicates indicated indicating hint hints hinted hinting imply
    implies implied implying insinuate insinuates insinuated insinuating intimate intimated intimates intimating
    appear appears appeared appearing seem seems seemed seeming purport purports purported purporting signalled
    signaled signals signalling signaling is_said_to are_said_to was_said_to were_said_to is_believed_to
    are_believed_to was_believed_to is_thought_to are_thought_to was_thought_to were_thought_to is_reported_to
    are_reported_to was_reported_to were_reported_to is_alleged_to was_alleged_to is_understood_to is_rumoured_to
    is_rumored_to were_believed_to
  `,
} as const satisfies WordClasses;
