/** Last words of the names of places. */
export const placeNameWords: readonly string[] =
  'province region island valley lake river mountain beach road avenue bridge square park county street'.split(' ');

/** Places and buildings that speak as organisations and look like nothing else. */
export const speakingPlaces: readonly string[] = [
  ...'kremlin pentagon vatican whitehall downing westminster capitol elysee élysée brussels pyongyang'.split(' '),
  ...'u.s us u.s. u.k u.k. uk e.u eu u.n un'.split(' '),
];
