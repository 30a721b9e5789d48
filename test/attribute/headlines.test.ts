import {describe, expect, it} from 'vitest';
import {outcomeOf} from '../builders/outcome.js';

/* Who says what in a headline, read by the whole program: "headline → speaker: stance: content", a stroke between statements. */

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'what only tells the topic or the kind of piece says nothing': [
    'Breaking: Minister denies taking bribe → Minister: deny: taking bribe',
    'Ferry row: Owner rejects claims of neglect → Owner: deny: claims of neglect',
    'Ottery fire: Police rule out arson → Police: assert: arson',
    'EXCLUSIVE: Marsh Steel denies merger talks → Marsh Steel: deny: merger talks',
    'Election 2031: Holt dismisses poll claim → Holt: deny: poll claim',
    'Dam leak: Firm says ‘not our fault’ → Firm: assert: not our fault',
    'Residents: council lied → Residents: assert: council lied',
    'Cricket: Captain denies rift with coach → Captain: deny: rift with coach',
    'Fact check: Did the dam leak? → ',
    'Diver denied entry to wreck → ',
    'Striker denied late winner → ',
    'Club denies entry to fans → Club: assert: entry to fans',
    'Obituary: Ana Ruiz → ',
    'The Rope: A Life of Ana Ruiz → ',
    'Holt: Dam was never safe → Holt: assert: Dam was never safe',
    'Minister: Dam was never safe → Minister: assert: Dam was never safe',
    'Poll: Most voters oppose toll, survey finds → survey: assert: Most voters oppose toll',
    'Tarn port: Oil was spilled, operator insists → operator: assert: Oil was spilled',
  ],
  'the end says who speaks': [
    'Dam did not leak: minister → minister: assert: Dam did not leak',
    'Dam did not leak – minister → minister: assert: Dam did not leak',
    'Two held over theft - police → police: assert: Two held over theft',
    'Bridge was unsafe for years: report → report: assert: Bridge was unsafe for years',
    'Dam will fall this winter: Holt → Holt: assert: Dam will fall this winter',
    '‘I never took money’: Ana Ruiz → Ana Ruiz: assert: I never took money',
    'Five things to know about the dam - The Herald → ',
    'Dam leak ‘not our fault’, says firm → firm: assert: Dam leak ‘not our fault’',
    'Dam safe for now, say engineers → engineers: assert: Dam safe for now',
    'Holt dead at 81, family says → family: assert: Holt dead at 81',
    'Doors were shut, say fans → fans: assert: Doors were shut',
    'Fire ruled out, say investigators → investigators: assert: Fire ruled out',
    'Stadium ‘too small’, say fans → fans: assert: Stadium ‘too small’',
    'Fish prices to double, warn traders → traders: assert: Fish prices to double',
    'Mayor ‘lied to inquiry’, says ex-aide → ex-aide: assert: Mayor ‘lied to inquiry’',
    'Two dead in mill fire, police say → police: assert: Two dead in mill fire',
    'Minister denies bribery; aide rejects claim → Minister: deny: bribery | aide: deny: claim',
    'Police deny cover-up over mill fire → Police: deny: cover-up over mill fire',
    'Dam safe, minister insists → minister: assert: Dam safe',
    'Holt knew of the leak, rival claims → rival: assert: Holt knew of the leak',
  ],
  'a noun that could be a verb': [
    'Owner rejects claims of neglect → Owner: deny: claims of neglect',
    'Holt Hits Back at Claims She Lied Over Dam → Holt: deny: Claims She Lied Over Dam',
    'Holt quits, denies wrongdoing → Holt: deny: wrongdoing',
    'Norland Says Osmar Shelled It, Osmar Rejects the Charge → Norland: assert: Osmar Shelled It | Osmar: deny: the Charge',
    'Holt says rival lied, rival cheated → Holt: assert: rival lied, rival cheated',
    'Port sale reports untrue, minister says → minister: deny: Port sale reports untrue',
  ],
};

const BODY = `The bridge over the Wend has stood for ninety years and has carried ten times the load it was built for, year after year.

The weather was fine in spring, and the paint is new.`;

describe.each(Object.entries(KINDS))('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const [headline = '', wanted = ''] = line.split(' → ');
    const {statements} = outcomeOf(`${headline}\n\n${BODY}`);
    const found = statements.map(
      ({speaker, mention, stance, content}) => `${speaker ?? mention}: ${stance}: ${content}`,
    );
    expect(found.join(' | ')).toBe(wanted.trim());
  });
});
