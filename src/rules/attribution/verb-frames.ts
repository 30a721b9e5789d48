import type {AttributionForm} from '../../layers/rule.js';

/** What a clause with a verb of reporting is: the frames of each are apart. */
export type FrameVoice = 'active' | 'passive' | 'refusing' | 'quoting-as' | 'reported-by' | 'purpose';

/** Whose words they are. */
export type FrameSource =
  /** Whoever does what the verb says, wherever that stands. */
  | 'subject'
  /** The clause's own subject, left of the verb. */
  | 'own-subject'
  /** The subject right of the verb: "said Lund". */
  | 'subject-behind'
  /** "by Lund" */
  | 'agent'
  /** "Lund was quoted as saying", "the Herald quoted Lund as saying" */
  | 'quoted';

/** Where what was said stands. */
export type FrameContent =
  | 'quotation-ahead'
  | 'clause-ahead'
  | 'both-halves'
  | 'clause-beside'
  | 'noun-taken-up'
  | 'antecedent'
  | 'clause-taken-up'
  | 'nothing'
  | 'quotation-behind-mark'
  | 'quotation-behind-opening'
  | 'words-behind-colon'
  | 'quotation'
  | 'that-clause'
  | 'prepositional-object'
  | 'question'
  | 'question-judged'
  | 'infinitive'
  | 'gapped-clause'
  | 'clause'
  | 'object'
  | 'claim'
  | 'claim-before-particle'
  | 'feeling'
  | 'antecedent-and-complement'
  | 'object-behind-as'
  | 'object-with-complement'
  | 'addressee'
  | 'clause-behind-agent'
  | 'clause-told'
  | 'question-told'
  | 'infinitive-told'
  | 'infinitive-ordered'
  | 'matter-told'
  | 'complement-behind-agent'
  | 'subject'
  | 'claim-subject'
  | 'subject-and-complement'
  | 'matter-refused'
  | 'words-behind';

/** A way in which the clause of a reporting verb gives a statement. */
export interface VerbFrame {
  /** The rule that it belongs to. */
  readonly form: AttributionForm;
  readonly voice: FrameVoice;
  readonly source: FrameSource;
  /** Letters of the tables of verbs (cues/frames.ts): the verb must take one of these, the first before the others; '' for any. */
  readonly takes: string;
  readonly content: FrameContent;
  /** Only verbs of these tables. */
  readonly groups?: readonly string[];
  readonly example: string;
}

/** In the order in which they are tried: the first that fits makes the statement. */
export const verbFrames: readonly VerbFrame[] = [
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'own-subject',
    takes: 'nc',
    content: 'noun-taken-up',
    example: 'The dam had burst, «a claim» <Lund> [repeated] at once.',
  },
  {
    form: 'clause-source-cue',
    voice: 'active',
    source: 'own-subject',
    takes: 'c',
    content: 'clause-beside',
    groups: ['say'],
    example: '«The dam had burst», as <Lund> [said] on Monday.',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'own-subject',
    takes: 'n',
    content: 'clause-taken-up',
    groups: ['deny', 'confirm'],
    example: 'Ivo Marr said «the dam had burst», which <Lund> [denied].',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'own-subject',
    takes: 'n',
    content: 'antecedent',
    groups: ['deny', 'confirm'],
    example: 'He was asked about «the theft», which <Lund> [has denied].',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'subject',
    takes: 'no',
    content: 'object-behind-as',
    groups: ['deny', 'judge'],
    example: '<Lund> [dismissed] as baseless «the report».',
  },
  {
    form: 'quote-source-cue',
    voice: 'active',
    source: 'own-subject',
    takes: 'qc',
    content: 'quotation-ahead',
    example: '“«The dam has burst,»” <Lund> [said].',
  },
  {
    form: 'quote-cue-source',
    voice: 'active',
    source: 'subject-behind',
    takes: 'qc',
    content: 'quotation-ahead',
    example: '“«The dam has burst,»” [said] <Lund>.',
  },
  {
    form: 'clause-source-cue',
    voice: 'active',
    source: 'own-subject',
    takes: 'qc',
    content: 'clause-ahead',
    example: '«The dam had burst», <Lund> [said].',
  },
  {
    form: 'clause-cue-source',
    voice: 'active',
    source: 'subject-behind',
    takes: 'qc',
    content: 'clause-ahead',
    example: '«The dam had burst», [said] <Lund>.',
  },
  {
    form: 'refusal',
    voice: 'active',
    source: 'subject',
    takes: '',
    content: 'nothing',
    example: '<Lund> [did not respond].',
  },
  {
    form: 'clause-source-cue',
    voice: 'active',
    source: 'own-subject',
    takes: 'c',
    content: 'both-halves',
    example: '«The dam», <Lund> [said], «would be drained».',
  },
  {
    form: 'clause-cue-source',
    voice: 'active',
    source: 'subject-behind',
    takes: 'c',
    content: 'both-halves',
    example: '«The dam», [said] <Lund>, «would be drained».',
  },
  {
    form: 'source-cue-quote',
    voice: 'active',
    source: 'subject-behind',
    takes: 'qc',
    content: 'quotation-behind-opening',
    example: '[Said] <Lund>: “«The dam has burst.»”',
  },
  {
    form: 'source-cue-quote',
    voice: 'active',
    source: 'subject',
    takes: 'qc',
    content: 'quotation-behind-mark',
    example: '<Lund> [said]: “«The dam has burst.»”',
  },
  {
    form: 'source-cue-colon',
    voice: 'active',
    source: 'subject',
    takes: 'cq',
    content: 'words-behind-colon',
    example: '<Lund> [said]: «the dam has burst».',
  },
  {
    form: 'source-cue-quote',
    voice: 'active',
    source: 'subject',
    takes: 'cqno',
    content: 'quotation',
    example: '<Lund> [said] “«the dam has burst»”.',
  },
  {
    form: 'source-cue-clause',
    voice: 'active',
    source: 'subject',
    takes: 'c',
    content: 'that-clause',
    example: '<Lund> [found] that «as it rained the dam had burst».',
  },
  {
    form: 'source-cue-preposition',
    voice: 'active',
    source: 'subject',
    takes: 'p',
    content: 'prepositional-object',
    example: '<Lund> [warned of] «floods».',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'subject',
    takes: 'on',
    content: 'question-judged',
    example: '<Lund> [called] «what had happened a disgrace».',
  },
  {
    form: 'source-cue-question',
    voice: 'active',
    source: 'subject',
    takes: 'wc',
    content: 'question',
    example: '<Lund> [asked] «whether the dam had burst».',
  },
  {
    form: 'source-cue-infinitive',
    voice: 'active',
    source: 'subject',
    takes: 'i',
    content: 'infinitive',
    example: '<Lund> [vowed] «to drain the dam».',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'own-subject',
    takes: 'o',
    content: 'antecedent-and-complement',
    example: '«The report», which <Lund> [called] «a lie», was burnt.',
  },
  {
    form: 'source-cue-clause',
    voice: 'active',
    source: 'own-subject',
    takes: 'c',
    content: 'gapped-clause',
    example: 'It is a dam that <Lund> [said] «would burst».',
  },
  {
    form: 'source-cue-clause',
    voice: 'active',
    source: 'subject',
    takes: 'f',
    content: 'feeling',
    example: '<Lund> [voiced alarm] that «the dam had burst».',
  },
  {
    form: 'source-cue-clause',
    voice: 'active',
    source: 'subject',
    takes: 'c',
    content: 'clause',
    example: '<Lund> [said] «the dam had burst».',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'subject',
    takes: 'n',
    content: 'object',
    example: '<Lund> [denied] «the claim».',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'subject',
    takes: 'k',
    content: 'claim',
    example: '<Lund> [shot down] «the rumour».',
  },
  {
    form: 'source-parted-cue',
    voice: 'active',
    source: 'subject',
    takes: '',
    content: 'claim-before-particle',
    example: '<Lund> [shot] «the rumour» [down].',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'subject',
    takes: 'o',
    content: 'object-with-complement',
    example: '<Lund> [called] «him a liar».',
  },
  {
    form: 'source-cue-object',
    voice: 'active',
    source: 'subject',
    takes: 'on',
    content: 'addressee',
    example: '<Lund> [promised] «an apology».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'c',
    content: 'clause-behind-agent',
    example: 'It [was claimed] by <Lund> that «the dam had burst».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'a',
    content: 'clause-told',
    example: 'Villagers [were told] by <Lund> that «the dam had burst».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'w',
    content: 'question-told',
    example: 'He [was asked] by <Lund> «whether the dam had burst».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'a',
    content: 'infinitive-told',
    example: 'Villagers [were told] by <Lund> «to leave».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'o',
    content: 'infinitive-ordered',
    groups: ['order'],
    example: '«Villagers» [were ordered] by <Lund> «to leave».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'a',
    content: 'matter-told',
    example: 'Villagers [were warned] by <Lund> of «floods».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'o',
    content: 'complement-behind-agent',
    example: '«He» [was accused] by <Lund> «of theft».',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'o',
    content: 'subject-and-complement',
    example: '«The report» [was called] «rubbish» by <Lund>.',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'n',
    content: 'subject',
    example: '«The report» [was denied] by <Lund>.',
  },
  {
    form: 'passive-by',
    voice: 'passive',
    source: 'agent',
    takes: 'k',
    content: 'claim-subject',
    example: '«The rumour» [was shot down] by <Lund>.',
  },
  {
    form: 'refusal',
    voice: 'refusing',
    source: 'subject',
    takes: '',
    content: 'matter-refused',
    groups: ['refuse'],
    example: '<Lund> [declined to comment] on «the report».',
  },
  {
    form: 'source-cue-clause',
    voice: 'purpose',
    source: 'subject',
    takes: 'c',
    content: 'that-clause',
    groups: ['say', 'deny'],
    example: '<Lund> took to the radio to [say] that «as it rained the dam had burst».',
  },
  {
    form: 'source-cue-clause',
    voice: 'purpose',
    source: 'subject',
    takes: 'c',
    content: 'clause',
    groups: ['say', 'deny'],
    example: '<Lund> took to the radio to [say] «the dam had burst».',
  },
  {
    form: 'source-cue-object',
    voice: 'purpose',
    source: 'subject',
    takes: 'n',
    content: 'object',
    groups: ['deny', 'judge'],
    example: '<Lund> took to the radio to [deny] «the report».',
  },
  {
    form: 'source-cue-object',
    voice: 'purpose',
    source: 'subject',
    takes: 'k',
    content: 'claim',
    groups: ['deny'],
    example: '<Lund> took to the radio to [shoot down] «the rumour».',
  },
  {
    form: 'passive-by',
    voice: 'reported-by',
    source: 'agent',
    takes: 'c',
    content: 'clause-beside',
    example: '[As reported] by <the Herald>, «the dam had burst».',
  },
  {
    form: 'quote-source-cue',
    voice: 'quoting-as',
    source: 'quoted',
    takes: 'c',
    content: 'quotation-ahead',
    example: '“«The dam has burst,»” <Lund> [was quoted as saying].',
  },
  {
    form: 'source-cue-clause',
    voice: 'quoting-as',
    source: 'quoted',
    takes: 'c',
    content: 'words-behind',
    example: 'The Herald quoted <Lund> [as saying] «the dam had burst».',
  },
];
