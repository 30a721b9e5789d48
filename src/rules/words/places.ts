import {list} from '../list.js';

/** Last words of place names. */
export const placeNameWords: readonly string[] = list`
    province region island valley lake river mountain beach road avenue bridge square park county street
  `;

/** Before a place they name a part of it. */
export const compassWords: readonly string[] = list`
  northern southern eastern western central north south east west northeast northwest southeast southwest north-east north-west
  south-east south-west upper lower inner outer mainland greater rural
`;

/** Places and buildings that speak like organisations. */
export const speakingPlaces: readonly string[] = list`
  britain kremlin pentagon vatican whitehall downing westminster capitol elysee élysée brussels pyongyang u.s us u.s. u.k u.k.
  uk e.u eu u.n un
`;
