import {list, set} from '../list.js';
import {alternativeConjunction} from '../words/grammar.js';

/** When a clause says that something is: by its verb group alone. "will" stands for all modals that are no past form, "none" for no tense. */
export type ClauseTense = 'past' | 'pluperfect' | 'would' | 'present' | 'perfect' | 'will' | 'none';

/** Modals that are past forms: so a speaker's "will" reads behind "said". */
export const pastModals = set`would could might 'd`;

/** Determiners of a phrase with which the narrator explains a name. */
export const explainingDeterminers = set`a an the all`;

/** A clause within what was said that is the narrator's again: content ends before it. */
export interface ContentEnd {
  /** "who" at its front, "and" before it, or a participle that tells what the act of speech did. */
  readonly link: 'relative' | 'coordinate' | 'adverbial' | 'participle';
  /** What opens it; none for a participle. */
  readonly words: readonly string[];
  /** Whether a comma must stand before it. */
  readonly comma: boolean;
  /** Not even then. */
  readonly except?: readonly string[];
  /** Whose deed it tells: its own subject's, the speaker's, that of what was said, or anybody's if it stands beside the act of speech. */
  readonly subject?: 'own' | 'speaker' | 'said' | 'beside';
  /** Of the verb of reporting, of what was said, and of the clause itself: any where none is named. */
  readonly cue?: readonly ClauseTense[];
  readonly said?: readonly ClauseTense[];
  readonly tenses?: readonly ClauseTense[];
  readonly example: string;
  /** Where the speaker goes on. */
  readonly no: string;
}

const anyTense: readonly ClauseTense[] = ['past', 'pluperfect', 'would', 'present', 'perfect', 'will'];

/** Any of them is enough. The tense decides: behind "said" what was said stands in the past, and the narrator's own words do as they like. */
export const contentEnds: readonly ContentEnd[] = [
  {
    link: 'relative',
    words: list`who whom whose which`,
    comma: true,
    tenses: ['past', 'present', 'perfect'],
    example: '<Ivo Marr> [said] «the tip came from the harbour police», which has two hundred officers.',
    no: '<Ivo Marr> [said] «the tip came from Odd Lund, who had worked there».',
  },
  {
    link: 'coordinate',
    words: ['but'],
    comma: true,
    subject: 'own',
    tenses: ['past', 'present', 'perfect'],
    example: '<Ivo Marr> [insisted] «he did not know the date», but it is widely expected to be in May.',
    no: '<Ivo Marr> [said] «the bridge was safe, but it would open late».',
  },
  {
    link: 'coordinate',
    words: ['and'],
    comma: true,
    subject: 'own',
    cue: ['past'],
    said: ['present', 'perfect', 'will', 'would'],
    tenses: ['past'],
    example: '<The board> [said] «it would not meet the deadline», and the council disowned the plan.',
    no: '<The board> [said] «it had no plan, and the council had none».',
  },
  {
    link: 'coordinate',
    words: ['and'],
    comma: true,
    subject: 'own',
    cue: ['past'],
    said: ['past', 'pluperfect', 'would'],
    tenses: ['present', 'perfect'],
    example: '<Police> [said] «two men had been arrested», and the road has reopened.',
    no: '<Police> [said] «two men had been arrested and the road has reopened».',
  },
  {
    link: 'coordinate',
    words: ['and'],
    comma: true,
    subject: 'own',
    cue: ['present', 'perfect'],
    said: ['present', 'will', 'perfect'],
    tenses: ['perfect'],
    example: '<The club> [says] «it wants six million for the winger», and Odd Lund has turned down two offers.',
    no: '<The club> [says] «it wants six million for the winger, and Odd Lund will pay it».',
  },
  {
    link: 'coordinate',
    words: list`and but`,
    comma: false,
    subject: 'said',
    cue: ['present', 'perfect'],
    said: ['present', 'will'],
    tenses: ['perfect'],
    example: '<Dagny Holt> [says] «she is going to vote for the plan» but has withheld her seal.',
    no: '<Dagny Holt> [said] «she was going to vote for the plan but had withheld her seal».',
  },
  {
    link: 'coordinate',
    words: list`and but`,
    comma: false,
    subject: 'said',
    cue: ['past'],
    said: ['past', 'pluperfect', 'would'],
    tenses: ['perfect'],
    example: '<Dagny Holt> [said] «she was against the plan» but has voted for it.',
    no: '<Dagny Holt> [said] «she was against the plan but had voted for it».',
  },
  {
    link: 'coordinate',
    words: list`and but`,
    comma: false,
    subject: 'speaker',
    cue: ['past'],
    said: ['present', 'perfect', 'will', 'would'],
    tenses: ['past'],
    example: '<Odd Lund> [said] «the premier should sack Dagny Holt», but did not believe she was strong enough to.',
    no: '<Odd Lund> [said] «the premier was ill and did not believe it».',
  },
  {
    link: 'coordinate',
    words: list`and`,
    comma: false,
    subject: 'speaker',
    cue: ['none'],
    tenses: ['none'],
    example: 'Odd Lund left, [calling] «Dagny Holt a liar» and waving a banner.',
    no: 'Odd Lund left, [denying] «taking and hiding the money».',
  },
  {
    link: 'coordinate',
    words: [],
    except: [alternativeConjunction],
    comma: false,
    subject: 'beside',
    said: ['none'],
    tenses: anyTense,
    example: '<Ivo Marr> [vowed] «to keep the pier open» and thanked the town.',
    no: '<Ivo Marr> [vowed] «to keep the pier open or lose his seat».',
  },
  {
    link: 'adverbial',
    words: list`after before as`,
    comma: true,
    subject: 'own',
    cue: ['past'],
    tenses: ['past'],
    example: '<Ivo Marr> [said] «he had been at home», after police named him as a suspect.',
    no: '<Ivo Marr> [said] «he had been at home, as the road had been shut».',
  },
  {
    link: 'participle',
    words: [],
    comma: true,
    said: ['none'],
    example: '<The town> [supported] «the premier», giving her a seat on the board.',
    no: '<The town> [said] «the premier had won, giving her a seat on the board».',
  },
];
