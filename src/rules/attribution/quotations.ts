import type {AttributionRule} from '../../layers/rule.js';

/** A quotation next to its cue. */
export const quotationForms: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/quote-source-cue',
    form: 'quote-source-cue',
    doc: 'A quotation, then the speaker and the verb of saying: “…,” she said.',
    examples: {
      yes: [
        {
          text: '“The bridge is safe,” Mayor Ilse Brandt said.',
          speaker: 'Ilse Brandt',
          mention: 'Mayor Ilse Brandt',
          cue: 'said',
          content: 'The bridge is safe,',
          type: 'direct',
        },
        {
          text: '“We tested every cable,” engineer Tomas Hale told reporters on Monday. “None of them failed.”',
          speaker: 'Tomas Hale',
          cue: 'told',
          content: 'We tested every cable, … None of them failed.',
          type: 'direct',
          addressee: 'reporters',
        },
      ],
      no: [
        {
          text: 'The sign above the door read “Mind the gap” and nobody knew why.',
          why: "A sign's words are no quotation of a speaker who follows.",
          gives: 'attribution/source-cue-quote',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/quote-cue-source',
    form: 'quote-cue-source',
    doc: 'A quotation, then the verb of saying and the speaker: “…,” said the minister.',
    examples: {
      yes: [
        {
          text: '“The bridge is safe,” said Mayor Ilse Brandt.',
          speaker: 'Ilse Brandt',
          cue: 'said',
          content: 'The bridge is safe,',
          type: 'direct',
        },
        {
          text: '“It will be dry,” said Hanna Okoye, a forecaster for Northwind Weather. “Bring a hat.”',
          speaker: 'Hanna Okoye',
          mention: 'Hanna Okoye, a forecaster for Northwind Weather',
          cue: 'said',
          content: 'It will be dry, … Bring a hat.',
          type: 'direct',
        },
      ],
      no: [
        {
          text: 'She called it “a mess,” left the hall and went home.',
          why: 'What follows the quotation is what she did, not who spoke.',
          gives: 'attribution/source-cue-object',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-quote',
    form: 'source-cue-quote',
    doc: 'The speaker, the verb of saying, then the quotation, after a comma, a colon or neither.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt said, “The bridge is safe.”',
          speaker: 'Ilse Brandt',
          cue: 'said',
          content: 'The bridge is safe.',
          type: 'direct',
        },
        {
          text: 'In a letter to parents, headteacher Omar Lind wrote: “The school will stay open.”',
          speaker: 'Omar Lind',
          cue: 'wrote',
          content: 'The school will stay open.',
          type: 'direct',
        },
      ],
      no: [
        {
          text: 'The band played “Silver Road” twice.',
          why: 'A title in quotation marks; nobody says it.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-colon',
    form: 'source-cue-colon',
    doc: 'The speaker, the verb of saying and a colon, then words without quotation marks.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt said: the bridge is safe.',
          speaker: 'Ilse Brandt',
          cue: 'said',
          content: 'the bridge is safe',
          type: 'indirect',
        },
        {
          text: 'Engineer Tomas Hale added: no cable has failed since May.',
          speaker: 'Tomas Hale',
          cue: 'added',
          content: 'no cable has failed since May',
          type: 'indirect',
        },
      ],
      no: [
        {
          text: 'There were two reasons: cost and time.',
          why: 'No verb of saying stands before the colon.',
          gives: 'nothing',
        },
      ],
    },
  },
];
