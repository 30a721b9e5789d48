import type {SignRule} from '../../layers/rule.js';
import {attributing} from './cues.js';

/** Signs of how a claim or an article tells the matter. */
export const signRules: readonly SignRule[] = [
  {
    id: 'compare/called-false',
    doc: 'Words for what is not true.',
    stage: 'compare',
    kind: 'sign',
    tells: 'false',
    phrases: [
      '{<sham>}',
      "{(not|n't|never) [a|actually|quite|even] (true|real|authentic|genuine|accurate)}",
      '{no (truth|evidence)}',
      '{(make|makes|made|making) (it|this|that|things|them) [all] up}',
      "{(did (not|n't)|never) (happen|happened|exist|existed)}",
      '{(greatly|wildly|grossly|highly) exaggerated}',
      '{(fell|falls|fall) for}',
      '{satirical (site|website|article|story|news|newspaper)}',
      '{satire}',
      '(is|was|as) [just|only] {a joke}',
      '(is|are|be|as|of|quote|called|them|it|was|were) {lies}',
      '{pack of lies}',
    ],
    unless: ["(not|n't|no|never|nor) [a|an|any] [*] <sham>"],
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'The story that Mayor Ilse Brandt sold the Tarn bridge is a hoax.',
          position: 'deny',
        },
        {
          claim: 'The sale of the Tarn bridge is made-up',
          text: 'The council sold the Tarn bridge on Monday. The sale took an hour.',
          position: 'deny',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge. “This is no hoax,” she said.',
          position: 'assert',
          why: 'She says that it is none.',
        },
      ],
    },
  },
  {
    id: 'compare/turns-out',
    doc: 'Words that set what is so against what was told.',
    stage: 'compare',
    kind: 'sign',
    tells: 'false',
    reads: 'article',
    phrases: [
      '{turns out}',
      '{in fact}',
      '{nope}',
      '{(contrary to|despite) what}',
      '{(contrary to|despite)} [*] [*] (reports|report|claims|rumors|rumours|stories|belief)',
    ],
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'As it turns out, Mayor Ilse Brandt has kept the Tarn bridge.',
          position: 'deny',
        },
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Contrary to some reports, the Tarn bridge still belongs to the town and Mayor Ilse Brandt crosses it daily.',
          position: 'deny',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Despite the rain, Mayor Ilse Brandt sold the Tarn bridge in the open.',
          position: 'assert',
          why: 'Nothing was told before.',
        },
      ],
    },
  },
  {
    id: 'compare/denied',
    doc: 'A denial of the claim, or one with which the text begins.',
    stage: 'compare',
    kind: 'sign',
    tells: 'false',
    stance: 'deny',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt has denied that she sold the Tarn bridge.',
          position: 'deny',
        },
        {
          claim: 'Palace says that talk of a sale of the Tarn bridge is wide of the mark',
          text: 'The palace sold the Tarn bridge on Monday for a song.',
          position: 'deny',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday. It was old. Her cousin denied that he was the buyer.',
          position: 'assert',
          why: 'Something else is denied, and the article does not begin with it.',
        },
      ],
    },
  },
  {
    id: 'compare/declined',
    doc: 'A statement of the lead that neither confirms nor denies.',
    stage: 'compare',
    kind: 'sign',
    tells: 'open',
    stance: 'neither-confirm-nor-deny',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Who sold the Tarn bridge? The palace declined to comment. Mayor Ilse Brandt would not confirm the sale.',
          position: 'neither',
        },
        {
          claim: 'Mayor declines to comment on sale of Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'neither',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge. The palace confirmed it.',
          position: 'assert',
          why: 'The palace takes a side.',
        },
      ],
    },
  },
  {
    id: 'compare/claimed',
    doc: 'An assertion that the article leaves to who claims or reports it, or to sources and media.',
    stage: 'compare',
    kind: 'sign',
    tells: 'open',
    reads: 'article',
    stance: 'assert',
    cues: attributing.claiming,
    mentions: attributing.hearsay,
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'A clerk claims that Mayor Ilse Brandt sold the Tarn bridge. The Courier reported that a circus paid for it.',
          position: 'neither',
        },
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Two sources said that Mayor Ilse Brandt had sold the Tarn bridge. According to one of them, a circus paid for it.',
          position: 'neither',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt said that she had sold the Tarn bridge. Her clerk confirmed that a circus paid for it.',
          position: 'assert',
          why: 'They tell of what they did.',
        },
      ],
    },
  },
  {
    id: 'compare/negated',
    doc: 'A clause that says that the matter is not so.',
    stage: 'compare',
    kind: 'sign',
    tells: 'false',
    clause: 'negated',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt did not sell the Tarn bridge. She lent it to the circus.',
          position: 'deny',
        },
        {
          claim: 'Mayor Ilse Brandt: “We never sold the Tarn bridge”',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'deny',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge. The circus did not bid.',
          position: 'assert',
          why: 'Something else was not done.',
        },
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge so that she would not have to paint it',
          text: 'Mayor Ilse Brandt sold the Tarn bridge because it wanted paint.',
          position: 'assert',
          why: 'Only the purpose of what the claim says is negated.',
        },
      ],
    },
  },
  {
    id: 'compare/asked',
    doc: 'A claim that is a question.',
    stage: 'compare',
    kind: 'sign',
    tells: 'open',
    reads: 'claim',
    clause: 'asked',
    examples: {
      yes: [
        {
          claim: 'Did Mayor Ilse Brandt sell the Tarn bridge?',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'neither',
        },
        {
          claim: 'Tarn bridge: sold or not?',
          text: 'The story that Mayor Ilse Brandt sold the Tarn bridge is a hoax.',
          position: 'neither',
        },
      ],
      no: [
        {
          claim: 'Mayor asks who sold the Tarn bridge',
          text: 'Mayor Ilse Brandt asked on Monday who had sold the Tarn bridge.',
          position: 'assert',
          why: 'The claim reports a question and asks none.',
        },
      ],
    },
  },
  {
    id: 'compare/hedged',
    doc: 'Words that leave the matter open, or to others.',
    stage: 'compare',
    kind: 'sign',
    tells: 'open',
    phrases: ['{<doubtful>}', '{according to}', '{(said|believed|thought|understood) to}', '{if true}'],
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt has reportedly sold the Tarn bridge. The price was apparently low.',
          position: 'neither',
        },
        {
          claim: 'Mayor Ilse Brandt allegedly sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'neither',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday, she said.',
          position: 'assert',
          why: 'She tells it herself.',
        },
      ],
    },
  },
];
