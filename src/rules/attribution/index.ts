import type {AttributionRule} from '../../layers/rule.js';

/** The forms that an attribution takes, each with sentences that show it. */
export const attributionRules: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/quote-source-cue',
    form: 'quote-source-cue',
    doc: 'A quotation, then who said it and the verb of saying: “…,” she said.',
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
          gives: 'attribution/source-cue-question',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/quote-cue-source',
    form: 'quote-cue-source',
    doc: 'A quotation, then the verb of saying and who said it: “…,” said the minister.',
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
    doc: 'Who, the verb of saying, then the quotation, after a comma or a colon or nothing.',
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
    doc: 'Who, the verb of saying and a colon before words without quotation marks.',
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
  {
    stage: 'attribute',
    id: 'attribution/source-cue-clause',
    form: 'source-cue-clause',
    doc: 'Who, the verb of saying, then a clause with or without “that”.',
    examples: {
      yes: [
        '<A man arrested in Kellin> [said] «the boat was his».',
        'The council [said] «the dam was safe», but many villagers moved out. → council',
        '<The mayor> [raised concerns] that «the dam would not hold».',
        {
          text: '“Sources say the mayor has left, and police have not confirmed his death,” the Courier wrote.',
          statements: [
            {speaker: 'Courier', cue: 'wrote', stance: 'assert'},
            {mention: 'Sources', cue: 'say', content: 'the mayor has left'},
            {mention: 'police', cue: 'have not confirmed', content: 'his death', stance: 'neither-confirm-nor-deny'},
          ],
        },
        '<E-mails seen by the Courier> [show] that «the mayor knew of it».',
        '<Rumours> [are flying] that «the dam will burst».',
        'As the ministry [announced] in March, «the port will reopen». → ministry',
        'It is a bridge that <the engineers> [said] «would fall».',
        'About <four in ten> [said] «the dam was safe».',
        '<The officials whose office flooded> [said] «the dam was safe».',
        '<The first lady> [said] «the gate would stay open».',
        {
          text: 'Mayor Ilse Brandt said that the bridge was safe.',
          speaker: 'Ilse Brandt',
          cue: 'said',
          content: 'the bridge was safe',
          type: 'indirect',
        },
        {
          text: 'The ministry announced the port would reopen in May.',
          speaker: 'ministry',
          cue: 'announced',
          content: 'the port would reopen in May',
          type: 'indirect',
        },
        {
          text: 'Engineer Tomas Hale told the council that no cable had failed.',
          speaker: 'Tomas Hale',
          cue: 'told',
          content: 'no cable had failed',
          addressee: 'the council',
        },
      ],
      no: [
        {
          text: 'The crew found a way to keep the pumps running.',
          why: 'A thing is found; nothing is said.',
          gives: 'attribution/source-cue-object',
        },
        {
          text: 'The crew found the man who had left the harbour.',
          why: 'The clause belongs to what was found.',
          gives: 'attribution/source-cue-object',
        },
        {
          text: 'The empty hall showed that nobody cared.',
          why: 'A hall has no words; figures and letters have.',
          gives: 'nothing',
        },
        {
          text: '“People say the mayor has left.”',
          why: 'Anybody and nobody, within a quotation.',
          gives: 'attribution/quotation-alone',
        },
        {
          text: 'Mayor Ilse Brandt showed how the pumps work.',
          why: 'What is shown is done and not said.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-question',
    form: 'source-cue-question',
    doc: 'Who, the verb, then a clause that opens with a question word.',
    examples: {
      yes: [
        {
          text: 'Reporter Nina Falk asked whether the bridge was safe.',
          speaker: 'Nina Falk',
          cue: 'asked',
          content: 'whether the bridge was safe',
          stance: null,
        },
        'Engineer Tomas Hale [explained] «why the cables were replaced». → Tomas Hale',
      ],
      no: [{text: 'They left when the rain began.', why: 'No verb of saying or asking.', gives: 'nothing'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-infinitive',
    form: 'source-cue-infinitive',
    doc: 'Who, the verb, then what they promise, ask or order in the infinitive.',
    examples: {
      yes: [
        'Mayor Ilse Brandt [promised] «to reopen the bridge by May». → Ilse Brandt',
        'The council [vowed] «to publish the report». → council',
      ],
      no: [{text: 'The crew managed to close the valve.', why: 'An act, no speech.', gives: 'nothing'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-preposition',
    form: 'source-cue-preposition',
    doc: 'Who, the verb and the preposition it takes, then what it is about.',
    examples: {
      yes: [
        'Engineer Tomas Hale [warned of] «further delays». → Tomas Hale',
        {
          text: 'Mayor Ilse Brandt called for an inquiry.',
          speaker: 'Ilse Brandt',
          cue: 'called for',
          content: 'an inquiry',
          stance: null,
        },
      ],
      no: [{text: 'The road leads to the harbour.', why: 'A verb of no speech with a preposition.', gives: 'nothing'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-object',
    form: 'source-cue-object',
    doc: 'Who, the verb, then a noun phrase: the claim denied, the person accused, the thing criticised.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt denied the allegations.',
          speaker: 'Ilse Brandt',
          cue: 'denied',
          content: 'the allegations',
          stance: 'deny',
        },
        {
          text: 'Mayor Ilse Brandt shot down the rumour.',
          speaker: 'Ilse Brandt',
          cue: 'shot down',
          content: 'the rumour',
          stance: 'deny',
        },
        {
          text: 'Mayor Ilse Brandt went on the radio to deny the allegations.',
          speaker: 'Ilse Brandt',
          cue: 'deny',
          content: 'the allegations',
          stance: 'deny',
        },
        'The union [accused] «the port authority of hiding the damage». → union',
        {
          text: 'The ministry has not yet confirmed the report.',
          speaker: 'ministry',
          cue: 'has not yet confirmed',
          content: 'the report',
          stance: 'neither-confirm-nor-deny',
        },
      ],
      no: [
        {text: 'The baker sold the last loaf.', why: 'A verb of no speech with an object.', gives: 'nothing'},
        {text: 'The gunners shot down a plane.', why: 'A thing is shot down, and no claim.', gives: 'nothing'},
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/clause-source-cue',
    form: 'clause-source-cue',
    doc: 'What was said in words without quotation marks, a comma, who and the verb of saying.',
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
          gives: 'attribution/source-cue-object',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/clause-cue-source',
    form: 'clause-cue-source',
    doc: 'What was said in words without quotation marks, a comma, the verb of saying and who.',
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
    doc: 'What was denied, reported or confirmed, in the passive with its agent after “by”; or “it was claimed by” whom, and what.',
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
  {
    stage: 'attribute',
    id: 'attribution/according-to',
    form: 'according-to',
    doc: '“According to” and who (or “per” and an outlet), before or after what they say or, with “so says”, in the next sentence; or a participle that cites those who told it.',
    examples: {
      yes: [
        '[According to] the ministry, «the port will reopen in May». → ministry',
        '«The bridge is safe», [according to] engineer Tomas Hale. → Tomas Hale',
        '«The hall will close in May». [So says] the mayor. → mayor',
        '«The hall will close in May». That is [according to] two clerks. → clerks',
        '«The bridge is safe», [per] the Kellin Courier. → Kellin Courier',
        '«The bridge», [according to] <Tomas Hale, an engineer>, «is safe». → Tomas Hale',
        {
          text: 'The port will be sold, the Vestray Courier reported, citing two officials familiar with the deal.',
          statements: [
            {speaker: 'Vestray Courier', cue: 'reported', content: 'The port will be sold'},
            {speaker: 'officials familiar with the deal', cue: 'citing', content: 'The port will be sold'},
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
    doc: 'Who, a colon, then what they say: a quotation anywhere, plain words in a headline; or a quotation, a dash and who.',
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
          text: '“No cable failed while I was there.” — Tomas Hale',
          speaker: 'Tomas Hale',
          cue: '—',
          content: 'No cable failed while I was there.',
          type: 'direct',
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
    doc: 'A noun of saying with its owner, then “that” and a clause or “of” and what was said; reports and rumours need no owner.',
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
        'The crowd laughed at [claims] by <the ministry> that «the dam was safe».',
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
  {
    stage: 'attribute',
    id: 'attribution/refusal',
    form: 'refusal',
    doc: 'A verb of telling that is declined, refused or, with nothing after it, negated.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt declined to comment.',
          speaker: 'Ilse Brandt',
          cue: 'declined to comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'The ministry refused to confirm or deny the report.',
          speaker: 'ministry',
          cue: 'refused to confirm or deny',
          content: 'the report',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Engineer Tomas Hale did not respond.',
          speaker: 'Tomas Hale',
          cue: 'did not respond',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: '“The ministry has declined to comment,” the Courier wrote.',
          statements: [
            {speaker: 'Courier', cue: 'wrote', stance: 'assert'},
            {speaker: 'ministry', cue: 'has declined to comment', stance: 'neither-confirm-nor-deny'},
          ],
        },
      ],
      no: [
        {text: 'The goat refused to leave the barn.', why: 'What is refused is no telling.', gives: 'nothing'},
        {
          text: 'The engineer declined to be named.',
          why: 'An unnamed source, not a refusal to answer.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/refusal-phrase',
    form: 'refusal-phrase',
    doc: 'A way of giving no answer that has no verb of telling: no comment, not reached, not available.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt could not be reached for comment.',
          speaker: 'Ilse Brandt',
          cue: 'could not be reached for comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Mayor Ilse Brandt didn’t immediately return calls seeking comment.',
          cue: 'didn’t immediately return calls seeking comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Calls to the ministry were not returned.',
          speaker: 'ministry',
          cue: 'were not returned',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'There was no immediate comment from the ministry.',
          speaker: 'ministry',
          cue: 'was no immediate comment',
          content: '',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Mayor Ilse Brandt sidestepped questions about the dam.',
          cue: 'sidestepped questions',
          content: 'the dam',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'Mayor Ilse Brandt would not be drawn on the dam.',
          cue: 'would not be drawn',
          content: 'the dam',
          stance: 'neither-confirm-nor-deny',
        },
        {
          text: 'The ministry had no comment on the report.',
          speaker: 'ministry',
          cue: 'had no comment',
          content: 'the report',
          stance: 'neither-confirm-nor-deny',
        },
      ],
      no: [
        {text: 'The village could not be reached by road.', why: 'No answer was asked for.', gives: 'nothing'},
        {text: 'The drug was not available in Kellin.', why: 'A thing that is not to be had.', gives: 'nothing'},
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/quotation-alone',
    form: 'quotation-alone',
    doc: 'A quotation without a cue: it goes on with the speaker of the one before.',
    examples: {
      yes: [
        {
          text: '“The bridge is safe,” Mayor Ilse Brandt said.\n\n“We tested every cable.”',
          statements: [
            {speaker: 'Ilse Brandt', cue: 'said', content: 'The bridge is safe,'},
            {speaker: 'Ilse Brandt', cue: null, content: 'We tested every cable.', type: 'direct'},
          ],
        },
        {
          text: 'Engineer Tomas Hale said the cables were new.\n\n“None of them has failed.”',
          statements: [
            {speaker: 'Tomas Hale', cue: 'said'},
            {speaker: 'Tomas Hale', cue: null, content: 'None of them has failed.'},
          ],
        },
      ],
      no: [
        {
          text: 'The play is called “The Long Road Home” and opens in May.',
          why: 'A title in a sentence.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/block-quotation',
    form: 'block-quotation',
    doc: 'A paragraph without quotation marks that the sentence before announces, or a post with a signature behind it.',
    examples: {
      yes: [
        'The union was told of it on Monday.\n\nThe minister of ports [wrote] on his site:\n\n«The port of Ostrel will close in May. The money is spent.» → minister of ports',
        {
          text: 'The bridge was shut on Monday.\n\nFrom the Kellin Courier:\n\nA cable of the bridge broke in the storm, and nobody was hurt.',
          mention: 'the Kellin Courier',
          cue: ':',
          type: 'direct',
        },
        {
          text: 'The bridge was shut on Monday.\n\nTomas Hale took to Twitter.\n\nI have checked every cable of it.\n\nMy team will check them again.\n\nThe mayor was not there.',
          statements: [
            {speaker: 'Tomas Hale', cue: 'took to Twitter', content: 'I have checked every cable of it.'},
            {speaker: 'Tomas Hale', cue: null, content: 'My team will check them again.'},
          ],
        },
        'The bridge was shut on Monday.\n\n«The cables of the bridge are rusty.»\n\n[—] Ada Quill (@adaquill) May 17, 2031 → Ada Quill',
      ],
      no: [
        {
          text: 'There are two rules:\n\nThe bridge is shut at night. The port is open all day.',
          why: 'Nobody is said to say it.',
          gives: 'nothing',
        },
        {
          text: 'Tomas Hale took to Twitter.\n\nThe bridge was shut on Monday for the repair of its cables.',
          why: 'No first person tells it from the article.',
          gives: 'nothing',
        },
      ],
    },
  },
];
