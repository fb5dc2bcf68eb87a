/** What rules on the record say in common: whose words, where they stand, and how to take the record's words over. */
import * as l10n from '@vscode/l10n';
import type { CheckedPart } from '../../record/check.ts';
import { flat } from '../../record/json.ts';
import type { Difference } from '../../record/place.ts';
import type { Passage } from '../../record/verdict.ts';
import type { Span } from '../../text/span.ts';
import type { Edit, Fix } from '../rule.ts';

/** Longest passage in a message, in code units. */
const longest = 240;

/** “council.vtt, 00:12:31”. */
export const placeOf = ({ document, mark }: Passage): string => (mark === null ? document.name : `${document.name}, ${mark}`);

export function wordsOfPassage({ document, start, end }: Passage): string {
  const words = flat(document.text, { start, end });
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

export const changes = (differences: readonly Difference[]): Difference[] => differences.filter(({ kind }) => kind !== 'small');

/** From the first to the last word that differs; the whole part where only something is missing. */
export function whereDiffers(part: CheckedPart): Span {
  const spans = changes(part.verdict.differences).map(({ quoted }) => quoted);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return spans.length > 0 && start < end ? { start, end } : part;
}

/** The one fix that changes quoted words: it puts the record's in their place. An editor decides, so it is never made unasked. */
export function useTheRecord(text: string, { verdict: { differences, passage } }: CheckedPart): Fix[] {
  const edits = passage
    ? changes(differences).map(({ quoted, recorded }) => editOf(text, quoted, flat(passage.document.text, recorded)))
    : [];
  return edits.length > 0 ? [{ title: l10n.t('Use the words of the record'), edits, mechanical: false }] : [];
}

function editOf(text: string, { start, end }: Span, words: string): Edit {
  if (words === '') return { start: text[start - 1] === ' ' ? start - 1 : start, end, text: '' };
  if (start < end) return { start, end, text: words };
  const before = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
  return { start, end, text: before ? ` ${words}` : `${words} ` };
}
