import {own} from '../rules/own.js';
import {type Provenance, provenance} from './provenance.js';

/** Which program and which rules are at work: a user's own are part of the hash. */
export const madeWith: Provenance =
  own === null ? provenance : {...provenance, rules: `${provenance.rules ?? ''}+${own.hash}`};
