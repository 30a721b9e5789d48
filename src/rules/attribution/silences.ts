import {refuseCues, showCues} from '../cues/others.js';
import {haveForms} from '../grammar/clause-words.js';
import {set} from '../list.js';
import {reflexivePronouns} from '../words/function-words.js';
import {documentNouns} from '../words/documents.js';
import {emergingVerbs, expletive, firstPerson, grammar, noDeterminer, nobodyPronouns} from '../words/grammar.js';
import {bareRefusals} from './refusals.js';
import {issuingVerbs} from './words.js';

/** What looks like a statement and is none. All that a row names must hold. */
export interface Silence {
  /** Of what it is asked: of any verb of reporting, of one with its speaker, of a refusal. */
  readonly of: 'verb' | 'speaker' | 'refusal';
  /** Forms or lemmas of the verb. */
  readonly verbs?: ReadonlySet<string>;
  readonly groups?: ReadonlySet<string>;
  /** Not these verbs, and not of these tables. */
  readonly except?: ReadonlySet<string>;
  readonly negated?: boolean;
  /** A participle by itself: "avoided saying". */
  readonly bare?: true;
  /** Words before the verb in its group. */
  readonly with?: ReadonlySet<string>;
  readonly without?: ReadonlySet<string>;
  /** The word right before the verb group, the word right behind it, and words soon behind it that make it a saying. */
  readonly before?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
  readonly unless?: ReadonlySet<string>;
  /** The noun of who speaks; "alone" where that is all. */
  readonly subject?: ReadonlySet<string>;
  readonly alone?: true;
  readonly determiner?: ReadonlySet<string>;
  /** The noun of what the verb takes, of which nothing more is said; also behind a preposition. */
  readonly object?: ReadonlySet<string>;
  readonly matter?: ReadonlySet<string>;
  /** Only speech, in the narrator's own words, with no quotation behind. */
  readonly narrated?: true;
  readonly example: string;
  /** What says something all the same. */
  readonly no: string;
}

/** Nouns for what is put out besides documents, and shows. */
const images = set`
  image images photo photos photograph photographs picture pictures video videos clip clips footage link links
  screenshot screenshots screengrab selfie selfies snap snaps meme memes map maps list lists poem poems song songs
  broadcast broadcasts recording recordings film films movie movies
`;

const modals: ReadonlySet<string> = new Set([...grammar.modal, "'d"]);

/** What opens a condition or a question: "if they do not answer". */
export const conditions = set`if unless whether`;

/** Who need not be anybody: "anyone who says otherwise". */
export const anybody = set`one you anyone anybody`;

export const silences: readonly Silence[] = [
  {
    of: 'verb',
    verbs: set`identify`,
    negated: false,
    unless: set`as`,
    example: 'Lund identified the leak.',
    no: 'Lund identified the man as a clerk.',
  },
  {
    of: 'verb',
    verbs: set`speaking talking`,
    behind: set`of`,
    example: 'Speaking of ferries, Lund bought two.',
    no: 'Lund spoke of floods.',
  },
  {
    of: 'verb',
    negated: true,
    with: set`authorized authorised allowed permitted supposed cleared`,
    example: 'Lund was not authorised to comment.',
    no: 'Lund was not willing to comment.',
  },
  {
    of: 'verb',
    verbs: set`mention`,
    negated: true,
    without: new Set([...modals, ...haveForms]),
    example: 'Lund did not mention the ferry.',
    no: 'Lund would not mention the ferry.',
  },
  {
    of: 'verb',
    verbs: set`mention disclose declare reveal report acknowledge identify notify inform tell warn state`,
    negated: true,
    with: set`fail fails failed failing`,
    example: 'Lund failed to disclose the loan.',
    no: 'Lund failed to comment on the loan.',
  },
  {
    of: 'verb',
    bare: true,
    before: set`
      avoid avoids avoided avoiding refrain refrains refrained refraining stop stops stopped stopping resist resists
      resisted resisting quit quits quitting
    `,
    example: 'Lund avoided criticising the judge.',
    no: 'Lund kept criticising the judge.',
  },
  {
    of: 'verb',
    bare: true,
    before: set`worth without no`,
    example: 'It is worth mentioning that the dam had burst.',
    no: 'Lund left, mentioning that the dam had burst.',
  },
  {
    of: 'verb',
    verbs: set`refer allude`,
    bare: true,
    example: 'Lund, referring to the rain, left.',
    no: 'Lund referred to the rain.',
  },
  {
    of: 'verb',
    verbs: set`call style dub`,
    before: set`who`,
    behind: reflexivePronouns,
    example: 'The artist who calls himself “Rook” left.',
    no: 'Lund calls herself a liar.',
  },
  {
    of: 'verb',
    verbs: issuingVerbs,
    object: new Set([...documentNouns, ...images]),
    example: 'Lund wrote a memoir of her years at sea entitled The Long Rope.',
    no: 'Lund posted a complaint that the ferry was old.',
  },
  {
    of: 'speaker',
    groups: new Set([showCues.group]),
    subject: images,
    example: 'The video shows that the dam had burst.',
    no: 'The poll shows that the dam is loved.',
  },
  {
    of: 'speaker',
    except: new Set([refuseCues.group]),
    negated: false,
    subject: firstPerson,
    alone: true,
    narrated: true,
    example: 'We called the report a lie.',
    no: 'We could not verify the report.',
  },
  {
    of: 'speaker',
    negated: false,
    with: modals,
    subject: set`
      one some you anyone anybody someone somebody critics skeptics sceptics cynics observers many others
    `,
    alone: true,
    example: 'Some would argue that the dam had burst.',
    no: 'Some argued that the dam had burst.',
  },
  {
    of: 'speaker',
    with: modals,
    subject: anybody,
    alone: true,
    example: 'You can’t say that the dam had burst.',
    no: 'They can’t say whether the dam had burst.',
  },
  {
    of: 'speaker',
    verbs: emergingVerbs,
    subject: new Set([expletive]),
    alone: true,
    example: 'It emerged that the dam had burst.',
    no: 'It said that the dam had burst.',
  },
  {
    of: 'speaker',
    except: bareRefusals,
    determiner: new Set([noDeterminer]),
    example: 'No group claimed that the dam had burst.',
    no: 'No official would comment.',
  },
  {
    of: 'speaker',
    except: bareRefusals,
    subject: nobodyPronouns,
    example: 'Nobody claimed that the dam had burst.',
    no: 'Nobody would comment.',
  },
  {
    of: 'refusal',
    verbs: set`identify identified name named rebut refute contradict specify mention define tell`,
    subject: set`
      newspaper paper magazine website site page article story report poll survey law bill rule answer book film
    `,
    example: 'The article would not identify the man.',
    no: 'The police would not identify the man.',
  },
  {
    of: 'refusal',
    matter: set`
      door doors doorbell bell goodbye farewell sorry hello grace prayers prayer mass word words drug drugs treatment
      treatments therapy medication medicine antibiotics fire serve ball favour favor commands orders ad ads himself
      herself itself themselves myself kind
    `,
    example: 'Lund refused to answer the door.',
    no: 'Lund refused to answer the question.',
  },
];

/** Words before a speaker whose words are judged, not told: "everything Lund says is a lie". */
export const freeRelatives = set`everything anything nothing what whatever all`;

/** Before what words turn out to be: "what Lund said turned out to be false". */
export const turningVerbs = set`turns turned`;
