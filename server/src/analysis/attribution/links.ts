import { contentFeatures, sceneOf, sourceFeatures, type Scene } from './link-features.ts';
import type { Lexed } from '../../lex/lexed.ts';
import type { TaggedSpan } from './spans.ts';

/** One cue with the source and the contents that were chosen for it; a content that no cue claims stands alone. */
export interface Link {
  cue: TaggedSpan | null;
  source: TaggedSpan | null;
  contents: TaggedSpan[];
}

/** Weight of a set of features. */
export type Scorer = (features: Uint16Array) => number;

export const scorerOf =
  (weights: Float32Array): Scorer =>
  (features) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature] as number;
    return sum;
  };

/** Cues further away than this many are not asked: a paragraph of ten thousand cues stays linear. */
const nearestCues = 5;

/**
 * Joins the tagged spans of one paragraph: every content to the cue that speaks of it, every cue to its source, each the
 * best scored among the near ones, “none” included.
 */
export function linkParagraph(lexed: Lexed, spans: readonly TaggedSpan[], score: Scorer): Link[] {
  if (spans.length === 0) return [];
  const scene = sceneOf(lexed, spans);
  const links = new Map<TaggedSpan, Link>();
  const alone: Link[] = [];
  const cues = spans.filter((s) => s.part === 'cue');
  const sources = spans.filter((s) => s.part === 'source');
  for (const cue of cues)
    links.set(cue, { cue, source: best(near(sources, cue), (s) => score(sourceFeatures(scene, cue, s))), contents: [] });
  for (const content of spans.filter((s) => s.part === 'content')) {
    const cue = best(near(cues, content), (c) => score(contentFeatures(scene, content, c)));
    if (cue) links.get(cue)?.contents.push(content);
    else alone.push({ cue: null, source: null, contents: [content] });
  }
  giveIdleSources(scene, sources, [...links.values()], alone);
  const firstToken = (link: Link): number => Math.min(link.cue?.from ?? Infinity, link.contents[0]?.from ?? Infinity);
  return [...links.values(), ...alone].sort((a, b) => firstToken(a) - firstToken(b));
}

/** A content that no cue claims belongs to the idle source of its own sentence that stands nearest: the cue between them was not seen. */
function giveIdleSources(scene: Scene, sources: readonly TaggedSpan[], linked: readonly Link[], alone: readonly Link[]): void {
  const busy = new Set(linked.map((link) => link.source));
  const idle = sources.filter((s) => !busy.has(s));
  for (const link of alone) {
    const content = link.contents[0];
    if (!content) continue;
    const sameSentence = idle.filter((s) => scene.sentenceOf[s.from] === scene.sentenceOf[content.from]);
    link.source = sameSentence.sort((a, b) => distance(a, content) - distance(b, content))[0] ?? null;
  }
}

const distance = (a: TaggedSpan, b: TaggedSpan): number => (a.from < b.from ? b.from - a.to : a.from - b.to);

/** The few spans nearest to another, by their place in the text. */
export function near(candidates: readonly TaggedSpan[], to: TaggedSpan): readonly TaggedSpan[] {
  if (candidates.length <= 2 * nearestCues) return candidates;
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as TaggedSpan).from < to.from) low = middle + 1;
    else high = middle;
  }
  return candidates.slice(Math.max(0, low - nearestCues), low + nearestCues);
}

/** The best of the candidates, or null where “none” scores higher. */
function best(candidates: readonly TaggedSpan[], score: (candidate: TaggedSpan | undefined) => number): TaggedSpan | null {
  let chosen: TaggedSpan | null = null;
  let highest = score(undefined);
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value > highest) {
      highest = value;
      chosen = candidate;
    }
  }
  return chosen;
}

export type { Scene };
