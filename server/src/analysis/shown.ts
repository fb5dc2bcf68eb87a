/**
 * A paragraph as the trained taggers are shown it: without what interrupts a name (a nickname between marks or brackets), what hangs
 * behind it (“KC”, “OBE”), and with a familiar title for one they have hardly met. What they say is then said of the whole paragraph.
 */
import { cityOf } from '../knowledge/city.ts';
import { countryOf } from '../knowledge/country.ts';
import { demonymOf } from '../knowledge/demonym.ts';
import { firstName } from '../knowledge/firstName.ts';
import { isPostnominal } from '../knowledge/postnominals.ts';
import { isUnfamiliar, standInFor, titleStart, type Row } from '../knowledge/titleRuns.ts';
import { titleOf } from '../knowledge/titles.ts';
import { derived } from '../lex/derived.ts';
import type { Lexed } from '../lex/lexed.ts';
import type { TaggedParagraph } from '../tagging/batch.ts';
import type { Tagger } from '../tagging/tagger.ts';

/** Where a token's answer comes from: its own, the token's before it (it goes on with what that is), or none (it is outside any span). */
const own = 0;
const goesOn = 1;
const hangsBehind = 2;

interface Shown {
  readonly lexed: Lexed;
  /** Index in the paragraph of each token shown. */
  readonly tokens: Int32Array;
  readonly answers: Uint8Array;
}

/** Tokens of the longest nickname, its marks with it: “Luis “El Gran Beto” Carranza”. */
const longestNickname = 5;

/** The nicknames of a paragraph: first token and the one behind the last, marks with it. */
export const nicknamesIn = derived(({ tokens: { words, starts, ends } }: Lexed): (readonly [from: number, to: number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let i = 1; i < words.length - 2; i += 1) {
    const closing = closingOf(words[i] as string);
    if (closing === undefined || !isGiven(words, i - 1) || starts[i + 1] !== ends[i]) continue;
    let to = i + 1;
    while (to < words.length && to < i + longestNickname && isInNickname(words[to] as string, to - i)) to += 1;
    if (to === i + 1 || !closing.test(words[to] ?? '') || starts[to] !== ends[to - 1] || !/^\p{Lu}\p{L}/u.test(words[to + 1] ?? ''))
      continue;
    if (words[i] === '(' && firstName(words[i - 1] as string) === undefined) continue;
    found.push([i, to + 1]);
    i = to;
  }
  return found;
});

const closingOf = (mark: string): RegExp | undefined =>
  mark === '(' ? /^\)$/ : /^(?:["“'‘«]|``)$/.test(mark) ? /^(?:["”'’»]|'')$/ : undefined;

const isInNickname = (word: string, place: number): boolean =>
  /^\p{Lu}[\p{L}'’]+$/u.test(word)
    ? !/^\p{Lu}{2,}$/u.test(word)
    : word === '-' || (place === 1 ? word === 'the' : /^(?:the|of|de|el|la)$/.test(word));

/** A first name or an initial stands there, no title, place or people. */
function isGiven(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (word === '.') return /^\p{Lu}$/u.test(words[at - 1] ?? '');
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return /^(?:\p{Lu}\.)+$/u.test(word);
  if (firstName(word) !== undefined) return true;
  return (titleOf(word) ?? countryOf(word) ?? cityOf(word) ?? demonymOf(word)) === undefined && !/^(?:[A-Z][a-z]{0,3}|The)$/.test(word);
}

const shownOf = derived((lexed: Lexed): Shown | undefined => {
  const { tokens } = lexed;
  const { words, count } = tokens;
  const row: Row = { list: words, starts: tokens.starts, ends: tokens.ends };
  const answers = new Uint8Array(count);
  const shownWords = [...words];
  for (const [from, to] of nicknamesIn(lexed)) answers.fill(goesOn, from, to);
  for (let i = count - 1; i > 0; i -= 1) {
    const word = words[i] as string;
    if (!/^\p{Lu}/u.test(word)) continue;
    if (isPostnominal(words, i)) {
      answers[i] = hangsBehind;
      continue;
    }
    const start = /^\p{Lu}{2,}$/u.test(word) ? i : titleStart(row, i);
    if (start === i) continue;
    const title = words.slice(start, i);
    if (title.some(isUnfamiliar)) {
      shownWords[start] = standInFor(title);
      answers.fill(goesOn, start + 1, i);
    } else if (title.includes(')')) answers.fill(goesOn, start + title.indexOf('('), i);
    i = start;
  }
  return answers.some((answer) => answer !== own) || shownWords.some((word, i) => word !== words[i])
    ? without(lexed, answers, shownWords)
    : undefined;
});

function without(lexed: Lexed, answers: Uint8Array, words: readonly string[]): Shown {
  const { tokens } = lexed;
  const kept = Int32Array.from(Array.from(answers.keys()).filter((i) => answers[i] === own));
  const place = new Int32Array(tokens.count + 1);
  for (let i = 0; i < tokens.count; i += 1) place[i + 1] = (place[i] as number) + (answers[i] === own ? 1 : 0);
  return {
    tokens: kept,
    answers,
    lexed: {
      ...lexed,
      tokens: {
        text: tokens.text,
        count: kept.length,
        words: Array.from(kept, (i) => words[i] as string),
        starts: kept.map((i) => tokens.starts[i] as number),
        ends: kept.map((i) => tokens.ends[i] as number),
      },
      sentences: Int32Array.from(new Set(lexed.sentences.map((start) => place[start] as number))).filter((start) => start < kept.length),
      quoted: Uint8Array.from(kept, (i) => lexed.quoted[i] as number),
    },
  };
}

/** The tagger, shown paragraphs in that way. `postnominal`: whether letters behind a name belong to its spans. */
export function shown(tagger: Tagger, postnominal: 'inside' | 'outside'): Tagger {
  const emissionsOfAll = (paragraphs: readonly TaggedParagraph[]): Float32Array[] => {
    const views = paragraphs.map(({ lexed }) => shownOf(lexed));
    const seen = tagger.emissionsOfAll(paragraphs.map((paragraph, i) => seenThrough(paragraph, views[i])));
    return seen.map((emissions, i) => {
      const view = views[i];
      return view ? spread(emissions, view.answers, tagger.labels, postnominal === 'inside') : emissions;
    });
  };
  return { ...tagger, emissionsOfAll, emissions: (lexed, context) => emissionsOfAll([{ lexed, context }])[0] as Float32Array };
}

/** The paragraph with the view's tokens alone, and of what is given of its tokens what is given of these. */
function seenThrough(paragraph: TaggedParagraph, view: Shown | undefined): TaggedParagraph {
  if (!view) return paragraph;
  const { context } = paragraph;
  const given =
    context.given &&
    Object.fromEntries(Object.entries(context.given).map(([key, values]) => [key, view.tokens.map((i) => values[i] as number)]));
  return { lexed: view.lexed, context: { ...context, ...(given ? { given } : {}) } };
}

/** So unlikely that no sequence of labels goes through it. */
const never = -1e4;

/** The emissions of the tokens shown, laid over all: a token not shown goes on with the span of the one before it, or is outside. */
function spread(seen: Float32Array, answers: Uint8Array, labels: readonly string[], inside: boolean): Float32Array {
  const width = labels.length;
  const out = new Float32Array(answers.length * width);
  let next = 0;
  for (let i = 0; i < answers.length; i += 1) {
    const at = i * width;
    if (answers[i] === own || i === 0) {
      out.set(seen.subarray(next * width, (next + 1) * width), at);
      next += 1;
    } else if (answers[i] === goesOn || inside) {
      labels.forEach((label, l) => {
        const before = out[at - width + l] as number;
        if (label.startsWith('B-')) out[at + l] = never;
        else if (label.startsWith('I-')) out[at + l] = Math.max(before, out[at - width + labels.indexOf(`B-${label.slice(2)}`)] as number);
        else out[at + l] = before;
      });
    } else labels.forEach((label, l) => (out[at + l] = label === 'O' ? 0 : never));
  }
  return out;
}
