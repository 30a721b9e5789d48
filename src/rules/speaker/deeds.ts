import {list} from '../list.js';

/** What somebody is called by what the article says that they do or have done: verbs whose subject they are. */
export const doers: readonly (readonly [string, readonly string[]])[] = [
  ['owner', list`own buy acquire run`],
  ['founder', list`found co-found establish start create launch`],
  ['co-founder', list`found co-found start`],
  ['leader', list`lead head run chair`],
  ['boss', list`lead head run manage own`],
  ['head', list`head lead run`],
  ['chief', list`head lead run`],
  ['chairman', list`chair`],
  ['chairwoman', list`chair`],
  ['chair', list`chair`],
  ['manager', list`manage run`],
  ['editor', list`edit`],
  ['publisher', list`publish`],
  ['director', list`direct run head`],
  ['producer', list`produce`],
  ['author', list`write author pen publish`],
  ['writer', list`write pen`],
  ['presenter', list`present host`],
  ['host', list`host present`],
  ['coach', list`coach train`],
  ['trainer', list`train`],
  ['teacher', list`teach`],
  ['lecturer', list`teach lecture`],
  ['driver', list`drive`],
  ['pilot', list`fly pilot`],
  ['skipper', list`skipper captain sail`],
  ['captain', list`captain`],
  ['builder', list`build`],
  ['designer', list`design`],
  ['architect', list`design`],
  ['inventor', list`invent`],
  ['organiser', list`organise organize arrange`],
  ['organizer', list`organise organize arrange`],
  ['plaintiff', list`sue file`],
  ['claimant', list`sue claim`],
  ['complainant', list`complain accuse`],
  ['winner', list`win`],
  ['champion', list`win`],
  ['survivor', list`survive`],
  ['candidate', list`stand run campaign`],
  ['farmer', list`farm`],
  ['singer', list`sing`],
  ['buyer', list`buy`],
  ['seller', list`sell`],
  ['landlord', list`let rent`],
  ['tenant', list`rent`],
  ['photographer', list`photograph`],
  ['gunman', list`shoot`],
  ['shooter', list`shoot`],
  ['killer', list`kill murder`],
  ['finder', list`find`],
];

/** What somebody is called by what is done to them: verbs whose object they are. */
export const sufferers: readonly (readonly [string, readonly string[]])[] = [
  ['suspect', list`arrest detain hold question suspect accuse charge`],
  ['accused', list`accuse charge try arraign indict prosecute`],
  ['defendant', list`accuse charge try arraign indict prosecute sue`],
  ['victim', list`shoot stab attack rob injure kidnap assault rape beat wound hit bite scam defraud abuse mug burgle`],
  ['prisoner', list`jail imprison sentence`],
  ['inmate', list`jail imprison sentence`],
  ['patient', list`treat hospitalise hospitalize diagnose`],
  ['hostage', list`kidnap seize abduct`],
];

/** Before what somebody works as or becomes: "works as a welder", "became a nun". */
export const becoming: readonly string[] = list`become remain`;

/** Before "as" and what somebody works as. */
export const serving: readonly string[] = list`work serve act train qualify`;
