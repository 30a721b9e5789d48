import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

/* Verbs that say something elsewhere. */

const cuesIn = (text: string): string[] => toldIn(text).flatMap(({cue}) => cue ?? []);

describe('nothing is said', () => {
  it.each([
    ['by somebody in particular', 'One might argue that the ferry is old.'],
    ['by nobody', 'No group claimed responsibility for the fire.'],
    ['by the article', 'We asked the port whether the ferry was old.'],
    ['by a picture', 'A video shows the ferry on the rocks.'],
    ['with what is put out', 'The guard posted a photo of the ferry.'],
    ['with what is written', 'Ida Holm wrote a long letter to the port.'],
    ['by who wrote it', 'It was a book written by Ida Holm.'],
    ['by a participle with a verb to come', 'A video posted on the site was removed.'],
    ['by a participle after the verb', 'He was part of a crew described as lax.'],
    ['in a name', 'A rock, called 2031 RC, fell into the sea.'],
    ['in a title', 'The film is titled: “The Long Night at Sea.”'],
    ['by who wins', 'Ida Holm claimed the prize on Saturday.'],
    ['by who takes lives', 'The floods claimed nine lives.'],
    ['on the telephone', 'Ida Holm called her mother every evening.'],
    ['before the goal', 'Ida Holm denied Lund twice before the break.'],
    ['yet', 'Ida Holm is expected to announce a new ferry.'],
    ['by many', 'He heard so many Tarnish claims as a boy.'],
    ['that is known', 'It is clear from publicly disclosed files.'],
    ['by hearsay', 'It’s claimed he sold the ferry.'],
    ['that could have been', 'It would have been reported by other papers.'],
    ['with thanks', 'The port grew thanks to the new ferry.'],
    ['by who may have to', 'The storm could force the port to admit that the ferry is old.'],
    ['by who avoids it', 'Ida Holm avoided openly criticizing the port.'],
    ['by who stops', 'The guard stopped complaining about the ferry.'],
    ['by the one or the other', 'The court held a clerk in contempt for refusing to testify.'],
    ['by who reads', 'Ida Holm left after discussing the ferry.'],
    ['by what happens', 'The storm threatened to sink the ferry.'],
    ['by what somebody did', 'Her win assures the port of two ferries.'],
    ['by what was told before', 'That threatened to split the crew.'],
    ['by who did not tell', 'Ida Holm told the Herald when asked about the ferry.'],
    ['if somebody says it', 'If Ida Holm says the ferry is old, the port will close.'],
    ['where all the verb has is how and when', 'Some boys shouted at the crew as the ferry sank.'],
    ['on the telephone once', 'Ida Holm called her mother after the vote.'],
    ['that one does not say', 'Ida Holm cannot say, “Let the ferry sink,” and then leave.'],
    ['in how somebody acts', 'How a mayor responds can be as bad as the fire.'],
    ['by the way', 'Speaking of ferries, the port bought two.'],
  ])('%s: %s', (_, text) => expect(cuesIn(text)).toEqual([]));
});

describe('something is said', () => {
  it.each([
    ['by neither', 'Neither side would say how it ended.', 'would say'],
    ['about a bell', 'Ida Holm refused to say what the bell was worth.', 'refused to say'],
    ['by no clerk', 'No clerk would comment.', 'would comment'],
    ['by those who have no answer', 'We could not verify the photo.', 'could not verify'],
    ['by the article in quotation marks', 'We said: “The ferry is far too old for it.”', 'said'],
    ['in what is put out', 'The guard posted a note saying the ferry was old.', 'saying'],
    ['of who is called so', 'The guard called the charge unfounded.', 'called'],
    ['for which somebody calls', 'A woman called for help from the port.', 'called for'],
    [
      'on the way out',
      'Ida Holm left the port after apparently suggesting the ferry was old.',
      'apparently suggesting',
    ],
    ['in company', 'Ida Holm joined the crew in calling the ferry a wreck.', 'calling'],
    ['by accusing', 'Ida Holm opened the hearing by accusing the crew of theft.', 'accusing'],
    ['by a body and not a thing', 'The council threatened to sink the ferry.', 'threatened'],
    ['for which somebody asked', 'Holm said Lund asked.', 'said'],
    ['by saying nothing', 'The port fed the rumour by not commenting.', 'not commenting'],
    ['beside the sentence', 'The crew was upset, with Ida Holm calling the ferry a “wreck.”', 'calling'],
    ['once and not twice', 'The guard apologised for calling the ferry a wreck.', 'apologised for'],
    ['in a report', 'Ida Holm said in a report that the ferry was old.', 'said'],
  ])('%s: %s', (_, text, cue) => expect(cuesIn(text)).toEqual([cue]));

  it('by who is blamed for it', () =>
    expect(toldIn('Ida Holm mocked the guard for calling himself a captain.')).toMatchObject([
      {source: 'Ida Holm', cue: 'mocked'},
      {source: 'the guard', cue: 'calling', content: 'himself a captain'},
    ]));
});

describe('within what somebody says', () => {
  it('is no word of theirs what they are still to say', () => {
    expect(cuesIn('Ida Holm said she would order an inquiry.')).toEqual(['said']);
    expect(cuesIn('Ida Holm said she had ordered an inquiry.')).toEqual(['said', 'had ordered']);
  });
});
