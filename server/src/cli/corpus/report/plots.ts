/** Drawings of the report, by Vega-Lite, as SVG. A bundle of its own: nothing but the report needs the plotting library. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Drawing } from './sections.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Okabe and Ito’s colours, which people with any kind of colour vision tell apart. */
const colours = ['#0072B2', '#E69F00', '#D55E00', '#999999', '#CC79A7'];

const config = { font: 'system-ui, sans-serif', background: 'transparent', axis: { labelLimit: 240 }, view: { stroke: 'transparent' } };

/** The rows drawn, as an `<svg>` element. */
export async function draw(drawing: Drawing, rows: Rows): Promise<string> {
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: rows },
    config,
    ...marksOf(drawing),
  } as TopLevelSpec;
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

function marksOf(drawing: Drawing): object {
  switch (drawing.kind) {
    case 'bars':
      return {
        width: 520,
        height: { step: 20 },
        mark: { type: 'bar', color: colours[0] },
        encoding: {
          y: { field: drawing.label, type: 'nominal', sort: null, title: null },
          x: { field: drawing.value, type: 'quantitative', title: drawing.title },
        },
      };
    case 'shares':
      return {
        width: 520,
        height: { step: 22 },
        mark: 'bar',
        encoding: {
          y: { field: drawing.group, type: 'nominal', title: null },
          x: {
            field: drawing.value,
            type: 'quantitative',
            stack: 'normalize',
            title: `Share of ${drawing.value}`,
            axis: { format: '.0%' },
          },
          color: {
            field: drawing.part,
            type: 'nominal',
            title: null,
            scale: { domain: drawing.order, range: colours.slice(0, drawing.order.length) },
            legend: { orient: 'top' },
          },
          order: { field: drawing.part, type: 'nominal', sort: drawing.order },
        },
      };
    case 'lines':
      return {
        width: 640,
        height: 220,
        mark: { type: 'line', point: true, color: colours[0] },
        encoding: {
          x: { field: drawing.x, type: 'ordinal', title: null },
          y: { field: drawing.value, type: 'quantitative', title: drawing.title },
        },
      };
    case 'matrix':
      return {
        width: { step: 34 },
        height: { step: 22 },
        mark: 'rect',
        encoding: {
          y: { field: drawing.row, type: 'nominal', title: null },
          x: { field: drawing.column, type: 'nominal', title: null, axis: { orient: 'top', labelAngle: -45 } },
          color: { field: drawing.value, type: 'quantitative', title: drawing.title, scale: { scheme: 'blues' } },
        },
      };
  }
}
