import {list} from '../list.js';

/** Relatives and partners: named by whose they are ("his mother", "Lee's husband"). */
export const kinship: readonly string[] = list`
  mother father mom mum dad parent parents son daughter brother sister sibling siblings husband wife widow widower
  spouse partner fiancé fiancée fiance fiancee boyfriend girlfriend uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter grandparents stepfather stepmother stepson stepdaughter friend friends family
  relative relatives neighbour neighbor neighbours neighbors colleague colleagues
`;
