/**
 * Whether a text is an article at all. Plain text is also requirements, logs, licences, word lists and code; each gets a
 * reason that can be shown to whoever wonders why nothing is read. Looks at the head of the text only, so that it costs the
 * same for any length.
 */
import { plainCopy, type Copy } from './copy/copy.ts';

export type Verdict = 'prose' | 'file name' | 'short' | 'code' | 'list' | 'licence' | 'foreign';

export interface Detection {
  readonly article: boolean;
  readonly reason: Verdict;
}

/** Code units of the head that are looked at. */
const head = 6_000;
/** Code units that may change in the head before it is judged anew. */
const fewUnits = 40;
/** An article has at least this many words. */
const fewestWords = 12;

/** Names that tools read, in lower case and without folders. */
const toolNames =
  /^(?:cmakelists\.txt|cmakecache\.txt|robots\.txt|humans\.txt|ads\.txt|security\.txt|llms(?:-full)?\.txt|manifest\.txt|top_level\.txt|entry_points\.txt|sources\.txt|dependency_links\.txt|package-list\.txt|versions?\.txt|build\.txt|meson_options\.txt|.*\.(?:log|csv|tsv)\.txt|(?:readme|changelog|changes|history|contributing|code_of_conduct|security|support|authors|contributors|maintainers|todo|roadmap|skill|agents|claude)\.(?:md|markdown|mdx|txt))$/;
/** What the words of a name say where all of them are such: “requirements-dev.txt”, but not “requirements-for-voters.txt”. */
const toolWords: readonly (readonly [reason: Verdict, words: RegExp, beside: RegExp])[] = [
  [
    'file name',
    /^(?:requirements|constraints|wordlist|words|dictionary|stopwords)$/,
    /^(?:dev|test|tests|prod|docs?|base|ci|lint|build|local|min|all|common|extra|optional|en|us|gb|uk|english|small|large|full|list|[\d.]+)$/,
  ],
  [
    'licence',
    /^(?:licen[cs]es?|copying|copyrights?|notices?|eula|unlicense|patents|thirdparty)$/,
    /^(?:third|party|3rd|mit|apache|bsd|gpl|lgpl|agpl|mpl|cc|by|sa|isc|ofl|lesser|software|open|source|oss|legal|and|[\dv.]+|clause)$/,
  ],
];

/** What licences say of themselves, and hardly anything else does. */
const licenceWords =
  /\b(?:permission is hereby granted|permission to use, copy|provided ["“]as is["”]|this license|the licensor|licensee|redistribution and use in source|redistributions? (?:of source|in binary)|without warranty of any kind|the software is provided|terms and conditions for use|end[- ]user license agreement|grants? you a|non-?exclusive,)/gi;
/** What stands in a licence, and also below an article or in news of one. */
const ownersWords =
  /\b(?:software license|all rights reserved|licensed under the|gnu (?:lesser |affero )?general public license|apache license|creative commons|copyright \(c\)|mozilla public license)/gi;
/** Somebody is reported to have said something: no licence does that. */
const reports = /\b(?:said|says|told|asked|wrote|added)\b/i;

/** Words that no English paragraph does without. */
const englishWords = new Set(
  'the a an of to in and on for is was were are with as at by from that it he she his her they their has have had be been will would not but who which this said after about more'.split(
    ' ',
  ),
);

/**
 * Judges a text by its file name (without folders) and its head.
 * @param last The judgement before the last edits. It holds while fewer than `fewUnits` of the head have changed since, so
 * that typing neither costs anything nor makes the answer flicker; a text near the line stays on its side of it.
 * @param copy Makes the copy of the head that is read, by how the text is written.
 */
export function detectArticle(name: string, text: string, last?: Judgement, copy: (text: string) => Copy = plainCopy): Judgement {
  const sample = text.slice(0, head);
  if (last && last.reason !== 'short' && changed(last.head, sample) < fewUnits) return last;
  return { ...judge(name.toLowerCase(), copy(sample), last?.article), head: sample };
}

/** A detection, and the head it was made from. */
export interface Judgement extends Detection {
  readonly head: string;
}

/** Code units between what two texts begin with and what they end with in common. */
function changed(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < shorter - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return Math.max(a.length, b.length) - front - back;
}

function judge(file: string, copy: Copy, before: boolean | undefined): Detection {
  const named = byName(file);
  if (named) return { article: false, reason: named };
  const sample = copy.text;
  const words = sample.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < (before ? fewestWords / 2 : fewestWords)) return { article: false, reason: 'short' };
  const measures = measure(copy, words);
  const slack = before === undefined ? 1 : before ? 0.7 : 1.3;
  if (measures.licence >= 2 * slack) return { article: false, reason: 'licence' };
  const machine = measures.codeLines > 0.35 / slack || measures.machineLines > 0.4 / slack || measures.signs > 0.09 / slack;
  if (machine) return { article: false, reason: 'code' };
  if (measures.inSentences < 0.45 * slack) return { article: false, reason: 'list' };
  if (measures.english < 0.08 * slack) return { article: false, reason: measures.english < 0.04 ? 'foreign' : 'list' };
  return { article: true, reason: 'prose' };
}

/** What a file's name alone says it is; undefined where it may be an article. */
function byName(file: string): Verdict | undefined {
  if (toolNames.test(file)) return 'file name';
  const words = file.replace(/\.txt$/, '').split(/[-_. ]+/);
  return toolWords.find(
    ([, own, beside]) => words.some((word) => own.test(word)) && words.every((word) => own.test(word) || beside.test(word)),
  )?.[0];
}

/** Shares, 0 to 1, but for `licence`, which counts phrases: those that an article may have too for half, where nobody speaks. */
interface Measures {
  readonly licence: number;
  /** Of lines: ones that only a program would write or read. */
  readonly codeLines: number;
  /** Of lines: ones that begin with a date, a level or a number, as logs and tables do. */
  readonly machineLines: number;
  /** Of characters: signs that prose hardly has. */
  readonly signs: number;
  /** Of characters: those in lines or blocks that hold a finished sentence. */
  readonly inSentences: number;
  /** Of words: English function words. */
  readonly english: number;
}

const codeLine =
  /^\s*(?:<\/?[a-z!?]|\/\*|[{}[\]()]+[;,]?\s*$|(?:import|from|export|const|let|var|def|class|function|return|if|for|while|public|private|static|void|int|package|using|include|set|add_\w+)\b.*[({;:=]\s*$|[\w.-]+\s*[:=]{1,2}\s*["'{[\d/$]|[\w-]+\s*(?:==|>=|<=|~=)\s*[\d.]+)|\w+\s*\([^)]*$|\w+\([^)]*\)\s*$|[{}]\s*$|^\s*\S+(?:\s+\S+){0,4};\s*$|=>|\(\)|::|&&|\|\|/;
const machineLine =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d|\[?\d\d:\d\d:\d\d|\d+(?:\.\d+){2,}|(?:\[)?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b|\d+[\t,;|]|(?:[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d)|at \S+\(|https?:\/\/\S+$|\/\S+$)/;
/** A remark in code, or an item of a list: what stands behind it tells. */
const remark = /^\s*(?:[#;]|\/\/|\*\s|--)/;
/** Words from which a line is prose without a full stop, and from which it is a sentence with one. */
const runningProse = 18;
const shortestSentence = 4;
const finished = /[\p{L}\p{N})%][”"’'»)\]]{0,2}[.!?…][”"’'»)\]]{0,3}(?:\s|$)/u;
const begins = /(?:^|[.!?…][”"’'»)]{0,3}\s+|\s)[“"‘'«(]{0,2}\p{Lu}/u;
/** A turn of an interview or a hearing, and a quotation with its speaker, are speech however short. */
const turn = /^(?:(?:Q|A|\p{Lu}[\p{L}.’' -]{1,40}):\s+|[“"«])\S.*[.!?…][”"’»]*/u;

function measure({ text, paragraphs }: Copy, words: readonly string[]): Measures {
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  const share = (test: (line: string) => boolean): number =>
    lines.filter((line) => test(line.slice(0, 400))).length / Math.max(1, lines.length);
  const whole = paragraphs.map(({ start, end }) => text.slice(start, end));
  const length = (pieces: readonly string[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
  const article = whole.join('\n');
  const count = (phrases: RegExp): number => article.match(phrases)?.length ?? 0;
  const said = reports.test(article);
  return {
    licence: said ? count(licenceWords) / 3 : count(licenceWords) + count(ownersWords) / 2,
    codeLines: share((line) => codeLine.test(line) || (remark.test(line) && !isSentence(line))),
    machineLines: share((line) => machineLine.test(line)),
    signs: (text.match(/[{}[\]<>=|\\_^~`#*/;]/g)?.length ?? 0) / Math.max(1, text.length),
    inSentences: length(whole.filter((piece) => isSentence(piece) || turn.test(piece))) / Math.max(1, length(whole)),
    english: words.filter((word) => englishWords.has(word.toLowerCase())).length / words.length,
  };
}

/** A sentence, or words enough to be running prose. */
function isSentence(piece: string): boolean {
  const words = piece.split(/\s+/, runningProse).length;
  return begins.test(piece) && (words >= runningProse || (words >= shortestSentence && finished.test(piece)));
}
