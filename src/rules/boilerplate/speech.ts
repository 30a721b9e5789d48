import type {LinePattern} from '../../layers/rule.js';

/** Verbs that show that a line reports speech. Weak evidence is not enough to drop such a line. */
export const speech: LinePattern = {
  has: [
    '(said|says|say|saying|told|tells|telling|according to|asked|asks|added|adds|adding|wrote|writes|tweeted|claimed|claims|claiming|argued|argues|noted|notes|warned|warns|denied|denies|confirmed|confirms|declined|announced|announces|reported|reports|stated|states|stating|explained|insisted|insists|called|calls|suggested|suggests|believes|believed|thinks|acknowledged|admitted|accused|promised|vowed|urged|recalled|testified|predicted|described)',
  ],
};
