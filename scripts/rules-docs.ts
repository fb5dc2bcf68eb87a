/**
 * Writes what follows from the rules' declarations: a page a rule under docs/rules/, the README's table, the settings
 * `onRecord.preset` and `onRecord.rules` in package.json, and schemas/config.schema.json.
 * Run: npx tsx scripts/rules-docs.ts. A test fails where what is written is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rules } from '../server/src/rules/index.ts';
import { measured } from './rules/measured.ts';
import { pageOf } from './rules/page.ts';
import { configSchema, presetSchema, rulesSchema } from './rules/schema.ts';
import { tableOf, withTable } from './rules/table.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, Record<string, unknown>> } };
}

/** Every file that follows from the rules, as it should read, by its path from the root. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const figures = measured();
  const files = new Map<string, string>();
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, pageOf(rule, figures[rule.id]));
  files.set('README.md', withTable(read('README.md'), tableOf(rules, figures)));
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const { properties } = manifest.contributes.configuration;
  properties['onRecord.preset'] = { ...properties['onRecord.preset'], ...presetSchema };
  properties['onRecord.rules'] = { ...properties['onRecord.rules'], ...rulesSchema(rules) };
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
  files.set('package.json', JSON.stringify(manifest, null, 2));
  files.set('schemas/config.schema.json', JSON.stringify(configSchema(rules, properties, texts), null, 2));
  const config = await resolveConfig(resolve(root, 'package.json'));
  for (const [path, text] of files) if (path.endsWith('.json')) files.set(path, await format(text, { ...config, filepath: path }));
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of await generated()) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), text);
  }
