/** The ledger on one sheet, for a report or a wall: numbers, the strip with a lane for each source, and the network. */
import type { Ledger, LedgerSource } from '../../../server/src/protocol.ts';
import { barsOf, type Bar } from './bars.ts';
import { networkDrawing } from './network.ts';
import { numbersOf, percent, standings } from './numbers.ts';
import { filled } from './phrases.ts';
import { cut, shape, type Shape } from './svg.ts';
import type { LedgerWords } from './words.ts';

const width = 960;
const inset = 32;
/** Where the columns of the lanes begin; of the two with numbers, where they end. */
const columns = { standing: inset + 222, words: inset + 430, share: inset + 480, lane: inset + 500 };
const row = 30;
/** A sheet with more lanes is no longer read; the other formats have every source. */
const mostLanes = 40;

/** Inks on white paper that keep their difference without colour vision; a fill for each standing. */
const inks: Readonly<Record<LedgerSource['standing'] | 'silent', string>> = {
  named: '#1f6fb2',
  described: '#2a8a57',
  anonymous: '#c77700',
  agentless: '#c0392b',
  silent: '#8a8f98',
};

const style = `
text { font-family: system-ui, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif; font-size: 13px; fill: #1f2328; }
.title { font-size: 24px; font-weight: 600; } .head { font-size: 15px; font-weight: 600; } .quiet { fill: #646b75; font-size: 12px; }
.paper { fill: #fff; } .track { fill: #eef0f3; } .reporter { fill: #c9ced6; }
${Object.entries(inks)
  .map(
    ([standing, ink]) =>
      `rect.${standing}, .${standing} circle { fill: ${ink}; } .link.${standing} { stroke: ${ink}; stroke-opacity: 0.45; }`,
  )
  .join('\n')}
.silent circle { fill: #fff; stroke: ${inks.silent}; stroke-width: 1.5; }`;

/** The sheet as one drawing; it asks for nothing outside itself. */
export function posterOf(ledger: Ledger, file: string, words: LedgerWords): Shape {
  const { sources, network } = ledger;
  const lanes = sources.slice(0, mostLanes);
  const top = 206;
  const under = top + lanes.length * row + (sources.length > lanes.length ? row : 0) + 24;
  const drawing = networkDrawing(ledger, width - 2 * inset);
  const drawn = network.citations.length > 0;
  const height = under + (drawn ? 44 + Number(drawing.attributes['height']) : 0) + inset;
  return shape('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    shape('title', {}, [`${words.title}: ${file}`]),
    shape('style', {}, [style]),
    shape('rect', { class: 'paper', width, height }),
    line(inset, 52, cut(file, 70), 'title'),
    line(inset, 78, summaryOf(ledger, words), 'quiet'),
    ...strip(ledger, words),
    ...headings(words, top - 8),
    ...lanes.flatMap((source, i) => lane(source, ledger.length, top + i * row, words)),
    ...(sources.length > lanes.length
      ? [line(inset, top + lanes.length * row + 20, filled(words.more, sources.length - lanes.length), 'quiet')]
      : []),
    ...(drawn
      ? [line(inset, under + 12, words.network, 'head'), shape('g', { transform: `translate(${inset} ${under + 32})` }, drawing.children)]
      : []),
  ]);
}

function summaryOf(ledger: Ledger, words: LedgerWords): string {
  const { sources, unnamed, quotedWords, words: all, reporterShare } = numbersOf(ledger);
  return [
    `${words.sources}: ${sources}`,
    `${words.unnamed}: ${unnamed}`,
    `${words.quotedWords}: ${quotedWords} ${filled(words.ofWords, all)}`,
    `${words.reporter}: ${percent(reporterShare)}`,
  ].join('   ·   ');
}

/** The whole article's strip with its legend above. */
function strip({ strip: stretches, sources, length }: Ledger, words: LedgerWords): Shape[] {
  const legend = [...standings.map((standing) => [standing, words.standings[standing]] as const), ['reporter', words.reporter] as const];
  const standing = (source: number | null): string => (source === null ? 'reporter' : (sources[source]?.standing ?? 'reporter'));
  return [
    ...legend.flatMap(([kind, label], i) => [
      shape('rect', { class: kind, x: inset + i * 130, y: 98, width: 12, height: 12, rx: 2 }),
      line(inset + i * 130 + 18, 108, label, 'quiet'),
    ]),
    shape('rect', { class: 'track', x: inset, y: 124, width: width - 2 * inset, height: 28 }),
    ...barsOf(stretches, length).map((bar) => rect(bar, inset, width - 2 * inset, 124, 28, standing(bar.of.source))),
  ];
}

function lane(source: LedgerSource, length: number, y: number, words: LedgerWords): Shape[] {
  const { name, standing, stateMedia, quotedWords, share, statements } = source;
  const kind = stateMedia ? `${words.standings[standing]}, ${words.stateMedia}` : words.standings[standing];
  const long = width - inset - columns.lane;
  return [
    shape('rect', { class: standing, x: inset, y: y + 8, width: 12, height: 12, rx: 2 }),
    line(inset + 20, y + 18, cut(name, 28), 'name'),
    line(columns.standing, y + 18, cut(kind, 24), 'quiet'),
    number(columns.words, y + 18, String(quotedWords)),
    number(columns.share, y + 18, percent(share)),
    shape('rect', { class: 'track', x: columns.lane, y: y + 8, width: long, height: 12 }),
    ...barsOf(
      [...statements].sort((a, b) => a.start - b.start),
      length,
    ).map((bar) => rect(bar, columns.lane, long, y + 8, 12, standing)),
  ];
}

const headings = (words: LedgerWords, y: number): Shape[] => [
  line(inset + 20, y, words.source, 'quiet'),
  line(columns.standing, y, words.standing, 'quiet'),
  number(columns.words, y, words.quotedWords),
  number(columns.share, y, words.share),
  line(columns.lane, y, words.where, 'quiet'),
];

/** A number ends where its column does. */
const number = (x: number, y: number, words: string): Shape => shape('text', { x, y, class: 'quiet', 'text-anchor': 'end' }, [words]);

const line = (x: number, y: number, words: string, kind: string): Shape => shape('text', { x, y, class: kind }, [words]);

const rect = ({ left, width: share }: Bar<unknown>, from: number, long: number, y: number, height: number, kind: string): Shape =>
  shape('rect', { class: kind, x: (from + left * long).toFixed(1), y, width: Math.max(1, share * long).toFixed(1), height });
