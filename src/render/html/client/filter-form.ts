import {button, element} from './element.js';
import type {Listed, Filters} from './entries.js';
import {SIGNS, stances} from './stance-signs.js';

/** The filters above the list: `change` is told of each new state. */
export function filterForm(entries: readonly Listed[], change: (filters: Filters) => void) {
  const boxes = stances.map((stance) => {
    const box = element('input', {type: 'checkbox', id: `stance-${SIGNS[stance].name}`});
    box.checked = true;
    const n = entries.filter(({statement}) => statement.stance === stance).length;
    const label = element('label', {for: box.id}, `${SIGNS[stance].sign} ${SIGNS[stance].name} (${n})`);
    return {stance, box, shown: element('span', {class: 'box'}, box, label)};
  });
  const field = (id: string, label: string) => {
    const input = element('input', {type: 'search', id: `filter-${id}`});
    return {input, shown: element('span', {class: 'field'}, element('label', {for: input.id}, label), input)};
  };
  const speaker = field('speaker', 'Speaker');
  const claim = field('claim', 'Claim or words');
  const source = field('source', 'Source or title');
  const typed = ({input}: {readonly input: HTMLInputElement}): string => input.value.trim().toLowerCase();
  const filters = (): Filters => ({
    stances: new Set(boxes.filter(({box}) => box.checked).map(({stance}) => stance)),
    speaker: typed(speaker),
    claim: typed(claim),
    source: typed(source),
  });
  const tell = () => change(filters());
  const form = element(
    'form',
    {role: 'search', 'aria-label': 'Filter the statements', class: 'filters'},
    element('fieldset', {}, element('legend', {}, 'Stance'), ...boxes.map(({shown}) => shown)),
    speaker.shown,
    claim.shown,
    source.shown,
    button('Show all', () => set({})),
  );
  form.addEventListener('input', tell);
  form.addEventListener('submit', (event) => event.preventDefault());
  /** Fills in the form as given, and else leaves it empty. */
  const set = (given: {readonly speaker?: string; readonly claim?: string}) => {
    speaker.input.value = given.speaker ?? '';
    claim.input.value = given.claim ?? '';
    source.input.value = '';
    for (const {box} of boxes) box.checked = true;
    tell();
  };
  return {form, filters, set};
}
