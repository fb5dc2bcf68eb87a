import * as l10n from '@vscode/l10n';
import type { Article, Attribution, Quotation, Sentence } from '../../analysis/model.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import { firstEndingAfter, overlaps } from '../../text/span.ts';
import { insertAt, shortName } from '../fixes.ts';
import type { Page } from '../page.ts';
import { defineRule, type Fix } from '../rule.ts';
import { attributionOf, firstPart, introducedByColon, lastPart, peopleNear, whole, withoutMarks } from './speaker.ts';

/** A verb that may also plan or demand (“called for”, “asked them to”) leaves nobody speaking. */
const isSpeechVerb = (word: string): boolean => {
  const kinds = cueKinds(word);
  return (kinds.has('neutral') || kinds.has('judging')) && !kinds.has('intention');
};

export default defineRule({
  id: 'quote/unattributed',
  scope: 'prose',
  level: 'warning',
  summary: 'A direct quotation names no speaker.',
  rationale: 'Readers cannot weigh words they cannot place, and nobody can be asked whether they are right.',
  standard:
    'Reuters Handbook of Journalism: every statement is attributed unless it is an established fact; AP: no quotation without its speaker.',
  fix: 'Inserts `, [speaker] said`, or attributes the words to a person named near by.',
  leaves: [
    'Words that go on from the speaker just before.',
    'Words that a colon leads into.',
    'Fragments inside a sentence of the reporter’s, titles and slogans.',
  ],
  options: {
    minWords: { type: 'integer', default: 4, minimum: 1, description: 'Shorter quotations are left to quote/scare.' },
  },
  examples: [
    { bad: 'Crews worked through the night.\n\n⟦“The bridge failed without any warning.”⟧\n\nThe road stays closed until Friday.' },
    { bad: 'The council met in a packed hall on Tuesday. ⟦“We will not sign this contract.”⟧ The room fell silent.' },
    { good: '“We will not sign this contract,” said Maria Lopez, the mayor.' },
    { good: 'Maria Lopez rose to speak.\n\n“We will not sign this contract,” she said.\n\n“It would ruin this town.”' },
    { good: '“We will not sign this contract.” — Maria Lopez' },
    { good: 'A sign hung on the door: “Closed until the water goes down.”' },
    { good: 'The film “The Long Way Home Again” opens on Friday.' },
  ],
  check({ article, page, options, report }) {
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'direct' || quotation.words < options.minWords) continue;
      if (introducedByColon(article.text, quotation) || signed(article.text, quotation) || !standsAlone(article.text, quotation)) continue;
      if (hasSpeaker(page, article, quotation) || runsOut(article, quotation)) continue;
      const at = withoutMarks(article.text, firstPart(quotation));
      report({
        at,
        message: l10n.t('Nobody is named who says this; readers cannot weigh words they cannot place.'),
        fixes: fixesFor(article, quotation),
      });
    }
  },
});

/** A name stands behind it, on the same line, with a dash or in brackets: “Closed.” — Maria Lopez. */
function signed(text: string, quotation: Quotation): boolean {
  const { end } = lastPart(quotation);
  const line = /^[^\n]*/.exec(text.slice(end, end + 160))?.[0] ?? '';
  if (/[”"’]\s{0,2}[—―]\s?\p{Lu}[\p{L} .’'-]{2,60}$/u.test(line)) return true;
  if (/^\s\p{Lu}/u.test(line) && line.length < 60 && !/[.!?]\s*$/.test(line)) return true;
  return /^\s{0,2}(?:[-–—―]{1,2}\s?|\()@?\p{Lu}/u.test(text.slice(end, end + 8));
}

/** One of its marks is missing: where it ends, and who is named behind it, quote/unclosed has to settle first. */
function runsOut({ strayMarks }: Article, quotation: Quotation): boolean {
  return quotation.spans.some((part) => (strayMarks[firstEndingAfter(strayMarks, part.start)]?.start ?? Infinity) < part.end);
}

/** It is a sentence of its own, not a fragment that the reporter's sentence holds. */
function standsAlone(text: string, quotation: Quotation): boolean {
  const { start, end } = whole(quotation);
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const inside = text.slice(start, end).replace(/[”"’'»“]+$/, '');
  return (
    (before === '' || /[.!?”"’:…\])\n]$/.test(before) || /\n\s*$/.test(text.slice(Math.max(0, start - 3), start))) &&
    /[.!?…—–-]$/.test(inside)
  );
}

/** Somebody is named for it in its sentence, in a neighbouring one, or in the speech that it goes on with. */
function hasSpeaker(page: Page, article: Article, quotation: Quotation): boolean {
  const attribution = attributionOf(article, quotation);
  if (!attribution || attribution.source.length === 0) return neighbourSpeaks(page, article, quotation);
  if (attribution.route === 'cue' || attribution.route === 'same paragraph' || attribution.route === 'transcript') return true;
  return neighbourSpeaks(page, article, quotation);
}

/** The sentence before or after it reports what somebody says. */
function neighbourSpeaks(page: Page, article: Article, quotation: Quotation): boolean {
  const first = page.sentenceAt(firstPart(quotation));
  const last = page.sentenceAt({ start: lastPart(quotation).end - 1, end: lastPart(quotation).end });
  const own = quotation.attribution;
  const near = [first && page.neighbour(first, -1), last && page.neighbour(last, 1)];
  return near.some((sentence) => sentence !== undefined && speaks(page, article, sentence, own));
}

/** It reports speech, not only a thought or a plan, or quotes somebody who is named. */
function speaks(page: Page, article: Article, sentence: Sentence, own: number | null): boolean {
  return sentence.attributions
    .filter((index) => index !== own)
    .flatMap((index) => article.attributions[index] ?? [])
    .some(
      (attribution) =>
        attribution.source.length > 0 && attribution.cue.some((cue) => overlaps(cue, sentence) && isSpeech(page, attribution)),
    );
}

function isSpeech(page: Page, { cue, form }: Attribution): boolean {
  if (form !== 'indirect') return true;
  const words = cue.flatMap((part) => page.words(part).match(/\p{L}+/gu) ?? []);
  return words.some(isSpeechVerb) || words.join(' ').toLowerCase() === 'according to';
}

function fixesFor(article: Article, quotation: Quotation): Fix[] {
  const last = lastPart(quotation);
  const insert = (name: string, title: string): Fix => insertAt(last.end, ` ${name} said.`, title);
  return [
    insert('[speaker]', l10n.t('Insert “[speaker] said”')),
    ...peopleNear(article, whole(quotation), 3).map((actor) => insert(shortName(actor), l10n.t('Attribute to {0}', actor.name))),
  ];
}
