import {describe, expect, it} from 'vitest';
import {analyzeSource} from '../../src/analyze.js';

/** "text → the speaker of each of its statements", read by the whole program. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'what somebody says is of somebody else': [
    'Bernard Ellis denied that he pressed Martin Oakes to lie. Mr Oakes "made the decisions," he told the court. → Bernard Ellis | Bernard Ellis',
    'Laura Finch said it was over. Helen Garrow "is a thief," she told the hearing. → Laura Finch | Laura Finch',
  ],
  'a thing acts for its owner': [
    'Peter Dunmore said so. Martin Oakes’s last speech was on Monday, in which he claimed that the mill was safe. → Peter Dunmore | Martin Oakes',
    'A nurse said so. Laura Finch’s post was shared after she claimed that the ward was full. → nurse | Laura Finch',
    'Martin Oakes met Peter Dunmore. Oakes’s ire was caused by Dunmore’s claim that a mill that he has denied owning was his. → Peter Dunmore | Peter Dunmore',
  ],
  'who is blamed or praised has done what follows': [
    'Peter Dunmore criticised Martin Oakes over his claim that the mill was safe. → Peter Dunmore | Martin Oakes',
    'Peter Dunmore sacked Martin Oakes after he claimed that the mill was safe. → Martin Oakes',
    'Laura Finch sued Helen Garrow after she claimed that the ward was full. → Helen Garrow',
    'Peter Dunmore met Martin Oakes after he said that the mill was safe. → Peter Dunmore',
    'Peter Dunmore was sacked by Martin Oakes after he said that the mill was safe. → Peter Dunmore',
  ],
  'a reporter who asks does not answer': [
    'Martin Oakes gave an interview, when a reporter asked if the mill would close. "It will stay," he said. → reporter | Martin Oakes',
    'Helen Garrow came to the hall. A nurse asked why the ward was full. She said that many were ill. → nurse | Helen Garrow',
    'A man asked where the bus was. He said that he was late. → man | man',
  ],
  'a description and the name beside it are one': [
    'The press spoke to his sister, Helen Oakes. She said it was false. → Helen Oakes',
    'It came from her former lawyer, Martin Oakes. He denied that he had sent it. → Martin Oakes',
  ],
  'a description ends before its verb': [
    'Peter Dunmore said it was late. A lawyer for the family rejected the claim. He said: "It is false." → Peter Dunmore | lawyer for the family | lawyer for the family',
    'Peter Dunmore said it was late. A man at the gate rejected that. He said it was early. → Peter Dunmore | man at the gate | man at the gate',
  ],
};

for (const [kind, examples] of Object.entries(KINDS)) {
  describe(kind, () => {
    it.each(examples)('%s', (example) => {
      const [text = '', wanted] = example.split(' → ');
      const [article] = analyzeSource({
        name: 'a',
        format: 'text',
        text: text.replaceAll(' ¶ ', '\n\n'),
        knownMetadata: {},
      });
      const found = article!.resolutions.map(({speaker}) =>
        speaker === null ? 'nobody' : article!.speakers[speaker]!.name,
      );
      expect(found.join(' | ')).toBe(wanted);
    });
  });
}
