import {describe, expect, it} from 'vitest';
import {clauseOf} from './saying.js';

/* Verbs that a participle could be, or that stand far from what they take: each with its subject and what is said. */

describe('verbs in a row share their subject', () => {
  it.each([
    ['Holm told a cheering crowd, then referred to the slogan.', 'referred', 'Holm'],
    ['Tarn has blamed the union, praised the owners and promised to sell the mill.', 'praised', 'Tarn', null],
    ['Tarn has blamed the union, praised the owners and promised to sell the mill.', 'promised', 'Tarn'],
    ['Lund has dismissed the count, accused clerks of fraud and vowed to sue.', 'accused', 'Lund'],
    ['Lund has dismissed the count, accused clerks of fraud and vowed to sue.', 'vowed', 'Lund'],
    ['Brock opened the fair, thanked the crew and left.', 'thanked', 'Brock'],
    ['Brock opened the fair, thanked the crew and left.', 'left', 'Brock'],
    ['The minister attacked the paper, called its editor a crook and walked out.', 'called', 'The minister'],
    ['Roe shook his head, then denied the charge.', 'denied', 'Roe'],
    ['Roe denied the charge, later apologized and quit.', 'apologized', 'Roe'],
    ['She laughed at the report, insisted the dam was safe.', 'insisted', 'She', 'the dam was safe.'],
    ['The council has closed the pool, sold the park and rejected a plan to mend the dam.', 'rejected', 'The council'],
    ['Keller told the court it was late, then asked for a break.', 'asked', 'Keller'],
    ['The mayor met the crew on Monday, praised their work and warned that the dam was old.', 'warned', 'The mayor'],
    ['The judge had heard the case, ordered a delay and told the clerk to wait.', 'ordered', 'The judge'],
    ['Speaking in Ulm, Venn attacked the bank, blamed its owners for the fall and asked for calm.', 'blamed', 'Venn'],
    ['She quit her job, sued the firm and won.', 'sued', 'She'],
    ['Lund has called the vote a sham, hailed the strikers as heroes and threatened to sue.', 'hailed', 'Lund'],
    ['It had rained, said Brock, a clerk who lives there.', 'said', 'Brock'],
    ['The firm has denied the claim, dismissed it as gossip and refused to pay.', 'dismissed', 'The firm'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('a time or an adjunct stands before what is said', () => {
  it.each([
    ['The station reported that night the chief had left.', 'reported', 'The station', 'the chief had left.'],
    [
      'Several papers reported on Wednesday the guard had more than one talk with Holm.',
      'reported',
      'Several papers',
      'the guard had more than one talk with Holm.',
    ],
    [
      'He said in a statement released by the campaign the report merits an inquiry.',
      'said',
      'He',
      'the report merits an inquiry.',
    ],
    ['The Courier reported last week the mill had closed.', 'reported', 'The Courier', 'the mill had closed.'],
    [
      'The Courier reported on Monday the mayor had met the owners twice.',
      'reported',
      'The Courier',
      'the mayor had met the owners twice.',
    ],
    [
      'Tarn claimed at a rally in Ulm the council knew of the leak.',
      'claimed',
      'Tarn',
      'the council knew of the leak.',
    ],
    ['Lund said in a letter sent to the paper the dam will hold.', 'said', 'Lund', 'the dam will hold.'],
    ['The club announced on Friday it would sell the ground.', 'announced', 'The club', 'it would sell the ground.'],
    ['Police confirmed on Sunday night a man had been held.', 'confirmed', 'Police', 'a man had been held.'],
    ['Brock admitted in court on Friday he had lied.', 'admitted', 'Brock', 'he had lied.'],
    ['The union said in a note posted on its site the strike was over.', 'said', 'The union', 'the strike was over.'],
    ['The paper revealed in May the bank had lost money.', 'revealed', 'The paper', 'the bank had lost money.'],
    ['Local radio reported that evening the bridge was shut.', 'reported', 'Local radio', 'the bridge was shut.'],
    ['The mayor said on Monday afternoon the mill would close.', 'said', 'The mayor', 'the mill would close.'],
    ['She told the Courier on Friday the fee was fair.', 'told', 'She', 'the fee was fair.'],
    [
      'The ministry announced in a note on Sunday schools would shut.',
      'announced',
      'The ministry',
      'schools would shut.',
    ],
    ['Roe claimed at the time he was in Ulm.', 'claimed', 'Roe', 'he was in Ulm.'],
    ['In May the firm admitted to the court it had lied.', 'admitted', 'the firm', 'it had lied.'],
    ['The inquiry found last year the crew had slept.', 'found', 'The inquiry', 'the crew had slept.'],
    ['A man claims in a film shown on Monday the boat sank.', 'claims', 'A man', 'the boat sank.'],
    ['A report published on Monday said the dam leaks.', 'said', 'A report', 'the dam leaks.'],
    ['A letter published on Monday by the firm was false.', 'was', 'A letter'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('marks around words of an infinitive', () => {
  it.each([
    ['The chancellor condemned “such an attack” and declared a wish to “go on.”', 'condemned', 'The chancellor', null],
    ['The chancellor condemned “such an attack” and declared a wish to “go on.”', 'declared', 'The chancellor'],
    ['Holm vowed to “take our fight” to them.', 'vowed', 'Holm'],
    ['She pledged to make the mill “build its boats here.”', 'pledged', 'She'],
    ['Brock promised to “clean up” the port and mend the dam.', 'promised', 'Brock'],
    ['Tarn wants to “drain the pond” and sell it.', 'wants', 'Tarn'],
    ['The mayor asked voters to “stand firm” on Monday.', 'asked', 'The mayor'],
    ['Lund urged the crew to “hold the line.”', 'urged', 'Lund'],
    ['Venn said he would “sell the lot” and leave.', 'said', 'Venn', 'he would “sell the lot” and leave.'],
    ['The firm denied a plan to “sell off” the mill and said it would stay.', 'denied', 'The firm'],
    ['The firm denied a plan to “sell off” the mill and said it would stay.', 'said', 'The firm', 'it would stay.'],
    ['Keller called on members to “speak out” and left.', 'called', 'Keller'],
    ['He threatened to “lock her up” if he won.', 'threatened', 'He'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('somebody is called so', () => {
  it.each([
    [
      'A woman later identified as Eva Tarn, a clerk at the mill, demanded to know whether Holm would go.',
      'demanded',
      'A woman',
    ],
    ['A diver identified by the union as Ilse Lund was held.', 'held', 'A diver'],
    ['“It fell,” a man known as Roe said.', 'said', 'a man', null],
    ['A man named by police as Ivo Marr told the court it was late.', 'told', 'A man'],
    ['A clerk identified only as Roe said it leaked.', 'said', 'A clerk', 'it leaked.'],
    ['A pilot described as a friend of Venn said the crew was safe.', 'said', 'A pilot', 'the crew was safe.'],
    ['A driver named as Sal Brock admitted he was late.', 'admitted', 'A driver', 'he was late.'],
    ['A boy called Tam asked whether it was true.', 'asked', 'A boy'],
    ['A group known as the Harbour League confirmed it had paid.', 'confirmed', 'A group', 'it had paid.'],
    ['A banker referred to as Witness Two denied the charge.', 'denied', 'A banker'],
    ['A sailor who was later identified as Jon Lund said he saw nothing.', 'said', 'A sailor', 'he saw nothing.'],
    ['A woman described by Brock as a liar was at the fair.', 'was', 'A woman'],
    ['A man, later identified as Ivo Marr, said it sank.', 'said', 'A man', 'it sank.'],
    ['A guard known to the crew only as Tam told the court it was dark.', 'told', 'A guard'],
    ['A clerk, who was named as Ada Lund, confirmed it.', 'confirmed', 'A clerk'],
    ['Holm described the plan as dead.', 'described', 'Holm'],
    ['Police named the man as Ivo Marr.', 'named', 'Police'],
  ])('%s', (text, verb, subject, content?: string | null) => {
    const found = clauseOf(text, verb);
    expect(found).toMatchObject({finite: true, subject});
    if (content !== undefined) expect(found.content).toBe(content);
  });
});

describe('what is said of somebody between commas', () => {
  it.each([
    ['The man, a student called Ivo Marr, admitted it was a fake.', 'admitted', 'The man'],
    ['The woman who found it, a baker named Dagny Holt, denied the charge.', 'denied', 'The woman'],
    ['The guard, a student said, called Ivo Marr, who came at once.', 'called', 'The guard'],
  ])('%s: %s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('a word that stresses “who” is nobody', () => {
  it.each([
    ['The guards, who both back the plan, left.', 'back', 'The guards'],
    ['The unions, who all reject the claim, left.', 'reject', 'The unions'],
    ['Ivo Marr, who himself denied the report, left.', 'denied', 'Ivo Marr'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toContain(subject);
  });
});

describe('“and in a statement denied it”: where it was said stands between', () => {
  it.each([
    ['Lund praised the work of the crew but in a statement denied the report.', 'denied', 'Lund'],
    ['Lund closed the mill as mayor and on Twitter blamed the union.', 'blamed', 'Lund'],
    ['Lund called for a new vote and in a speech accused the bank of fraud.', 'accused', 'Lund'],
    ['The mayor told the crew it was late and in an email blamed the rain.', 'blamed', 'The mayor'],
    ['Lund spoke as a citizen and in a letter praised the crew.', 'praised', 'Lund'],
    ['Lund dismissed it as "a storm in a cup" and later argued that it was late.', 'argued', 'Lund'],
    ['In a talk with "Morning Call" on Monday, Ivo Marr, an aide, said that it was late.', 'said', 'Ivo Marr'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('a time says nothing', () => {
  it.each([
    ['A suit was filed in May accusing the firm of theft and alleging that it lied.', 'alleging', 'A suit'],
    ['An email was sent to staff on Monday saying that it was late.', 'saying', 'An email'],
    ['A leaflet was handed out in 2012 claiming that it was late.', 'claiming', 'A leaflet'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb).subject).toBe(subject);
  });
});

describe('a subject behind its verb, or past what was done to it', () => {
  it.each([
    ['Inside sat forty delegates.', 'sat', 'forty delegates'],
    ['Behind him stood two guards.', 'stood', 'two guards'],
    ['On the hill lies a village.', 'lies', 'a village'],
    ['The minister said the mine, run by Dana Holt, has brought jobs.', 'brought', 'the mine'],
    ['She said the show, put on by pupils, has sold out.', 'sold', 'the show'],
    ['Police say the van, hit by a train, was empty.', 'was', 'the van'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb)).toMatchObject({finite: true, subject});
  });
});
