import type {AttributionRule} from '../../layers/rule.js';

/** A preposition, a mark or a noun in place of a verb. */
export const formsWithoutVerb: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/according-to',
    form: 'according-to',
    doc: '“According to” and the speaker (or “per” and an outlet), before or after what they say or, with “so says”, in the next sentence; or a participle that cites its sources.',
    examples: {
      yes: [
        '[According to] the ministry, «the port will reopen in May». → ministry',
        '«The bridge is safe», [according to] engineer Tomas Hale. → Tomas Hale',
        '«The hall will close in May». [So says] the mayor. → mayor',
        '«The hall will close in May». That is [according to] two clerks. → two clerks',
        '«The bridge is safe», [per] the Kellin Courier. → Kellin Courier',
        '«The bridge is safe», [according to] media reports. → media reports',
        '«The bridge», [according to] <Tomas Hale, an engineer>, «is safe». → Tomas Hale',
        {
          text: 'The port will be sold, the Vestray Courier reported, citing two officials familiar with the deal.',
          statements: [
            {speaker: 'Vestray Courier', cue: 'reported', content: 'The port will be sold'},
            {speaker: 'two officials familiar with the deal', cue: 'citing', content: 'The port will be sold'},
          ],
        },
      ],
      no: [
        {text: 'The prizes were given according to age.', why: 'A measure, not a source.', gives: 'nothing'},
        {
          text: 'The Courier, citing two officials, closed its office.',
          why: 'What they told it is not there.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/colon',
    form: 'colon',
    doc: 'The speaker, a colon, then what they say: a quotation anywhere, plain words in a headline; or a quotation, a dash and the speaker; or a headline, a colon or dash and the speaker.',
    examples: {
      yes: [
        {
          text: 'Ilse Brandt: “The bridge is safe.”',
          speaker: 'Ilse Brandt',
          cue: ':',
          content: 'The bridge is safe.',
          type: 'direct',
        },
        {
          text: 'Tomas Hale: “No cable failed.”',
          speaker: 'Tomas Hale',
          cue: ':',
          content: 'No cable failed.',
          type: 'direct',
        },
        {
          text: 'Tomas Hale, head of the ferry: “No cable failed.”',
          speaker: 'Tomas Hale',
          cue: ':',
          content: 'No cable failed.',
          type: 'direct',
        },
        {
          text: '“No cable failed while I was there.” — Tomas Hale',
          speaker: 'Tomas Hale',
          cue: '—',
          content: 'No cable failed while I was there.',
          type: 'direct',
        },
        {
          text: 'Ferry cables did not fail: minister\n\nThe ferry over the Wend has sailed for ninety years and was painted in spring, as it is each year.',
          speaker: 'minister',
          cue: ':',
          content: 'Ferry cables did not fail',
          type: 'indirect',
        },
      ],
      no: [
        {
          text: 'The recipe needs three things: flour, salt and water.',
          why: 'A list after the colon.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/noun-cue',
    form: 'noun-cue',
    doc: 'A noun of saying with its owner, then “that” and a clause, “to” and what shall be done, or “of” or “for” and what was said; reports and rumours need no owner.',
    examples: {
      yes: [
        '<The mayor>’s [claim] that «the bridge was safe» surprised nobody.',
        {
          text: 'Tomas Hale stood by his denial of the charge.',
          speaker: 'Tomas Hale',
          mention: 'his',
          cue: 'denial of',
          content: 'the charge',
          stance: 'deny',
        },
        'The square emptied after <unconfirmed [reports]> that «the dam had burst».',
        'Tomas Hale was booed for <his> [call for] «a vote». → Tomas Hale',
        'The hall booed <the mayor>’s [promise] «to close the mill».',
        'The crowd heard [claims] by <the ministry> that «the dam was safe».',
        {
          text: 'The Vestray Line issued a firm denial.',
          speaker: 'Vestray Line',
          cue: 'issued a firm denial',
          stance: 'deny',
        },
      ],
      no: [
        {
          text: 'The insurance claim came to nine hundred crowns.',
          why: "A claim for money, and nobody's words.",
          gives: 'nothing',
        },
      ],
    },
  },
];
