import type {AttributionRule} from '../../rule.js';

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
          statements: [
            {
              speaker: 'Ilse Brandt',
              mention: 'Mayor Ilse Brandt',
              cue: 'said',
              content: 'The bridge is safe,',
              type: 'direct',
            },
          ],
        },
        {
          text: '“We tested every cable,” engineer Tomas Hale told reporters on Monday. “None of them failed.”',
          statements: [
            {
              speaker: 'Tomas Hale',
              cue: 'told',
              content: 'We tested every cable, … None of them failed.',
              type: 'direct',
              addressee: 'reporters',
            },
          ],
        },
      ],
      no: [
        {
          text: 'The sign above the door read “Mind the gap” and nobody knew why.',
          why: "A sign's words are no quotation of a speaker who follows.",
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
          statements: [{speaker: 'Ilse Brandt', cue: 'said', content: 'The bridge is safe,', type: 'direct'}],
        },
        {
          text: '“It will be dry,” said Hanna Okoye, a forecaster for Northwind Weather. “Bring a hat.”',
          statements: [
            {
              speaker: 'Hanna Okoye',
              mention: 'Hanna Okoye, a forecaster for Northwind Weather',
              cue: 'said',
              content: 'It will be dry, … Bring a hat.',
              type: 'direct',
            },
          ],
        },
      ],
      no: [
        {
          text: 'She called it “a mess,” left the hall and went home.',
          why: 'What follows the quotation is what she did, not who spoke.',
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
          statements: [{speaker: 'Ilse Brandt', cue: 'said', content: 'The bridge is safe.', type: 'direct'}],
        },
        {
          text: 'In a letter to parents, headteacher Omar Lind wrote: “The school will stay open.”',
          statements: [{speaker: 'Omar Lind', cue: 'wrote', content: 'The school will stay open.', type: 'direct'}],
        },
      ],
      no: [{text: 'The band played “Silver Road” twice.', why: 'A title in quotation marks; nobody says it.'}],
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
          statements: [{speaker: 'Ilse Brandt', cue: 'said', content: 'the bridge is safe', type: 'indirect'}],
        },
        {
          text: 'Engineer Tomas Hale added: no cable has failed since May.',
          statements: [
            {speaker: 'Tomas Hale', cue: 'added', content: 'no cable has failed since May', type: 'indirect'},
          ],
        },
      ],
      no: [{text: 'There were two reasons: cost and time.', why: 'No verb of saying stands before the colon.'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-clause',
    form: 'source-cue-clause',
    doc: 'Who, the verb of saying, then a clause with or without “that”.',
    examples: {
      yes: [
        {
          text: 'A man arrested in Kellin said the boat was his.',
          statements: [{mention: 'A man arrested in Kellin', cue: 'said', content: 'the boat was his'}],
        },
        {
          text: 'The council said the dam was safe, but many villagers moved out.',
          statements: [{speaker: 'council', cue: 'said', content: 'the dam was safe'}],
        },
        {
          text: 'The mayor raised concerns that the dam would not hold.',
          statements: [{mention: 'The mayor', cue: 'raised concerns', content: 'the dam would not hold'}],
        },
        {
          text: '“Sources say the mayor has left, and police have not confirmed his death,” the Courier wrote.',
          statements: [
            {speaker: 'Courier', cue: 'wrote', stance: 'assert'},
            {mention: 'Sources', cue: 'say', content: 'the mayor has left'},
            {mention: 'police', cue: 'have not confirmed', content: 'his death', stance: 'neither-confirm-nor-deny'},
          ],
        },
        {
          text: 'E-mails seen by the Courier show that the mayor knew of it.',
          statements: [{mention: 'E-mails seen by the Courier', cue: 'show', content: 'the mayor knew of it'}],
        },
        {
          text: 'Rumours are flying that the dam will burst.',
          statements: [{mention: 'Rumours', cue: 'are flying', content: 'the dam will burst'}],
        },
        {
          text: 'As the ministry announced in March, the port will reopen.',
          statements: [{speaker: 'ministry', cue: 'announced', content: 'the port will reopen'}],
        },
        {
          text: 'It is a bridge that the engineers said would fall.',
          statements: [{mention: 'the engineers', cue: 'said', content: 'would fall'}],
        },
        {
          text: 'About four in ten said the dam was safe.',
          statements: [{mention: 'four in ten', cue: 'said', content: 'the dam was safe'}],
        },
        {
          text: 'The officials whose office flooded said the dam was safe.',
          statements: [{mention: 'The officials whose office flooded', cue: 'said', content: 'the dam was safe'}],
        },
        {
          text: 'The first lady said the gate would stay open.',
          statements: [{mention: 'The first lady', cue: 'said', content: 'the gate would stay open'}],
        },
        {
          text: 'Mayor Ilse Brandt said that the bridge was safe.',
          statements: [{speaker: 'Ilse Brandt', cue: 'said', content: 'the bridge was safe', type: 'indirect'}],
        },
        {
          text: 'The ministry announced the port would reopen in May.',
          statements: [
            {speaker: 'ministry', cue: 'announced', content: 'the port would reopen in May', type: 'indirect'},
          ],
        },
        {
          text: 'Engineer Tomas Hale told the council that no cable had failed.',
          statements: [{speaker: 'Tomas Hale', cue: 'told', content: 'no cable had failed', addressee: 'the council'}],
        },
      ],
      no: [
        {text: 'The crew found a way to keep the pumps running.', why: 'A thing is found; nothing is said.'},
        {text: 'The crew found the man who had left the harbour.', why: 'The clause belongs to what was found.'},
        {text: 'The empty hall showed that nobody cared.', why: 'A hall has no words; figures and letters have.'},
        {
          text: '“People say the mayor has left.”',
          why: 'Anybody and nobody, within a quotation.',
        },
        {text: 'Mayor Ilse Brandt showed how the pumps work.', why: 'What is shown is done and not said.'},
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
          statements: [{speaker: 'Nina Falk', cue: 'asked', content: 'whether the bridge was safe', stance: null}],
        },
        {
          text: 'Engineer Tomas Hale explained why the cables were replaced.',
          statements: [{speaker: 'Tomas Hale', cue: 'explained', content: 'why the cables were replaced'}],
        },
      ],
      no: [{text: 'They left when the rain began.', why: 'No verb of saying or asking.'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-infinitive',
    form: 'source-cue-infinitive',
    doc: 'Who, the verb, then what they promise, ask or order in the infinitive.',
    examples: {
      yes: [
        {
          text: 'Mayor Ilse Brandt promised to reopen the bridge by May.',
          statements: [{speaker: 'Ilse Brandt', cue: 'promised', content: 'to reopen the bridge by May'}],
        },
        {
          text: 'The council vowed to publish the report.',
          statements: [{speaker: 'council', cue: 'vowed', content: 'to publish the report'}],
        },
      ],
      no: [{text: 'The crew managed to close the valve.', why: 'An act, no speech.'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-preposition',
    form: 'source-cue-preposition',
    doc: 'Who, the verb and the preposition it takes, then what it is about.',
    examples: {
      yes: [
        {
          text: 'Engineer Tomas Hale warned of further delays.',
          statements: [{speaker: 'Tomas Hale', cue: 'warned of', content: 'further delays'}],
        },
        {
          text: 'Mayor Ilse Brandt called for an inquiry.',
          statements: [{speaker: 'Ilse Brandt', cue: 'called for', content: 'an inquiry', stance: null}],
        },
      ],
      no: [{text: 'The road leads to the harbour.', why: 'A verb of no speech with a preposition.'}],
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
          statements: [{speaker: 'Ilse Brandt', cue: 'denied', content: 'the allegations', stance: 'deny'}],
        },
        {
          text: 'Mayor Ilse Brandt shot down the rumour.',
          statements: [{speaker: 'Ilse Brandt', cue: 'shot down', content: 'the rumour', stance: 'deny'}],
        },
        {
          text: 'Mayor Ilse Brandt went on the radio to deny the allegations.',
          statements: [{speaker: 'Ilse Brandt', cue: 'deny', content: 'the allegations', stance: 'deny'}],
        },
        {
          text: 'The union accused the port authority of hiding the damage.',
          statements: [{speaker: 'union', cue: 'accused', content: 'the port authority of hiding the damage'}],
        },
        {
          text: 'The ministry has not yet confirmed the report.',
          statements: [
            {
              speaker: 'ministry',
              cue: 'has not yet confirmed',
              content: 'the report',
              stance: 'neither-confirm-nor-deny',
            },
          ],
        },
      ],
      no: [
        {text: 'The baker sold the last loaf.', why: 'A verb of no speech with an object.'},
        {text: 'The gunners shot down a plane.', why: 'A thing is shot down, and no claim.'},
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
          statements: [{speaker: 'Ilse Brandt', cue: 'said', content: 'The bridge was safe', type: 'indirect'}],
        },
        {
          text: 'The port, the ministry said, would reopen in May.',
          statements: [{speaker: 'ministry', cue: 'said', content: 'The port … would reopen in May', type: 'indirect'}],
        },
        {
          text: '“We will never sell the port” to anybody, Lund said. “It is ours.”',
          statements: [
            {speaker: 'Lund', cue: 'said', content: '“We will never sell the port” to anybody … It is ours.'},
          ],
        },
        {
          text: 'The port lost forty ships last year, the filing shows.',
          statements: [{mention: 'the filing', cue: 'shows', content: 'The port lost forty ships last year'}],
        },
        {
          text: 'Rents in the port rose, tax records show.',
          statements: [{mention: 'tax records', cue: 'show', content: 'Rents in the port rose'}],
        },
      ],
      no: [
        {text: 'After the storm, Mayor Ilse Brandt went home.', why: 'No verb of saying after the comma.'},
        {text: 'When the ferry came, Tomas Hale complained of the noise.', why: 'What he complains of comes behind.'},
        {
          text: 'The union sent Tomas Hale, who wrote on its behalf.',
          why: 'A relative clause says nothing of its noun.',
        },
        {text: 'The boat sank in the storm, a fact he had not revealed to Hale.', why: 'What is not said.'},
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
          statements: [{speaker: 'Ilse Brandt', cue: 'said', content: 'The bridge was safe', type: 'indirect'}],
        },
        {
          text: 'No cable had failed, added engineer Tomas Hale.',
          statements: [{speaker: 'Tomas Hale', cue: 'added', content: 'No cable had failed', type: 'indirect'}],
        },
      ],
      no: [{text: 'The hall was cold, empty and dark.', why: 'Adjectives after a comma, no verb of saying.'}],
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
          statements: [{speaker: 'harbour police', cue: 'was denied', content: 'The report', stance: 'deny'}],
        },
        {
          text: 'The plan was criticised by the union.',
          statements: [{speaker: 'union', cue: 'was criticised', content: 'The plan'}],
        },
        {
          text: 'It was claimed by a rival club that the wreck had moved.',
          statements: [{mention: 'a rival club', cue: 'was claimed', content: 'the wreck had moved'}],
        },
        {
          text: 'A rumour that the wreck had moved was called a hoax by divers.',
          statements: [
            {speaker: 'divers', cue: 'was called', stance: 'deny'},
            {speaker: 'rumour', cue: 'rumour'},
          ],
        },
        {
          text: 'We were told by several divers that the wreck had moved.',
          statements: [{mention: 'several divers', cue: 'were told', content: 'the wreck had moved'}],
        },
        {
          text: 'Hale was warned by the harbour master of the storm.',
          statements: [{speaker: 'harbour master', cue: 'was warned', content: 'the storm', addressee: 'Hale'}],
        },
        {
          text: 'Residents were urged by the mayor to stay at home.',
          statements: [{speaker: 'mayor', cue: 'were urged', content: 'Residents … to stay at home', stance: null}],
        },
        {
          text: 'Lund has been accused by prosecutors of taking bribes.',
          statements: [{speaker: 'prosecutors', cue: 'has been accused', content: 'Lund … of taking bribes'}],
        },
        {
          text: 'A diver identified by the union as Ilse Lund was held.',
          statements: [{speaker: 'union', cue: 'identified', content: 'A diver … as Ilse Lund'}],
        },
      ],
      no: [
        {text: 'The hall was built by the union.', why: 'A passive with an agent, but of no speech.'},
        {text: 'The attention commanded by Hale helped to fill the hall.', why: 'Nobody is told to fill it.'},
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
        {
          text: 'According to the ministry, the port will reopen in May.',
          statements: [{speaker: 'ministry', cue: 'According to', content: 'the port will reopen in May'}],
        },
        {
          text: 'The bridge is safe, according to engineer Tomas Hale.',
          statements: [{speaker: 'Tomas Hale', cue: 'according to', content: 'The bridge is safe'}],
        },
        {
          text: 'The hall will close in May. So says the mayor.',
          statements: [{speaker: 'mayor', cue: 'So says', content: 'The hall will close in May'}],
        },
        {
          text: 'The hall will close in May. That is according to two clerks.',
          statements: [{speaker: 'clerks', cue: 'according to', content: 'The hall will close in May'}],
        },
        {
          text: 'The bridge is safe, per the Kellin Courier.',
          statements: [{speaker: 'Kellin Courier', cue: 'per', content: 'The bridge is safe'}],
        },
        {
          text: 'The bridge, according to Tomas Hale, an engineer, is safe.',
          statements: [
            {
              speaker: 'Tomas Hale',
              mention: 'Tomas Hale, an engineer',
              cue: 'according to',
              content: 'The bridge … is safe',
            },
          ],
        },
        {
          text: 'The port will be sold, the Vestray Courier reported, citing two officials familiar with the deal.',
          statements: [
            {speaker: 'Vestray Courier', cue: 'reported', content: 'The port will be sold'},
            {speaker: 'officials familiar with the deal', cue: 'citing', content: 'The port will be sold'},
          ],
        },
      ],
      no: [
        {text: 'The prizes were given according to age.', why: 'A measure, not a source.'},
        {text: 'The Courier, citing two officials, closed its office.', why: 'What they told it is not there.'},
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
          statements: [{speaker: 'Ilse Brandt', cue: ':', content: 'The bridge is safe.', type: 'direct'}],
        },
        {
          text: 'Tomas Hale: “No cable failed.”',
          statements: [{speaker: 'Tomas Hale', cue: ':', content: 'No cable failed.', type: 'direct'}],
        },
        {
          text: '“No cable failed while I was there.” — Tomas Hale',
          statements: [
            {speaker: 'Tomas Hale', cue: '—', content: 'No cable failed while I was there.', type: 'direct'},
          ],
        },
      ],
      no: [{text: 'The recipe needs three things: flour, salt and water.', why: 'A list after the colon.'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/noun-cue',
    form: 'noun-cue',
    doc: 'A noun of saying with its owner, then “that” and a clause or “of” and what was said; reports and rumours need no owner.',
    examples: {
      yes: [
        {
          text: 'The mayor’s claim that the bridge was safe surprised nobody.',
          statements: [{mention: 'The mayor', cue: 'claim', content: 'the bridge was safe'}],
        },
        {
          text: 'Tomas Hale stood by his denial of the charge.',
          statements: [
            {speaker: 'Tomas Hale', mention: 'his', cue: 'denial of', content: 'the charge', stance: 'deny'},
          ],
        },
        {
          text: 'The square emptied after unconfirmed reports that the dam had burst.',
          statements: [{mention: 'unconfirmed reports', cue: 'reports', content: 'the dam had burst'}],
        },
        {
          text: 'The crowd laughed at claims by the ministry that the dam was safe.',
          statements: [{mention: 'the ministry', cue: 'claims', content: 'the dam was safe'}],
        },
        {
          text: 'The Vestray Line issued a firm denial.',
          statements: [{speaker: 'Vestray Line', cue: 'issued a firm denial', stance: 'deny'}],
        },
      ],
      no: [{text: 'The insurance claim came to nine hundred crowns.', why: "A claim for money, and nobody's words."}],
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
          statements: [
            {speaker: 'Ilse Brandt', cue: 'declined to comment', content: '', stance: 'neither-confirm-nor-deny'},
          ],
        },
        {
          text: 'The ministry refused to confirm or deny the report.',
          statements: [
            {
              speaker: 'ministry',
              cue: 'refused to confirm or deny',
              content: 'the report',
              stance: 'neither-confirm-nor-deny',
            },
          ],
        },
        {
          text: 'Engineer Tomas Hale did not respond.',
          statements: [
            {speaker: 'Tomas Hale', cue: 'did not respond', content: '', stance: 'neither-confirm-nor-deny'},
          ],
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
        {text: 'The goat refused to leave the barn.', why: 'What is refused is no telling.'},
        {text: 'The engineer declined to be named.', why: 'An unnamed source, not a refusal to answer.'},
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
          statements: [
            {
              speaker: 'Ilse Brandt',
              cue: 'could not be reached for comment',
              content: '',
              stance: 'neither-confirm-nor-deny',
            },
          ],
        },
        {
          text: 'Mayor Ilse Brandt didn’t immediately return calls seeking comment.',
          statements: [
            {
              cue: 'didn’t immediately return calls seeking comment',
              content: '',
              stance: 'neither-confirm-nor-deny',
            },
          ],
        },
        {
          text: 'Calls to the ministry were not returned.',
          statements: [
            {speaker: 'ministry', cue: 'were not returned', content: '', stance: 'neither-confirm-nor-deny'},
          ],
        },
        {
          text: 'There was no immediate comment from the ministry.',
          statements: [
            {speaker: 'ministry', cue: 'was no immediate comment', content: '', stance: 'neither-confirm-nor-deny'},
          ],
        },
        {
          text: 'Mayor Ilse Brandt sidestepped questions about the dam.',
          statements: [{cue: 'sidestepped questions', content: 'the dam', stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: 'Mayor Ilse Brandt would not be drawn on the dam.',
          statements: [{cue: 'would not be drawn', content: 'the dam', stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: 'The ministry had no comment on the report.',
          statements: [
            {speaker: 'ministry', cue: 'had no comment', content: 'the report', stance: 'neither-confirm-nor-deny'},
          ],
        },
      ],
      no: [
        {text: 'The village could not be reached by road.', why: 'No answer was asked for.'},
        {text: 'The drug was not available in Kellin.', why: 'A thing that is not to be had.'},
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
      no: [{text: 'The play is called “The Long Road Home” and opens in May.', why: 'A title in a sentence.'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/block-quotation',
    form: 'block-quotation',
    doc: 'A paragraph without quotation marks that the sentence before announces, or a post with a signature behind it.',
    examples: {
      yes: [
        {
          text: 'The union was told of it on Monday.\n\nThe minister of ports wrote on his site:\n\nThe port of Ostrel will close in May. The money is spent.',
          statements: [
            {
              speaker: 'minister of ports',
              cue: 'wrote',
              content: 'The port of Ostrel will close in May. The money is spent.',
            },
          ],
        },
        {
          text: 'The bridge was shut on Monday.\n\nFrom the Kellin Courier:\n\nA cable of the bridge broke in the storm, and nobody was hurt.',
          statements: [{mention: 'the Kellin Courier', cue: ':', type: 'direct'}],
        },
        {
          text: 'The bridge was shut on Monday.\n\nTomas Hale took to Twitter.\n\nI have checked every cable of it.\n\nMy team will check them again.\n\nThe mayor was not there.',
          statements: [
            {speaker: 'Tomas Hale', cue: 'took to Twitter', content: 'I have checked every cable of it.'},
            {speaker: 'Tomas Hale', cue: null, content: 'My team will check them again.'},
          ],
        },
        {
          text: 'The bridge was shut on Monday.\n\nThe cables of the bridge are rusty.\n\n— Ada Quill (@adaquill) May 17, 2031',
          statements: [{speaker: 'Ada Quill', cue: '—', content: 'The cables of the bridge are rusty.'}],
        },
      ],
      no: [
        {
          text: 'There are two rules:\n\nThe bridge is shut at night. The port is open all day.',
          why: 'Nobody is said to say it.',
        },
        {
          text: 'Tomas Hale took to Twitter.\n\nThe bridge was shut on Monday for the repair of its cables.',
          why: 'No first person tells it from the article.',
        },
      ],
    },
  },
];
