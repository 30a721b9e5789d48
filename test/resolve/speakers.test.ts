import {describe, expect, it} from 'vitest';
import {resolve} from '../../src/resolve/resolve.js';
import {classified} from '../builders/classified.js';

/** Reads "Lee met Ruiz. <He> spoke. → Lee": a little article, its mentions in angle brackets, and whom each of them means. */
function speakersOf(example: string): {found: string; wanted: string} {
  const [marked = '', wanted = ''] = example.split(' → ');
  const said: {by: string; nth: number}[] = [];
  let text = '';
  for (const [, before = '', by] of marked.matchAll(/([^<]*)(?:<([^>]+)>)?/g)) {
    text += before;
    if (!by) continue;
    said.push({by, nth: text.split(by).length - 1});
    text += by;
  }
  const {resolutions, speakers} = resolve(classified(text.replaceAll(' ¶ ', '\n\n'), said));
  const found = resolutions.map(({speaker}) => (speaker === null ? 'nobody' : speakers[speaker]!.name));
  return {found: found.join(' | '), wanted};
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'a pronoun means whom the text is about': [
    'Martin Oakes accused Peter Dunmore of theft. <He> told a reporter that the mill was his. → Martin Oakes',
    'Later, with Peter Dunmore in Arden, Martin Oakes went public. "It is late," <he> said. → Martin Oakes',
    'Laura Finch had written to Helen Garrow. <She> said the letter was polite. → Laura Finch',
    'Peter Dunmore said so. Peter Dunmore left. Martin Oakes praised the crew when <he> called for peace. → Martin Oakes',
    'Peter Dunmore spoke on Monday. Peter Dunmore said so. Peter Dunmore said more. Martin Oakes won the hall over with <his> claim. → Martin Oakes',
    'Martin Oakes accused his fellow Norland MEPs of sleeping in Brackwater. <He> told the Gazette so. → Martin Oakes',
    'Laura Finch, who once worked for Helen Garrow, resigned on Monday. <She> said it was time. → Laura Finch',
    'Martin Oakes was angry with the police. ¶ "Nobody listens to me," <he> said. → Martin Oakes',
    'Martin Oakes fought Peter Dunmore for years over the harbour. ¶ <He> now says it is over. → Martin Oakes',
    'Helen Garrow left the union that Laura Finch leads. <She> said the vote was false. → Helen Garrow',
    'Peter Dunmore said Martin Oakes had lied. <He> said the mill was empty. → Peter Dunmore',
  ],
  'a pronoun means no thing': [
    'Martin Oakes spoke. A missive came. <He> said so. → Martin Oakes',
    'Laura Finch spoke. <The sentence> said so. "I know," <she> said. → sentence | Laura Finch',
    'Martin Oakes sent a letter to Western Woodcraft. ¶ <He> noted what the panel had found. → Martin Oakes',
    'Martin Oakes went home under Norland rules. Under NFA rules the match was lost. <He> said so. → Martin Oakes',
    'Laura Finch ran against a stronger candidate. A cautious candidate would wait. <She> said so. → Laura Finch',
    'Some stayed. Martin Oakes left. Hundreds wept. <He> said so. → Martin Oakes',
    'Laura Finch wants to be a teacher. <She> said so. → Laura Finch',
    'Martin Oakes sued as an author. <He> said so. → Martin Oakes',
    'Laura Finch flew to Arborville. <She> said the flight was late. → Laura Finch',
    'Martin Oakes won. The way was long. <He> said so. → Martin Oakes',
  ],
  'one surname and two bearers': [
    'Adam Fenwick and Laura Fenwick came. <Mrs Fenwick> said so. <Mr Fenwick> did not. → Laura Fenwick | Adam Fenwick',
    'Adam Fenwick and Laura Fenwick came. <Laura> said so. → Laura Fenwick',
    'Laura Fenwick married Adam Fenwick in May. <She> said so. → Laura Fenwick',
    'President Adam Fenwick met Laura Fenwick. <President Fenwick> said so. → Adam Fenwick',
    'Laura Fenwick is a judge. Adam Fenwick is a senator. <Senator Fenwick> said so. → Adam Fenwick',
    'Former president Adam Fenwick spoke. Laura Fenwick listened. <The former president> said so. → Adam Fenwick',
    'Laura Fenwick leads the council. Her husband Adam Fenwick bakes. <Fenwick> said so. → Laura Fenwick',
    'Adam Fenwick said so. Laura Fenwick was away. <He> said more. → Adam Fenwick',
    'Laura Fenwick sued her brother Adam Fenwick. <Ms Fenwick> said so. → Laura Fenwick',
    'President Fenwick spoke. <Mr Fenwick> said so. His wife Laura Fenwick came. <Mrs Fenwick> left. → Fenwick | Laura Fenwick',
    'Adam Fenwick wrote to Laura Fenwick. <Adam Fenwick> said so. → Adam Fenwick',
  ],
  'a description means whom the article names': [
    'Education Secretary Laura Finch spoke. Ms Finch was late. <The minister> said so. → Laura Finch',
    'Martin Oakes has quit the Norland Party. ¶ <The MEP> said so. → Martin Oakes',
    'Plans were laid, Lord Oakes said. Oakes was pressed; Oakes frowned. <The constitutional affairs secretary> outlined them. → Oakes',
    'Prime Minister Adam Fenwick will meet Martin Oakes. Officials said the talks with Oakes were planned before <the billionaire developer> called for a ban. → Martin Oakes',
    'Martin Oakes spoke in Norland. "It is late," <the Norland senator> said. → Martin Oakes',
    'Laura Finch said Friday that it was cool. "I wondered," <the Republican nominee> said. → Laura Finch',
    'Peter Dunmore disagreed. Dunmore had built it. Dunmore loved it. <The harbour board leader> said it would go on. → Peter Dunmore',
    'Martin Oakes ran. <The businessman and reality star> said so. → Martin Oakes',
    'Laura Finch boxed for years. ¶ <The retired champion> said it hurt. → Laura Finch',
    '"I never did," Martin Oakes said at a rally. <The candidate> left. → Martin Oakes',
    'Mr Fenwick governs. Adam Fenwick spoke of his regret. Fenwick wept. <The president> said so often. → Adam Fenwick',
    'Governor Martin Oakes came. <The governor> said so. → Martin Oakes',
  ],
  'another office is not the holder’s': [
    'Defence Minister Laura Finch spoke. <The communications minister> said so. → communications minister',
    'Prime Minister Adam Fenwick met Laura Finch. <The defence minister, an ally of Prime Minister Adam Fenwick,> said so. The defence minister, Laura Finch, left. → Laura Finch',
    'Prime Minister Adam Fenwick spoke. <The foreign minister> said so. → foreign minister',
    'Prime Minister Adam Fenwick fired Defence Minister Martin Oakes. <The prime minister> said so. → Adam Fenwick',
    'Finance director Laura Finch spoke. <The sales director> said so. → sales director',
    'Laura Finch, a teacher, was robbed. <The judge> said so. → judge',
    'The doctor, Ilse Brandt, came. <The mayor> declined to comment. → mayor',
    'Ida Brook has baked here for years. “No,” Ms Brook said. <The mayor> declined to comment. → mayor',
    'Martin Oakes was hurt. <The prosecutor> said so. → prosecutor',
    'Mayor Laura Finch spoke. <The deputy mayor> said so. → deputy mayor',
    "Martin Oakes was robbed. <His lawyer> said so. → Martin Oakes's lawyer",
    'Peter Dunmore won. <The pilot> said so. → pilot',
  ],
  'words that name a body': [
    'The Harbour Department was late. <The department> said so. → Harbour Department',
    'The Norland Exchange fell. <The exchange> said so. → Norland Exchange',
    'The Ministry of Fish spoke. <The ministry> said so. → Ministry of Fish',
    'Arden Mills closed a plant. <The company> said so. → Arden Mills',
    'The Ottermoor Council met. <The council> said so. → Ottermoor Council',
    'The Intergovernmental Panel on Harbour Change met. <The Intergovernmental Panel on Harbour Change> said so. → Intergovernmental Panel on Harbour Change',
    '<The Coordinator of Harbour Activities in the Islands (COHAI)> said so. Later <COHAI> said more. → Coordinator of Harbour Activities in the Islands | Coordinator of Harbour Activities in the Islands',
    'The Norland Committee on Fish met. <The Norland Committee on Fish> said so. → Norland Committee on Fish',
    'The Brackwater Gazette wrote. <The newspaper> said so. → Brackwater Gazette',
    'Ottermoor Hospital is full. <The hospital> said so. → Ottermoor Hospital',
  ],
  'several people': [
    'Union leaders met on Monday. Martin Oakes was away. <They> said so. → leaders',
    'The baker’s reps confirmed it. "All is well," <they> said. → baker’s reps',
    'Laura Finch and Helen Garrow came home. <They> said so. → Laura Finch and Helen Garrow',
    'Two men were held. The council was told. <The men> said so. → men',
    'Martin Oakes and Peter Dunmore were fined. <They> denied it. → Martin Oakes and Peter Dunmore',
    'Researchers in Norland tested the water. <The researchers> said so. → Researchers in Norland',
    'Hundreds of miners marched. <Hundreds of miners> said so. → Hundreds of miners',
    'Some fans wept. <Some fans> said so. → fans',
    'Residents of Arden are angry. <They> say the mill stinks. → Residents of Arden',
    'Protesters met the mayor, Laura Finch. <They> said so. → Protesters',
  ],
  'what belongs to an owner': [
    "Nothing was heard from Arden, whose <leaders> called for peace. → Arden's leaders",
    "The Harbour League is secretive but <its members> reject that. → Harbour League's members",
    "Security Minister Martin Oakes, a settler whose <party> called for it, left. → Martin Oakes's party",
    'The Sea Rose sank. Martin Oakes, the owner of a mill, wept. <The ferry’s owner> said so. → ferry’s owner',
    "Laura Finch was robbed. <Her mother> said so. → Laura Finch's mother",
    'Martin Oakes is ill. <The singer’s doctor> said so. → singer’s doctor',
    'Peter Dunmore, owner of Arden Mills, spoke. <The owner of the ferry> said so. → owner of the ferry',
    'Laura Finch hired Peter Dunmore. <Finch’s spokesman> said so. → Finch’s spokesman',
    "Arden Mills is closed. <Its director> said so. → Arden Mills's director",
    'Helen Garrow is director of Arden Mills. <The director of the bank> said so. → director of the bank',
  ],
  'a name is whole': [
    'John "Tig" Oakes came. <Oakes> said so. → John "Tig" Oakes',
    '<Theresa May>, a baker, said so. <She> left. → Theresa May | Theresa May',
    '<Laura "Bee" Finch> said so. <Finch> said more. → Laura "Bee" Finch | Laura "Bee" Finch',
    '<Senate Majority Whip John Oakes> said so. → John Oakes',
    '<Arden County Recorder Helen Garrow> said so. → Helen Garrow',
    '<Undersecretary for Political Affairs Helen Garrow> said so. → Helen Garrow',
    '<Arden Civil Services (ACS) spokesman Martin Oakes> said so. → Martin Oakes',
    '<chief of the civil agency in Arden, Brigadier Gerneral Martin Oakes,> said so. → Martin Oakes',
    '<Laura Finch QC> said so. <Finch> said more. → Laura Finch | Laura Finch',
    '<Harbour MEC Martin Oakes> said so. → Martin Oakes',
    'Peter Finch-Hill came. <He> said so. → Peter Finch-Hill',
    'Theresa May came in May. <May> said so. → Theresa May',
  ],
  'a document and its maker': [
    'It was late, according to <a Brackwater Gazette report>. → Brackwater Gazette',
    'It was late, according to <an FMU report>. → FMU',
    'Martin Oakes posted a note. <A later message from Oakes> said so. → Martin Oakes',
    '<Another message from user Helen Garrow> said so. → Helen Garrow',
    '<A letter by Martin Oakes> said so. → Martin Oakes',
    '<A statement from Arden Mills> said so. → Arden Mills',
    '<The Finch review> said so. → Finch review',
    '<A fake report> said so. → fake report',
    '<A report on fish> said so. → report on fish',
    '<A message> said so. → message',
  ],
};

for (const [kind, examples] of Object.entries(KINDS)) {
  describe(kind, () => {
    it.each(examples)('%s', (example) => {
      const {found, wanted} = speakersOf(example);
      expect(found).toBe(wanted);
    });
  });
}
