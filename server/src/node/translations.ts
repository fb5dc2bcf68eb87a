import { readFile } from 'node:fs/promises';
import type { Translations } from '../protocol.ts';

/** The bundle of a language or, for `de-ch`, of the language it is a kind of; bundles lie as deep in dist/ as this file in the tree. */
export async function readTranslations(locale: string): Promise<Translations> {
  const [whole = '', language = ''] = /^([a-z]+)(?:[-_][a-z]+)*/.exec(locale.toLowerCase()) ?? [];
  for (const name of [whole, language]) {
    const bundle = await readFile(new URL(`../../../l10n/bundle.l10n.${name}.json`, import.meta.url), 'utf8').catch(() => undefined);
    if (bundle !== undefined) return JSON.parse(bundle) as Translations;
  }
  return {};
}
