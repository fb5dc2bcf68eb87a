import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { asMarkdown, asPlainText, item, line, type Card } from '../../../server/src/features/cards/card.ts';

const card = (...lines: Card['lines']): Card => ({ start: 0, end: 1, lines });
const nowhere = (): string => 'file:///a.txt#L1,1';

/** Every token of a Markdown text, as VS Code's own parser sees it. */
function tokensOf(markdown: string): Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    all.push(token);
  });
  return all;
}

const harmless = new Set(['paragraph', 'text', 'escape', 'strong', 'em', 'br', 'space', 'list', 'list_item', 'link']);

describe('Cards', () => {
  it('write emphasis, lists and links of their own', () => {
    const text = asMarkdown(
      card(line({ strong: 'Ada' }, ' · person'), line('Says:'), item('said: ', { words: 'no', to: { start: 3, end: 5 } })),
      nowhere,
    );
    assert.equal(text, '**Ada** · person  \nSays:\n\n- said: [no](file:///a.txt#L1,1)');
    assert.equal(asPlainText(card(line({ strong: 'Ada' }, ' · person'), item('said'))), 'Ada · person\n  • said');
  });

  for (const hostile of [
    '![x](http://evil.example/p.png)',
    '[press](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    'http://evil.example and www.evil.example and a@evil.example',
    '# Heading',
    '- item',
    '1. item',
    '> quotation',
    '```\ncode\n```',
    '| a | b |\n|---|---|',
    '$(gear) &lt;b&gt; &#60;',
    '***',
    '\\',
    '<!-- -->',
    '[a]: http://evil.example',
    '~~struck~~ __bold__',
    '+ plus',
    '===',
  ])
    it(`show ${JSON.stringify(hostile)} as it stands`, () => {
      for (const written of [
        card(line(hostile)),
        card(line({ strong: hostile })),
        card(item({ words: hostile, to: { start: 0, end: 1 } })),
      ]) {
        const tokens = tokensOf(asMarkdown(written, nowhere));
        assert.deepEqual(
          tokens.filter((token) => !harmless.has(token.type)),
          [],
        );
        for (const token of tokens) if (token.type === 'link') assert.equal((token as { href: string }).href, nowhere());
      }
    });

  it('never let any text become markup', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'*_`[]()<>!#-+.~|\\&:/@ \n0a=w$'), maxLength: 40 });
    fc.assert(
      fc.property(signs, signs, (a, b) => {
        const tokens = tokensOf(asMarkdown(card(line(a, { words: b, to: { start: 0, end: 1 } }), item(b, { quiet: a })), nowhere));
        const links = tokens.filter((token) => token.type === 'link').map((token) => (token as { href: string }).href);
        assert.ok(
          tokens.every((token) => harmless.has(token.type)),
          tokens.map((token) => token.type).join(),
        );
        assert.ok(links.every((href) => href === nowhere()));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
