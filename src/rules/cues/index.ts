import {denyCues, doubtCues, refuteCues, rejectCues} from './deny.js';
import type {CueTable} from './frames.js';
import {judgeCues} from './judge.js';
import {accuseCues, askCues, confirmCues, findCues, orderCues, refuseCues, showCues} from './others.js';
import {sayCues} from './say.js';
import {thinkCues} from './think.js';

/** Every class of reporting verb. */
export const cueTables: readonly CueTable[] = [
  sayCues,
  confirmCues,
  denyCues,
  rejectCues,
  refuteCues,
  doubtCues,
  refuseCues,
  accuseCues,
  judgeCues,
  askCues,
  orderCues,
  showCues,
  findCues,
  thinkCues,
];
