import {TAKES} from '../verb-lexicon.js';
import {
  addAdjunct,
  attach,
  hasFiniteVerb,
  type Machine,
  nearest,
  popTo,
  push,
  top,
  waiting,
  waitWith,
} from './machine.js';
import {becomeSubject} from './phrase-actions.js';
import {tellsWhen} from './past.js';
import {coordinate, endsWithSpeech, looseClause, saysNothingYet} from './phrase-links.js';

/* What becomes of a noun phrase behind a coordinator or a comma, in a clause that has its verb. */

export function behindCoordinator(m: Machine, k: number, own: number): void {
  const phrase = m.chunks[k]!.phrase!;
  // "led the league and last week sold its best man"
  if (tellsWhen(m.chunks, m.bits, m.words.lower, k)) {
    addAdjunct(top(m), phrase);
    return;
  }
  if (own < 0 || m.chunks[k + 1]?.kind === 'coordinator') {
    coordinate(m, phrase);
    return;
  }
  const outer = waiting(m);
  if (outer && outer.state === 'subject' && outer.reach === own) {
    coordinate(m, phrase);
    return;
  }
  const partner = nearest(m, (c) => hasFiniteVerb(c) && c.link !== 'relative') ?? nearest(m, hasFiniteVerb) ?? top(m);
  const open = nearest(m, (c) => c.state === 'open');
  if (open && !hasFiniteVerb(top(m))) {
    popTo(m, open);
    becomeSubject(m, k);
    return;
  }
  const clause = push(m, partner.kind, 'coordinate', m.coordinator, partner);
  clause.connective = m.coordinator;
  waitWith(m, clause, phrase, k);
}

export function behindComma(m: Machine, k: number, own: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const outer = waiting(m);
  if (
    outer?.state === 'open' &&
    (own >= 0 || clause.link === 'adverbial' || clause.kind === 'participle') &&
    !(own < 0 && phrase.isTime)
  ) {
    popTo(m, outer);
    becomeSubject(m, k);
    return;
  }
  // "Hours after it rained, they left": what waits has found no verb
  if (own >= 0 && outer?.state === 'subject' && outer.reach < 0 && outer.link === 'root' && outer.subject) {
    popTo(m, outer);
    addAdjunct(outer, outer.subject);
    becomeSubject(m, k);
    return;
  }
  if (own >= 0 && !(outer && outer.reach === own)) {
    const speaker = endsWithSpeech(m, own) ? null : nearest(m, saysNothingYet);
    // "said, we were late"; "said although it rained, nobody came"
    if (speaker) {
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, speaker);
      speaker.complement = inner;
      waitWith(m, inner, phrase, k);
      return;
    }
    looseClause(m, k, phrase);
    return;
  }
  if (phrase.isTime && outer?.state === 'subject' && outer.reach > k) {
    popTo(m, outer);
    addAdjunct(outer, phrase);
    return;
  }
  if (phrase.isTime) {
    addAdjunct(clause, phrase);
    return;
  }
  if (!m.last) {
    addAdjunct(clause, phrase);
    return;
  }
  attach(phrase, m.last, 'apposition');
  // "The dam had burst, a claim the council dismissed": what follows is about the claim, and no object.
  const {takes, alone, copula, passive} = clause.verb!;
  const saysNothing = passive || !(takes & (TAKES.that | TAKES.bare | TAKES.speech | TAKES['person-that']));
  if (clause.state === 'verb' && saysNothing && !alone && !copula) clause.state = 'done';
}
