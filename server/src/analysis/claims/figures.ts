import { derived } from '../../lex/derived.ts';
import type { Paragraph } from '../model.ts';

/** The figures that somebody must have counted, by kind. Dates, ages, addresses, scores, votes and room numbers are not among them. */
const number = String.raw`(?:\d[\d,]*(?:\.\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`;
const counted: readonly RegExp[] = [
  // Shares and rates.
  new RegExp(String.raw`${number}(?:-| )?(?:%|percent\b|per cent\b|percentage points?\b)`, 'iu'),
  // Money, in figures; a price tag of a few dollars is no claim.
  /(?:[$€£¥]|US\$ ?|\bRs\.? ?)\s?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(?:million|billion|trillion|bn|m\b|k\b)|\d{3,})/iu,
  /\b\d[\d,.]*\s(?:million\s|billion\s|trillion\s)?(?:dollars|euros|pounds|yen|yuan|rubles|roubles|rupees|francs)\b/iu,
  // Large counts.
  /\b\d+(?:\.\d+)?\s(?:million|billion|trillion)\b/iu,
  /(?<![\p{L}\d.,#-])\d{1,3}(?:,\d{3})+(?![\p{L}\d-])/u,
  // Casualties and the like, in small numbers too.
  new RegExp(
    String.raw`\b${number}(?: \p{L}+){0,3} (?:were|was|have been|had been|are|people|others)?\s?(?:killed|injured|wounded|dead|hurt|arrested|detained|missing|displaced|homeless|evacuated)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:killed|killing|injured|injuring|wounded|wounding)\s(?:at least |about |more than |nearly |over )?${number}\b`,
    'iu',
  ),
  // Multiples and shares in words.
  /\b\d+-fold\b|\b(?:two|three|four|five|six|ten|\d+) times (?:the|as|more|higher|larger|the rate)\b|\b(?:one|two|three|\d) (?:in|out of) (?:every )?(?:three|four|five|six|ten|\d+)\b/iu,
  /\b(?:a third|a quarter|two-thirds|three-quarters|one-third|one-fifth|a majority|the majority|nearly half|almost half|about half|more than half|over half|half) of\b/iu,
  /\b(?:doubled|tripled|quadrupled|halved)\b/iu,
];
const loose = /\b(?:hundreds|thousands|millions|billions)\s+of\b|\battract\p{L}* thousands\b/iu;

/** Numbers that are a matter of record or that nobody would check. */
const recorded =
  /\b(?:voted|vote|votes|by a (?:vote|margin)|scored?|points|innings|goals?|won \d|aged?|years? old|year-old|sentenced|years in prison|section|article|chapter|page|route|highway|street|avenue|verse|room|flight)\b/iu;

/** Figures that a rule sets and nobody counts. */
const set = /\b(?:threshold|minimum wage|speed limit|margin of error|interest rate|tax rate)s?\b/iu;

/** Of what a sentence counts: `firm` figures, `loose` ones (“thousands of fans”), or none. */
export type Counting = 'firm' | 'loose' | 'none';

/** A rank among counted votes: whoever doubts it can look it up. */
export const isVoteCount = (own: string): boolean =>
  /\bvotes?\b[^|]{0,30}\b(?:most|highest|largest|lowest|fewest)\b|\b(?:most|largest|highest)\s(?:number\sof\s)?votes?\b/iu.test(own);

export function countingOf(own: string): Counting {
  if (set.test(own)) return 'none';
  if (recorded.test(own) && !/%|percent|per cent|[$€£]/iu.test(own)) return 'none';
  if (counted.some((pattern) => pattern.test(own))) return 'firm';
  return loose.test(own) ? 'loose' : 'none';
}

const namedPoll =
  /\p{Lu}[\p{L}.’'/-]{1,40}(?:\s\p{Lu}[\p{L}.’'/-]{1,40}){0,4}\s(?:\p{Ll}{1,20}\s){0,2}(?:poll|survey)\b|\b(?:poll|survey)\s(?:by|from|conducted by|released by)\s(?:the\s)?\p{Lu}/u;
const polled =
  /\b(?:poll|polls|survey|sample|respondents|margin of error|approval|favorab\p{L}+|likely voters|registered voters|lead|leads|led|advantage|ahead|trails?)\b/iu;

/** Where the article first names the maker of a poll; Infinity where it names none. */
export function namedPollIn(paragraphs: readonly Paragraph[]): number {
  for (const { start, lexed } of paragraphs) {
    const at = pollNamedAt(lexed);
    if (at >= 0) return start + at;
  }
  return Infinity;
}

const pollNamedAt = derived(({ text }) => text.search(namedPoll));

/** Somebody named counts, rates or ranks in the sentence itself: “The Harbour Institute ranked”. */
const counting =
  /\p{Lu}[\p{L}.’'-]+\s(?:has\s|had\s|have\s)?(?:also\s)?(?:rates?|rated|ranks?|ranked|counted|counts|measured|recorded|surveyed|polled|tallied|logged|estimates?|estimated)\b/u;

export const isCountedByName = (own: string): boolean => counting.test(own);

/** Whether the figures are a poll's: from where its maker is named to the article's end. */
export const isPolled = (own: string): boolean => polled.test(own);
