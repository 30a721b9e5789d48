import type {WordClasses} from '../../language/phrase.js';
import {list, set} from '../list.js';

/** Messages and requests: "Calls to the ministry were not returned." */
export const messageNouns = set`
  call calls message messages email emails e-mail e-mails request requests inquiry inquiries enquiry enquiries
  question questions query queries letter letters text texts
`;

/** Declining to answer: the verbs, and what is left unsaid. */
export const refusals = {
  decline: list`
    decline declines declined declining refuse refuses refused refusing chose_not chooses_not choose_not choosing_not
    opted_not opts_not preferred_not prefers_not
  `,
  refrain: list`
    refrained refrains refrain refraining avoided avoids avoiding abstained resisted evaded evades stopped_short_of
    stops_short_of stop_short_of stopping_short_of held_back_from shied_away_from steered_clear_of declined
  `,
  /** Verbs of giving an answer. */
  disclose: list`
    comment say confirm deny verify disclose discuss elaborate specify reveal identify name tell speculate explain
    corroborate authenticate substantiate acknowledge clarify rule address detail describe expand speak talk divulge
    estimate weigh mention characterise characterize guess vouch attribute determine testify pinpoint recall go_into
    get_into rule_out rule_in be_drawn be_drawn_into be_more_specific be_interviewed take_questions take_a_position
    be_specific be_quoted go_beyond be_reached be_contacted take_sides give_interviews shed_light_on define enter_into
    get_drawn_into get_involved_in throw_light_on throw_any_light_on shed_any_light_on cast_light_on throw_light_onto throw_any_light_onto shed_light_onto detail state predict disavow denounce condemn
  `,
  /** Verbs of taking a side: refusing that is a position of its own. */
  pledge: list`endorse commit take`,
  pledging: list`endorsing`,
  disclosed: list`
    commented said confirmed denied verified disclosed discussed elaborated specified revealed identified named
    acknowledged clarified addressed explained announced divulged mentioned heard corroborated authenticated released
    published established determined spoken ruled
  `,
  disclosing: list`
    commenting saying confirming denying verifying disclosing discussing elaborating specifying revealing identifying
    naming speculating providing giving speaking offering talking addressing releasing acknowledging explaining ruling
    mentioning describing
  `,
  respond: list`
    respond responds responded responding reply replies replied replying answer answers answered answering react
    reacts reacted reacting return returns returned returning acknowledge acknowledged hear_back heard_back get_back
    got_back gotten_back be_reached be_contacted
  `,
  /** Objects of "give", "provide", "release" that can be kept back. */
  detail: list`
    detail details information comment comments answer answers reason reasons explanation response specifics evidence
    timeline timetable name names identity identities figure figures number numbers date dates particulars
    confirmation statement interview interviews copy further cause results update updates more proof motive motives
    statements indication word list lists record records document documents data account accounts schedule price
    version view views opinion opinions assessment breakdown total estimate estimates whereabouts
  `,
  give: list`
    give gives gave given giving provide provides provided offer offers offered release released share shared
  `,
  request: [...messageNouns, ...list`phone attempts voicemail`],
  /** What people do with a question that they do not answer. */
  'turn-away': list`
    dodge dodges dodged dodging sidestep sidesteps sidestepped sidestepping side-stepped duck ducks ducked evade
    evades evaded evading deflect deflects deflected deflecting skirt skirts skirted parry parries parried avoid
    avoids avoided avoiding ignore ignores ignored ignoring fended_off fends_off fending_off fended_away
  `,
  /** After "when": what leads somebody to walk off. */
  questioned: list`
    asked questioned pressed quizzed challenged confronted approached contacted a_reporter_asked reporters_asked
    a_journalist_asked journalists_asked the_reporter_asked
  `,
  /** Adjectives for people who say nothing. */
  silent: list`
    mum silent quiet tight-lipped tightlipped coy non-committal noncommittal cagey evasive schtum
  `,
  whether: list`whether if how why who what when where which`,
} as const satisfies WordClasses;
