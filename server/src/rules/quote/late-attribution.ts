import * as l10n from '@vscode/l10n';
import type { Attribution, Quotation } from '../../analysis/model.ts';
import { type Span, wordsOf } from '../../text/span.ts';
import type { Page } from '../page.ts';
import { defineRule, type Fix } from '../rule.ts';
import { attributionOf, firstPart, withoutMarks } from './speaker.ts';

/** Where a sentence ends inside a quotation and another begins. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Jr|Sr|vs|No|[ap]\.m|\p{Lu}))[.!?…]+[”"’')\]]*\s+(?=[“"‘'([]*[\p{Lu}\d])/gu;

export default defineRule({
  id: 'quote/late-attribution',
  scope: 'prose',
  level: 'information',
  summary: 'The speaker of a quotation appears only after two or more sentences of it.',
  rationale: 'Until the speaker comes, a reader does not know whose words to hear.',
  standard: 'Reuters and Guardian style: name the speaker at the latest after the first sentence.',
  fix: 'Moves the reporting clause behind the first sentence.',
  options: {
    sentences: {
      type: 'integer',
      default: 2,
      minimum: 2,
      description: 'Sentences of quotation before the speaker from which on it is late.',
    },
  },
  examples: [
    { bad: '⟦“The dam is old. It leaks in three places. We cannot wait,”⟧ said Maria Lopez, the mayor.' },
    { bad: 'The council met on Tuesday.\n\n“⟦We warned them twice. Nobody listened,⟧” Peter Brand said.' },
    { good: '“The dam is old,” said Maria Lopez, the mayor. “It leaks in three places. We cannot wait.”' },
    { good: 'Maria Lopez said: “The dam is old. It leaks in three places. We cannot wait.”' },
    { good: '“I met Dr. Brand on Monday,” said Maria Lopez.' },
  ],
  check({ article, page, options, report }) {
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'direct') continue;
      const attribution = attributionOf(article, quotation);
      const clause = attribution && clauseBehind(article.text, attribution, quotation);
      if (!clause || introduced(page, attribution, quotation)) continue;
      const said = withoutMarks(article.text, firstPart(quotation));
      const words = wordsOf(article.text, said);
      const ends = [...words.matchAll(sentenceEnd)];
      if (ends.length + 1 < options.sentences) continue;
      report({
        at: said,
        message: l10n.t('{0} sentences go by before the reader learns who speaks (“{1}”).', ends.length + 1, page.words(clause)),
        related: [{ start: clause.start, end: clause.end, message: l10n.t('The speaker is named here.') }],
        fixes: moveForward(article.text, quotation, clause, ends[0]),
      });
    }
  },
});

/** The sentence before it in its paragraph reports the same speaker. */
function introduced(page: Page, { actors }: Attribution, quotation: Quotation): boolean {
  const own = page.sentenceAt(firstPart(quotation));
  const before = own && page.neighbour(own, -1);
  if (!own || before?.paragraph !== own.paragraph) return false;
  return page.attributionsOf(before).some((other) => other.actors.some((id) => actors.includes(id)));
}

/** The reporting clause, where it stands in the quotation's paragraph directly behind its first part. */
function clauseBehind(text: string, { source, cue, route }: Attribution, quotation: Quotation): Span | undefined {
  const name = source[0];
  const verb = cue[0];
  if (!name || !verb || route !== 'cue') return undefined;
  const { end } = firstPart(quotation);
  if (/\.[”"’']?$/.test(text.slice(end - 2, end))) return undefined;
  const start = Math.min(name.start, verb.start);
  const near = start >= end && start - end < 12;
  return near ? { start, end: Math.max(name.end, verb.end) } : undefined;
}

/** The clause goes between the first sentence and the rest; no quoted word changes, only the mark behind the first sentence. */
function moveForward(text: string, quotation: Quotation, clause: Span, firstEnd: RegExpMatchArray | undefined): Fix[] {
  const part = firstPart(quotation);
  const open = text[part.start];
  const close = text[part.end - 1];
  const behind = /^[.!?]/.exec(text.slice(clause.end, clause.end + 1));
  if (!firstEnd || !open || !close || !behind || !/^,$/.test(text[part.end - 2] ?? '')) return [];
  const said = withoutMarks(text, part).start;
  const at = said + (firstEnd.index ?? 0);
  const stop = text[at] as string;
  const gap = { start: at, end: at + firstEnd[0].length };
  return [
    {
      title: l10n.t('Name the speaker after the first sentence'),
      mechanical: false,
      edits: [
        { ...gap, text: `${stop === '.' ? ',' : stop}${close} ${wordsOf(text, clause)}. ${open}` },
        { start: part.end - 2, end: part.end - 1, text: '.' },
        { start: part.end, end: clause.end + 1, text: '' },
      ],
    },
  ];
}
