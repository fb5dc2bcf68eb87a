/**
 * Whether a text is an article at all. Plain text is also requirements, logs, licences, word lists and code; each gets a
 * reason that can be shown to whoever wonders why nothing is read. Looks at the head of the text only, so that it costs the
 * same for any length.
 */
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
  /^(?:requirements.*\.txt|constraints.*\.txt|cmakelists\.txt|cmakecache\.txt|robots\.txt|humans\.txt|ads\.txt|security\.txt|llms(?:-full)?\.txt|manifest\.txt|top_level\.txt|entry_points\.txt|sources\.txt|dependency_links\.txt|package-list\.txt|versions?\.txt|build\.txt|meson_options\.txt|wordlist.*\.txt|dictionary.*\.txt|stopwords.*\.txt|.*\.(?:log|csv|tsv)\.txt)$/;
const licenceNames = /^(?:.*[-_.])?(?:licen[cs]es?|copying|copyright|notices?|third[-_ ]?party.*|eula|unlicense|patents)(?:[-_.].*)?\.txt$/;

const licenceWords =
  /\b(?:permission is hereby granted|permission to use, copy|provided ["“]as is["”]|this license|the licensor|licensee|software license|all rights reserved|redistribution and use in source|without warranty of any kind|licensed under the|gnu (?:lesser |affero )?general public license|apache license|creative commons|the software is provided|terms and conditions for use|copyright \(c\)|mozilla public license|end[- ]user license agreement)/gi;
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
 */
export function detectArticle(name: string, text: string, last?: Judgement): Judgement {
  const sample = text.slice(0, head);
  if (last && last.reason !== 'short' && changed(last.head, sample) < fewUnits) return last;
  return { ...judge(name.toLowerCase(), sample, last?.article), head: sample };
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

function judge(file: string, sample: string, before: boolean | undefined): Detection {
  if (toolNames.test(file)) return { article: false, reason: 'file name' };
  if (licenceNames.test(file)) return { article: false, reason: 'licence' };
  const words = sample.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < (before ? fewestWords / 2 : fewestWords)) return { article: false, reason: 'short' };
  const measures = measure(sample, words);
  const slack = before === undefined ? 1 : before ? 0.7 : 1.3;
  if (measures.licence >= 2 * slack) return { article: false, reason: 'licence' };
  const machine = measures.codeLines > 0.35 / slack || measures.machineLines > 0.4 / slack || measures.signs > 0.09 / slack;
  if (machine) return { article: false, reason: 'code' };
  if (measures.inSentences < 0.45 * slack) return { article: false, reason: 'list' };
  if (measures.english < 0.08 * slack) return { article: false, reason: measures.english < 0.04 ? 'foreign' : 'list' };
  return { article: true, reason: 'prose' };
}

/** Shares, 0 to 1, but for `licence`, which counts phrases. */
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
  /^\s*(?:[#;]|\/\/|\/\*|\*\s|--|<\/?[a-z!?]|[{}[\]()]+[;,]?\s*$|(?:import|from|export|const|let|var|def|class|function|return|if|for|while|public|private|static|void|int|package|using|include|set|add_\w+)\b.*[({;:=]\s*$|[\w.-]+\s*[:=]{1,2}\s*["'{[\d/$]|[\w-]+\s*(?:==|>=|<=|~=)\s*[\d.]+)|\w+\s*\([^)]*$|\w+\([^)]*\)\s*$|[{}]\s*$|^\s*\S+(?:\s+\S+){0,4};\s*$|=>|\(\)|::|&&|\|\|/;
const machineLine =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d|\[?\d\d:\d\d:\d\d|\d+(?:\.\d+){2,}|(?:\[)?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b|\d+[\t,;|]|(?:[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d)|at \S+\(|https?:\/\/\S+$|\/\S+$)/;
/** Words from which a line is prose without a full stop, and from which it is a sentence with one. */
const runningProse = 18;
const shortestSentence = 4;
const finished = /\p{Ll}[\p{L}\p{N})%]{0,3}[.!?…][”"’')\]]{0,3}(?:\s|$)/u;
const begins = /(?:^|[.!?…][”"’')\]]{0,3}\s+|\s)[“"‘'(]{0,2}\p{Lu}/u;

function measure(sample: string, words: readonly string[]): Measures {
  const lines = sample.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  const share = (test: RegExp): number => lines.filter((line) => test.test(line.slice(0, 400))).length / Math.max(1, lines.length);
  const blocks = sample.split(/(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])/);
  const spoken = blocks.flatMap(sentencePieces).reduce((sum, piece) => sum + piece.length, 0);
  return {
    licence: sample.match(licenceWords)?.length ?? 0,
    codeLines: share(codeLine),
    machineLines: share(machineLine),
    signs: (sample.match(/[{}[\]<>=|\\_^~`#*/;]/g)?.length ?? 0) / Math.max(1, sample.length),
    inSentences:
      spoken /
      Math.max(
        1,
        lines.reduce((sum, line) => sum + line.length, 0),
      ),
    english: words.filter((word) => englishWords.has(word.toLowerCase())).length / words.length,
  };
}

/** The lines of a block that are sentences, or long enough to be running prose; a hard-wrapped block is one piece. */
function sentencePieces(block: string): string[] {
  const lines = block.split(/\r\n|[\n\r]/);
  const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length > 40 && line.length < 100);
  return (wrapped ? [lines.join(' ')] : lines).filter((piece) => {
    const words = piece.split(/\s+/, runningProse).length;
    return begins.test(piece) && (words >= runningProse || (words >= shortestSentence && finished.test(piece)));
  });
}
