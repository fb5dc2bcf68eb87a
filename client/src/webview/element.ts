import { namespace, type Shape } from '../ledger/svg.ts';

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An HTML element. Words become text, never markup; `true` is an attribute without a value, `false` none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

/** A button that does something; `key` finds it again after the page was drawn anew. */
export function button(key: string, press: () => void, attributes: Attributes, ...children: (Node | string)[]): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-key': key, ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** Puts it at a place on a strip; the page's policy lets no style attribute in, but a script may set what one says. */
export function placed<T extends HTMLElement>(made: T, { left, width }: { readonly left: number; readonly width: number }): T {
  made.style.left = `${100 * left}%`;
  made.style.width = `${100 * width}%`;
  return made;
}

/** A drawing as elements. */
export function drawn({ tag, attributes, children }: Shape): SVGElement {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : drawn(child))));
  return made;
}
