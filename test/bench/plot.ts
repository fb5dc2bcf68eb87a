import type { Growth } from './growth.ts';

const width = 640;
const height = 420;
const edge = 60;
const colours = ['#1b6ca8', '#b3541e', '#3a7d44', '#7b4b94'];

/** Time over length on logarithmic axes, as SVG: a straight line at 45° is linear growth. */
export function plot(grown: readonly Growth[]): string {
  const points = grown.flatMap((growth) => growth.points);
  const x = scale(
    points.map(([length]) => length),
    edge,
    width - 20,
  );
  const y = scale(
    points.map(([, time]) => time),
    height - edge,
    20,
  );
  const lines = grown.map(({ kind, points: own, slope }, i) => {
    const path = own.map(([length, time]) => `${x(length).toFixed(1)},${y(time).toFixed(1)}`).join(' ');
    const colour = colours[i % colours.length] as string;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>
<text x="${edge + 12}" y="${34 + 18 * i}" fill="${colour}">${kind}: slope ${slope.toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<path d="M${edge} 20V${height - edge}H${width - 20}" fill="none" stroke="#444"/>
<text x="${width / 2}" y="${height - 16}" text-anchor="middle">characters, 1 KB to 10 MB</text>
<text transform="translate(20 ${height / 2}) rotate(-90)" text-anchor="middle">milliseconds</text>
${lines.join('\n')}
</svg>
`;
}

/** From the logarithms of the values to a stretch of the picture. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const logs = values.map(Math.log);
  const low = Math.min(...logs);
  const high = Math.max(...logs);
  return (value) => from + ((Math.log(value) - low) / (high - low || 1)) * (to - from);
}
