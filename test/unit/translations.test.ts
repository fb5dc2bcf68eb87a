import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const keys = (path: string): string[] => Object.keys(JSON.parse(read(path)) as object).sort();

describe('translations', () => {
  it('say everything the manifest says, and nothing else', () => {
    const named = [...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(keys('package.nls.json'), [...new Set(named)].sort());
    assert.deepEqual(keys('package.nls.de.json'), keys('package.nls.json'));
  });

  it('say everything the client says, and nothing else', () => {
    const sources = readdirSync(new URL('client/src', root), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const texts = sources.flatMap((path) =>
      [...read(`client/src/${path}`).matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, text]) => text ?? ''),
    );
    assert.deepEqual(keys('l10n/bundle.l10n.de.json'), [...new Set(texts)].sort());
  });
});
