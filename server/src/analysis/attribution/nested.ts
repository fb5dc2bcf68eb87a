import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import { derived } from '../../lex/derived.ts';
import type { NameSpan } from '../actors/input.ts';
import type { Paragraph } from '../model.ts';
import type { QuotationDraft } from '../quotations.ts';
import type { AttributionDraft } from './drafts.ts';

/**
 * Attributions inside what somebody else is cited for, and beside it: “Putin hailed the ‘bravery’ of the troops, KCNA said”;
 * “what Moscow describes as the liberation of Kursk”; “a claim disputed by Kyiv”. The tagger's labels are flat and cannot say
 * these, so they are read by pattern, and only where the pattern leaves no doubt. New drafts only, in no order.
 */
export function nestedAttributions(
  text: string,
  drafts: readonly AttributionDraft[],
  quotations: readonly QuotationDraft[],
  names: readonly NameSpan[],
): AttributionDraft[] {
  const persons = names.filter((n) => n.type === 'PER');
  const held = drafts.flatMap((d) => d.cue).sort((a, b) => a.end - b.end);
  const fragments = quotations.filter((q) => q.spans.length === 1 && q.kind !== 'title').map((q) => q.spans[0] as Span);
  return drafts.flatMap((outer) => [
    ...outer.content.flatMap((content) => fragmentsOf(text, outer, content, fragments, persons)),
    ...outer.content.flatMap((content) => wordings(text, outer, content)),
    ...outer.content.flatMap((content) => reports(text, outer, content, held)),
  ]);
}

/** A quoted fragment belongs to a subject that stands at most so many code units before the first of them. */
const nearest = 60;
const objectOf =
  /\b(?:told|with|to|of|for|by|from|against|about|on|at|and|between|meet|met|called|urged|asked|thanked)\s+(?:the\s+)?(?:[\p{L}.-]+\s+){0,4}$/u;
const phraseBreak = /[,;:.()—–]|\b(?:and|but|who|which|that|while|as|after|because)\b/;

/** The fragments quoted in an indirect content, each given to the person who is its subject there, or with the fragment before it. */
function fragmentsOf(
  text: string,
  outer: AttributionDraft,
  content: Span,
  fragments: readonly Span[],
  persons: readonly NameSpan[],
): AttributionDraft[] {
  const quoted: Span[] = [];
  for (let i = firstEndingAfter(fragments, content.start); i < fragments.length && (fragments[i] as Span).start < content.end; i += 1)
    if (contains(content, fragments[i] as Span)) quoted.push(fragments[i] as Span);
  if (quoted[0]?.start === content.start) return [];
  const found: AttributionDraft[] = [];
  for (const fragment of quoted) {
    const subject = subjectBefore(text, content, fragment, persons);
    const draft = subject && inTheWordsOf(text, outer, subject, fragment);
    if (draft) found.push(draft);
    else if (!subject) found.at(-1)?.content.push(fragment);
  }
  return found;
}

/** The fragment as the subject's, where that is not the outer source, and nothing but a verb stands between. */
function inTheWordsOf(text: string, outer: AttributionDraft, subject: NameSpan, fragment: Span): AttributionDraft | null {
  if (outer.source.some((s) => text.slice(s.start, s.end).includes(lastWord(text, subject)))) return null;
  const between = text.slice(subject.end, fragment.start);
  const verb = verbPhrase.exec(between);
  if (between.trim() !== '' && !(verb && isVerb(verb[2] as string))) return null;
  const cue = verb ? [spanIn(subject.end, between, verb[1] as string)] : [];
  return { source: [{ start: subject.start, end: subject.end }], cue, content: [fragment], route: 'cue', paragraph: outer.paragraph };
}

/** “wrote that”: what follows is said by the subject, whoever else it is about. */
const saidThat = /^\s+(?:(?:has|have|had|also)\s+)?\p{Ll}+\s+that\b/u;

/** “dismissed as” before the quoted words. */
const calledAs = /\bas\s+$/u;

/** Auxiliaries and adverbs and the verb: the cue; an object pronoun or article may stand behind it. */
const verbPhrase = /^\s+((?:(?:has|have|had|also|then|again|\p{Ll}+ly)\s+){0,2}(\p{Ll}+))(?:\s+(?:it|them|him|her|this|that|the))?\b/u;

const isVerb = (word: string): boolean => cueKinds(word).size > 0 || /(?:ed|s|d|t|ew|oke|ave)$/.test(word);

function subjectBefore(text: string, content: Span, first: Span, persons: readonly NameSpan[]): NameSpan | undefined {
  for (let i = firstEndingAfter(persons, first.start) - 1; i >= 0; i -= 1) {
    const person = persons[i] as NameSpan;
    if (person.start < content.start || first.start - person.end > nearest) return undefined;
    const between = text.slice(person.end, first.start);
    if (/^[’']/.test(between) || phraseBreak.test(between.replace(saidThat, '').replace(calledAs, ''))) return undefined;
    if (!objectOf.test(text.slice(Math.max(content.start, person.start - 60), person.start))) return person;
  }
  return undefined;
}

const lastWord = (text: string, s: Span): string => text.slice(s.start, s.end).split(/\s+/).at(-1) ?? '';

const name = String.raw`(?:the )?\p{Lu}[\p{L}.’-]*\p{L}(?: \p{Lu}[\p{L}.’-]*\p{L}){0,3}`;
const wording = new RegExp(
  String.raw`\bwhat (${name}) ((?:has |have |had )?(?:describe[sd]?|call(?:s|ed)?|term(?:s|ed)?|see[ns]?|regard(?:s|ed)?|consider(?:s|ed)?|portray(?:s|ed)?|dub(?:s|bed)?)(?: as)?) ([^,;:.—]+)`,
  'gu',
);

/** “what Moscow describes as …”: the words are Moscow's. */
function wordings(text: string, outer: AttributionDraft, content: Span): AttributionDraft[] {
  const words = text.slice(content.start, content.end);
  // Looked for first: it is ten times as fast as the pattern, and most contents have none.
  if (!words.includes('what ')) return [];
  return [...words.matchAll(wording)].map((match) => {
    const source = spanIn(content.start + match.index, match[0], match[1] as string);
    const cue = spanIn(source.end, text.slice(source.end, content.end), match[2] as string);
    const said = spanIn(cue.end, text.slice(cue.end, content.end), match[3] as string);
    return { source: [source], cue: [cue], content: [said], route: 'cue', paragraph: outer.paragraph };
  });
}

/** A verb, whom it is told, and what: “told the cabinet that the fees would rise”. */
const telling = /(?<=\s)(\p{Ll}+)(?: (?:(?:the|a|his|her|their) )?\p{L}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,2})? (that [^;:.!?]+)/gu;
/** Who tells it, up to the verb. */
const teller = new RegExp(
  String.raw`(${name}|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?: (?!ha[sd]\b|have\b)\p{Ll}[\p{Ll}’-]+){1,3}|\b(?:[Hh]e|[Ss]he|[Tt]hey)) ((?:(?:has|have|had|also|later) ){0,2})$`,
  'u',
);

/** A report that somebody else is cited for: KCNA reports that Putin said that … Not where the tagger saw a cue itself. */
function reports(text: string, outer: AttributionDraft, content: Span, held: readonly Span[]): AttributionDraft[] {
  if (outer.cue.length === 0) return [];
  const words = text.slice(content.start, content.end);
  if (!words.includes(' that ')) return [];
  return [...words.matchAll(telling)].flatMap((match): AttributionDraft[] => {
    const [told = '', verb = '', what = ''] = match;
    if (!cueKinds(verb).has('neutral') && !cueKinds(verb).has('judging')) return [];
    const before = words.slice(Math.max(0, match.index - 80), match.index);
    const found = teller.exec(before);
    if (!found) return [];
    const source = spanIn(content.start + match.index - before.length + found.index, found[0], found[1] as string);
    const said = spanIn(content.start + match.index, told, what);
    const cue = { start: source.end + 1, end: said.start - 1 };
    const near = held[firstEndingAfter(held, cue.start)];
    if (near && overlaps(near, cue)) return [];
    return [{ source: [source], cue: [cue], content: [said], route: 'cue', paragraph: outer.paragraph }];
  });
}

const spanIn = (from: number, within: string, words: string): Span => {
  const start = from + within.indexOf(words);
  return { start, end: start + words.length };
};

const answered = new RegExp(
  String.raw`\b((?:an?|the|that|this|his|her|its|their) (?:\p{Ll}+ )?(?:claim|allegation|accusation|charge|assertion|account|version|denial|suggestion|statement|figure|finding|report|move|decision)s?) (?:that (?:is|was|has been) )?((?:disputed|denied|rejected|contested|dismissed|challenged|refuted|questioned|confirmed|backed|supported|echoed|condemned|criticised|criticized|welcomed) by) (${name})`,
  'gu',
);

const answeredIn = derived(({ text }) => [...text.matchAll(answered)]);

/** “a claim disputed by Kyiv”: Kyiv speaks, of the claim. Only where nothing is attributed yet. */
export function answeredClaims(text: string, paragraphs: readonly Paragraph[], drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const held = drafts.flatMap((d) => [...d.cue, ...d.source]).sort((a, b) => a.end - b.end);
  return paragraphs.flatMap((p, paragraph) =>
    answeredIn(p.lexed).flatMap((match): AttributionDraft[] => {
      const at = p.start + match.index;
      const content = spanIn(at, match[0], match[1] as string);
      const cue = spanIn(content.end, text.slice(content.end, p.end), match[2] as string);
      const source = spanIn(cue.end, text.slice(cue.end, p.end), match[3] as string);
      const whole = { start: at, end: at + match[0].length };
      const near = held[firstEndingAfter(held, whole.start)];
      return near && overlaps(near, whole) ? [] : [{ source: [source], cue: [cue], content: [content], route: 'cue', paragraph }];
    }),
  );
}
