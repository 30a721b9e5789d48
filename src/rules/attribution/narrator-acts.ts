import {set} from '../list.js';
import {contentWords} from './words.js';

/**
 * What the verb of a clause does: "is" anything with a tense; "says" what takes words, "takes up" a denial too; "answers" with a denial;
 * "speaks on" as a participle; "is asked"; does not tell, or is silent in any other way; tells a clause; offers no proof or detail; resumes with what only a
 * verb of speech takes.
 */
export type NarratorVerb =
  | 'is'
  | 'says'
  | 'takes-up'
  | 'answers'
  | 'speaks-on'
  | 'saying'
  | 'asked'
  | 'does-not-tell'
  | 'is-silent'
  | 'tells-clause'
  | 'offers-none'
  | 'resumes';

/** A clause behind what was said in which somebody acts who is not quoted there: content ends before it. */
export interface NarratorAct {
  /** "and" before it, "while" at its front, "to which", a participle, or none of these: it stands beside. */
  readonly link: 'coordinate' | 'adverbial' | 'relative' | 'participle' | 'beside';
  /** What opens it; none for any. */
  readonly words: ReadonlySet<string>;
  /** Whether a comma or the like must stand before it. */
  readonly comma: boolean;
  /** Its own, its own and no pronoun, or none; any where none of these stands. */
  readonly subject?: 'own' | 'named' | 'none';
  readonly act: NarratorVerb;
  /** Only where capitals tell nothing. */
  readonly headline?: true;
  /** Only where the verb of reporting stands in a clause with "while" or the like. */
  readonly hangs?: true;
  readonly example: string;
  /** Where the speaker goes on. */
  readonly no: string;
}

const anyWord = set``;

export const narratorActs: readonly NarratorAct[] = [
  {
    link: 'coordinate',
    words: anyWord,
    comma: false,
    act: 'offers-none',
    example: '<Dagny Holt> [said] «the ferry was old» but gave no proof.',
    no: '<Dagny Holt> [said] «the ferry was old and gave no shelter».',
  },
  {
    link: 'adverbial',
    words: contentWords.turns,
    comma: false,
    act: 'offers-none',
    example: '<Dagny Holt> [said] «the ferry was holed» though she gave no proof.',
    no: '<Dagny Holt> [said] «the ferry was holed though she had no proof».',
  },
  {
    link: 'coordinate',
    words: anyWord,
    comma: false,
    subject: 'none',
    act: 'resumes',
    example: '<Dagny Holt> [said] «the ferry sank» but noted that nobody drowned.',
    no: '<Dagny Holt> [said] «the ferry hit a rock and sank».',
  },
  {
    link: 'coordinate',
    words: anyWord,
    comma: true,
    subject: 'none',
    act: 'tells-clause',
    example: '<Dagny Holt> [said] «the ferry sank», but suggested a rock had hit it.',
    no: '<Dagny Holt> [said] «the ferry hit a rock, and struck a pier».',
  },
  {
    link: 'coordinate',
    words: anyWord,
    comma: true,
    subject: 'none',
    act: 'does-not-tell',
    example: '<Dagny Holt> [said] «the ferry sank», but would not say where.',
    no: '<Dagny Holt> [said] «the ferry sank, but did not burn».',
  },
  {
    link: 'coordinate',
    words: set`but nor`,
    comma: false,
    subject: 'own',
    act: 'is-silent',
    example: '<Dagny Holt> [said] «the ferry had sunk» but the owner would not say where.',
    no: '<Dagny Holt> [said] «the ferry had sunk but the owner would not sail again».',
  },
  {
    link: 'coordinate',
    words: anyWord,
    comma: true,
    subject: 'own',
    act: 'is-silent',
    example: '<Dagny Holt> [said] «the ferry had sunk», and the owner declined to comment.',
    no: '<Dagny Holt> [said] «the ferry had sunk, and the owner would buy another».',
  },
  {
    link: 'coordinate',
    words: set`but nor`,
    comma: true,
    subject: 'named',
    act: 'is',
    example: '<Dagny Holt> [said] «the ferry had sunk», but many had heard it call.',
    no: '<Dagny Holt> [said] «the ferry had sunk, but it had not burnt».',
  },
  {
    link: 'coordinate',
    words: anyWord,
    comma: false,
    subject: 'own',
    act: 'says',
    example: '<Dagny Holt> [said] «the ferry had sunk» and others said it was late.',
    no: '<Dagny Holt> [said] «the ferry had sunk and divers went down».',
  },
  {
    link: 'coordinate',
    words: set`and`,
    comma: true,
    subject: 'own',
    act: 'tells-clause',
    example: '<Dagny Holt> [said] «the ferry had sunk», and she urged the port to close.',
    no: '<Dagny Holt> [said] «the ferry had sunk, and she would close the port».',
  },
  {
    link: 'adverbial',
    words: contentWords.turns,
    comma: true,
    act: 'is',
    example: '<Dagny Holt> [said] «the ferry sank», while the port was open.',
    no: '<Dagny Holt> [said] «the ferry sank while the port was open».',
  },
  {
    link: 'adverbial',
    words: contentWords.turns,
    comma: false,
    subject: 'own',
    act: 'says',
    example: '<Dagny Holt> [said] «the ferry was late» while the owner said it had sunk.',
    no: '<Dagny Holt> [said] «the ferry was late while the owner slept».',
  },
  {
    link: 'adverbial',
    words: contentWords.asides,
    comma: false,
    subject: 'none',
    act: 'asked',
    example: '<Dagny Holt> [said] «the ferry had sunk» when asked about the bay.',
    no: '<Dagny Holt> [said] «the ferry had sunk when a rock hit it».',
  },
  {
    link: 'adverbial',
    words: anyWord,
    comma: true,
    subject: 'own',
    act: 'saying',
    example: '<Dagny Holt> [said] «the ferry was late», with Odd Lund saying it had sunk.',
    no: '<Dagny Holt> [said] «the ferry was late, with Odd Lund sleeping on it».',
  },
  {
    link: 'adverbial',
    words: set`before after`,
    comma: true,
    subject: 'none',
    act: 'speaks-on',
    example: '<Dagny Holt> [said] «the ferry sank», before adding that nobody drowned.',
    no: '<Dagny Holt> [said] «the ferry sank, after hitting a rock».',
  },
  {
    link: 'relative',
    words: new Set(['which']),
    comma: true,
    subject: 'own',
    act: 'says',
    example: '<Dagny Holt> [said] «the ferry sank», to which the council replied that it did not.',
    no: '<Dagny Holt> [said] «the ferry sank in the bay to which the council had sent it».',
  },
  {
    link: 'participle',
    words: anyWord,
    comma: true,
    subject: 'none',
    act: 'speaks-on',
    example: '<Dagny Holt> [said] «the ferry sank», adding that nobody drowned.',
    no: '<Dagny Holt> [said] «the ferry hit a rock, making a hole».',
  },
  {
    link: 'beside',
    words: anyWord,
    comma: true,
    subject: 'own',
    act: 'says',
    example: '<Ivo Tarn> [said] «the town had died»: “It is gone for good,” she told the hall.',
    no: '<Dagny Holt> [said] «the ferry, an old one, sank».',
  },
  {
    link: 'beside',
    words: anyWord,
    comma: true,
    subject: 'own',
    act: 'answers',
    headline: true,
    example: '<Norland> [Says] «Osmar Shelled Its Port», Osmar Rejects Charge',
    no: '<Norland> [Says] «Osmar Shelled Its Port, Osmar Sank Its Ferry»',
  },
  {
    link: 'beside',
    words: anyWord,
    comma: true,
    subject: 'own',
    act: 'is',
    hangs: true,
    example:
      'While <her aides> [have suggested] «her role is as a sister who has learnt to like her rival», Dagny Holt is determined to warn them.',
    no: '<Dagny Holt> [said] «the ferry was old, the pier was older».',
  },
];
