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
    'Peter Dunmore criticised Martin Oakes for saying that the mill was safe. → Peter Dunmore | Martin Oakes',
    'The board sacked Martin Oakes for claiming that the mill was safe. → Martin Oakes',
    'Peter Dunmore apologised to Martin Oakes for saying that the mill was safe. → Peter Dunmore',
    'Peter Dunmore sacked Martin Oakes after he claimed that the mill was safe. → Martin Oakes',
    'Laura Finch sued Helen Garrow after she claimed that the ward was full. → Helen Garrow',
    'Peter Dunmore met Martin Oakes after he said that the mill was safe. → Peter Dunmore',
    'Peter Dunmore was sacked by Martin Oakes after he said that the mill was safe. → Peter Dunmore',
  ],
  'who is accused denies it': [
    'Ana Ruiz accused Laura Cole of theft. She denied it. → Ana Ruiz | Laura Cole',
    'Ana Ruiz accused Ivo Marr of theft. He denied it. She said she was sure. → Ana Ruiz | Ivo Marr | Ana Ruiz',
    'Peter Dunmore accused Martin Oakes of theft, which he denied. → Peter Dunmore | Martin Oakes',
    'The union blamed the airline. It denied the claim. → union | airline',
    'Peter Dunmore accused Martin Oakes of theft. He said it was late. → Peter Dunmore | Peter Dunmore',
    'Peter Dunmore replaced Martin Oakes. He denied the claim. → Peter Dunmore',
  ],
  'nobody denies what they have just said': [
    'The clerk told Helen Garrow that she had lied. She said she had not. → clerk | Helen Garrow',
    'Ana Ruiz said Laura Cole had hit her. She denied it. → Ana Ruiz | Laura Cole',
    "Ana Ruiz said her boss had hit her. She denied it. → Ana Ruiz | Ana Ruiz's boss",
    'Laura Cole is a nurse. The lawyer put it to her that she had lied. "I have not," she said. → lawyer | Laura Cole',
    'The detective accused him of lying. He said it was not true. → detective | nobody',
    'Peter Dunmore said he had been hacked after Martin Oakes left. "It was not me," he said. → Peter Dunmore | Peter Dunmore',
    'Peter Dunmore said Martin Oakes had been ill. He denied it was his fault. → Peter Dunmore | Peter Dunmore',
  ],
  'who denies what the same sentence reports is not who says it': [
    'The Herald said Velda Motors had lied, an accusation it denies. → Herald | Velda Motors',
    'The Herald said Velda Motors had lied, an accusation the company denies. → Herald | Velda Motors',
    'Ann Holt said the firm had lied, a claim the firm rejects. → Ann Holt | firm',
    'The Herald said the mill was shut, a claim it denies. → Herald | mill',
    'Prosecutor Bo Lind says Ned Marr hit a guard, which he denies. → Bo Lind | Ned Marr',
    'Ned Marr said that he had lied, a claim he later retracted. → Ned Marr | Ned Marr',
  ],
  'how somebody leaves a body is no part of what it is called': [
    'He left the bank in a hurry. The bank said it was sorry. → bank',
    'He works for a museum in Tarn. The museum said it was sorry. → museum in Tarn',
    'He left the ministry of health in May. The ministry said it was sorry. → ministry of health',
  ],
  'a place of work speaks': [
    'The plant said it was late. It later said there was no damage. → plant | plant',
    'A lawyer said it was late. It was cold. → lawyer',
  ],
  'what a body is to do is no part of what it is called': [
    'A fair is planned. It is for the court to stop the sale. The court said it was late. → court',
    'Traders wrote to the government to cancel the tax. The government denied the claim. → government',
  ],
  'a reporter who asks does not answer': [
    '“Did you take the money?” a reporter asked. ¶ Teresa Olm smiled. “It is late,” she said. → reporter | Teresa Olm',
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
  'a description goes on with who spoke last': [
    'Donald Brook said the mill was his. Marco Lund said so. "The best mill in years," the billionaire tycoon told the Courier. → Donald Brook | Marco Lund | Marco Lund',
    'Otto Brandt left. Otto Brandt was there. Otto Brandt was ill. ¶ House Speaker Paul Garrow says Otto Brandt is late. ¶ The Tarn Republican says that the steps are wrong. → Paul Garrow | Paul Garrow',
    'John Marsh left. John Marsh came. John Marsh said on Saturday that the mill was old. ¶ The Norland governor said the state needs a new one. → John Marsh | John Marsh',
    'Martin Oakes met Ted Lund. Former Norland Governor Rick Garrow said the race was Ted Lund’s. ¶ The former three-term governor dismissed the claim. → Rick Garrow | Rick Garrow',
    'Ilse Brandt has invited Marek Dunn, who criticises the council. The senator said it was late. → Marek Dunn | Ilse Brandt',
    'Mayor Ilse Brandt said the bridge was safe. The Tarn police chief said it was not. → Ilse Brandt | Tarn police chief',
  ],
  'any other noun for people may be somebody new': [
    'Justin Lund applied for a post. Lund left. Lund came. ¶ The employer said he was late. → employer',
    'Donald Brook is in the film. Brook is in it. "We need leaders," the narrator says. → narrator',
    'Donald Brook is in the film. Brook is in it. "We need leaders," the scholar says. → Donald Brook',
  ],
  'where two are nearly as likely nobody is named': [
    'Boats came from the Arden Union to the Tarn Board. It said that the mill was safe. → nobody',
    'Peter Dunmore met voters. Even Latin bakers had been harsh in their criticism of Mr Dunmore. → Even Latin bakers',
  ],
  'who comes in between commas does not go on': [
    'John Garrow met Peter Lund, who denied the claim. He said that it was late. → Peter Lund | John Garrow',
    'The mill belongs to Martin Oakes, who denied that it had closed. He said it was open. → Martin Oakes | Martin Oakes',
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
