import {list} from '../list.js';

/** Words after a noun that say who somebody is: "people familiar with the plan". */
export const describers: readonly string[] = list`
  close familiar involved based known identified named called described believed loyal speaking working briefed
  following living attributed going circulating posing claiming titled entitled headlined
`;

/** Where the core of a noun phrase ends: what follows says more about it. */
export const nounPhraseEnders: readonly string[] = [
  ...list`
    of off for in at from with on to by about near within inside outside among against behind between under over
  `,
  ...list`
    as around across after before during through who which that whose whom where when while because
  `,
  ...describers,
];

/** Between a role and whose it is: "a spokeswoman for Apple", "head of Acme". */
export const affiliationLinks: readonly string[] = list`of for at with from to in`;

/** Of those, where somebody is or goes rather than whose they are. */
export const placeLinks: readonly string[] = list`in at to from`;

/** Of verbs that may follow a preposition: "accused of hiding". */
export const gerundEnding = 'ing';
