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
    ['by hearsay', 'It’s claimed he sold the ferry.'],
    ['that could have been', 'It would have been reported by other papers.'],
    ['with thanks', 'The port grew thanks to the new ferry.'],
    ['by the way', 'Speaking of ferries, the port bought two.'],
  ])('%s: %s', (_, text) => expect(cuesIn(text)).toEqual([]));
});

describe('something is said', () => {
  it.each([
    ['by neither', 'Neither side would say how it ended.', 'would say'],
    ['by those who have no answer', 'We could not verify the photo.', 'could not verify'],
    ['by the article in quotation marks', 'We said: “The ferry is far too old for it.”', 'said'],
    ['in what is put out', 'The guard posted a note saying the ferry was old.', 'saying'],
    ['of who is called so', 'The guard called the charge unfounded.', 'called'],
    ['for which somebody calls', 'A woman called for help from the port.', 'called for'],
    ['in a report', 'Ida Holm said in a report that the ferry was old.', 'said'],
  ])('%s: %s', (_, text, cue) => expect(cuesIn(text)).toEqual([cue]));
});
