import type { Lexed } from '../../lex/lexed.ts';
import { wordAt } from '../../lex/tokens.ts';
import type { TaggedSpan } from './spans.ts';

/** Rows of the linker's weight table. */
export const rows = 1 << 14;

/** FNV-1a of a feature's name, folded to a row. */
function row(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % rows;
}

/** A paragraph's tagged spans with what the features ask of them, counted once. */
export interface Scene {
  readonly lexed: Lexed;
  readonly spans: readonly TaggedSpan[];
  /** Sentence number of each token. */
  readonly sentenceOf: Uint32Array;
}

export function sceneOf(lexed: Lexed, spans: readonly TaggedSpan[]): Scene {
  const sentenceOf = new Uint32Array(lexed.tokens.count);
  lexed.sentences.forEach((start, i) => sentenceOf.fill(i, start));
  return { lexed, spans, sentenceOf };
}

const bucket = (n: number): string => (n < 4 ? String(n) : n < 6 ? '5' : n < 10 ? '9' : n < 20 ? '19' : n < 40 ? '39' : 'far');

/** The roles of the spans that stand between two, as letters in text order: what a reader steps over. */
function between({ spans }: Scene, a: TaggedSpan, b: TaggedSpan): string {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const crossed = spans.filter((s) => s.from >= left.to && s.to <= right.from).map((s) => s.part[2] as string);
  return crossed.length > 4 ? `${crossed.length}` : crossed.join('');
}

/** Words and marks that stand between two spans, where they are few enough to mean something. */
function gap({ lexed }: Scene, a: TaggedSpan, b: TaggedSpan): string {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const words: string[] = [];
  for (let i = left.to; i < right.from && words.length < 3; i += 1) words.push(wordAt(lexed.tokens, i).toLowerCase());
  return right.from - left.to > 3 ? `${words.slice(0, 2).join(' ')}…` : words.join(' ');
}

const lower = ({ lexed }: Scene, index: number): string => wordAt(lexed.tokens, index).toLowerCase();
const cueWord = (scene: Scene, cue: TaggedSpan): string => {
  const words: string[] = [];
  for (let i = cue.from; i < cue.to && words.length < 4; i += 1) words.push(lower(scene, i));
  return words.join(' ');
};

function geometry(scene: Scene, name: string, a: TaggedSpan, b: TaggedSpan): string[] {
  const order = a.from < b.from ? '<' : '>';
  const distance = bucket(order === '<' ? b.from - a.to : a.from - b.to);
  const sentences = Math.min(3, Math.abs((scene.sentenceOf[a.from] as number) - (scene.sentenceOf[b.from] as number)));
  const crossed = between(scene, a, b);
  return [
    `${name}${order}d${distance}`,
    `${name}${order}s${sentences}`,
    `${name}${order}b${crossed}`,
    `${name}${order}b${crossed}s${sentences}`,
    `${name}${order}b${crossed}d${distance}`,
    `${name}${order}g${gap(scene, a, b)}`,
  ];
}

/** How near a span is to a cue, as its place among the spans of its kind on that side (0: the nearest). */
function rank(scene: Scene, a: TaggedSpan, b: TaggedSpan): number {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return Math.min(3, scene.spans.filter((s) => s.part === b.part && s.from >= left.to && s.to <= right.from).length);
}

/** Features of “this cue speaks of this content”. `cue` is undefined for “no cue of the paragraph does”. */
export function contentFeatures(scene: Scene, content: TaggedSpan, cue: TaggedSpan | undefined): Uint16Array {
  const quoted = (scene.lexed.quoted[content.from] as number) > 0 ? 'q' : '-';
  const cues = Math.min(4, scene.spans.filter((s) => s.part === 'cue').length);
  if (!cue) return hashed([`Xnone`, `Xnone${quoted}`, `Xnone${cues}`, `Xnone${quoted}${cues}`]);
  const words = cueWord(scene, cue);
  const order = content.from < cue.from ? '<' : '>';
  const crossed = between(scene, content, cue);
  const cueQuoted = (scene.lexed.quoted[cue.from] as number) > 0 ? 'q' : '-';
  return hashed([
    ...geometry(scene, `X${quoted}${cueQuoted}`, content, cue),
    ...geometry(scene, 'X', content, cue),
    `Xw${order}${words}`,
    `Xw${order}${quoted}${words}`,
    `Xw${order}b${crossed}${words}`,
    `Xf${order}${lower(scene, content.from)}`,
    `Xf${order}b${crossed}${lower(scene, content.from)}`,
    `Xr${order}${rank(scene, content, cue)}`,
    `Xp${order}${lower(scene, content.from - 1)}b${crossed}`,
    `Xa${order}${lower(scene, content.to)}b${crossed}`,
    `Xe${order}${lower(scene, content.to - 1)}${quoted}b${crossed}`,
    `Xc${order}${lower(scene, cue.to)}b${crossed}`,
    `Xcp${order}${lower(scene, cue.from - 1)}b${crossed}`,
  ]);
}

const being = /^(?:is|are|was|were|be|been|being|’s|'s)$/;

/** Features of “this source gives this cue”. `source` is undefined for “nobody is named for it”. */
export function sourceFeatures(scene: Scene, cue: TaggedSpan, source: TaggedSpan | undefined): Uint16Array {
  const words = cueWord(scene, cue);
  const passive = being.test(lower(scene, cue.from - 1)) || being.test(lower(scene, cue.from)) ? 'p' : '-';
  const before = lower(scene, cue.from - 1);
  if (!source) {
    const sources = Math.min(3, scene.spans.filter((s) => s.part === 'source').length);
    const near = scene.spans.some((s) => s.part === 'source' && scene.sentenceOf[s.from] === scene.sentenceOf[cue.from]) ? 'n' : '-';
    return hashed([
      'Snone',
      `Snone${sources}`,
      `Snone${passive}${near}`,
      `Snone${words}`,
      `Snone${near}${words}`,
      `Snone${before}`,
      `Snone${passive}${before}`,
    ]);
  }
  const order = source.from < cue.from ? '<' : '>';
  const crossed = between(scene, source, cue);
  const length = source.to - source.from === 1 ? lower(scene, source.from) : bucket(source.to - source.from);
  const sourceQuoted = scene.lexed.quoted[source.from] === scene.lexed.quoted[cue.from] ? '=' : '≠';
  return hashed([
    ...geometry(scene, `S${sourceQuoted}`, source, cue),
    ...geometry(scene, `S${passive}`, source, cue),
    `Sw${order}${words}`,
    `Sw${order}b${crossed}${words}`,
    `Sl${order}${length}b${crossed}`,
    `Sr${order}${rank(scene, cue, source)}`,
    `Sp${order}${lower(scene, source.from - 1)}b${crossed}`,
    `Sa${order}${lower(scene, source.to)}b${crossed}`,
    `Scp${order}${before}b${crossed}`,
    `Scn${order}${lower(scene, cue.to)}b${crossed}`,
  ]);
}

function hashed(names: readonly string[]): Uint16Array {
  return Uint16Array.from(names, row);
}
