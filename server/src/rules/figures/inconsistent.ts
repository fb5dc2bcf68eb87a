import * as l10n from '@vscode/l10n';
import type { Page } from '../page.ts';
import { defineRule, type Report } from '../rule.ts';
import { sought } from '../sought.ts';
import { numberOf, numberPattern } from './number.ts';

/** What a count is of; two counts of one of these in one article should agree. */
const fate = String.raw`(?:killed|dead|injured|wounded|arrested|missing|evacuated)`;
const counted = sought(
  new RegExp(
    String.raw`(?<![\p{L}\d.,$-])(${numberPattern})\s(?:people\s|others\s|persons\s)?(?:were\s|was\s|had been\s|have been\s)(${fate})\b`,
    'giu',
  ),
  fate,
);
const agedBorn = sought(/(?<!\p{L})(\p{Lu}\p{L}+), (\d{1,2}),[^.]{0,80}?\bborn in (\d{4})\b/gu, 'born');
const parts = sought(
  new RegExp(
    String.raw`(?<![\p{L}\d.,$-])(${numberPattern}) (?:people|passengers|members|students|workers|voters|deaths)\b\s?(?:[,:(–—-]|—)\s?(${numberPattern}) (\p{L}+) and (${numberPattern}) (\p{L}+)`,
    'giu',
  ),
  'people|passengers|members|students|workers|voters|deaths',
);
const year = /\b(20\d\d|19\d\d)\b/u;

export default defineRule({
  id: 'figures/inconsistent',
  scope: 'reporter',
  level: 'hint',
  summary: 'One quantity has two values, parts miss their total, or an age and a birth date disagree.',
  rationale: 'One of the two figures is wrong, and readers cannot tell which.',
  standard: 'Newsroom arithmetic: always do the math.',
  leaves: ['Counts with a source each: they report different counts.', 'Counts that “more than” or “at least” leave open.'],
  options: {},
  examples: [
    {
      bad: 'Twelve people were injured when the dam broke.\n\nThe road was closed at once. The town remembers the day when ⟦14 people were injured⟧.',
    },
    { bad: 'The bus carried ⟦40 passengers: 22 men and 16 women⟧.' },
    { good: 'Twelve people were injured when the dam broke. The 12 people were injured by falling stones.' },
    { good: 'The bus carried 40 passengers: 22 men and 18 women.' },
  ],
  check({ article, page, report }) {
    for (const finding of [...twoCounts(page), ...badSums(page), ...badAges(page, year.exec(article.text.slice(0, 600))?.[1])])
      report(finding);
  },
});

function* twoCounts(page: Page): Generator<Report> {
  const first = new Map<string, { value: number; start: number; end: number }>();
  for (const found of page.reporterMatches(counted)) {
    if (
      /(?:at least|more than|about|nearly|over|some|another|other)\s$/iu.test(page.text.slice(Math.max(0, found.start - 12), found.start))
    )
      continue;
    if (page.attributionsOf(found.sentence).some((attribution) => attribution.source.length > 0)) continue;
    const value = numberOf(found.match[1] as string);
    const what = (found.match[2] as string).toLowerCase();
    if (value === undefined) continue;
    const before = first.get(what);
    if (!before) first.set(what, { value, start: found.start, end: found.end });
    else if (before.value !== value)
      yield {
        at: found,
        message: l10n.t('{0} {1} here, {2} before: one of the two figures is wrong.', found.match[1] as string, what, before.value),
        related: [{ start: before.start, end: before.end, message: l10n.t('The other figure.') }],
      };
  }
}

function* badSums(page: Page): Generator<Report> {
  for (const found of page.reporterMatches(parts)) {
    const [total, one, other] = [found.match[1], found.match[2], found.match[4]].map((words) => numberOf(words ?? ''));
    if (total === undefined || one === undefined || other === undefined || one + other === total) continue;
    yield { at: found, message: l10n.t('{0} and {1} make {2}, not {3}.', one, other, one + other, total) };
  }
}

/** Only where the article says its year. */
function* badAges(page: Page, written: string | undefined): Generator<Report> {
  if (!written) return;
  for (const found of page.reporterMatches(agedBorn)) {
    const age = Number(found.match[2]);
    const years = Number(written) - Number(found.match[3]);
    if (age !== years && age !== years - 1)
      yield {
        at: found,
        message: l10n.t('Born in {0}, {1} is not {2} in {3}.', found.match[3] as string, found.match[1] as string, age, written),
      };
  }
}
