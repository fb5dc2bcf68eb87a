import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const parsed = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;
const keys = (path: string): string[] => Object.keys(parsed(path)).sort();
const bundle = 'l10n/bundle.l10n.de.json';

/** Every text that a file hands to `l10n.t`; a text that is not written out there cannot be translated, and fails. */
function textsOf(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
      const [text] = node.arguments;
      assert.ok(text && ts.isStringLiteralLike(text), `${path}: ${node.getText().slice(0, 60)} has no text of its own`);
      texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe('translations', () => {
  it('say everything the manifest says, and nothing else', () => {
    const named = [...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(keys('package.nls.json'), [...new Set(named)].sort());
    assert.deepEqual(keys('package.nls.de.json'), keys('package.nls.json'));
  });

  it('say everything that client and server say, and nothing else', () => {
    const sources = ['client/src', 'server/src'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `${folder}/${path}`),
    );
    assert.deepEqual(keys(bundle), [...new Set(sources.flatMap(textsOf))].sort());
  });

  it('leave a place for everything that is filled in, and say something', () => {
    for (const [text, translated] of Object.entries(parsed(bundle))) {
      assert.deepEqual(placesOf(translated), placesOf(text), text);
      assert.ok(translated.trim() !== '', text);
    }
  });
});
