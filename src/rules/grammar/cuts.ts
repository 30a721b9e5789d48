/** Words written as one that are two, as Universal Dependencies cuts them: where the second begins. */
export const cutsAt: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  cant: 2,
  wont: 2,
  wouldnt: 5,
  couldnt: 5,
  shouldnt: 6,
  arent: 3,
  havent: 4,
  hasnt: 3,
  "'tis": 2,
  "'twas": 2,
  im: 1,
  ive: 1,
};

/** First parts of hyphenated words that no part of speech of their own has: "co-founder" is one word, "well-known" three. */
export const prefixes = `anti auto bi co counter cross cyber de e ex extra hyper i infra inter intra macro mega meta micro mid mini mis mono multi
  neo non pan para poly post pre pro proto pseudo quasi re semi socio sub super trans tri ultra uber`;

/** Last words of a hyphenated word after which the hyphen is no cut. */
export const wholes =
  'e-mail e-mails t-shirt-like x-ray x-rays uh-huh mm-hmm b/c w/ w/o c/o n/a a/c 24/7 i/o and/or-less tv/radio-less';

/** Units that stand against their number: "10am" is two words. */
export const units =
  'am pm km kg mm cm mb gb kb mph kph ft lb lbs oz hrs hr min mins bn mn m k ml mg hz khz mhz ghz kw mw usd eur';
