import {IS} from '../function-words.js';
import {FORM} from '../../layers/words.js';
import {type Machine, top, waiting} from './machine.js';

/** "has in March denied", "Did he deny it?": auxiliaries that stood alone have found their verb. */
export function completeVerb(m: Machine, k: number): boolean {
  const clause = top(m);
  const group = m.chunks[k]!.group!;
  const verb = clause.verb;
  if (!verb || clause.predicate || clause.predicateWord >= 0 || clause.expletive >= 0 || m.coordinator >= 0)
    return false;
  // "Ivo Marr, who is there, denied"
  const outer = waiting(m);
  if (m.comma >= 0 && outer?.state === 'subject' && outer.reach === k) return false;
  if (group.to >= 0 || clause.object || clause.complement || m.preposition >= 0) return false;
  if (verb.copula && group.form === FORM.ing && clause.adjuncts.some((a) => a.start > verb.head)) return false;
  const last = m.bits[verb.head]!;
  // "has" with a phrase behind is tagged a verb: "has on several occasions denied"
  const isHave =
    !verb.alone &&
    verb.auxiliaries.length === 0 &&
    (last & IS.have) !== 0 &&
    group.form !== FORM.base &&
    group.form !== FORM.ing;
  if (!verb.alone && !isHave) return false;
  const first = group.form;
  const fits =
    last & IS.be
      ? first === FORM.ing || ((first === FORM.past || first === FORM.participle) && group.certainty < 2)
      : last & IS.have
        ? first === FORM.past || first === FORM.participle
        : first === FORM.base || first === FORM.none;
  if (!fits || (clause.awaitsSubject && m.chunks[k - 1]?.kind === 'phrase')) return false;
  const isBe = (last & IS.be) !== 0;
  verb.passive = group.passive || (isBe && first !== FORM.ing && group.auxiliaries.length === 0);
  verb.auxiliaries = [...verb.auxiliaries, ...(isHave ? [verb.head] : []), ...group.auxiliaries];
  verb.head = group.head;
  verb.negations = [...verb.negations, ...group.negations];
  verb.particle = group.particle;
  verb.takes = group.takes;
  verb.copula = group.copula;
  verb.alone = group.alone;
  clause.state = 'verb';
  clause.awaitsSubject = false;
  for (const phrase of clause.adjuncts) if (phrase.role === 'object') phrase.role = 'adjunct';
  return true;
}
