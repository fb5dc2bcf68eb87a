import * as l10n from '@vscode/l10n';
import type { Quotation } from '../../analysis/model.ts';
import type { Page } from '../page.ts';
import { removeAll } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { firstPart, withoutMarks } from './speaker.ts';

/** What introduces a word as a word, a name or a title: its user is plain. */
const naming =
  /(?:\b(?:call(?:s|ed|ing)?|known|nam(?:es|ed|ing)|nicknam\p{L}*|dubb?\p{L}*|titl\p{L}*|entitl\p{L}*|label\p{L}*|word|words|term|terms|phrase|slogan|mean(?:s|ing)?|refer\p{L}*|describ\p{L}*|mark(?:s|ed)|read(?:s|ing)?|say(?:s|ing)?|said|as|song|film|movie|book|show|series|album|single|episode|game|play|section|chapter|rated?|status|category|option|button|hashtag|password|code|so-called)\b[^.!?“”"]{0,30}|:\s*|[(,]\s*)$/iu;

export default defineRule({
  id: 'quote/scare',
  scope: 'prose',
  level: 'off',
  summary: 'One to three words stand in quotation marks although nobody near can have said them.',
  rationale: 'Marks around a word that nobody said tell the reader to doubt it, in the reporter’s voice.',
  standard: 'AP; Wikipedia’s manual of style on scare quotes.',
  fix: 'Removes the marks.',
  leaves: ['Titles, nicknames and terms that the sentence defines.', 'Partial quotations with a speaker in the sentence.'],
  options: {
    maxWords: { type: 'integer', default: 3, minimum: 1, description: 'Longer quotations are somebody’s words.' },
  },
  examples: [
    { bad: 'However, the ⟦“independent”⟧ website has trouble with its facts.' },
    { good: 'Maria Lopez called the website “independent” and said it would stay so.' },
    { good: 'The film “Harvest” opens on Friday.' },
    { good: 'The wind, known as “the broom”, blows for three days.' },
  ],
  check({ article, page, options, report }) {
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'scare' || quotation.words > options.maxWords || isNamed(page, quotation)) continue;
      const part = firstPart(quotation);
      const sentence = page.sentenceAt(part);
      if (!sentence || page.attributionsOf(sentence).some((attribution) => attribution.source.length > 0) || sentence.carried !== null)
        continue;
      const at = withoutMarks(article.text, part);
      report({
        at,
        message: l10n.t('Nobody near says “{0}”: the marks only tell the reader to doubt the word.', page.words(at)),
        fixes: [
          removeAll(
            [
              { start: part.start, end: at.start },
              { start: at.end, end: part.end },
            ],
            l10n.t('Remove the marks'),
          ),
        ],
      });
    }
  },
});

/** The words before it, or capitals inside it, make it a name, a title or a term; a mark that touches what is before it is code (id="7"). */
function isNamed(page: Page, quotation: Quotation): boolean {
  const part = firstPart(quotation);
  const before = page.text.slice(Math.max(0, part.start - 60), part.start);
  const inside = page.words(withoutMarks(page.text, part));
  if (/\S$/.test(before) && !/[\s([“"‘'—–-]$/.test(before)) return true;
  return naming.test(before) || /^\p{Lu}/u.test(inside) || /^\s*\(/.test(page.text.slice(part.end, part.end + 3));
}
