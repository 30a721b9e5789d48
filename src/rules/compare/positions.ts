import type {PositionRule} from '../../layers/rule.js';

/** What an article holds of a claim, by how both tell the matter: the first rule that fits decides. */
export const positionRules: readonly PositionRule[] = [
  {
    id: 'position/other-matter',
    doc: 'The article is about something else.',
    stage: 'compare',
    kind: 'position',
    other: true,
    position: null,
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Snow closed the pass above Lund for a week.',
          position: null,
        },
        {
          claim: 'Tarn bridge sold to a circus',
          text: 'Ida Brook won the race in Lund, and her sister came second.',
          position: null,
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'assert',
          why: 'The article is about it.',
        },
      ],
    },
  },
  {
    id: 'position/open-claim',
    doc: 'A claim that leaves the matter open is neither right nor wrong.',
    stage: 'compare',
    kind: 'position',
    claim: 'open',
    position: 'neither',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt may have sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'neither',
        },
        {
          claim: 'Tarn bridge sold, sources say',
          text: 'The story that Mayor Ilse Brandt sold the Tarn bridge is a hoax.',
          position: 'neither',
        },
      ],
      no: [
        {
          claim: 'The sale of the Tarn bridge is reportedly a hoax',
          text: 'The story that the council sold the Tarn bridge is a hoax.',
          position: 'assert',
          why: 'What the claim calls false it does not leave open.',
        },
      ],
    },
  },
  {
    id: 'position/open-article',
    doc: 'The article leaves the matter open.',
    stage: 'compare',
    kind: 'position',
    article: 'open',
    position: 'neither',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt is said to have sold the Tarn bridge. Unconfirmed reports name a circus.',
          position: 'neither',
        },
        {
          claim: 'The sale of the Tarn bridge is a hoax',
          text: 'Rumours that Mayor Ilse Brandt sold the Tarn bridge went round on Monday. She could not be reached.',
          position: 'neither',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday. A circus may use it.',
          position: 'assert',
          why: 'One such word leaves nothing open.',
        },
      ],
    },
  },
  {
    id: 'position/both-so',
    doc: 'Claim and article tell it as so.',
    stage: 'compare',
    kind: 'position',
    claim: 'so',
    article: 'so',
    position: 'assert',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'assert',
        },
        {
          claim: 'Tarn bridge sold to circus',
          text: 'A circus has bought the bridge at Tarn, Mayor Ilse Brandt said. The bridge was sold on Monday.',
          position: 'assert',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'The story that Mayor Ilse Brandt sold the Tarn bridge is a hoax.',
          position: 'deny',
          why: 'The article tells it as false.',
        },
      ],
    },
  },
  {
    id: 'position/both-false',
    doc: 'Claim and article tell it as false.',
    stage: 'compare',
    kind: 'position',
    claim: 'false',
    article: 'false',
    position: 'assert',
    examples: {
      yes: [
        {
          claim: 'The sale of the Tarn bridge is a hoax',
          text: 'The story that the council sold the Tarn bridge is false.',
          position: 'assert',
        },
        {
          claim: 'Mayor Ilse Brandt did not sell the Tarn bridge',
          text: 'The report that Mayor Ilse Brandt sold the Tarn bridge is untrue.',
          position: 'assert',
        },
      ],
      no: [
        {
          claim: 'The sale of the Tarn bridge is a hoax',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'deny',
          why: 'The article tells it as so.',
        },
      ],
    },
  },
  {
    id: 'position/told-as-false',
    doc: 'The article tells as false what the claim says.',
    stage: 'compare',
    kind: 'position',
    claim: 'so',
    article: 'false',
    position: 'deny',
    examples: {
      yes: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'The story that Mayor Ilse Brandt sold the Tarn bridge is a hoax.',
          position: 'deny',
        },
        {
          claim: 'Tarn bridge sold to circus',
          text: 'The palace denied on Monday that it had sold the Tarn bridge to a circus.',
          position: 'deny',
        },
      ],
      no: [
        {
          claim: 'Mayor Ilse Brandt sold the Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'assert',
          why: 'The article tells it as so.',
        },
      ],
    },
  },
  {
    id: 'position/told-as-so',
    doc: 'The article tells as so what the claim says is false.',
    stage: 'compare',
    kind: 'position',
    claim: 'false',
    article: 'so',
    position: 'deny',
    examples: {
      yes: [
        {
          claim: 'The sale of the Tarn bridge is a hoax',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'deny',
        },
        {
          claim: 'Mayor denies sale of Tarn bridge',
          text: 'Mayor Ilse Brandt sold the Tarn bridge on Monday.',
          position: 'deny',
        },
      ],
      no: [
        {
          claim: 'The sale of the Tarn bridge is a hoax',
          text: 'The story that the council sold the Tarn bridge is false.',
          position: 'assert',
          why: 'Both tell it as false.',
        },
      ],
    },
  },
];
