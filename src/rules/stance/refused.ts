import type {StanceRule} from '../../rule.js';

/** The cue says that the speaker takes no position, or gives no answer. */
export const refusedRules: readonly StanceRule[] = [
  {
    id: 'ncnd/neither-confirm-nor-deny',
    doc: 'The Glomar formula: the speaker will say neither yes nor no.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      "{(neither|not|n't|nor) ~ [either] confirm* .. (or|nor) [<adverb>] <deny>}",
      '{<unwilling> ~ [either] (confirm|verify) .. (or|nor) [<adverb>] deny}',
      "{(did|do|does) (not|n't) ~ [either] confirm .. or deny}",
      '{<decline> to [either] (confirm|verify) .. or [<adverb>] deny}',
      '{neither <deny> nor confirm*}',
      "{(unable|not able|n't able|powerless|unwilling) to ~ [either] (confirm|verify) or [<adverb>] deny}",
      '{(confirm|verify) (or|nor) [<adverb>] deny}',
    ],
    examples: {
      yes: [
        {
          text: 'The agency would not confirm or deny the report.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'would not confirm or deny'}],
        },
        {
          text: 'The palace neither confirmed nor denied the engagement.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'neither confirmed nor denied'}],
        },
        {
          text: 'Sheriff Dale Orrick declined to confirm or deny the arrest.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'declined to confirm or deny'}],
        },
      ],
      no: [{text: 'The agency confirmed the report.', why: 'It says yes.'}],
    },
  },
  {
    id: 'ncnd/declines',
    doc: 'The speaker declines or refuses to comment, say, confirm or discuss, or keeps a detail back.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      '{<decline> .. to ~ [publicly] (<disclose>|<respond>)}',
      '{<decline> [<adverb>] [all|any|further|to make any|to make a|to offer] (comment|comments|interviews)}',
      '{<decline> to ~ (<give>|make|take|return|go into)} .. (<detail>|<request>)',
      '{<decline>} .. (<request>|interview|interviews)',
    ],
    examples: {
      yes: [
        {
          text: 'A spokesman for the port declined to comment.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'declined to comment'}],
        },
        {
          text: 'Police refused to say how many people were held.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'refused to say'}],
        },
        {
          text: 'Minister Pavel Orin declined to give details of the talks.',
          statements: [{stance: 'neither-confirm-nor-deny'}],
        },
      ],
      no: [
        {text: 'Minister Pavel Orin declined the invitation.', why: 'An invitation is not a question.'},
        {text: 'The witness declined to be named.', why: 'Staying unnamed is no position on a claim.'},
      ],
    },
  },
  {
    id: 'ncnd/would-not-say',
    doc: 'The speaker would not, could not or will not say, confirm or comment.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: ['{<unwilling> ~ [be] (<disclose>|rule .. out|ruling .. out)}', '{<unwilling> ~ <give>} .. <detail>'],
    examples: {
      yes: [
        {
          text: 'The hospital would not say whether the patient had survived.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'would not say'}],
        },
        {
          text: 'The Velbury Courier could not independently verify the claim.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'could not independently verify'}],
        },
      ],
      no: [{text: 'The hospital said the patient would not survive.', why: 'The negation is in what is said.'}],
    },
  },
  {
    id: 'ncnd/has-not-said',
    doc: 'The speaker has not said, did not confirm, has yet to comment.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      "{<have> (not|n't|never) ~ [been able to] (ruled .. out|<disclosed>|<disclose>)}",
      "{(has|have|had|'s|'ve|is) yet to ~ (<disclose>|outline|announce|give|provide|make)}",
      "{(did|do|does) (not|n't) ~ (<disclose>|disclosed|confirmed)}",
      '{(neither|none|nobody|no one|no-one) .. .. (has|have|had|would|could|will|can|did) ~ (<disclosed>|<disclose>)}',
      '{(neither|none|nobody|no one|no-one) .. .. (confirmed|commented|elaborated)}',
      "{(is|are|was|were) (not|n't) ~ releasing}",
      "{(did|does|do|would|will|could) (not|n't) ~ go into} (detail|details|specifics)",
      "{<have> (not|n't) ~ (released|determined|established|addressed)}",
      "{(did|does|do) (not|n't) ~ (release|address)}",
      '{yet to ~ address}',
      "{(did|do|does|has|have|had|'ve) (not|n't) ~ (<give>|make|made|yield|issue|issued)} .. <detail>",
      "{(is|are|was|were|be|been|'s|'re) (not|n't) ~ <disclosing>}",
      '{not ~ <disclosing>}',
      "{(did|do|does) (not|n't) (want|wish|care) to} (comment|elaborate|discuss|speculate|answer|respond|be)",
      "{<auxiliary> (not|n't) ~ (be|been) ~ (confirmed|verified|corroborated|authenticated)}",
      '{(made|make|makes|making|gave|give|gives|offered|provided|issued) no ~ [public|official|further|immediate|other] .. <detail>}',
      '{(made|make|makes) no [public] mention}',
    ],
    unless: ["(did|do|does) (not|n't) ~ (name|speak|talk|tell|recall|answer|react|go) .. (<person>|to)"],
    examples: {
      yes: [
        {
          text: 'The airline has not confirmed the merger.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'has not confirmed'}],
        },
        {
          text: 'Singer Ada Quill has yet to comment on the photos.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'has yet to comment'}],
        },
        {
          text: 'Neither side has confirmed the deal.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'Neither side has confirmed'}],
        },
        {
          text: 'Singer Ada Quill has not addressed the rumours.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'has not addressed'}],
        },
        {
          text: 'The army did not say where the unit was.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'did not say'}],
        },
      ],
      no: [{text: 'The airline confirmed that it had not merged.', why: 'The airline does take a position.'}],
    },
  },
  {
    id: 'ncnd/unable',
    doc: 'The speaker is unable, not able or not in a position to say, confirm or verify.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      '{(unable|powerless|unwilling|reluctant|loath) .. to ~ [be] <disclose>}',
      "{(not|n't|never) ~ [been] (able|willing|prepared|ready|authorised|authorized|allowed|permitted|free) .. to ~ [be] <disclose>}",
      "{(not|n't) in a position to ~ <disclose>}",
      '{(failed|neglected|omitted) to <disclose>}',
    ],
    examples: {
      yes: [
        {
          text: 'The Daily Beacon was unable to verify the video.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'unable to verify'}],
        },
        {
          text: 'Officials were not able to confirm the number of dead.',
          statements: [{stance: 'neither-confirm-nor-deny'}],
        },
      ],
      no: [{text: 'Officials said residents were unable to leave.', why: 'It is the residents who are unable.'}],
    },
  },
  {
    id: 'ncnd/no-comment',
    doc: 'The speaker has no comment, or nothing to say.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      '{no ~ [further|immediate|official|public|other|government] .. comment}',
      '{(nothing|little) .. to (say|add|announce|report|share)}',
      '{<have> no ~ [further|immediate] (information|details|response|knowledge|answer|statement|reaction)}',
      '{(kept|keeps|keeping|stayed|stays|staying|remained|remains|remaining|been|be|is|are|was|were) [being] ~ <silent>}',
      '{(kept|keeps|maintained|maintains)} .. (counsel|silence)',
      '{(took|takes|taking|take) no (position|view|stance)}',
      '{(professed|pleaded|feigned|pled) ignorance}',
    ],
    unless: ['no comment period'],
    examples: {
      yes: [
        {
          text: 'The palace has remained silent on the engagement.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'remained silent'}],
        },
        {
          text: 'Coach Aldo Penn kept mum about the transfer.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'kept mum'}],
        },
        {
          text: 'The bishop took no position on the miracle.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'took no position'}],
        },
        {
          text: 'The ministry had no comment on the arrests.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'no comment'}],
        },
        {
          text: 'The palace had no immediate comment.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'no immediate comment'}],
        },
      ],
      no: [
        {text: 'The ministry commented on the arrests in a letter.', why: 'It did comment.'},
        {text: 'The streets remained quiet on Sunday, police said.', why: 'Streets give no answers.'},
      ],
    },
  },
  {
    id: 'ncnd/no-answer',
    doc: 'The speaker did not respond, return calls, or was not to be reached.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      "{(<auxiliary> (not|n't|never)|<unwilling>) ~ [immediately] <respond>}",
      "{(not|n't|never) ~ <respond>}",
      '{(<have>|is) yet to ~ <respond>}',
      "{(not|n't) ~ (get|got|gotten) back to}",
      "{(not|n't) ~ (received|receive|got|get|gotten) (a|an|any) [immediate|further] (reply|response|answer|comment)}",
      '{(neither|none|nobody|no one|no-one) .. .. (responded|replied|answered|reacted|respond|reply|answer)}',
      '{(failed|fails|failing) to <respond>}',
      "{(not|n't) ~ (available|reachable|be reached|immediately available) [for comment]}",
      '{unavailable [for comment]}',
      '{without (a response|response|answering|responding|reply)}',
      '{no (answer|response|reply)}',
    ],
    examples: {
      yes: [
        {
          text: 'Orrin Foods did not immediately respond to a request for comment.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'did not immediately respond'}],
        },
        {
          text: 'Mr. Harlan did not return calls.',
          statements: [{stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: 'Mr. Harlan could not be reached for comment.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'could not be reached'}],
        },
        {
          text: 'The Courier asked Orrin Foods for comment but has not yet heard back.',
          statements: [{cue: 'asked'}, {speaker: 'Orrin Foods', stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: 'We reached out to Orrin Foods but have not received a reply.',
          statements: [{speaker: 'Orrin Foods', stance: 'neither-confirm-nor-deny'}],
        },
        {
          text: 'Company officials were not available for comment.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'not available for comment'}],
        },
      ],
      no: [{text: 'Orrin Foods responded that the plant was safe.', why: 'It did respond.'}],
    },
  },
  {
    id: 'ncnd/turns-away',
    doc: 'The question is dodged, brushed aside, left without an answer or passed on to somebody else.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      '{(<turn-away>|<reject>)} .. (question|questions|query|queries)',
      '{<turn-away>} .. (issue|subject|topic|matter|request|requests|inquiry|inquiries|enquiry|enquiries)',
      '{(referred|refers|referring|directed|deferred|redirected)} .. (questions|inquiries|enquiries|queries|calls|requests)',
    ],
    unless: ['<reject> .. <claim>'],
    examples: {
      yes: [
        {
          text: 'Senator Rhea Dunmore dodged the question.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'dodged'}],
        },
        {
          text: 'Orrin Foods ignored repeated requests for comment.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'ignored'}],
        },
        {
          text: 'The port referred all questions to its lawyer.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'referred'}],
        },
        {
          text: 'Senator Rhea Dunmore shrugged off questions about the loan.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'shrugged off'}],
        },
      ],
      no: [
        {text: 'Senator Rhea Dunmore shrugged off the rumour.', why: 'A rumour is a claim: she rejects it.'},
        {text: 'Senator Rhea Dunmore rejected the request for money.', why: 'No answer was asked for.'},
        {text: 'Senator Rhea Dunmore rejected an inquiry into the fire.', why: 'An investigation is turned down.'},
      ],
    },
  },
  {
    id: 'ncnd/stops-short',
    doc: 'The speaker stops short of confirming, refrains from saying, goes on without naming.',
    stage: 'classify',
    stance: 'neither-confirm-nor-deny',
    rank: 'refused',
    reads: 'cue',
    phrases: [
      '{<refrain> [from] ~ <disclosing>}',
      '{(stopped|stops|stop|stopping|fell|falls) [just|well|far] short of ~ <disclosing>}',
      '{without [further] <disclosing>}',
    ],
    examples: {
      yes: [
        {
          text: 'Cabinet aide Joss Werner refrained from confirming the visit.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'refrained from confirming'}],
        },
        {
          text: 'The bishop stopped short of confirming the miracle.',
          statements: [{stance: 'neither-confirm-nor-deny', evidence: 'stopped short of confirming'}],
        },
      ],
      no: [{text: 'The bishop confirmed the miracle.', why: 'He took a position.'}],
    },
  },
];
