import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

/*
 * Plain sentences as news has them, and all that is said in each: `source [cue] content`, a statement each.
 */

type Row = readonly [text: string, ...told: string[]];

const expectAll = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...told]) => [text, told] as const))('%s', (text, told) => {
    expect(toldIn(text).map(({source, cue, content}) => `${source} [${cue}] ${content ?? '–'}`)).toEqual(told);
  });
};

describe('a clause that hangs on the sentence ends where that begins', () => {
  expectAll([
    [
      'When Holt said she would “protect our harbours,” the crowd cheered.',
      'Holt [said] she would “protect our harbours,”',
    ],
    ['As Ivo Marr told the court that he had been asleep, his wife wept.', 'Ivo Marr [told] he had been asleep'],
    [
      'A week after saying the plant would stay open, the company closed it.',
      'the company [saying] the plant would stay open',
    ],
    ['By suggesting that the vote was rigged, Holt angered the judges.', 'Holt [suggesting] the vote was rigged'],
    ['In claiming that the dam leaked, the paper relied on one witness.', 'the paper [claiming] the dam leaked'],
    ['The dam was shut, as Ivo Marr told the court it leaked.', 'Ivo Marr [told] it leaked'],
    ['As Holt said, if it rains, we stay at home.', 'Holt [said] if it rains, we stay at home'],
  ]);
});

describe('who speaks is the one the whole sentence is about', () => {
  expectAll([
    [
      'Ana Holt, 63, a nurse raised in Tarn, said the dam leaked.',
      'Ana Holt, 63, a nurse raised in Tarn [said] the dam leaked',
    ],
    [
      'Odd Lund, a guard posted at the gate, denied the report.',
      'Odd Lund, a guard posted at the gate [denied] the report',
    ],
    ['A driver called 999 to say a car was in the river.', 'A driver [say] a car was in the river'],
    ['The woman called the guard to say her car had gone.', 'The woman [say] her car had gone'],
    ['Holt, while at the port, said that it was late.', 'Holt [said] it was late'],
    [
      'The firm, which was hit by the row over a dam she used while at the port, said it was late.',
      'The firm, which was hit by the row over a dam she used while at the port [said] it was late',
    ],
    ['How the fire began is not known, police said.', 'police [said] How the fire began is not known'],
    ['What happened next is a secret, said Holt.', 'Holt [said] What happened next is a secret'],
    ['Whether it leaks will be seen in May, said Holt.', 'Holt [said] Whether it leaks will be seen in May'],
    ['When the storm that hit the town had gone, Holt complained.'],
    ['A fund called the “Tarn Fund” said it was broke.', 'A fund called the “Tarn Fund” [said] it was broke'],
    ['A man called Odd Lund said the car had gone.', 'A man called Odd Lund [said] the car had gone'],
    [
      'Bystanders who saw the crash told police that the driver had been asleep.',
      'Bystanders who saw the crash [told] the driver had been asleep',
    ],
    ['A woman who heard the blast said it shook her house.', 'A woman who heard the blast [said] it shook her house'],
    [
      'Friends of Lund’s who have met him lately say he is tired.',
      'Friends of Lund’s who have met him [lately say] he is tired',
    ],
    [
      'Three men held since Sunday told their lawyers they had been beaten.',
      'Three men held since Sunday [told] they had been beaten',
    ],
    [
      'One of the makers of that 2019 film, Ivo Marr, said it was a joke.',
      'One of the makers of that 2019 film, Ivo Marr [said] it was a joke',
    ],
    ['One of the authors of that report said it stands.', 'One of the authors of that report [said] it stands'],
    [
      'On Monday Holt, who is running again, said the bridge would be built.',
      'Holt, who is running again [said] the bridge would be built',
    ],
    ['The minister, when told that it had sunk, said the crew was safe.', 'The minister [said] the crew was safe'],
    ['The report, published in May, said it leaked.', 'The report, published in May [said] it leaked'],
    [
      'Lund, later citing costs, said the line would close.',
      'Lund [later citing] costs',
      'Lund [said] the line would close',
    ],
    ['The bridge lacks beauty, said Howard, but it will carry trains.', 'Howard [said] The bridge lacks beauty'],
    ['Holt called the plan a “work in progress.”', 'Holt [called] the plan a “work in progress.”'],
  ]);
});

describe('who puts a document out says what it says', () => {
  expectAll([
    ['The council sent out a press release saying that the pool was safe.', 'The council [saying] the pool was safe'],
    ['The firm e-mailed customers saying their data was safe.', 'The firm [saying] their data was safe'],
    ['Lund sent customers an e-mail saying the deal was done.', 'Lund [saying] the deal was done'],
    ['The mayor posted a message on Facebook reading “Thank you.”', 'The mayor [reading] Thank you.'],
    ['Police issued an alert on Friday saying the man was armed.', 'Police [saying] the man was armed'],
    ['Holt wrote a letter to the board accusing it of theft.', 'Holt [accusing] it of theft'],
    ['Holt published a letter by Marr saying she was a thief.', 'Marr [saying] she was a thief'],
    ['Lund e-mailed an article saying the deal was done.', 'an article [saying] the deal was done'],
    ['She got an e-mail saying the deal was done.', 'an e-mail [saying] the deal was done'],
  ]);
});

describe('turns of phrase', () => {
  expectAll([
    ['Lund has what he says is proof.', 'he [says] proof'],
    ['What Lund told the council was false.'],
    ['Holt said what Lund told the council was false.', 'Holt [said] what Lund told the council was false'],
    ['They have what Lund described as “a deep bond.”', 'Lund [described as] a deep bond.'],
    ['“The price,” as Holt put it, “is wrong.”', 'Holt [put it] The price, … is wrong.'],
    ['The coach is on record as saying the game was fixed.', 'The coach [is on record as saying] the game was fixed'],
    ['Lund let it be known that he was leaving.', 'Lund [let it be known] he was leaving'],
    ['“It is gone,” reacted Lund.', 'Lund [reacted] It is gone,'],
    ['“It is gone,” beams Ida Brook, who runs the shop.', 'Ida Brook, who runs the shop [beams] It is gone,'],
    ['Marr said the U.S. “clearly” needed ships.', 'Marr [said] the U.S. “clearly” needed ships'],
  ]);
});

describe('an adjective says what somebody holds', () => {
  expectAll([
    ['The mayor was adamant that no money was missing.', 'The mayor [was adamant] no money was missing'],
    ['Lund remains adamant he never met her.', 'Lund [remains adamant] he never met her'],
    ['The council has been critical of the report.', 'The council [has been critical of] the report'],
    ['Police are not sure how the fire began.', 'Police [are not sure] how the fire began'],
    ['They were critical of the plan but left early.', 'They [were critical of] the plan'],
    ['It was clear to Holt that the dam leaked.'],
    ['The mayor was not clear about the cost.'],
    ['The sky was clear of clouds.'],
    ['Lund should be clear that it leaks.'],
  ]);
});

describe('what may be said has not been', () => {
  expectAll([
    ['The council should make clear what it knows.'],
    ['The mayor could question the report.'],
    ['Members should not comment on the case.'],
    ['The ministry could not confirm the deaths.', 'The ministry [could not confirm] the deaths'],
    ['The Herald can reveal that the mayor has left.', 'The Herald [can reveal] the mayor has left'],
  ]);
});

describe('what looks like a statement and is none', () => {
  expectAll([
    ['Nobody said it would be easy.'],
    ['No one denied the report.'],
    ['Nobody at the firm would comment.', 'Nobody at the firm [would comment] –'],
    ['The keeper denied Marr from close range.'],
    ['Lund denied Holt’s claim.', 'Lund [denied] Holt’s claim'],
    ['The board confirmed her by nine votes to two.'],
    ['The firm called the doctor and left.'],
    ['Doctors told to wash hands'],
    ['Holt told voters to go.', 'Holt [told] to go'],
  ]);
});

describe('whose words the reader sees at once', () => {
  expectAll([
    ['The procedure cost $20,000, she told the radio station.', 'she [told] The procedure cost $20,000'],
    [
      'Fees rose in May, but only by 3% since, according to the survey.',
      'the survey [according to] Fees rose in May, but only by 3% since',
    ],
    ['According to the survey.'],
    ['It grew, according to last year’s survey.', 'last year’s survey [according to] It grew'],
    ['In November Iraqi sources said the town is free.', 'Iraqi sources [said] the town is free'],
    ['Now IS has claimed that the town fell.', 'IS [has claimed] the town fell'],
    ['He however revealed that the sale was agreed.', 'He [however revealed] the sale was agreed'],
    [
      'She added the meeting with him and his family was brief.',
      'She [added] the meeting with him and his family was brief',
    ],
    [
      'He adopted sons, which the president insisted would stop the curse.',
      'the president [insisted] would stop the curse',
    ],
    [
      'During that time, the channel says, her voice “began to fail,” cutting her off.',
      'the channel [says] During that time … her voice “began to fail,” cutting her off',
    ],
    ['Leading researcher says “it is a hoax”', 'Leading researcher [says] it is a hoax'],
    [
      'Holt first called in May, one of the people briefed on it said.',
      'one of the people briefed on it [said] Holt first called in May',
    ],
    ['Holt made it known that she would leave.', 'Holt [made it known] she would leave'],
    ['“It is binary,” says Early.', 'Early [says] It is binary,'],
    [
      'Lund, who ran it until earlier this year, said it was late.',
      'Lund, who ran it until earlier this year [said] it was late',
    ],
    ['Lund said too many people had died.', 'Lund [said] too many people had died'],
    ['Lund says too much is made of it.', 'Lund [says] too much is made of it'],
    [
      'The bank called the decision on the firm a landmark ruling.',
      'The bank [called] the decision on the firm a landmark ruling',
    ],
    ['On Thursday, Swift took to the radio and accused Braun of theft.', 'Swift [accused] Braun of theft'],
    [
      'The firm, which is expected to lay off staff, confirmed that it was broke.',
      'The firm, which is expected to lay off staff [confirmed] it was broke',
    ],
    ['The campaign called the charges fabricated by aides.', 'The campaign [called] the charges fabricated by aides'],
    ['“They were singing” before the crash, she said.', 'she [said] “They were singing” before the crash'],
    ['“The Rope” in hand, she left, Holt said.', 'Holt [said] “The Rope” in hand, she left'],
    ['He was shot in what officials called a hate crime.', 'officials [called] a hate crime'],
    ['The clubs adapt to what she said is growing demand.', 'she [said] growing demand'],
    ['Time is short, according to even his friends.', 'his friends [according to] Time is short'],
    ['Cuban also said he supports the plan.', 'Cuban [also said] he supports the plan'],
  ]);
});

describe('who is quoted, and nobody', () => {
  expectAll([
    ['“I was at home,” Lund was quoted as saying by the Echo.', 'Lund [was quoted as saying] I was at home,'],
    ['No talks with Lund, Rovers say.', 'Rovers [say] No talks with Lund'],
    ['Per the Echo, Lund has left.', 'the Echo [Per] Lund has left'],
    ['Per Marr left, he said.', 'he [said] Per Marr left'],
    [
      '“I was at home,” the Echo quoted Lund as saying.',
      'Lund [as saying] I was at home,',
      'the Echo [quoted] Lund as saying',
    ],
    ['The club declined Wednesday to say why Roe left.', 'The club [declined Wednesday to say] why Roe left'],
    ['The club declined late last week to say why Roe left.', 'The club [declined late last week to say] why Roe left'],
  ]);
  it('says nothing in “it emerged that”', () => {
    expect(toldIn('It emerged that Lund had left.')).toEqual([]);
  });
});

describe('what others say is nobody’s own words', () => {
  expectAll([
    ['Responding to claims that the work was slow, Holt said it was late.', 'Holt [said] it was late'],
    ['“It’s late,” Holt said, responding to claims that the work was slow.', 'Holt [said] It’s late,'],
    ['Holt joked about claims that the work was slow.'],
    [
      'Holt would not comment on claims that the work was slow.',
      'Holt [would not comment on] claims that the work was slow',
    ],
    [
      'Rovers have had no offer, manager Ivo Marr insisted on Friday, amid reports that Alba want him.',
      'manager Ivo Marr [insisted] Rovers have had no offer',
      'reports [reports] Alba want him',
    ],
  ]);
});

describe('“that” is what the clause is about, or opens it', () => {
  expectAll([
    ['Holt said that was simply wrong.', 'Holt [said] that was simply wrong'],
    ['Holt told the court that could not be true.', 'Holt [told] that could not be true'],
    ['Holt said that boats were late.', 'Holt [said] boats were late'],
    ['Holt did not rule out that there had been a deal.', 'Holt [did not rule out] there had been a deal'],
    ['Holt said that were she mayor, it would close.', 'Holt [said] were she mayor, it would close'],
    ['Holt said in an email that the judge had sold them.', 'Holt [said] the judge had sold them'],
    ['Police later said that only one person was hurt.', 'Police [later said] only one person was hurt'],
    ['Marr admitted to detectives that he had driven the truck.', 'Marr [admitted] he had driven the truck'],
  ]);
});

describe('a participle that says something has plurals for subjects too', () => {
  expectAll([
    ['Holt left, saying prices were low.', 'Holt [saying] prices were low'],
    ['Holt walked out, arguing teachers are tired.', 'Holt [arguing] teachers are tired'],
    ['Holt spoke on, warning prices could rise.', 'Holt [warning] prices could rise'],
    ['Holt spoke on, warning new rules would hurt.', 'Holt [warning] new rules would hurt'],
  ]);
});

describe('a claim that is denied is told whole', () => {
  expectAll([
    [
      '“It was us,” Holt said, rejecting suggestions that the sample was small.',
      'Holt [said] It was us,',
      'Holt [rejecting] suggestions that the sample was small',
    ],
    ['Holt was in tears and rejected claims that he had paid.', 'Holt [rejected] claims that he had paid'],
  ]);
});

describe('what somebody never does is no act of its own within their words', () => {
  expectAll([
    ['The firm said it does not discuss clients.', 'The firm [said] it does not discuss clients'],
    ['The firm does not discuss clients.', 'The firm [does not discuss] clients'],
  ]);
});

describe('content ends where somebody else speaks', () => {
  expectAll([
    [
      'Holt said it was late and her deputy, Ivo Marr, said that it was cold.',
      'Holt [said] it was late',
      'her deputy, Ivo Marr [said] it was cold',
    ],
    [
      'Holt said both sides wanted a deal, while her deputy, Ivo Marr, told the council that it was late.',
      'Holt [said] both sides wanted a deal',
      'her deputy, Ivo Marr [told] it was late',
    ],
    [
      'Holt said it was late while her deputy said it was cold.',
      'Holt [said] it was late',
      'her deputy [said] it was cold',
    ],
    [
      'Holt said it was late and that her deputy, Ivo Marr, had said it was cold.',
      'Holt [said] it was late and that her deputy, Ivo Marr, had said it was cold',
      'her deputy, Ivo Marr [had said] it was cold',
    ],
  ]);
});

describe('what is written of a letter is said', () => {
  expectAll([
    ['A dealer wrote that the letter was fake.', 'A dealer [wrote] the letter was fake'],
    ['The mayor wrote the letter was fake.', 'The mayor [wrote] the letter was fake'],
    ['The mayor wrote that letter.'],
    ['“We need time,” rescue worker Orla Venn said.', 'rescue worker Orla Venn [said] We need time,'],
    ['“It is over,” said Orla Venn, 34, a farmer.', 'Orla Venn, 34, a farmer [said] It is over,'],
    [
      'One of the two, who worked there until May, said it leaked.',
      'One of the two, who worked there until May [said] it leaked',
    ],
  ]);
});

describe('what somebody denies stands before, with a noun or a pronoun that takes it up', () => {
  expectAll([
    ['Ada Holm sold the boat twice, something she denies.', 'she [denies] something'],
    [
      'The pensioners say the oil was thinned, claims the firm rejects.',
      'The pensioners [say] the oil was thinned',
      'the firm [rejects] claims',
    ],
    ['Calder Steel is accused of dumping ash, charges it denies.', 'it [denies] charges'],
    ['Customers were charged twice, an accusation the bank disputes.', 'the bank [disputes] an accusation'],
    ['Customers were charged twice, an accusation that the bank disputes.', 'the bank [disputes] an accusation'],
    [
      'The tenants say rats came, allegations which the landlord denies.',
      'The tenants [say] rats came',
      'the landlord [denies] allegations',
    ],
    [
      'The union says she hid the letters, an allegation she calls absurd.',
      'The union [says] she hid the letters',
      'she [calls] an allegation … absurd',
    ],
    [
      'Rivals say that she cheated in the final, which Ivy Stark denies.',
      'Rivals [say] she cheated in the final',
      'Ivy Stark [denies] she cheated in the final',
    ],
    [
      'They heard that the boy saw the report, which the ministry has rejected.',
      'the ministry [has rejected] the report',
    ],
  ]);
});

describe('what somebody calls something', () => {
  expectAll([
    ['The club called them lies.', 'The club [called] them lies'],
    ['The union called the figures fiction.', 'The union [called] the figures fiction'],
    ['The minister called that absurd.', 'The minister [called] that absurd'],
    ['The regulator wrote that such a plan was absurd.', 'The regulator [wrote] such a plan was absurd'],
    ['The makers’ group hit back, saying it was wrong.', 'The makers’ group [saying] it was wrong'],
  ]);
});

describe('what is swept aside or away is a noun', () => {
  expectAll([
    ['Ministers waved away reports of a sale.', 'Ministers [waved away] reports of a sale'],
    ['Lund brushed aside claims of fraud.', 'Lund [brushed aside] claims of fraud'],
    ['The palace batted away claims that the king was ill.', 'The palace [batted away] claims that the king was ill'],
  ]);
});

describe('a word with a capital inside is a name, where it begins a sentence too', () => {
  expectAll([
    ['MoW denied the report.', 'MoW [denied] the report'],
    ['BiT said the dam was safe.', 'BiT [said] the dam was safe'],
  ]);
});

describe('a title is nothing that somebody says', () => {
  expectAll([
    ['“It is late,” Holt said on NTB’s “This Week”.', 'Holt [said] It is late,'],
    ['“It is late,” Holt told “Meet the Nation.”', 'Holt [told] It is late,'],
    ['Tarn, a swing state crucial to the vote, will be full of them.'],
    ['The Herald was the first paper to set the record straight.'],
  ]);
});

describe('a time of which something is said', () => {
  expectAll([
    ['The chairman said next year would be hard.', 'The chairman [said] next year would be hard'],
    ['The mayor said last week that it was hard.', 'The mayor [said] it was hard'],
  ]);
});

describe('the verb behind “the firm that promised it” is the firm’s', () => {
  expectAll([
    ['The firm that promised a refund has closed.', 'The firm [promised] a refund'],
    ['The letter that Lund wrote denied it.', 'The letter that Lund wrote [denied] it'],
    [
      'A report that the union released on Monday said the mill was unsafe.',
      'A report that the union released on Monday [said] the mill was unsafe',
    ],
    ['A tape made on Monday claiming that he lied was lost.', 'A tape made on Monday [claiming] he lied'],
    ['Holt issued a statement Tuesday saying she was misread.', 'Holt [saying] she was misread'],
  ]);
});

describe('a source with all that tells who it is, and no more', () => {
  expectAll([
    ['“It is late,” said one member familiar with the talks.', 'one member familiar with the talks [said] It is late,'],
    ['“It is late,” said Nicky Holm, 24, from Velbury.', 'Nicky Holm, 24, from Velbury [said] It is late,'],
    [
      'Farmers, including the senator Ada Finch, said it was late.',
      'Farmers, including the senator Ada Finch [said] it was late',
    ],
    [
      'It was late, according to two polls, including one from Tarn College.',
      'two polls, including one from Tarn College [according to] It was late',
    ],
    [
      'It was late, according to a clerk who spoke to the Echo.',
      'a clerk who spoke to the Echo [according to] It was late',
    ],
    ['Lund and Marr all backed the bill.', 'Lund and Marr [backed] the bill'],
    ['Lund, who fell in May, also said it was late.', 'Lund, who fell in May [also said] it was late'],
    ['Even the mayor said it was late.', 'the mayor [said] it was late'],
  ]);
});

describe('“said the mill, which burned, “was a trap””: what is said goes on behind the commas', () => {
  expectAll([
    [
      'Lund said the mill, which burned in May, “was a trap.”',
      'Lund [said] the mill, which burned in May, “was a trap.”',
    ],
    ['Lund said the clerk, who was ill, left.', 'Lund [said] the clerk, who was ill, left'],
    ['Lund said it was “a farce,” in a letter to the board.', 'Lund [said] it was “a farce,”'],
  ]);
});

describe('no statement of its own', () => {
  expectAll([
    [
      'The artist who calls himself “Rook” said the wall was his.',
      'The artist who calls himself “Rook” [said] the wall was his',
    ],
    ['Colonel Marr denied ordering the raid.', 'Colonel Marr [denied] ordering the raid'],
  ]);
});

describe('what stands around a quotation or a verb', () => {
  expectAll([
    ['In a letter to staff, Ana Holt wrote, “We will open in May.”', 'Ana Holt [wrote] We will open in May.'],
    ['The pair have both flatly denied the charge.', 'The pair [have both flatly denied] the charge'],
    ['The dam is safe, the lawyer for the accused said.', 'the lawyer for the accused [said] The dam is safe'],
    ['The firm hid it, a lawsuit filed in Tarn claims.', 'a lawsuit filed in Tarn [claims] The firm hid it'],
  ]);
});

describe('“called that report a lie”, “those polled said”, “according to early returns”: words that could be others', () => {
  expectAll([
    ['Holm on Friday called that report a lie.', 'Holm [called] that report a lie'],
    ['Holm called that report Friday a “barefaced lie.”', 'Holm [called] that report Friday a “barefaced lie.”'],
    ['Those polled said Lund would win.', 'Those polled [said] Lund would win'],
    ['More than 4 in 10 said clerk Ivo Marr would win.', 'More than 4 in 10 [said] clerk Ivo Marr would win'],
    ['At least half of voters say the plan is fair.', 'half of voters [say] the plan is fair'],
    ['Holm won, according to early returns.', 'early returns [according to] Holm won'],
    ['According to recent polling, Holm leads.', 'recent polling [According to] Holm leads'],
    ['It was shut, as Western Weekly reported.', 'Western Weekly [reported] It was shut'],
    ['Ilse Holt said down-ballot races can help.', 'Ilse Holt [said] down-ballot races can help'],
    ['He left the hall, where party leaders say it rained.', 'party leaders [say] it rained'],
    [
      'Grant Young, another farm adviser, said there are gains.',
      'Grant Young, another farm adviser [said] there are gains',
    ],
    [
      'Ivo Marr, now 81 and retired in Tarn, said it was late.',
      'Ivo Marr, now 81 and retired in Tarn [said] it was late',
    ],
    [
      'When Lund turned to the fire and said he would “guard our towns,” the crowd cheered.',
      'Lund [said] he would “guard our towns,”',
    ],
    [
      'The union asked for a “fast review” of the mill and said the council should pay.',
      'The union [asked for] a “fast review” of the mill',
      'The union [said] the council should pay',
    ],
  ]);
});

describe('“as the Herald reported” between two commas', () => {
  expectAll([
    ['The dam, as the Herald reported, had burst.', 'the Herald [reported] The dam … had burst'],
    ['Last week, as the Herald reported, the dam burst.', 'the Herald [reported] Last week … the dam burst'],
    ['It was, as they say, a mess.'],
  ]);
});

describe('what is said of a question is none of it', () => {
  expectAll([
    ['Roe called what had happened a farce.', 'Roe [called] what had happened a farce'],
    [
      'Marr called what the paper wrote about the dam a lie.',
      'Marr [called] what the paper wrote about the dam a lie',
      'the paper [wrote about] the dam',
    ],
    ['Holt dismissed what the paper wrote as nonsense.', 'Holt [dismissed] what the paper wrote as nonsense'],
    ['Holt rejected what the report says as untrue.', 'Holt [rejected] what the report says as untrue'],
    ['The union branded what he said “a disgrace”.', 'The union [branded] what he said “a disgrace”'],
    ['Roe praised what he described as a brave act.', 'he [described as] a brave act'],
    ['Holt dismissed what the paper wrote.', 'Holt [dismissed] what the paper wrote'],
    ['He dismissed what they said as false and left.', 'He [dismissed] what they said as false'],
  ]);
});

describe('two who act together', () => {
  expectAll([
    ['The claim was denied by both Holt and Marr.', 'Holt and Marr [was denied] The claim'],
    [
      'The report was rejected by both the union and the ministry.',
      'the union and the ministry [was rejected] The report',
    ],
  ]);
});

describe('whose claim it is', () => {
  expectAll([
    ["The mayor of Tarn's claim that it was safe drew laughter.", 'The mayor of Tarn [claim] it was safe'],
    ["They heard the head of the union's claim that it was lost.", 'the head of the union [claim] it was lost'],
    ["Lee and Holt's claim that the vote was rigged drew laughter.", 'Lee and Holt [claim] the vote was rigged'],
    ["The Church of Ostrel's claim that it leaked was false.", 'The Church of Ostrel [claim] it leaked'],
    ["A critic of the mayor's claim that it was safe sang.", 'the mayor [claim] it was safe'],
  ]);
});

describe('a claim against a claim', () => {
  expectAll([
    ['Holt counter-accused Marr of lying.', 'Holt [counter-accused] Marr of lying'],
    ['The party counter-claimed that it was safe.', 'The party [counter-claimed] it was safe'],
  ]);
});
