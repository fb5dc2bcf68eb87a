/**
 * Trains models/links.bin, the weights that join tagged spans to attributions, on PolNeAR's training articles:
 * multinomial logistic choice among the near candidates and “none”, AdaGrad, one tenth of the spans dropped at random so
 * that it learns to do without what a tagger misses. Seeded; a run takes some ten seconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { contentFeatures, rows, sceneOf, sourceFeatures } from '../../server/src/analysis/attribution/link-features.ts';
import { linkParagraph, near, scorerOf } from '../../server/src/analysis/attribution/links.ts';
import type { Part, TaggedSpan } from '../../server/src/analysis/attribution/spans.ts';
import { lex, type Lexed } from '../../server/src/lex/lexed.ts';
import type { QuoteState } from '../../server/src/lex/marks.ts';
import { paragraphsOf } from '../../server/src/text/paragraphs.ts';
import { randomFrom } from '../random.ts';

const epochs = 3;
const rate = 0.15;
const dropped = 0.1;
/** Every n-th article is held out to measure on. */
const holdOut = 20;

interface GoldSpan extends TaggedSpan {
  /** The attributions it is part of. */
  readonly of: ReadonlySet<number>;
}
interface GoldParagraph {
  readonly lexed: Lexed;
  readonly spans: readonly GoldSpan[];
}
type GoldArticle = { text: string; attributions: Record<Part, [number, number][]>[] };

function paragraphsWithGold({ text, attributions }: GoldArticle): GoldParagraph[] {
  let entry: QuoteState = 'closed';
  return paragraphsOf(text).map(({ start, end }) => {
    const lexed = lex(text.slice(start, end), entry);
    entry = lexed.quotation.exit;
    const found = new Map<string, { part: Part; from: number; to: number; of: Set<number> }>();
    attributions.forEach((attribution, index) => {
      for (const part of ['source', 'cue', 'content'] as const)
        for (const [s, e] of attribution[part]) {
          const met = [...lexed.tokens.starts.keys()].filter(
            (i) => start + (lexed.tokens.starts[i] ?? 0) < e && start + (lexed.tokens.ends[i] ?? 0) > s,
          );
          const from = met[0];
          const last = met.at(-1);
          if (from === undefined || last === undefined) continue;
          const key = `${part}${from}-${last}`;
          const known = found.get(key) ?? { part, from, to: last + 1, of: new Set<number>() };
          known.of.add(index);
          found.set(key, known);
        }
    });
    return { lexed, spans: [...found.values()].sort((a, b) => a.from - b.from) };
  });
}

const meets = (a: GoldSpan, b: GoldSpan): boolean => [...a.of].some((id) => b.of.has(id));
const asGold = (s: TaggedSpan): GoldSpan => s as GoldSpan;

function train(paragraphs: readonly GoldParagraph[], random: () => number): Float32Array {
  const weights = new Float32Array(rows);
  const squares = new Float32Array(rows).fill(1e-6);
  const score = scorerOf(weights);
  const choose = (candidates: readonly Uint16Array[], right: readonly boolean[]): void => {
    const scores = candidates.map(score);
    const top = Math.max(...scores);
    const mass = scores.map((s) => Math.exp(s - top));
    const all = mass.reduce((a, b) => a + b, 0);
    const good = mass.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
    if (good === 0) return;
    candidates.forEach((features, i) => {
      const step = (right[i] ? (mass[i] ?? 0) / good : 0) - (mass[i] ?? 0) / all;
      if (Math.abs(step) < 1e-4) return;
      for (const f of features) {
        squares[f] = (squares[f] ?? 0) + step * step;
        weights[f] = (weights[f] ?? 0) + (rate * step) / Math.sqrt(squares[f] ?? 1);
      }
    });
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = paragraphs.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { lexed, spans: all } = paragraphs[index] as GoldParagraph;
      const spans = all.filter(() => random() >= dropped);
      const scene = sceneOf(lexed, spans);
      const cues = spans.filter((s) => s.part === 'cue');
      const sources = spans.filter((s) => s.part === 'source');
      const decide = (own: GoldSpan, pool: readonly GoldSpan[], features: (c: TaggedSpan | undefined) => Uint16Array): void => {
        const candidates = [undefined, ...near(pool, own)];
        const named = pool.some((c) => meets(c, own));
        choose(
          candidates.map(features),
          candidates.map((c) => (c ? meets(asGold(c), own) : !named)),
        );
      };
      for (const cue of cues) decide(cue, sources, (s) => sourceFeatures(scene, cue, s));
      for (const content of spans.filter((s) => s.part === 'content')) decide(content, cues, (c) => contentFeatures(scene, content, c));
    }
  }
  return weights;
}

/** Share of cues with the right source and of contents with the right cue, given gold spans, in per cent. */
function measure(paragraphs: readonly GoldParagraph[], weights: Float32Array): string {
  let cues = 0,
    sourceRight = 0,
    contents = 0,
    cueRight = 0;
  for (const { lexed, spans } of paragraphs)
    for (const link of linkParagraph(lexed, spans, scorerOf(weights))) {
      const cue = link.cue && asGold(link.cue);
      if (cue) {
        cues += 1;
        if (link.source ? meets(asGold(link.source), cue) : !spans.some((s) => s.part === 'source' && meets(s, cue))) sourceRight += 1;
      }
      for (const content of link.contents.map(asGold)) {
        contents += 1;
        if (cue ? meets(cue, content) : !spans.some((s) => s.part === 'cue' && meets(s, content))) cueRight += 1;
      }
    }
  const share = (right: number, all: number): string => ((100 * right) / all).toFixed(1);
  return `cue → source ${share(sourceRight, cues)} % of ${cues}, content → cue ${share(cueRight, contents)} % of ${contents}`;
}

const data = new URL('../../../shared/data/polnear-train.jsonl', import.meta.url);
const articles = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldArticle);
const held = articles.filter((_, i) => i % holdOut === 0).flatMap(paragraphsWithGold);
const rest = articles.filter((_, i) => i % holdOut !== 0).flatMap(paragraphsWithGold);
const weights = train(rest, randomFrom(7));
console.log(`held out, gold spans: ${measure(held, weights)}`);
writeFileSync(new URL('../../models/links.bin', import.meta.url), new Uint8Array(weights.buffer));
