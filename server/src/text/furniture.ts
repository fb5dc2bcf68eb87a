/**
 * What stands on a page and is no part of the article: notices, pointers to other pages, counters, the head of an e-mail, the frame of a
 * press release, footers. Nobody is introduced, quoted or cited there, so it is set apart before anything is read.
 */
import type { Span } from './span.ts';

/** Furniture is short, in code units. */
const longest = 600;

const social =
  'share|tweet|pin(?:terest)?|e-?mail|print|save|comments?|likes?|views?|shares?|retweets?|reposts?|reactions?|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|copy link|link copied|bookmark';
const zone = '(?: ?(?:GMT|BST|UTC|CES?T|IST|AES?T|[ECMP][SD]?T))?';
const clock = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?${zone}`;
const units = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)';
/** A word of a date or a time. */
const timed = String.raw`(?:\d[\d:.,/]*(?:st|nd|rd|th)?|[ap]\.?m\.?|GMT|BST|UTC|CES?T|IST|AES?T|[ECMP][SD]?T|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?|at|on|an?|of|ago|${units}|read|(?:first )?published|(?:last )?(?:updated|modified))`;
const address = String.raw`(?:\S{1,80}@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+|@\w{2,30}|\+?[\d(][\d ().-]{6,20})`;

/** Lines that belong to no article, wherever they stand. */
const anywhere: readonly RegExp[] = [
  // Advertisements, and what a page says around them.
  /^[-–—*\s[(]*(?:advertise?ments?|advertising|ads?|sponsored(?: content| by.{0,60})?|promoted(?: content)?|paid (?:post|content)|(?:story|article) continues (?:below|after).{0,60}|continue reading.{0,60}|skip (?:advertisement|to .{1,40})|scroll (?:down )?(?:to|for) .{1,40}|loading)[-–—*\s.…\])]*$/i,
  // Counters and buttons.
  new RegExp(
    String.raw`^(?=.*[a-z])(?:(?:${social}|\d[\d.,]*[km]?)(?:[\s|·•/,&:+–-]+|$)(?:(?:on|this|article|story|via|to|and|by|with friends)\b\s*)*){1,14}$`,
    'i',
  ),
  // Notices to whoever reads the page.
  /^(?:we(?: and our (?:\d+ )?partners)? (?:use|value|store)\b.{0,80}\b(?:cookies|privacy|technolog)|(?:this|our) (?:web)?site uses cookies|(?:accept|reject|manage|allow)(?: all)? cookies|cookies? (?:policy|settings|preferences|notice)|by (?:continuing|clicking|using|signing|subscribing|browsing)\b.{0,160}\b(?:agree|consent|accept)|(?:please )?(?:enable|turn on) javascript|javascript (?:is|must)|(?:sign up|subscribe|register)(?:$| (?:to|for|now|here|today|and)\b)|get (?:our|the)\b.{0,80}\b(?:newsletter|inbox|app|alerts|briefing|e-?mails?)|(?:log|sign) in\b(?:$|.{0,40}\b(?:to|account))|already (?:a|an) (?:subscriber|member)|create (?:a free|an|your) account|download (?:our|the)\b.{0,30}\bapp|(?:follow|like|find) us on|support (?:our|independent) journalism|you have \d+ (?:free )?articles|unsubscribe|enter your e-?mail|thank you for (?:signing|subscribing|reading)|have a (?:story|tip)|got a (?:story|tip)|do you have (?:a|any) (?:story|tip|information))/i,
  // Footers.
  /^(?:©|\(c\) ?\d{4}|copyright\b.{0,120}(?:\d{4}|all rights|©)|.{0,160}\ball rights reserved\b.{0,160}$)/i,
  /^this (?:article|story|material|content|report|piece|post|text)(?: by .{1,60})? (?:(?:is|was|has been|may not be) (?:originally |first )?(?:re-?published|published|broadcast|produced|reproduced|licen[cs]ed|amended|updated|corrected|part of|reprinted|provided|made available|distributed)|(?:originally |first )?(?:appeared|ran)\b|first published|originally published)/i,
  /^(?:re-?published|reprinted|licen[cs]ed|reproduced) (?:from|with permission|under|by permission|courtesy)\b/i,
  /^(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|about us|contact us|cookie policy|do not sell my .*|site ?map|accessibility|advertise with us|careers|menu|search)(?:\s*[|·•/]\s*[\p{L} ’'-]{2,40})*$/iu,
  // The frame of a press release.
  /^[-–—*\s]*(?:(?:for )?immediate release|press release|news release|media release|media advisory|(?:strictly )?embargo(?:ed)?\b.{0,80}|not for (?:publication|distribution|release)\b.{0,80})[-–—*\s.:]*$/i,
  /^(?:for immediate release|press release|news release|media release)\s*[:|–—-].{0,80}$/i,
  /^(?:(?:(?:media|press|news|investor|editorial) )?(?:contacts?|enquiries|inquiries|relations)|for (?:more|further|additional) information|notes? (?:to|for) editors?|source)\s*(?::.*|,? (?:please )?(?:contact|visit|call|see)\b.*|$)/i,
  /^[-–—*\s(]*(?:#(?:\s?#){0,3}|-\s?30\s?-|30|ends?|more|\*(?:\s?\*){2,4}|_{3,}|={3,}|[-–—]{3,}|~{3,})[-–—*\s.)]*$/i,
  // The head of an e-mail, and the line above what it answers.
  /^(?:from|to|date|re)\s?: ?.*(?:@|\b\d{1,2}:\d\d\b)|^(?:subject|cc|bcc|sent|reply-to|attachments?|fwd?)\s?:/i,
  /^-{2,} ?(?:original|forwarded) message ?-{2,}$|^begin forwarded message:?$|^on .{4,80}(?:@|<).{0,80}wrote:$/i,
  // Addresses that stand by themselves.
  new RegExp(
    String.raw`^(?:(?:e-?mail|tel(?:ephone)?|phone|fax|mobile|cell|web(?:site)?|twitter|x|instagram|facebook|url)\s?: ?)?${address}(?:[\s,;|]+${address}){0,6}$`,
    'i',
  ),
  // When it was published, how long it takes to read.
  new RegExp(
    String.raw`^(?:(?:first )?published|(?:last )?(?:updated|modified)|posted)\b:?(?=.*\d)(?:[\s,|·•():–-]*\b${timed})+[\s).]*$`,
    'i',
  ),
  new RegExp(String.raw`^(?:${clock}|(?:${clock}[\s,|·•–-]+)?(?:\d{1,2}|an?) ${units} ago|\d{1,2}[ -]min(?:ute)?s?(?: read)?)$`, 'i'),
];

/** Lines that point to other pages. A headline may read so: it is never one of them. */
const pointers: readonly RegExp[] = [
  /^(?:[→»›>▶►•*-]+ ?)?(?:read (?:more|also|next|on|this|the full (?:story|article|report))|more on this(?: story)?|more (?:from|in|stories|news|coverage)|related(?: (?:stories|articles?|content|topics|links|coverage|reading))?|see also|also (?:read|see)|don[’']t miss|watch(?: (?:live|now|more|this|the video|video))?|listen(?: (?:live|now))?|recommended|most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) (?:also )?like|what to read next|up next|editors?[’']?s? picks?|top stories|next (?:story|article)|previous (?:story|article)|click here|tap here|in pictures|live updates?|gallery|podcast)\s*(?:[:|»→].*|$)/i,
  /^(?:read|see|find out) more\b[^.!?“”"]{0,120}$/i,
  /^key points$/i,
];

/** Where the frame of a press release begins at the end of it, or a writer's newspaper speaks of itself: all behind it belongs to the frame. */
const closings =
  /^(?:[-–—*\s]*(?:#(?:\s?#){1,3}|-\s?30\s?-|\(?ends\)?)[-–—*\s.]*|about (?:the )?\p{Lu}.{1,60}[^.!?”"’,;]|forward[- ]looking statements?:?|notes? (?:to|for) editors?:?|(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations):?|contacts?:|boilerplate:?)$/iu;
/** The frame takes no more than this share of the page. */
const mostOfPage = 0.5;

export interface Apart {
  /** The paragraphs of the article. */
  readonly paragraphs: readonly Span[];
  readonly furniture: readonly Span[];
}

/** Sets the furniture of a text apart from its article. A text that would be nothing but furniture is left whole. */
export function setApart(text: string, paragraphs: readonly Span[]): Apart {
  const frame = frameFrom(text, paragraphs);
  const furniture: Span[] = [];
  const article: Span[] = [];
  paragraphs.forEach((p, i) => (i >= frame || isFurniture(text, p, i === 0) ? furniture : article).push(p));
  return article.length === 0 ? { paragraphs, furniture: [] } : { paragraphs: article, furniture };
}

/** @param first It is the first paragraph of its page, where a headline stands. */
function isFurniture(text: string, { start, end }: Span, first: boolean): boolean {
  if (end - start > longest) return false;
  const line = text.slice(start, end);
  return anywhere.some((pattern) => pattern.test(line)) || (!first && pointers.some((pattern) => pattern.test(line)));
}

/** Index of the paragraph from which on all is frame; behind the last where there is none. */
function frameFrom(text: string, paragraphs: readonly Span[]): number {
  const last = paragraphs.at(-1);
  if (!last) return 0;
  let article = 0;
  for (const [i, p] of paragraphs.entries()) {
    const short = p.end - p.start < 100;
    if (short && article >= 2 && closings.test(text.slice(p.start, p.end)) && last.end - p.start <= last.end * mostOfPage) return i;
    if (!short) article += 1;
  }
  return paragraphs.length;
}
