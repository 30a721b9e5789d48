import type {AttributionRule} from '../../layers/rule.js';

/** The content, then who said it. */
export const contentBeforeCueForms: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/clause-source-cue',
    form: 'clause-source-cue',
    doc: 'What was said, without quotation marks, then a comma, the speaker and the verb of saying.',
    examples: {
      yes: [
        {
          text: 'The bridge was safe, Mayor Ilse Brandt said.',
          speaker: 'Ilse Brandt',
          cue: 'said',
          content: 'The bridge was safe',
          type: 'indirect',
        },
        {
          text: 'The port, the ministry said, would reopen in May.',
          speaker: 'ministry',
          cue: 'said',
          content: 'The port … would reopen in May',
          type: 'indirect',
        },
        '«“We will never sell the port” to anybody», Lund [said]. “«It is ours.»” → Lund',
        '«The port lost forty ships last year», <the filing> [shows].',
        '«Rents in the port rose», <tax records> [show].',
      ],
      no: [
        {
          text: 'After the storm, Mayor Ilse Brandt went home.',
          why: 'No verb of saying after the comma.',
          gives: 'nothing',
        },
        {
          text: 'When the ferry came, Tomas Hale complained of the noise.',
          why: 'What he complains of comes behind.',
          gives: 'attribution/source-cue-preposition',
        },
        {
          text: 'The union sent Tomas Hale, who wrote on its behalf.',
          why: 'A relative clause says nothing of its noun.',
          gives: 'nothing',
        },
        {
          text: 'The boat sank in the storm, a fact he had not revealed to Hale.',
          why: 'What is not said.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/clause-cue-source',
    form: 'clause-cue-source',
    doc: 'What was said, without quotation marks, then a comma, the verb of saying and the speaker.',
    examples: {
      yes: [
        {
          text: 'The bridge was safe, said Mayor Ilse Brandt.',
          speaker: 'Ilse Brandt',
          cue: 'said',
          content: 'The bridge was safe',
          type: 'indirect',
        },
        {
          text: 'No cable had failed, added engineer Tomas Hale.',
          speaker: 'Tomas Hale',
          cue: 'added',
          content: 'No cable had failed',
          type: 'indirect',
        },
      ],
      no: [
        {
          text: 'The hall was cold, empty and dark.',
          why: 'Adjectives after a comma, no verb of saying.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/passive-by',
    form: 'passive-by',
    doc: 'What was denied, reported or confirmed, then the passive with the speaker after “by”; or “it was claimed by” the speaker, then what.',
    examples: {
      yes: [
        {
          text: 'The report was denied by the harbour police.',
          speaker: 'harbour police',
          cue: 'was denied',
          content: 'The report',
          stance: 'deny',
        },
        '«The plan» [was criticised] by the union. → union',
        'It [was claimed] by <a rival club> that «the wreck had moved».',
        {
          text: 'A rumour that the wreck had moved was called a hoax by divers.',
          statements: [
            {speaker: 'divers', cue: 'was called', stance: 'deny'},
            {speaker: 'rumour', cue: 'rumour'},
          ],
        },
        'We [were told] by <several divers> that «the wreck had moved».',
        {
          text: 'Hale was warned by the harbour master of the storm.',
          speaker: 'harbour master',
          cue: 'was warned',
          content: 'the storm',
          addressee: 'Hale',
        },
        {
          text: 'Residents were urged by the mayor to stay at home.',
          speaker: 'mayor',
          cue: 'were urged',
          content: 'Residents … to stay at home',
          stance: null,
        },
        '«Lund» [has been accused] by prosecutors «of taking bribes». → prosecutors',
        '«A diver» [identified] by the union «as Ilse Lund» was held. → union',
      ],
      no: [
        {text: 'The hall was built by the union.', why: 'A passive with an agent, but of no speech.', gives: 'nothing'},
        {
          text: 'The attention commanded by Hale helped to fill the hall.',
          why: 'Nobody is told to fill it.',
          gives: 'nothing',
        },
      ],
      todo: ['The plan, criticised by the union, was dropped.'],
    },
  },
];
