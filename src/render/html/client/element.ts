/* Elements are made of names, attributes and text alone: no text of an article is ever read as markup. */

type Child = Node | string;
type Attributes = Readonly<Record<string, string | null>>;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAll(made, attributes);
  made.append(...children);
  return made;
}

export function drawing(name: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAll(made, attributes);
  made.append(...children);
  return made;
}

/** Text of an article: it may be written from right to left, and must not turn what stands around it. */
export const foreign = (text: string, className = ''): HTMLElement =>
  element('bdi', className === '' ? {} : {class: className}, text);

/** Each part by itself, so that one written from right to left does not change places with the next. */
export const foreignParts = (parts: readonly (string | null)[], between: string): readonly Child[] =>
  parts.filter((part) => part !== null).flatMap((part, i) => (i === 0 ? [foreign(part)] : [between, foreign(part)]));

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', press);
  return made;
}

function setAll(made: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
}
