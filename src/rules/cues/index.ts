import {accuseCues} from './accuse.js';
import {askCues} from './ask.js';
import {confirmCues} from './confirm.js';
import {denyCues, doubtCues, refuteCues, rejectCues} from './deny.js';
import {findCues} from './find.js';
import {judgeCues} from './judge.js';
import {orderCues} from './order.js';
import {refuseCues} from './refuse.js';
import {sayCues} from './say.js';
import {showCues} from './show.js';
import type {CueTable} from './table.js';
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
