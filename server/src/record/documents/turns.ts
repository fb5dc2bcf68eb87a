/** Who speaks in a document: `NAME:` turns, questions and answers, else one author for all of it. */
import type { Turn } from './document.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \t]+(?:(?:de|da|di|du|del|van|von|der|den|la|le|bin|al|of|the|and|for)[ \t]+){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,11}`;
const time = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`;
/** A line's label: perhaps a time, a name, perhaps a role or a time, a colon. Numbers of lines, bullets, `>>` and marks of Markdown may stand before it. */
const label = new RegExp(
  String.raw`^[ \t]*(?:\d{1,3}[ \t]+)?(?:${time}[ \t]*[-–—]?[ \t]*)?(?:>>+[ \t]*|[-*•][ \t]+)?[*_]{0,2}(${name})[*_]{0,2}(?:[ \t]*\([^)\n]{1,60}\)|,[ \t][^:\n.]{1,60})?(?:[ \t]+${time})?[ \t]*[*_]{0,2}:[*_]{0,2}(?=\s|$)`,
  'u',
);
/** `Q.` and `A.` of a hearing, `Q:` and `A:` of an interview. */
const questionOrAnswer = /^[ \t]*(?:\d{1,3}[ \t]+)?[*_]{0,2}(Q|A)[.:][*_]{0,2}(?=\s)/;
/** Labels of letters, releases and notes that name no speaker. */
const headings = new Set(
  'note notes date to from cc bcc re subject title time place location contact phone email tel fax web website source sources update correction editor attachment attachments attn agenda summary background example warning important for immediate release washington transcript present absent members staff topic venue duration length recorded photo caption language kind http https'.split(
    ' ',
  ),
);
const by = new RegExp(
  String.raw`\b(?:remarks|statement|speech|address|testimony|comments|keynote|letter|message|opening statement|affidavit|declaration)[ \t]+(?:by|of|from|delivered by)[ \t]+(?:the[ \t]+)?(${name})`,
  'iu',
);
const witness = new RegExp(
  String.raw`\b(?:deposition|testimony|examination|interview|conversation|q&a|q & a)[ \t]+(?:of|with)[ \t]+(?:the[ \t]+)?(${name})`,
  'iu',
);
const author = new RegExp(String.raw`^[ \t]*(?:by|from|author)[: \t]+(${name})[ \t]*(?:<[^>\n]*>)?[ \t]*$`, 'imu');
const signature = new RegExp(
  String.raw`(?:^[ \t]*(?:[—–―]|--?)[ \t]*|^[ \t]*(?:sincerely|respectfully(?: submitted)?|regards|best regards|signed|yours(?: truly| sincerely| faithfully)?),?[ \t]*\n\s*)(${name})(?:,[^\n]{0,80})?[ \t]*(?:\n[^\n]{0,80}){0,2}\s*$`,
  'imu',
);

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The document's turns; one for all of it where no line is labelled. Linear. */
export function turnsOf(text: string): readonly Turn[] {
  const lines = linesOf(text);
  const labelled = labelsIn(text, lines);
  const head = text.slice(0, 3000);
  const whole = nameFrom(by.exec(head)) ?? nameFrom(author.exec(head)) ?? nameFrom(signature.exec(text.slice(-400)));
  if (labelled.length === 0) return [{ start: 0, end: text.length, speaker: whole }];
  const answers = labelled.some(({ speaker }) => speaker === 'A') ? nameFrom(witness.exec(head)) : null;
  const first = labelled[0] as Turn;
  const turns: Turn[] = first.start > 0 ? [{ start: 0, end: (labelled[0] as Labelled).at, speaker: null }] : [];
  labelled.forEach(({ start, speaker }, i) => {
    const end = labelled[i + 1]?.at ?? text.length;
    turns.push({ start, end, speaker: speaker === 'A' ? answers : speaker === 'Q' ? null : speaker });
  });
  return turns;
}

interface Labelled extends Turn {
  /** Where the label begins. */
  readonly at: number;
}

function labelsIn(text: string, lines: readonly Line[]): Labelled[] {
  const found: (Labelled & { readonly capitals: boolean })[] = [];
  const uses = new Map<string, number>();
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, Math.min(end, start + 200));
    const match = questionOrAnswer.exec(line) ?? label.exec(line);
    const speaker = match?.[1]?.replace(/\s+/g, ' ').replace(/[.*_]+$/, (marks) => (marks.startsWith('.') ? '.' : ''));
    if (!match || speaker === undefined || isHeading(speaker, found.length === 0 && index < headLines)) continue;
    uses.set(speaker, (uses.get(speaker) ?? 0) + 1);
    found.push({ at: start, start: start + match[0].length, end, speaker, capitals: speaker === speaker.toUpperCase() });
  }
  // In small letters, “Note: …” or “Our plan: …” is a label only in company.
  const mixed = found.filter(({ capitals }) => !capitals);
  const company = mixed.length >= 3 || mixed.some(({ speaker }) => (uses.get(speaker ?? '') ?? 0) > 1) || found.length > mixed.length;
  return company ? found : found.filter(({ capitals }) => capitals);
}

/** Lines from the beginning in which a letter or a release says to whom, of what and when. */
const headLines = 12;

/** Further down, “WASHINGTON:” or “FROM:” may be somebody’s name. */
function isHeading(label: string, inHead: boolean): boolean {
  const [first = ''] = label.toLowerCase().split(/[ .]/);
  return inHead ? headings.has(first) : headings.has(label.toLowerCase()) && label !== label.toUpperCase();
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

/** The name a pattern found, up to where its capitals end. */
function nameFrom(match: RegExpExecArray | null): string | null {
  const found = match?.[1];
  if (found === undefined) return null;
  const words = found.trim().split(/\s+/);
  // The pattern may ignore case for its first words, and then takes small letters for a name's.
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word) && !/^(?:de|da|di|du|del|van|von|der|den|la|le|bin|al|of|the)$/.test(word));
  const kept = (end < 0 ? words : words.slice(0, end)).join(' ').replace(/[.,]+$/, '');
  return kept === '' ? null : kept;
}
