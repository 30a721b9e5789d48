import type {AttributionRule} from '../../layers/rule.js';

/** Speaker, cue, then the content in the narrator’s words. */
export const contentAfterCueForms: readonly AttributionRule[] = [
  {
    stage: 'attribute',
    id: 'attribution/source-cue-clause',
    form: 'source-cue-clause',
    doc: 'The speaker, the verb of saying, then a clause with or without “that”.',
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
        '<About four in ten> [said] «the dam was safe».',
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
          gives: 'nothing',
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
    doc: 'The speaker, the verb, then a clause that opens with a question word.',
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
    doc: 'The speaker, the verb, then what they promise, ask or order, in the infinitive.',
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
    id: 'attribution/adjective-cue',
    form: 'adjective-cue',
    doc: 'The speaker, a form of “be” or a verb like it, and an adjective that says what somebody holds, then a clause or what its preposition brings.',
    examples: {
      yes: [
        '<Mayor Ilse Brandt> [was adamant] that «the bridge was safe». → Ilse Brandt',
        'The union [has been critical of] «the minister». → union',
        {
          text: 'The mayor was dismissive of claims that the bridge was unsafe.',
          speaker: 'mayor',
          stance: 'deny',
        },
      ],
      no: [
        {text: 'It was clear that the bridge was safe.', why: 'Nobody says so.', gives: 'nothing'},
        {
          text: 'The mayor should be clear about the cost.',
          why: 'What she should be she is not yet.',
          gives: 'nothing',
        },
      ],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-preposition',
    form: 'source-cue-preposition',
    doc: 'The speaker, the verb and the preposition it takes, then what it is about.',
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
    id: 'attribution/source-parted-cue',
    form: 'source-parted-cue',
    doc: 'The speaker, a verb of denial, a claim, then the particle of the verb.',
    examples: {
      yes: [
        {text: 'Mayor Ilse Brandt shot the rumour down.', cue: 'shot down', content: 'the rumour', stance: 'deny'},
        {text: 'Mayor Ilse Brandt laughed it off.', cue: 'laughed off', content: 'it', stance: 'deny'},
      ],
      no: [{text: 'The gunners shot the plane down.', why: 'A thing is shot down, and no claim.', gives: 'nothing'}],
    },
  },
  {
    stage: 'attribute',
    id: 'attribution/source-cue-object',
    form: 'source-cue-object',
    doc: 'The speaker, the verb, then a noun phrase: the claim denied, the person accused, the thing criticised.',
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
];
