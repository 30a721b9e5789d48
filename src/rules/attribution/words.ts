/** Words by which the narrator takes over again after what was said, and other small classes that attribution needs. */
export const contentWords = {
  /** First words of an aside after the content: "when asked", "in response to", "in an interview". */
  asides: 'when in after during while as',
  /** Second words that make it one. */
  asideSeconds:
    'asked pressed questioned response reply answer interview statement email e-mail tweet speech being interviews',
  /** Conjunctions that, after a comma, bring the narrator back. */
  turns: 'while whereas although though',
  /** Nouns that take up what was said: ", a claim that she denies". */
  resumptives:
    'claim claims allegation allegations charge charges accusation accusations assertion statement comment comments remark remarks reference move sentiment view position promise threat suggestion notion idea argument contention warning decision',
  according: 'according',
} as const;

/** Verbs and adjectives that open a chain to the cue: "went on to say", "is expected to announce". */
export const chainHeads = `go come continue proceed begin start fail manage happen seem appear try use able unable quick careful keen reluctant happy free ready likely unlikely set due expected prepared willing eager
  poised slated scheduled supposed forced compelled yet ought dare tend`;

/** Prepositions of a phrase that may stand between a cue and its clause: "said on Tuesday that". */
export const betweenPrepositions = 'in on at during after through via from before by to with for over upon as about of';

/** After an object, prepositions that bring what is said of it: "accused Lee of theft", "described it as odd". */
export const complementPrepositions = 'of as for over to about with from against';

/** Words at which an object of speech is over and the narrator tells when: "dismissed the claim after Lee". */
export const objectEnds = 'following after amid during before when while until hours days weeks months';
