import {describe, expect, it} from 'vitest';
import {clauseOf} from './saying.js';

describe('headlines', () => {
  it.each([
    ['Transfer news: Marsh United deny Roe bid', 'deny', 'Marsh United'],
    ['Travel plan: Holm says no to tram', 'says', 'Holm'],
    ['Rent row: Tarn rejects claim', 'rejects', 'Tarn'],
    ['Tax plan: mayor denies split', 'denies', 'mayor'],
    ['Hunt for boat: Police say crew safe', 'say', 'Police'],
    ['Vote count: Lund wins in Ulm', 'wins', 'Lund'],
    ['Minister admits plan was wrong', 'admits', 'Minister'],
    ['Mayor hits back at critics', 'hits', 'Mayor'],
    ['Union urges vote on pay', 'urges', 'Union'],
    ['Ex-clerk claims mill hid leak', 'claims', 'Ex-clerk'],
    ['Holm denies links to firm', 'denies', 'Holm'],
    ['Council backs plan to close pool', 'backs', 'Council'],
    ['Roe slams “fake” count', 'slams', 'Roe'],
    ['MP questions cost of tram', 'questions', 'MP'],
    ['Court rules mill must pay', 'rules', 'Court'],
    ['Brock vows to fight on', 'vows', 'Brock'],
    ['Venn tells court he was ill', 'tells', 'Venn'],
    ['Firm plans 200 job cuts', 'plans', 'Firm'],
    ['Charity warns of food crisis', 'warns', 'Charity'],
    ['Residents claim noise is too loud', 'claim', 'Residents'],
    ['President hails deal as win', 'hails', 'President'],
    ['Ulm Mayor Says Dam Will Hold', 'says', 'Ulm Mayor'],
    ['Farmers Reject Plan To Cut Water', 'reject', 'Farmers'],
    ['Doctors report rise in falls', 'report', 'Doctors'],
    ['Town fears crisis in autumn', 'fears', 'Town'],
  ])('%s', (text, verb, subject) => {
    expect(clauseOf(text, verb)).toMatchObject({finite: true, subject});
  });
});
