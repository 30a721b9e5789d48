import {list} from '../list.js';

/** What a page writes for characters that are not seen: soft hyphens, zero-width spaces. Between "&" and ";". */
export const hiddenEntities: readonly string[] = list`shy zwnj #173 #xad #8203 #x200b ZeroWidthSpace`;

/** A word in small letters without a vowel is no word but initials: BBC, NHS. */
export const initialsWithoutStops = /^[b-df-hj-np-tv-xz]{2,5}$/;
