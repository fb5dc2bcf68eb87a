import { networkDrawing } from '../ledger/network.ts';
import type { Context } from './context.ts';
import { button, drawn, element } from './element.ts';

/** Who speaks of whom: the drawing, and the same as a table with the places. */
export function citations(context: Context, width: number): HTMLElement {
  const { ledger, words } = context;
  const title = element('h2', { id: 'network' }, words.network);
  const section = element('section', { 'aria-labelledby': 'network' }, title);
  if (ledger.network.citations.length === 0) section.append(element('p', { class: 'quiet' }, words.noNetwork));
  else section.append(element('p', { class: 'quiet' }, words.networkNote), drawing(context, width), table(context));
  return section;
}

function drawing({ ledger, words, reveal }: Context, width: number): HTMLElement {
  const svg = drawn(networkDrawing(ledger, width));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${words.network}. ${words.networkNote}`);
  const links = [...svg.querySelectorAll<SVGPathElement>('.link')];
  const light = (lit: (ends: readonly string[]) => boolean, on: boolean): void => {
    svg.classList.toggle('lit', on);
    for (const link of links) link.classList.toggle('lit', on && lit((link.dataset['ends'] ?? '').split(' ')));
  };
  for (const node of svg.querySelectorAll<SVGGElement>('.node')) {
    const touches = (ends: readonly string[]): boolean => ends.includes(node.dataset['actor'] ?? '');
    node.addEventListener('pointerenter', () => light(touches, true));
    node.addEventListener('pointerleave', () => light(touches, false));
  }
  for (const link of links) {
    const { ends } = link.dataset;
    const citation = ledger.network.citations.find(({ from, to }) => `${from} ${to}` === ends);
    if (citation) link.addEventListener('click', () => reveal(citation.place));
  }
  return element('div', { class: 'drawing' }, svg);
}

/** As many rows as anybody reads; the exported JSON has all. */
const mostRows = 300;

function table({ ledger, words, reveal }: Context): HTMLElement {
  const { actors, citations: all } = ledger.network;
  const heads = [words.speaks, words.spokenOf, words.times];
  const inOrder = [...all].sort((a, b) => a.from - b.from || b.count - a.count || a.start - b.start);
  const rows = inOrder.slice(0, mostRows).map(({ from, to, count, place }) => {
    const [speaker, other] = [actors[from], actors[to]];
    const goTo = button(`citation ${from} ${to}`, () => reveal(place), { class: 'words' }, other?.name ?? '');
    const silent = other?.source === null ? element('span', { class: 'aside' }, words.neverSpeaks) : '';
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, speaker?.name ?? ''),
      element('td', {}, goTo, silent),
      element('td', { class: 'number' }, String(count)),
    );
  });
  return element(
    'table',
    { class: 'citations', 'aria-labelledby': 'network' },
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head, i) => element('th', { scope: 'col', class: i === 2 ? 'number' : '' }, head))),
    ),
    element('tbody', {}, ...rows),
  );
}
