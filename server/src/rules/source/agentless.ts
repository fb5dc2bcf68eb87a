import * as l10n from '@vscode/l10n';
import { cueKinds } from '../../knowledge/cues.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { insertAt } from '../fixes.ts';
import type { Found, Page } from '../page.ts';
import { Places } from '../places.ts';
import { defineRule } from '../rule.ts';
import { sought } from '../sought.ts';
import { isMakerless } from './phrase.ts';

const reported = String.raw`(?:said|believed|thought|reported|rumou?red|alleged|expected|understood|feared|hoped|estimated|considered|assumed|suspected|predicted|perceived|speculated|anticipated)`;
const judged = String.raw`(?:dubbed|hailed|regarded|seen|viewed|perceived|criticized|criticised|condemned|denounced|mocked)`;
const kind = String.raw`(?:recent|some|many|most|several|new|various|early|public|national|media|news|published|multiple|separate|other|latest)`;
const makerless = String.raw`(?:polls|polling|surveys|studies|research|reports|estimates|data|figures|statistics|models|projections|evidence|exit polls)`;
/** What may stand between such a noun and its verb, as long as it names no maker: “in two states”, “to be published today”. */
const further = String.raw`(?:\s(?!(?:by|from|of|at|for|that|which|who|alleging|saying|claiming)\s)[\p{L}-]+){0,5}?`;
const shown = String.raw`(?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|reveal|reveals|revealed|put|puts|say|says|said|claim|claimed)`;
const talk = String.raw`(?:talk|speculation|rumou?rs?|calls|pressure|concerns?|criticism|fears?|suspicions?|questions|doubts)`;
const adverbs = String.raw`(?:(?:now|also|still|widely|generally|commonly|often|long|broadly|largely|already|currently|increasingly)\s)?`;

/** Reports that nobody makes. None of them may be followed by “by”, which names who does. */
const patterns: readonly RegExp[] = [
  // It is believed that; is expected to; was viewed as.
  sought(new RegExp(String.raw`\bit\s(?:is|was|has\sbeen|had\sbeen|’s|'s)\s${adverbs}${reported}\b`, 'giu'), 'it', reported),
  sought(
    new RegExp(String.raw`\b(?:is|are|was|were|been|being)\s${adverbs}${reported}\s(?:to|that|as)\b`, 'giu'),
    'is|are|was|were|been|being',
    reported,
  ),
  sought(new RegExp(String.raw`,\s(?:both\s|all\s|long\s|once\s|widely\s)?${reported}\sto\s(?:be|have)\b`, 'giu'), 'be|have', reported),
  sought(
    new RegExp(String.raw`\b(?:is|are|was|were|been|being)\s${adverbs}${judged}\s(?:as\b|the\b|an?\b)`, 'giu'),
    'is|are|was|were|been|being',
    judged,
  ),
  // Widely ridiculed; the widely panned speech.
  sought(
    new RegExp(
      String.raw`(?:\b(?:is|are|was|were|be|been|being)\s|(?<=(?:[’']s|\b(?:the|a|an|his|her|its|their))\s))(?:widely|generally|commonly|broadly)\s(?:${judged}\sas|believed|expected|criticized|criticised|praised|condemned|mocked|panned|ridiculed|blamed|credited|acknowledged|known|reported|held)\b`,
      'giu',
    ),
    'widely|generally|commonly|broadly',
  ),
  // Reportedly, allegedly.
  sought(
    /\b(?:reportedly|allegedly|supposedly|purportedly|ostensibly|rumou?red)\b/giu,
    'reportedly|allegedly|supposedly|purportedly|ostensibly|rumou?red',
  ),
  // Polls show; figures to be published today show; a recent study found; according to reports.
  sought(
    new RegExp(
      String.raw`\b(?:${kind}\s){0,2}${makerless}${further}\s(?:have\s|has\s|had\s|also\s|now\s|similarly\s|consistently\s){0,2}${shown}\b`,
      'giu',
    ),
    makerless,
    shown,
  ),
  sought(
    new RegExp(
      String.raw`\b(?:a|an|one|another)\s(?:${kind}\s)?(?:poll|survey|study|analysis|review)(?:\s(?:of|in)\s[\p{L}-]+)?${further}\s(?:has\s|had\s|also\s)?${shown}\b`,
      'giu',
    ),
    'poll|survey|study|analysis|review',
    shown,
  ),
  sought(
    new RegExp(
      String.raw`\baccording\sto\s(?:${kind}\s){0,2}${makerless}\b(?!\s(?:by|from|of|published|released|compiled|conducted|collected))`,
      'giu',
    ),
    'according',
    makerless,
  ),
  // Talk had been mounting; there has been speculation; drew criticism.
  sought(
    new RegExp(
      String.raw`\b${talk}\s(?:(?:has|have|had|is|are|was|were)\s)?(?:been\s)?(?:mount(?:ing|ed)|grow(?:ing|n)?|grew|swirl(?:ing|ed)|circulat(?:ing|ed)|persist(?:ed|s)?|abound(?:s|ed)?|surfac(?:ing|ed)|emerg(?:ing|ed)|raised|ris(?:ing|en)|rose)\b`,
      'giu',
    ),
    talk,
  ),
  sought(
    new RegExp(
      String.raw`\bthere\s(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:(?:much|some|growing|widespread|increasing|considerable|a\slot\sof)\s){0,2}${talk}\b`,
      'giu',
    ),
    'there',
    talk,
  ),
  sought(
    /\b(?:drew|drawn|draws|drawing|sparked|sparking|sparks|prompted|prompting|provoked|triggered|faced|facing|faces|came under|come under|met with|attracted|won|earned)\s(?:\p{Ll}+\s){0,3}(?:criticism|praise|outrage|condemnation|backlash|calls|scrutiny|ridicule|mockery|fire|controversy|speculation|acclaim)\b/giu,
    'criticism|praise|outrage|condemnation|backlash|calls|scrutiny|ridicule|mockery|fire|controversy|speculation|acclaim',
  ),
];

export default defineRule({
  id: 'source/agentless',
  scope: 'reporter',
  level: 'warning',
  summary: 'Something is reported, believed or expected, and nobody is named who does.',
  rationale: 'The passive hides whether one blog or the whole world says so.',
  standard: 'Wikipedia’s manual of style on weasel words; Reuters: say who.',
  fix: 'Inserts a placeholder for the source.',
  leaves: ['Reports whose agent follows: “is seen by economists at the bank as”.', 'A named source in the same sentence.'],
  options: {},
  examples: [
    { bad: '⟦It is believed⟧ that the bridge will stay closed until May.' },
    { bad: 'The driver ⟦reportedly⟧ fell asleep.' },
    { bad: '⟦Recent polls show⟧ that most townspeople want a new bridge.' },
    { good: 'The driver fell asleep, police said.' },
    { good: 'A poll by the Harbour Institute shows that most townspeople want a new bridge.' },
    { good: '“It is believed to be lost,” Maria Lopez said.' },
    { good: 'A driver was arrested for allegedly closing the bridge himself.' },
  ],
  check({ page, report }) {
    const seen = new Places();
    const add = (at: Span): void => {
      if (!seen.take(at)) return;
      const words = page.words(at);
      const named = namedInParagraph(page, at);
      report({
        at,
        ...(named ? { level: 'information' as const } : {}),
        message: l10n.t('“{0}” does not say who: one voice and a thousand read the same.', words),
        fixes: [insertAt(at.end, ' [by whom]', l10n.t('Insert “[by whom]”'))],
      });
    };
    for (const pattern of patterns) for (const found of page.reporterMatches(pattern)) if (!hasAgent(page, found)) add(found);
    for (const { source, cue, actors } of page.reportersAttributions) {
      const maker = source[0];
      if (maker && !actors.some((id) => page.actor(id)?.named) && isMakerless(page, maker) && shows(page, cue))
        add({ start: maker.start, end: Math.max(maker.end, ...cue.filter((part) => part.start - maker.end < 12).map((part) => part.end)) });
    }
  },
});

/** The cue says what a finding shows. */
const shows = (page: Page, cue: readonly Span[]): boolean =>
  cue.some((part) =>
    (page.words(part).match(/\p{L}+/gu) ?? []).some((word) => cueKinds(word).has('showing') || word === 'say' || word === 'according'),
  );

/** The law alleges it: “arrested for allegedly …”. */
const accused =
  /\b(?:arrested|charged|indicted|accused|suspected|wanted|sued|prosecuted|detained|on trial|investigated|fined|suspended|fired|arraigned)\b[^.;]{0,30}$/u;

/** Who does it stands behind it (“by the bank”) or in front (“the bank is expected to say” is a forecast all the same). */
function hasAgent(page: Page, found: Found): boolean {
  const behind = page.text.slice(found.end, Math.min(found.sentence.end, found.end + 40));
  const before = page.text.slice(Math.max(found.sentence.start, found.start - 40), found.start);
  // “Research Director Raj Shah said” is a title; polls and studies do not stand in front of names.
  if (/^(?:\p{L}+\s){0,3}?\p{L}+\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(found.words)) return true;
  if (
    /^\s(?:by|from|among)\s/.test(behind) ||
    /\b(?:analysis|review|study|survey|examination|average) of (?:[\p{L}-]+ ){0,3}$/u.test(before)
  )
    return true;
  if (/^allegedly$/i.test(found.words) && accused.test(before)) return true;
  return page
    .attributionsOf(found.sentence)
    .some((attribution) => attribution.standing === 'named' && attribution.content.some((part) => overlaps(part, found)));
}

function namedInParagraph(page: Page, at: Span): boolean {
  const sentence = page.sentenceAt(at);
  if (!sentence) return false;
  return page
    .paragraph(sentence.paragraph)
    .some((other) => page.attributionsOf(other).some((attribution) => attribution.standing === 'named'));
}
