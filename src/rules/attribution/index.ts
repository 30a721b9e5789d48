import type {AttributionRule} from '../../layers/rule.js';
import {inForce} from '../own.js';
import {contentAfterCueForms} from './content-after-cue.js';
import {contentBeforeCueForms} from './content-before-cue.js';
import {quotationForms} from './quotations.js';
import {refusalForms} from './refusal-forms.js';
import {formsWithoutCue} from './without-cue.js';
import {formsWithoutVerb} from './without-verb.js';

/** The forms that an attribution can take, each with sentences that show it. */
export const attributionRules: readonly AttributionRule[] = inForce<AttributionRule>([
  ...quotationForms,
  ...contentAfterCueForms,
  ...contentBeforeCueForms,
  ...formsWithoutVerb,
  ...refusalForms,
  ...formsWithoutCue,
]);
