import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const grammarFile = new URL('../../../syntaxes/article.tmLanguage.json', import.meta.url);

/** Every stretch of a text that has a scope of its own, as `scope: words`, in VS Code's own tokenizer. */
async function scoped(text: string): Promise<string[]> {
  await loaded;
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (line) => new oniguruma.OnigString(line),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.pathname)),
  });
  const grammar = await registry.loadGrammar('text.article');
  assert.ok(grammar);
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let last = '';
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1) ?? '';
      const words = line.slice(startIndex, endIndex);
      // A quotation's marks are tokens of their own, with its scope.
      if (scope === last && scope !== 'text.article') found.push(`${found.pop() ?? ''}${words}`);
      else if (scope !== 'text.article') found.push(`${scope.split('.').at(-2) ?? ''}: ${words}`);
      last = scope;
    }
  }
  return found;
}

const loaded = oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

describe('the grammar of articles', () => {
  it('knows headline, byline, dateline, quotation, cue and speaker', async () => {
    const text = [
      'Ferry line drops its winter timetable',
      '',
      'By Ada Brook and Tom Okafor',
      '',
      'PORT VELMAR, May 2 — The line said “no”, according to Piet Vandaal.',
      '',
      'MARLOW: We heard of it on Friday.',
    ].join('\n');
    assert.deepEqual(await scoped(text), [
      'headline: Ferry line drops its winter timetable',
      'byline: By Ada Brook and Tom Okafor',
      'dateline: PORT VELMAR, May 2 —',
      'cue: said',
      'quotation: “no”',
      'cue: according to',
      'speaker: MARLOW:',
    ]);
  });

  it('takes a first line that is a sentence for prose', async () => {
    assert.deepEqual(await scoped('The ferry line will stop its boats.'), []);
  });

  it('ends a speech with its line, where the mark is not closed, and begins it again in the next', async () => {
    assert.deepEqual(await scoped('A talk\n\n“It was cold\n\nShe waited.\n\n“And dark.”'), [
      'headline: A talk',
      'quotation: “It was cold',
      'quotation: “And dark.”',
    ]);
  });

  it('tells apostrophes, feet and inches from marks', async () => {
    assert.deepEqual(await scoped('A board\n\nThe dogs’ 6\'2" board isn’t theirs.'), ['headline: A board']);
  });
});
