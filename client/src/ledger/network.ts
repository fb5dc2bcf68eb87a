/** The network of who speaks of whom, drawn in two columns: speakers left, whom they speak of right. */
import { linkHorizontal } from 'd3-shape';
import type { Ledger, LedgerSource } from '../../../server/src/protocol.ts';
import { cut, shape, type Shape } from './svg.ts';

/** One actor in a column: index into the network's actors, and the height of its middle. */
export interface Node {
  readonly actor: number;
  readonly y: number;
}

export interface Link {
  readonly from: Node;
  readonly to: Node;
  readonly count: number;
}

export interface Layout {
  readonly left: readonly Node[];
  readonly right: readonly Node[];
  readonly links: readonly Link[];
  readonly height: number;
}

const row = 26;
/** More links are no longer told apart; the most frequent are drawn, the table has all. */
const mostLinks = 60;

/** Speakers stand in the ledger's order; the others where the links to them lead most directly. */
export function layoutOf({ citations }: Ledger['network']): Layout {
  const drawn = [...citations].sort((a, b) => b.count - a.count || a.start - b.start).slice(0, mostLinks);
  const speakers = unique(drawn.map(({ from }) => from)).sort((a, b) => a - b);
  const height = (of: number): number => row * of;
  const middle = (to: number): number => {
    const rows = drawn.filter((link) => link.to === to).map(({ from }) => speakers.indexOf(from));
    return rows.reduce((sum, at) => sum + at, 0) / rows.length;
  };
  const heard = unique(drawn.map(({ to }) => to))
    .map((to) => ({ to, at: middle(to) }))
    .sort((a, b) => a.at - b.at || a.to - b.to);
  const rows = Math.max(speakers.length, heard.length);
  const column = (actors: readonly number[]): Node[] =>
    actors.map((actor, i) => ({ actor, y: height(i + 0.5) + height(rows - actors.length) / 2 }));
  const left = column(speakers);
  const right = column(heard.map(({ to }) => to));
  const links = drawn.flatMap(({ from, to, count }) => {
    const ends = { from: left.find(({ actor }) => actor === from), to: right.find(({ actor }) => actor === to) };
    return ends.from && ends.to ? [{ from: ends.from, to: ends.to, count }] : [];
  });
  return { left, right, links, height: height(rows) };
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];

/** Share of the width that names have on either side, and the usual width of a letter. */
const margin = 0.34;
const letter = 7;

/** The drawing, `width` pixels wide. Colours come from the classes of the standings. */
export function networkDrawing({ network, sources }: Pick<Ledger, 'network' | 'sources'>, width: number): Shape {
  const { left, right, links, height } = layoutOf(network);
  const [from, to] = [width * margin, width * (1 - margin)];
  const most = Math.floor((width * margin - 16) / letter);
  const source = ({ actor }: Node): LedgerSource | undefined => sources[network.actors[actor]?.source ?? -1];
  const colour = (node: Node): string => source(node)?.standing ?? 'silent';
  const name = ({ actor }: Node): string => network.actors[actor]?.name ?? '';
  const curve = linkHorizontal();
  const path = (link: Link): string => curve({ source: [from + 7, link.from.y], target: [to - 7, link.to.y] }) ?? '';
  return shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, class: 'network' }, [
    ...links.map((link) =>
      shape(
        'path',
        {
          class: `link ${colour(link.from)}`,
          d: path(link),
          fill: 'none',
          'stroke-width': Math.min(10, 1 + 1.5 * link.count),
          'data-ends': `${link.from.actor} ${link.to.actor}`,
        },
        [shape('title', {}, [`${name(link.from)} → ${name(link.to)}: ${link.count}`])],
      ),
    ),
    ...left.map((node) => label(node, { x: from - 8, 'text-anchor': 'end' }, from, colour(node), cut(name(node), most))),
    ...right.map((node) => label(node, { x: to + 8, 'text-anchor': 'start' }, to, colour(node), cut(name(node), most))),
  ]);
}

const label = (node: Node, text: Shape['attributes'], x: number, colour: string, words: string): Shape =>
  shape('g', { class: `node ${colour}`, 'data-actor': node.actor }, [
    shape('circle', { cx: x, cy: node.y, r: 4.5 }),
    shape('text', { ...text, y: node.y, dy: '0.35em' }, [words]),
  ]);
