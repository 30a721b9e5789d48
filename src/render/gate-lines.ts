import type {Stance} from '../layers/article.js';
import type {ArticleRecord} from '../record/record.js';
import {safeText} from '../terminal/safe-text.js';
import {statementPlace} from './place.js';
import {saidOf, speakerName} from './said.js';
import {tableLabel} from './table/stance-look.js';

/** The statements with one of the stances, as editors and the problem matchers of CI read them: "a.txt:3:1: deny: who said what". */
export const gateLines = (record: ArticleRecord, stances: readonly (Stance | null)[]): readonly string[] =>
  record.statements
    .filter(({stance}) => stances.includes(stance))
    .map((s) =>
      `${safeText(statementPlace(s, record))}: ${tableLabel(s)}: ${speakerName(s)} ${saidOf(s, record, () => true)}`.trimEnd(),
    );
