import type {WordClasses} from '../../phrase.js';

/** What is sent to somebody for an answer: whom it was sent to gives none. */
export const messageNouns =
  'call calls message messages email emails e-mail e-mails request requests inquiry inquiries enquiry enquiries question questions query queries letter letters text texts';

/** Turning down a question: the verbs, and what is not said. */
export const refusals: WordClasses = {
  decline: [
    ...'decline declines declined declining refuse refuses refused refusing'.split(' '),
    ...'chose not,chooses not,choose not,choosing not,opted not,opts not,preferred not,prefers not'.split(','),
  ],
  refrain: [
    ...'refrained refrains refrain refraining avoided avoids avoiding abstained resisted evaded evades'.split(' '),
    ...'stopped short of,stops short of,stop short of,stopping short of,held back from,shied away from'.split(','),
    ...'steered clear of,declined'.split(','),
  ],
  /** What one who answers does. */
  disclose: [
    ...'comment say confirm deny verify disclose discuss elaborate specify reveal identify'.split(' '),
    ...'name tell speculate explain corroborate authenticate substantiate acknowledge clarify rule'.split(' '),
    ...'address detail describe expand speak talk divulge estimate weigh mention characterise'.split(' '),
    ...'characterize guess vouch attribute determine testify pinpoint recall'.split(' '),
    ...'go into,get into,rule out,rule in,be drawn,be drawn into,be more specific,be interviewed'.split(','),
    ...'take questions,take a position,be specific,be quoted,go beyond,be reached,be contacted'.split(','),
    ...'take sides,give interviews,shed light on,enter into,get drawn into,get involved in'.split(','),
  ],
  disclosed: [
    ...'commented said confirmed denied verified disclosed discussed elaborated'.split(' '),
    ...'specified revealed identified named acknowledged clarified addressed explained announced'.split(' '),
    ...'divulged mentioned heard corroborated authenticated released published established determined'.split(' '),
    ...'spoken ruled'.split(' '),
  ],
  disclosing: [
    ...'commenting saying confirming denying verifying disclosing discussing elaborating'.split(' '),
    ...'specifying revealing identifying naming speculating providing giving speaking offering'.split(' '),
    ...'talking addressing releasing acknowledging explaining ruling mentioning describing'.split(' '),
  ],
  respond: [
    ...'respond responds responded responding reply replies replied replying answer answers answered answering'.split(
      ' ',
    ),
    ...'react reacts reacted reacting return returns returned returning acknowledge acknowledged'.split(' '),
    ...'hear back,heard back,get back,got back,gotten back,be reached,be contacted'.split(','),
  ],
  /** With "give", "provide", "release": what is kept back. */
  detail: [
    ...'detail details information comment comments answer answers reason reasons explanation response'.split(' '),
    ...'specifics evidence timeline timetable name names identity identities figure figures number'.split(' '),
    ...'numbers date dates particulars confirmation statement interview interviews copy further cause'.split(' '),
    ...'results update updates more proof motive motives statements indication word'.split(' '),
  ],
  give: 'give gives gave given giving provide provides provided offer offers offered release released share shared'.split(
    ' ',
  ),
  request: [...messageNouns.split(' '), ...'phone attempts voicemail'.split(' ')],
  /** What is done with a question that gets no answer. */
  'turn-away': [
    ...'dodge dodges dodged dodging sidestep sidesteps sidestepped sidestepping side-stepped duck ducks ducked'.split(
      ' ',
    ),
    ...'evade evades evaded evading deflect deflects deflected deflecting skirt skirts skirted parry parries'.split(
      ' ',
    ),
    ...'parried avoid avoids avoided avoiding ignore ignores ignored ignoring'.split(' '),
    ...'fended off,fends off,fending off,fended away'.split(','),
  ],
  /** Those who say nothing are. */
  silent: [
    ...'mum silent quiet tight-lipped tightlipped coy non-committal noncommittal cagey evasive schtum'.split(' '),
  ],
  whether: 'whether if how why who what when where which'.split(' '),
};
