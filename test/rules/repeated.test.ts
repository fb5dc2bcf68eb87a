/** A paragraph that stands twice in an article: what is found in it depends on its words, not on which of the two was looked at first. */
import assert from 'node:assert/strict';
import { lex } from '../../server/src/lex/lexed.ts';
import type { Article } from '../../server/src/analysis/model.ts';
import { check } from '../../server/src/rules/engine.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { made } from '../bench/articles.ts';
import { findings, read } from './reading.ts';

const headline = 'Harbour Bridge Stays Closed After Storm';
const dated =
  'PORT VELMAR (Reuters) - The driver reportedly fell asleep at the wheel. It is believed that the bridge will stay closed until May.';
const plain = 'Traffic went around the bay for most of the week, and nobody in the town had asked for a second crossing.';

/** What a rule that reads patterns found in the paragraph at `start`, counted from there. */
const within = (found: readonly Finding[], start: number, length: number): string[] =>
  found
    .filter((one) => one.rule === 'source/agentless' && one.start >= start && one.end <= start + length)
    .map((one) => `${one.start - start}–${one.end - start} ${one.message}`);

describe('A paragraph that stands twice', () => {
  it('has the same findings in both places, though a dateline cuts the first', async () => {
    const text = [headline, dated, plain, plain, dated, plain].join('\n\n');
    const found = await findings(text);
    const first = within(found, text.indexOf(dated), dated.length);
    assert.ok(first.length >= 2, first.join('\n'));
    assert.deepEqual(within(found, text.lastIndexOf(dated), dated.length), first);
  });

  it('is found at its words, which the message names', async () => {
    const text = [headline, dated, plain, plain, dated, plain].join('\n\n');
    for (const { rule, start, end, message } of await findings(text)) {
      if (rule === 'source/agentless')
        assert.ok(message.includes(`“${text.slice(start, end)}”`), `${message} at “${text.slice(start, end)}”`);
    }
  });

  it('is checked as if its two places had nothing in common', async () => {
    const paragraphs = made(6000, 11).split('\n\n');
    const article = await read([headline, dated, ...paragraphs, ...paragraphs.slice(3, 9), dated, ...paragraphs.slice(0, 4)].join('\n\n'));
    assert.deepEqual(check(article, defaultSettings, true), check(withNothingShared(article), defaultSettings, true));
  });
});

/** The same article, of which every paragraph is lexed by itself. */
const withNothingShared = (article: Article): Article => ({
  ...article,
  paragraphs: article.paragraphs.map((paragraph, i) => ({
    ...paragraph,
    lexed: lex(paragraph.lexed.text, article.paragraphs[i - 1]?.lexed.quotation.exit ?? 'closed'),
  })),
});
