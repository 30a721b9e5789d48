import {describe, expect, it} from 'vitest';
import {edges, frames, parsed, textOf} from './by-hand.js';

describe('clauses', () => {
  it.each([
    [
      'subject and object',
      'Sal/PROPN Brock/PROPN denied/VERB:past=deny the/DET rumour/NOUN ./PUNCT',
      ['main | sal brock | denied | the rumour'],
    ],
    [
      'a subject past an apposition and an adjunct',
      'Orla/PROPN Venn/PROPN ,/PUNCT a/DET baker/NOUN ,/PUNCT in/ADP May/PROPN denied/VERB:past=deny it/PRON ./PUNCT',
      ['main | orla venn | denied | it'],
    ],
    [
      'a subject past a relative clause',
      'The/DET firm/NOUN ,/PUNCT which/PRON runs/VERB:s=run the/DET port/NOUN ,/PUNCT denied/VERB:past=deny it/PRON ./PUNCT',
      ['main | the firm | denied | it', 'relative | - | runs | the port'],
    ],
    [
      'a participle that is no past tense',
      'The/DET letter/NOUN quoted/VERB:past=quote in/ADP court/NOUN names/VERB:s=name nobody/PRON ./PUNCT',
      ['main | the letter | names | nobody', 'participle | - | quoted | -'],
    ],
    [
      'a complement without "that"',
      'She/PRON said/VERB:past=say the/DET bridge/NOUN had/AUX:past=have fallen/VERB:participle=fall ./PUNCT',
      ['main | she | said | -', 'that | the bridge | had fallen | -'],
    ],
    [
      'a complement with "that" behind whoever is told',
      'He/PRON told/VERB:past=tell the/DET crew/NOUN that/SCONJ they/PRON could/AUX=can go/VERB:base ./PUNCT',
      ['main | he | told | -', 'that | they | could go | -'],
    ],
    [
      'what a claim says, behind who made it',
      'Orla/PROPN read/VERB:past=read claims/NOUN by/ADP Ivo/PROPN that/PRON it/PRON had/AUX:past=have sunk/VERB:participle=sink ./PUNCT',
      ['main | orla | read | claims', 'that | it | had sunk | -'],
    ],
    [
      'a relative clause with nothing at its front',
      'The/DET people/NOUN he/PRON hurt/VERB:past=hurt forgave/VERB:past=forgive him/PRON ./PUNCT',
      ['main | the people | forgave | him', 'relative | he | hurt | -'],
    ],
    [
      'coordinated verbs',
      'Ivo/PROPN sold/VERB:past=sell the/DET mill/NOUN and/CCONJ left/VERB:past=leave town/NOUN ./PUNCT',
      ['main | ivo | sold | the mill', 'main | - | left | town'],
    ],
    [
      'coordinated clauses',
      'Ivo/PROPN sold/VERB:past=sell it/PRON but/CCONJ Orla/PROPN kept/VERB:past=keep hers/PRON ./PUNCT',
      ['main | ivo | sold | it', 'main | orla | kept | hers'],
    ],
    [
      'an infinitive that a verb takes, and its object',
      'They/PRON refused/VERB:past=refuse to/PART open/VERB:base the/DET gate/NOUN ./PUNCT',
      ['main | they | refused | -', 'infinitive | - | to open | the gate'],
    ],
    [
      'a clause in front',
      'When/ADV it/PRON rained/VERB:past=rain ,/PUNCT the/DET crew/NOUN left/VERB:past=leave ./PUNCT',
      ['main | the crew | left | -', 'adverbial | it | rained | -'],
    ],
    [
      'a participle in front',
      'Asked/VERB:past=ask about/ADP it/PRON ,/PUNCT the/DET clerk/NOUN shrugged/VERB:past=shrug ./PUNCT',
      ['main | the clerk | shrugged | -', 'participle | - | asked | -'],
    ],
    ['a question', 'Did/AUX:past=do the/DET mayor/NOUN resign/VERB:base ?/PUNCT', ['question | the mayor | did | -']],
    [
      'auxiliaries apart from their verb',
      'He/PRON has/AUX:s=have on/ADP two/NUM occasions/NOUN denied/VERB:past=deny it/PRON ./PUNCT',
      ['main | he | has | it'],
    ],
    [
      'an inserted speaker',
      'The/DET port/NOUN ,/PUNCT he/PRON said/VERB:past=say ,/PUNCT was/AUX:past=be closed/VERB:past=close ./PUNCT',
      ['main | the port | was closed | -', 'inserted | he | said | -'],
    ],
    [
      'a clause in front that no comma ends',
      'As/SCONJ you/PRON see/VERB:base it/PRON rained/VERB:past=rain ./PUNCT',
      ['main | it | rained | -', 'adverbial | you | see | -'],
    ],
    [
      'a noun with a clause that says what it is',
      'It/PRON denied/VERB:past=deny the/DET claim/NOUN that/SCONJ he/PRON lied/VERB:past=lie ./PUNCT',
      ['main | it | denied | the claim', 'that | he | lied | -'],
    ],
    [
      'a list as subject',
      'Ivo/PROPN ,/PUNCT Sal/PROPN ,/PUNCT and/CCONJ Orla/PROPN left/VERB:past=leave it/PRON ./PUNCT',
      ['main | ivo | left | it'],
    ],
    ['a subject behind "there"', 'There/PRON was/AUX:past=be no/DET ship/NOUN ./PUNCT', ['main | no ship | was | -']],
    [
      'two verbs, both of the same object',
      'They/PRON found/VERB:past=find and/CCONJ sold/VERB:past=sell the/DET boat/NOUN ./PUNCT',
      ['main | they | found | the boat', 'main | - | sold | the boat'],
    ],
  ])('%s', (_what, notation, expected) => {
    expect(frames(parsed(notation))).toEqual(expected);
  });

  it('know who they share a subject with', () => {
    const {clauses} = parsed('Ivo/PROPN ran/VERB:past=run and/CCONJ fell/VERB:past=fall ./PUNCT');
    expect(clauses[1]!.shares).toBe(clauses[0]);
  });

  it('know a passive, a modal and a negation', () => {
    const {clauses} = parsed('It/PRON could/AUX=can not/PART be/AUX:base sold/VERB:past=sell ./PUNCT');
    expect(clauses[0]).toMatchObject({negated: true, verb: {passive: true, modal: 1, finite: true}});
  });

  it.each([
    ['No/DET ship/NOUN came/VERB:past=come ./PUNCT', true],
    ['Neither/CCONJ the/DET firm/NOUN nor/CCONJ the/DET crew/NOUN spoke/VERB:past=speak ./PUNCT', true],
    ['Nobody/PRON did/AUX:past=do not/PART know/VERB:base ./PUNCT', false],
    ['The/DET ship/NOUN came/VERB:past=come ./PUNCT', false],
  ])('%s: negated %s', (notation, negated) => {
    expect(parsed(notation).clauses[0]!.negated).toBe(negated);
  });

  it('know the "it" that only holds a place', () => {
    const sentence = parsed('It/PRON is/AUX:s=be clear/ADJ that/SCONJ he/PRON lied/VERB:past=lie ./PUNCT');
    expect(sentence.clauses[0]).toMatchObject({subject: null, expletive: 0});
    expect(edges(sentence, ['expl', 'csubj'])).toEqual(['expl clear it', 'csubj clear lied']);
  });

  it('of a headline are passives where the auxiliary is left out', () => {
    const [clause] = parsed('Baker/NOUN jailed/VERB:past=jail over/ADP fire/NOUN', true).clauses;
    expect(clause!.verb!.passive).toBe(true);
    expect(parsed('Baker/NOUN denied/VERB:past=deny fire/NOUN', true).clauses[0]!.verb!.passive).toBe(false);
  });
});

describe('quotations', () => {
  it.each([
    ['before the speaker', '<0>/X ,/PUNCT said/VERB:past=say Orla/PROPN Venn/PROPN ./PUNCT', 'orla venn'],
    ['behind the speaker', 'Orla/PROPN Venn/PROPN said/VERB:past=say ,/PUNCT <0>/X', 'orla venn'],
    ['before a verb with a particle', '<0>/X ,/PUNCT chimed/VERB:past=chime in/ADP Orla/PROPN ./PUNCT', 'orla'],
    [
      'behind an adjunct and a participle',
      'Asked/VERB:past=ask again/ADV ,/PUNCT Orla/PROPN said/VERB:past=say :/PUNCT <0>/X',
      'orla',
    ],
  ])('%s are what is said', (_where, notation, subject) => {
    const sentence = parsed(notation);
    const clause = sentence.clauses.find((c) => c.quotation === 0);
    expect(textOf(sentence, clause!.subject)).toBe(subject);
  });

  it('left out of marks are the clause before the speaker', () => {
    const sentence = parsed('They/PRON lied/VERB:past=lie ,/PUNCT Orla/PROPN said/VERB:past=say ./PUNCT');
    expect(edges(sentence, ['ccomp', 'root', 'nsubj'])).toEqual(
      expect.arrayContaining(['ccomp said lied', 'root none said', 'nsubj said orla', 'nsubj lied they']),
    );
  });
});
