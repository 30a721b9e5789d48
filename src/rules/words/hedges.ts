import type {WordClasses} from '../../phrase.js';

/** Marks of doubt or indirectness that the narrator puts on an act of speech. */
export const hedges: WordClasses = {
  hedge:
    'reportedly allegedly apparently supposedly purportedly seemingly ostensibly indirectly tacitly implicitly obliquely'.split(
      ' ',
    ),
  hedging: [
    ...'suggest suggests suggested suggesting indicate indicates indicated indicating hint hints hinted'.split(' '),
    ...'hinting imply implies implied implying insinuate insinuates insinuated insinuating intimate'.split(' '),
    ...'intimated intimates intimating appear appears appeared appearing seem seems seemed seeming'.split(' '),
    ...'purport purports purported purporting signalled signaled signals signalling signaling'.split(' '),
    ...'is said to,are said to,was said to,were said to,is believed to,are believed to,was believed to'.split(','),
    ...'is thought to,are thought to,was thought to,were thought to,is reported to,are reported to'.split(','),
    ...'was reported to,were reported to,is alleged to,was alleged to,is understood to,is rumoured to'.split(','),
    ...'is rumored to,were believed to'.split(','),
  ],
};
