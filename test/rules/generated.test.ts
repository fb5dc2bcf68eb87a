import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generated, root } from '../../scripts/rules-docs.ts';
import { rules } from '../../server/src/rules/index.ts';

describe('what is generated from the rules', () => {
  it('is fresh: run npx tsx scripts/rules-docs.ts where this fails', async () => {
    for (const [path, text] of await generated()) {
      assert.ok(existsSync(resolve(root, path)), `${path} is missing`);
      assert.equal(readFileSync(resolve(root, path), 'utf8'), text, `${path} is stale`);
    }
  });

  it('holds no page of a rule that is gone', () => {
    const pages = readdirSync(resolve(root, 'docs/rules'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    assert.deepEqual(pages.map((name) => name.replaceAll('\\', '/').replace(/\.md$/, '')).sort(), rules.map((rule) => rule.id).sort());
  });
});

describe('the list of rules', () => {
  it('names each once, as group/name', () => {
    const ids = rules.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z-]+$/);
  });

  it('has every rule file', () => {
    const folder = resolve(root, 'server/src/rules');
    for (const rule of rules) assert.ok(existsSync(resolve(folder, `${rule.id}.ts`)), rule.id);
  });
});
