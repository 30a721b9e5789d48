import {describe, expect, it} from 'vitest';
import {clauseOf} from './saying.js';

/* Subjects that are hard to see, or to tell from what stands beside them. */

describe('a noun or a verb', () => {
  it.each([
    ['Voters view Holm as less able.', 'view', 'Voters'],
    ['Politicians know this.', 'know', 'Politicians'],
    ['The posts at Hask, Ulm Pass and Tveit handle fewer cars.', 'handle', 'The posts'],
    ['Majorities see farmers as a burden.', 'see', 'Majorities'],
    ['Cash details several gifts.', 'details', 'Cash', null],
    ['Republicans Tweet Prayers', 'tweet', 'Republicans', null],
    ['Lea Holm Backs Roe And Denounces Tarn', 'backs', 'Lea Holm', null],
    ['Lea Holm Backs Roe And Denounces Tarn', 'denounces', 'Lea Holm', null],
    ['E-mails seen by the Courier show that Tarn knew.', 'show', 'E-mails', 'Tarn knew.'],
    ['The firm warned of further delays.', 'warned', 'The firm', null],
    ['Opposition leader tells rally she will not stand', 'tells', 'Opposition leader', 'she will not stand'],
    ['Transfer news: Marsh United deny Roe bid', 'deny', 'Marsh United', null],
    ['Farmers fear a flood.', 'fear', 'Farmers'],
    ['Clerks view the plan as dead.', 'view', 'Clerks'],
    ['Nurses trust Holm more than Tarn.', 'trust', 'Nurses'],
    ['The report details six leaks.', 'details', 'The report', null],
    ['Holm names three clerks in the book.', 'names', 'Holm', null],
    ['The book charges that Roe lied.', 'charges', 'The book', 'Roe lied.'],
    ['The letter claims Roe lied.', 'claims', 'The letter', 'Roe lied.'],
    ['Detectives suspect that he lied.', 'suspect', 'Detectives', 'he lied.'],
    ['Critics question the count.', 'question', 'Critics', null],
    ['Teachers slam plan to cut pay', 'slam', 'Teachers', null],
    ['Mill fire: Roe denies claim', 'denies', 'Roe', null],
    ['Dam row: Police deny leak', 'deny', 'Police', null],
    ['On Monday Ivo “The Bear” Marr denied it.', 'denied', 'Ivo “The Bear” Marr', null],
    ['Singer Marten “Bucky Boy” Rolle denied it.', 'denied', 'Singer Marten “Bucky Boy” Rolle', null],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('a participle in front of somebody', () => {
  it.each([
    ['Grieving mother Ana Holt denied it.', 'denied', 'Grieving mother Ana Holt'],
    ['Struggling food firm J Marsh refused to comment.', 'refused', 'Struggling food firm J Marsh'],
    ['Ailing singer Ivo Marr, 70, said he was well.', 'said', 'Ailing singer Ivo Marr'],
    ['Beleaguered Ottery chiefs today refused to confirm it was late.', 'refused', 'Beleaguered Ottery chiefs'],
    ['Warring clans denied it.', 'denied', 'Warring clans'],
    ['Citing clerk Ivo Marr, Holt denied it.', 'denied', 'Holt'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb)).toMatchObject({finite: true, subject});
  });
});

describe('a time right behind somebody', () => {
  it.each([
    ['Brandt today denied she was ill.', 'denied', 'Brandt', 'she was ill.'],
    ['Ana Roe yesterday told clerks she was ill.', 'told', 'Ana Roe', 'she was ill.'],
    ['Ottery chiefs refused to confirm it was late.', 'refused', 'Ottery chiefs'],
    ['Ottery chiefs today refused to confirm it was late.', 'confirm', 'Ottery chiefs', 'it was late.'],
    ['The clerk asked to leave said it was late.', 'said', 'The clerk', 'it was late.'],
    ['Ivo Marr, lead member for roads, told the Echo that it was late.', 'told', 'Ivo Marr', 'it was late.'],
    ['Marr and Venn each said it was late.', 'said', 'Marr', 'it was late.'],
    ['He could not say how long the men had been there and would not comment on it.', 'comment', 'He'],
  ])('%s', (text, verb, subject, content?: string) => {
    const found = clauseOf(text, verb);
    expect(found.subject).toBe(subject);
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('a relative clause or a participle behind several nouns', () => {
  it.each([
    ['He cited notes from the trial in May which show she lied.', 'show', 'notes'],
    ['Holt cited a study of the dams which shows they leak.', 'shows', 'a study'],
    ['Lund dismissed the study published in May, which claimed it leaked.', 'claimed', 'the study'],
    ['Analysts played down the odds of a bid saying the price was high.', 'saying', 'Analysts'],
    ['The union sent a letter saying the pay was low.', 'saying', 'a letter'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('a surname that is an adjective', () => {
  it.each([
    ["Brown alleges she's been sacked.", 'alleges', 'Brown', "she's been sacked."],
    ['Long claims he is well.', 'claims', 'Long', 'he is well.'],
    ['Sharp, who runs the mill, denied it.', 'denied', 'Sharp'],
    ['Young has denied it.', 'denied', 'Young'],
    ['Lund rejected a claim that pay was cut.', 'cut', 'pay'],
  ])('%s', (text, verb, subject, content?: string) => {
    const found = clauseOf(text, verb);
    expect(found.subject).toBe(subject);
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('a clause about an apposition', () => {
  it.each([
    ['The dam had burst, a claim the council dismissed as false.', 'dismissed', 'the council'],
    ['It was a hoax, a charge Holm has denied.', 'denied', 'Holm'],
    ['Roe took the cash, an allegation he denies.', 'denies', 'he'],
    ['The fish died of heat, a view the mill rejected.', 'rejected', 'the mill'],
    ['The dam is safe, a line Tarn repeated on Monday.', 'repeated', 'Tarn'],
    ['He was paid twice, a figure the union disputes.', 'disputes', 'the union'],
    ['She sold the park, a move Brock called a disgrace.', 'called', 'Brock'],
    ['The count was false, a claim Lund made without proof.', 'made', 'Lund'],
    ['They paid no tax, something the firm says is untrue.', 'says', 'the firm'],
    ['Keller accused her of theft, a charge she denies.', 'denies', 'she'],
    ['The paper says Roe took money from the bank, an accusation he denies.', 'denies', 'he'],
    ['Fish cause the smell, an idea scientists dispute.', 'dispute', 'scientists'],
    ['The mill cut pay, a step the union called an outrage.', 'called', 'the union'],
    ['She repeated the claim Roe made in May.', 'made', 'Roe'],
    ['The vote was close, a result the union said was a surprise.', 'said', 'the union'],
    ['The mill is safe, the mayor says.', 'says', 'the mayor', 'The mill is safe,'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('names with “and”', () => {
  it.each([
    ['The University and College Union said it was late.', 'said', 'The University and College Union', 'it was late.'],
    [
      'A spokesman for the Department for Culture, Media and Sport said it was late.',
      'said',
      'A spokesman',
      'it was late.',
    ],
    ['But the Ministry of Health and Care (MHC) denied it.', 'denied', 'the Ministry'],
    ['The Governor’s Office (GO) has rubbished the report.', 'rubbished', 'The Governor’s Office'],
    ['The Fish and Game Board said it rained.', 'said', 'The Fish and Game Board', 'it rained.'],
    ['The Ministry of Farms, Fish and Food said it rained.', 'said', 'The Ministry', 'it rained.'],
    ['The Rail and Ferry Union warned of delays.', 'warned', 'The Rail and Ferry Union'],
    ['The Food and Drink Agency denies the claim.', 'denies', 'The Food and Drink Agency'],
    ['The Department for Work and Pensions said it knew.', 'said', 'The Department', 'it knew.'],
    ['The Sand and Gravel Council (SGC) says it knew.', 'says', 'The Sand and Gravel Council', 'it knew.'],
    ['The Trade and Labour Ministry said it knew.', 'said', 'The Trade and Labour Ministry', 'it knew.'],
    ['An official at the Office for Roads, Rail and Ports told the Courier it was late.', 'told', 'An official'],
    ['The Ports and Harbours Authority said it knew.', 'said', 'The Ports and Harbours Authority', 'it knew.'],
    ['But the Association of Ferry, Bus and Rail Crews said it knew.', 'said', 'the Association', 'it knew.'],
    ['The Courier and Ulm Radio said it was late.', 'said', 'The Courier'],
    ['Roe and the Ulm Council said it was late.', 'said', 'Roe'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('pairs', () => {
  it.each([
    ['Neither the mill nor the union responded to requests.', 'responded', 'Neither the mill'],
    ['Neither Holm nor Tarn commented.', 'commented', 'Neither Holm'],
    ['Neither side said it was late.', 'said', 'Neither side'],
    ['Neither the council nor the firm denied it.', 'denied', 'Neither the council'],
    ['Neither of the men returned a call.', 'returned', 'Neither'],
    ['It said neither the clerk nor the mayor knew.', 'knew', 'neither the clerk'],
    ['Neither Roe nor his lawyer, Ivo Marr, replied.', 'replied', 'Neither Roe'],
    ['Neither the police nor the army has confirmed the report.', 'confirmed', 'Neither the police'],
    ['By noon neither Roe nor his clerk answered.', 'answered', 'neither Roe'],
    ['Neither candidate spoke.', 'spoke', 'Neither candidate'],
  ])('%s', (text, verb, subject) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject, negated: true});
  });
});

describe('what stands between dashes or commas', () => {
  it.each([
    ['Either way, the parade -- with or without the balloons -- will go on, organizers say.', 'go', 'the parade'],
    [
      'Either way, the parade -- with or without the balloons -- will go on, organizers say.',
      'say',
      'organizers',
      'Either way, the parade -- with or without the balloons -- will go on,',
    ],
    ['And as of Monday, the port, he argued, was open.', 'was', 'the port'],
    ['And as of Monday, the port, he argued, was open.', 'argued', 'he'],
    ['The mayor — with or without his chain — said it was late.', 'said', 'The mayor', 'it was late.'],
    ['Holm – once a clerk at the mill – denied it.', 'denied', 'Holm'],
    ['The union -- by far the oldest in Ulm -- said it would strike.', 'said', 'The union', 'it would strike.'],
    ['The fair -- rain or shine -- will open at noon, the mayor said.', 'open', 'The fair'],
    ['Tarn — after a long night — told the court it was late.', 'told', 'Tarn'],
    ['The firm — like its rivals — says it knew.', 'says', 'The firm', 'it knew.'],
    ['As of Friday, the mill, she said, was shut.', 'shut', 'the mill'],
    ['In any case, the dam, Lund insisted, is safe.', 'is', 'the dam'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('a clause within the subject', () => {
  it.each([
    ['A claim that the ferry was late surprised nobody.', 'surprised', 'A claim'],
    ['A climber who was found alive after nine days said on Sunday it was cold.', 'said', 'A climber', 'it was cold.'],
    ['A climber who was found alive after nine days said on Sunday that it was cold.', 'said', 'A climber'],
    ['News that the mill would close angered the town.', 'angered', 'News'],
    ['The claim that Roe lied proved false.', 'proved', 'The claim'],
    ['Reports that the dam leaked upset the mayor.', 'upset', 'Reports'],
    ['A clerk who was fired after a week denied it.', 'denied', 'A clerk'],
    ['The idea that he lied left her cold.', 'left', 'The idea'],
    ['The news that he had died shocked Ulm.', 'shocked', 'The news'],
    ['A woman who was hurt in the fall told police it was dark.', 'told', 'A woman'],
    ['The rumour that the bank had failed caused a run.', 'caused', 'The rumour'],
    ['The man who had been lost for two days said he was well.', 'said', 'The man', 'he was well.'],
    ['A claim that the ferry was late angered the crew.', 'angered', 'A claim'],
    ['A report that the mill was shut drew crowds.', 'drew', 'A report'],
    ['The posts at Hask and Tveit handle fewer cars.', 'handle', 'The posts'],
    ['The gates at Ulm Pass handle fewer boats.', 'handle', 'The gates'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('a participle behind what another participle says', () => {
  it.each([
    ['Holm left, saying the plan was bad and calling it a farce.', 'calling', 'Holm'],
    ['Holm left, saying the plan was bad and vowing to fight it.', 'vowing', 'Holm'],
    ['Holm left, saying the children were hungry and begging for food.', 'begging', 'the children'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});
