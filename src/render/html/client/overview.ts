import type {PageView} from '../page-view.js';
import {type ShownClaim, claimsOf} from './claims.js';
import {claimList, claimsView} from './claims-view.js';
import {element} from './element.js';
import {count, type Listed, type Picked} from './entries.js';
import {matrix} from './matrix.js';
import {timeline} from './timeline.js';

/* Of several articles: each claim with its positions, who against what, and when. It shows the claims of the statements listed. */

export interface Overview {
  readonly shown: HTMLElement;
  readonly draw: (listed: readonly Listed[]) => void;
  /** All claims on one page, and back. */
  readonly unfold: (isUnfolded: boolean) => void;
}

export function overview(view: PageView, entries: readonly Listed[], pick: (picked: Picked) => void): Overview {
  const {people} = view;
  const all = claimsOf(view.claims, entries);
  let claims: readonly ShownClaim[] = all;
  let page = 0;
  const sections = [
    section('Claims', {isOpen: true, isWide: false}),
    section('Who against what'),
    section('Positions by day'),
  ] as const;
  const [byClaim, crossed, byDay] = sections;
  const drawClaims = () => byClaim.body.replaceChildren(claimsView(claims, people, page, turn, pick));
  const turn = (to: number) => {
    page = to;
    drawClaims();
    byClaim.body.querySelector('a')?.focus();
  };
  const fill = ({shown, body}: Section, drawn: Element | null) => {
    shown.hidden = drawn === null;
    body.replaceChildren(...(drawn ? [drawn] : []));
  };
  const draw = (listed: readonly Listed[]) => {
    const keys = new Set(listed.map(({key}) => key));
    claims = all.filter(({positions}) => positions.some(({key}) => keys.has(key)));
    page = 0;
    byClaim.heading.textContent = `${count(claims.length, 'claim')}, what is disputed and denied first`;
    drawClaims();
    fill(crossed, matrix(claims, people, pick));
    fill(byDay, timeline(listed, people));
  };
  const unfold = (isUnfolded: boolean) =>
    isUnfolded ? byClaim.body.replaceChildren(claimList(claims, people, pick)) : drawClaims();
  const shown = element('div', {class: 'overview'}, ...sections.map((part) => part.shown));
  return {shown, draw, unfold};
}

type Section = ReturnType<typeof section>;

function section(title: string, {isOpen = false, isWide = true} = {}) {
  const heading = element('h2', {}, title);
  // what is wider than the screen is scrolled by itself, by keys too
  const scrolled = {class: 'wide', tabindex: '0', role: 'group', 'aria-label': title};
  const body = element('div', isWide ? scrolled : {});
  const shown = element('details', isOpen ? {open: ''} : {}, element('summary', {}, heading), body);
  return {shown, heading, body};
}
