/** Drawings as values: a page makes elements of them, an export makes text. */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'rect' | 'path' | 'circle' | 'text' | 'title' | 'style';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export const shape = (tag: Shape['tag'], attributes: Shape['attributes'] = {}, children: Shape['children'] = []): Shape => ({
  tag,
  attributes,
  children,
});

export const namespace = 'http://www.w3.org/2000/svg';

/** The drawing as a file of its own. */
export function svgText({ tag, attributes, children }: Shape): string {
  const listed = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `<${tag}${listed.join('')}>${inner.join('')}</${tag}>`;
}

/** What XML does not allow, not even escaped. */
const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text.replace(impossible, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A text of at most so many code units, cut with an ellipsis. */
export const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, Math.max(1, most - 1))
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
