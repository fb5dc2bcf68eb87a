import type { Lexed } from '../../lex/lexed.ts';
import type { Link } from './links.ts';
import type { TaggedSpan } from './spans.ts';

/** Labels of the attribution tagger that begin and go on with a source. */
const beginSource = 1;
const insideSource = 2;
/** A token may belong to a source from this probability on, and the best of them must reach the second. */
const possible = 0.1;
const likely = 0.4;

/**
 * Gives a cue that got no source the stretch of its sentence that the tagger all but took for one: the run of possible
 * source tokens, free of every other span, whose best token is likeliest. `marginals`: tokens × labels.
 */
export function recoverSource(lexed: Lexed, link: Link, spans: readonly TaggedSpan[], marginals: Float32Array): TaggedSpan | null {
  const { cue } = link;
  if (!cue) return null;
  const labels = marginals.length / Math.max(1, lexed.tokens.count);
  const [from, to] = sentenceOf(lexed, cue.from);
  const taken = new Uint8Array(to - from);
  for (const s of spans) for (let i = Math.max(from, s.from); i < Math.min(to, s.to); i += 1) taken[i - from] = 1;
  const chance = (i: number): number => (marginals[i * labels + beginSource] as number) + (marginals[i * labels + insideSource] as number);
  let best: TaggedSpan | null = null;
  let highest = likely;
  for (let i = from; i < to; i += 1) {
    if (taken[i - from] || chance(i) < possible) continue;
    const start = i;
    let peak = 0;
    while (
      i < to &&
      !taken[i - from] &&
      chance(i) >= possible &&
      (i === start || (marginals[i * labels + beginSource] as number) < 0.5 * chance(i))
    ) {
      peak = Math.max(peak, chance(i));
      i += 1;
    }
    if (peak > highest) {
      highest = peak;
      best = { part: 'source', from: start, to: i };
    }
    i -= 1;
  }
  return best;
}

/** First token of the sentence that holds the token, and the first behind it. */
function sentenceOf({ sentences, tokens }: Lexed, token: number): [from: number, to: number] {
  let at = 0;
  while (at + 1 < sentences.length && (sentences[at + 1] as number) <= token) at += 1;
  return [sentences[at] ?? 0, sentences[at + 1] ?? tokens.count];
}
