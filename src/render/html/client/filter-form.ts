import {button, element, foreign} from './element.js';
import type {Filters, Listed, Picked} from './entries.js';
import {SIGNS, stances} from './stance-signs.js';

/** The filters of all that follows: `change` is told of each new state. */
export function filterForm(entries: readonly Listed[], change: (filters: Filters) => void) {
  const boxes = stances.flatMap((stance) => {
    const box = element('input', {type: 'checkbox', id: `stance-${SIGNS[stance].name}`});
    box.checked = true;
    const n = entries.filter(({statement}) => statement.stance === stance).length;
    if (n === 0) return [];
    const label = element('label', {for: box.id}, `${SIGNS[stance].sign} ${SIGNS[stance].name} (${n})`);
    return [{stance, box, shown: element('span', {class: 'box'}, box, label)}];
  });
  const field = (id: string, label: string) => {
    const input = element('input', {type: 'search', id: `filter-${id}`});
    return {input, shown: element('span', {class: 'field'}, element('label', {for: input.id}, label), input)};
  };
  const speaker = field('speaker', 'Speaker');
  const claim = field('claim', 'Claim or words');
  const source = field('source', 'Source or title');
  let picked: Picked | null = null;
  const chosen = element('p', {class: 'picked', hidden: ''});
  const typed = ({input}: {readonly input: HTMLInputElement}): string => input.value.trim().toLowerCase();
  const filters = (): Filters => ({
    stances: new Set(boxes.filter(({box}) => box.checked).map(({stance}) => stance)),
    speaker: typed(speaker),
    claim: typed(claim),
    source: typed(source),
    picked,
  });
  const tell = () => {
    chosen.hidden = picked === null;
    chosen.replaceChildren(foreign(picked?.what ?? ''));
    change(filters());
  };
  const form = element(
    'form',
    {role: 'search', 'aria-label': 'Filter the statements', class: 'filters'},
    element('fieldset', {}, element('legend', {}, 'Stance'), ...boxes.map(({shown}) => shown)),
    speaker.shown,
    claim.shown,
    source.shown,
    button('Show all', () => set(null)),
    chosen,
  );
  form.addEventListener('input', tell);
  form.addEventListener('submit', (event) => event.preventDefault());
  /** Empties the form, and leaves what is picked alone. */
  const set = (only: Picked | null) => {
    for (const {input} of [speaker, claim, source]) input.value = '';
    for (const {box} of boxes) box.checked = true;
    picked = only;
    tell();
  };
  return {form, filters, set};
}
