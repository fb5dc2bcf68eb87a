/** Reads test articles by the analysis as it ships, and lets the rules look at them. */
import type { Article } from '../../server/src/analysis/model.ts';
import { nodeHost } from '../../server/src/node/host.ts';
import { readModels } from '../../server/src/node/models.ts';
import { checkQuotations } from '../../server/src/record/check.ts';
import { makeDocument } from '../../server/src/record/documents/make.ts';
import { Finder } from '../../server/src/record/finder.ts';
import type { TheRecord } from '../../server/src/record/library.ts';
import { indexed, Lookup } from '../../server/src/record/lookup.ts';
import { check } from '../../server/src/rules/engine.ts';
import type { Finding, Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { createService, type Service } from '../../server/src/service.ts';

let service: Promise<Service> | undefined;

export async function read(text: string): Promise<Article> {
  service ??= readModels().then((models) => createService(nodeHost, models));
  const ready = await service;
  const article = await ready.read({ uri: 'test:article', version: 0, text });
  ready.forget('test:article');
  return article;
}

/** What the rules, or only those given, say of a text; rules that are off too. Throws what a rule throws. */
export async function findings(
  text: string,
  rules?: readonly Rule[],
  documents: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const article = await read(text);
  const { findings: found, failed } = check(article, defaultSettings, true, rules, checkQuotations(article, recordOf(documents)));
  if (failed[0]) throw failed[0].error;
  return found;
}

const recordOf = (documents: Readonly<Record<string, string>>): TheRecord => ({
  finder: new Finder(new Lookup(Object.entries(documents).map(([name, text]) => indexed(makeDocument(name, { text, extracted: false }))))),
  unread: [],
});

/** A text with ⟦ ⟧ taken out, and the spans they stood around. */
export function marked(text: string): {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
} {
  const marks: { start: number; end: number }[] = [];
  let plain = '';
  for (const [i, part] of text.split(/⟦|⟧/).entries()) {
    if (i % 2 === 1) marks.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  }
  return { text: plain, marks };
}
