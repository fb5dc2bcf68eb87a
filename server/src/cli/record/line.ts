import { checkBetween, checkQuotations } from '../../record/check.ts';
import { makeDocument } from '../../record/documents/make.ts';
import { Finder } from '../../record/finder.ts';
import { readTextFormat } from '../../record/formats/text.ts';
import { verifiedJson } from '../../record/json.ts';
import { indexed, Lookup } from '../../record/lookup.ts';
import type { Desk } from '../desk.ts';

/** One line of a batch: an article, and the documents its quotations are checked against. */
export async function verifyLine(given: Readonly<Record<string, unknown>>, id: string, text: string, desk: Desk): Promise<object> {
  const documents = documentsOf(given['record']).map(({ name, text: words }) =>
    indexed(makeDocument(name, readTextFormat(name, words) ?? { text: words, extracted: false })),
  );
  const record = { finder: new Finder(new Lookup(documents)), unread: [] };
  const article = await desk(text);
  const parts = [...checkQuotations(article, record), ...checkBetween(article, record)];
  return verifiedJson(
    id,
    parts.sort((a, b) => a.start - b.start),
  );
}

function documentsOf(value: unknown): readonly { readonly name: string; readonly text: string }[] {
  if (!Array.isArray(value)) throw new Error('“record” is missing, or no list of {"name", "text"}.');
  return value.map((entry: unknown) => {
    const { name, text } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof text !== 'string') throw new Error('A document needs “name” and “text”.');
    return { name, text };
  });
}
