/** Nouns that say that a person is male. */
export const maleNouns: readonly string[] = [
  ...'man boy gentleman guy father dad son brother husband widower uncle nephew grandfather grandson boyfriend'.split(
    ' ',
  ),
  ...'fiancé spokesman chairman businessman congressman policeman fireman frontman anchorman cameraman salesman'.split(
    ' ',
  ),
  ...'councilman actor king prince emperor sultan emir duke baron pope pontiff priest bishop archbishop cardinal'.split(
    ' ',
  ),
  ...'imam ayatollah sheikh monk host waiter gunman strongman midshipman clergyman fisherman stepfather stepson'.split(
    ' ',
  ),
];

/** Nouns that say that a person is female. */
export const femaleNouns: readonly string[] = [
  ...'woman girl lady mother mom mum daughter sister wife widow aunt niece grandmother granddaughter girlfriend'.split(
    ' ',
  ),
  ...'fiancée spokeswoman chairwoman businesswoman congresswoman policewoman anchorwoman councilwoman actress'.split(
    ' ',
  ),
  ...'queen princess empress duchess baroness countess nun hostess waitress heroine stepmother stepdaughter'.split(' '),
];
