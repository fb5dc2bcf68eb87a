import * as l10n from '@vscode/l10n';
import { expansionOf, isKnownAcronym } from '../../knowledge/acronyms.ts';
import { headKind } from '../../knowledge/heads.ts';
import type { Article } from '../../analysis/model.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { replaceBy } from '../fixes.ts';
import type { Found, Page } from '../page.ts';
import { defineRule } from '../rule.ts';

const acronym = /(?<![\p{L}\p{N}.$#@/-])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){3,6})(?![\p{L}\p{N}@/-])/gu;

export default defineRule({
  id: 'acronym/unexpanded',
  scope: 'reporter',
  level: 'hint',
  summary: 'An acronym that general readers do not know is never spelled out.',
  rationale: 'Letters that a reader cannot read stand for nobody.',
  standard: 'AP: spell out on first reference what readers would not quickly recognise.',
  fix: 'Spells it out, where the article or the built-in knowledge can.',
  leaves: ['Acronyms that everybody knows (US, UN, FBI, NATO).', 'Party and state tags: “(D-Calif.)”.', 'Words in capitals for emphasis.'],
  options: {
    known: { type: 'words', default: [], description: 'Acronyms that need no expansion here.' },
  },
  examples: [
    { bad: 'The ⟦HBTA⟧ closed the bridge on Monday. Traffic goes over the old road until May.' },
    { good: 'The Harbour Bridge Transport Authority (HBTA) closed the bridge on Monday. The HBTA expects to open it in May.' },
    { good: 'The HBTA (Harbour Bridge Transport Authority) closed the bridge on Monday.' },
    { good: 'The FBI and the UN watched the bridge.' },
    { good: 'The harbour authority HBTA closed the bridge on Monday.' },
    { good: 'The bridge was closed by ABM Rahman Khan, the mayor of the town.' },
    { good: 'Sen. Maria Lopez (D-Calif.) opened the bridge on Monday.' },
  ],
  check({ article, page, options, report }) {
    const known = new Set(options.known);
    const said = new Set<string>();
    let expanded: ReadonlySet<string> | undefined;
    for (const found of page.reporterMatches(acronym)) {
      const letters = found.words.replaceAll('.', '');
      if (
        said.has(letters) ||
        known.has(letters) ||
        isKnownAcronym(letters) ||
        isShouted(page, found) ||
        isTag(page, found) ||
        isNotBody(article, found) ||
        isDescribed(page, found)
      )
        continue;
      said.add(letters);
      expanded ??= expandedIn(article);
      if (expanded.has(letters)) continue;
      const full = expansionOf(letters);
      report({
        at: found,
        message: l10n.t('{0} is never spelled out: many readers will not know it.', found.words),
        fixes: full ? [replaceBy(found, `${full} (${letters})`, l10n.t('Spell out: {0} ({1})', full, letters))] : [],
      });
    }
  },
});

/** A run of words in capitals: emphasis or a heading. */
function isShouted(page: Page, { start, end, sentence }: Found): boolean {
  const around = page.text.slice(Math.max(sentence.start, start - 30), Math.min(sentence.end, end + 30));
  const words = around.match(/\p{L}{2,}/gu) ?? [];
  if (
    /\p{Lu}{2,}\s$/u.test(page.text.slice(Math.max(sentence.start, start - 4), start)) ||
    /^\s(?:\p{Lu}\s)?\p{Lu}{2,}(?!\p{L})/u.test(page.text.slice(end, end + 8))
  )
    return true;
  return words.filter((word) => word === word.toUpperCase()).length > Math.max(2, words.length / 2);
}

/** Set beside what it is, in words: “the prison authority SNAI”. */
function isDescribed(page: Page, { start, sentence }: Found): boolean {
  const before = /(\p{Ll}+)\s$/u.exec(page.text.slice(Math.max(sentence.start, start - 30), start));
  return before !== null && headKind(before[1] as string) !== undefined;
}

/** Part of a longer name (“AWR Brand”, “DMP International”) or initials in front of a person's. */
function isNotBody({ entities }: Article, { start, end }: Found): boolean {
  const entity = entities[firstEndingAfter(entities, start)];
  if (entity && entity.start < end) return entity.type === 'PER' || entity.type === 'LOC' || entity.end > end;
  return entity?.type === 'PER' && entity.start === end + 1;
}

/** Party and state tags, generations of names, initials in front of a name, time zones and units. */
function isTag(page: Page, { start, end, words }: Found): boolean {
  const behind = page.text.slice(end, end + 12);
  return /^\)/.test(behind) && /\([DRI]-?$/.test(page.text.slice(start - 3, start))
    ? true
    : words.length === 2 && /^\s\p{Lu}\p{Ll}/u.test(behind);
}

/** Every acronym that the article spells out somewhere, by initials, in brackets, behind “or”, or as another name of the same actor. */
function expandedIn(article: Article): ReadonlySet<string> {
  const found = new Set<string>();
  addInitials(article.text, found);
  for (const [, before, behind] of article.text.matchAll(bracketed)) found.add(before ?? behind ?? '');
  for (const { name, aliases } of article.actors) {
    const names = [name, ...aliases];
    const longest = names.reduce((most, one) => (one.includes(' ') ? Math.max(most, one.length) : most), 0);
    for (const one of names) if (longest > one.length + 3) found.add(one);
  }
  return found;
}

/** “(HBTA)”; “HBTA (Harbour …)”, “HBTA, short for …”; “Harbour …, or HBTA”. */
const bracketed = /(?:\(|\p{L}, or (?:the )?)(\p{Lu}{2,6})\b|\b(?=(\p{Lu}{2,6})(?: \([^)]{8,80}\)|, (?:or|short for|which stands for) ))/gu;

/** The initials of every run of capitalised words, small words left out or counted: “Department of Motor Vehicles” gives DMV and DOMV. */
function addInitials(text: string, found: Set<string>): void {
  const run = /\p{Lu}[\p{L}’'.-]*(?:(?:,? (?:and |of |the |for |on |in |to |de |du |des |di |la |& )*)\p{Lu}[\p{L}’'.-]*){1,9}/gu;
  for (const [words] of text.matchAll(run)) {
    const all = words.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
    const capitals = all.filter((word) => /^\p{Lu}/u.test(word));
    for (const list of [all, capitals])
      for (let from = 0; from < list.length; from += 1)
        for (let to = from + 2; to <= Math.min(list.length, from + 7); to += 1)
          found.add(
            list
              .slice(from, to)
              .map((word) => word[0]?.toUpperCase())
              .join(''),
          );
  }
}
