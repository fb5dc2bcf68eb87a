/** Questions about how a person enters the article. */
import type { Actor, Article, Mention } from '../../analysis/model.ts';
import { kinOf } from '../../knowledge/kin.ts';
import type { Page } from '../page.ts';

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.?\s/;
/** A name that stands for a camp or a time: “a Lopez supporter”, “the Lopez administration”. */
const attributive =
  /^(?:[’']s)?\s(?:administration|campaign|supporters?|voters?|critics?|government|cabinet|era|years|team|aides?|allies|ally|rally|rallies|backers?|fans?|family|presidency|camp|adviser|advisers|surrogates?|spokes\p{L}+|Tower|Foundation|plan|victory)\b/u;

/** A first line shorter than this, in code units, with more text below it, is a headline or a standfirst, whatever it ends with. */
const longestLine = 200;

/** Its first mention in the prose by name, in the reporter's voice. */
export function entrance(article: Article, page: Page, actor: Actor): Mention | undefined {
  const head = article.paragraphs.findIndex((paragraph) => paragraph.end - paragraph.start >= longestLine);
  const body = article.paragraphs[Math.min(Math.max(head, 0), 2)]?.start ?? 0;
  return actor.mentions.find((mention) => mention.form === 'name' && !mention.quoted && mention.start >= body && page.inProse(mention));
}

/** The words of a name without courtesy titles and possessives. */
export function nameWords(name: string): string[] {
  return name
    .replace(courtesy, '')
    .replace(/[’']s?$/, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** “Mr. Brand”: a courtesy title in front, and no office that would say who he is. */
export function hasCourtesyTitle(page: Page, mention: Mention): boolean {
  return /\b(?:Mr|Mrs|Ms|Miss)\.?\s$/.test(page.text.slice(Math.max(0, mention.start - 6), mention.start));
}

/** The mention brings somebody on who needs no full name there: a relative (“his wife, Heidi”), a camp (“anti-Brand”), a label (“BRAND:”), a pair (“Maria and Peter Brand”); or a nickname stands in the middle of the full name. */
export function needsNoFullName(page: Page, mention: Mention): boolean {
  const before = page.text.slice(Math.max(0, mention.start - 28), mention.start);
  const after = page.text.slice(mention.end, mention.end + 24);
  const words =
    before
      .split(/[.;:!?“”"\n]\s*/)
      .at(-1)
      ?.match(/[\p{L}-]+/gu) ?? [];
  if (words.slice(-2).some((word) => kinOf(word))) return true;
  if (
    /^\s(?:and|&)\s\p{Lu}\p{L}+\s\p{Lu}|^\s(?:brothers|sisters|family|Brothers)\b/u.test(page.text.slice(mention.end, mention.end + 40)) ||
    /^\p{L}+day$/u.test(page.words(mention))
  )
    return true;
  return (
    /[\p{L}][-–]$/u.test(before) ||
    /^[-–:(]|^\s\(/.test(after) ||
    attributive.test(after) ||
    !/^\p{Lu}\p{L}*\p{Ll}/u.test(page.words(mention))
  );
}
